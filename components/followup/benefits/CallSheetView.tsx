import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { type CallQuestion, type CallSheet, callSheet } from '@/lib/followup/verification/call-sheet';
import { fillFrom271, withAnswer } from '@/lib/followup/verification/fill-from-271';
import { sheetPaper } from '@/lib/followup/verification/sheet-paper';
import { sheetText } from '@/lib/followup/verification/sheet-text';
import { triage } from '@/lib/followup/verification/triage';
import { expiryOf } from '@/lib/followup/verification/verification';
import { useFileDrop } from '../../intake/use-file-drop';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { FilePick } from '../../ui/FilePick';
import { type MessageKey, useLocale, useText } from '../../ui/locale';
import { Callout } from '../../ui/state/Callout';
import { usDate } from '../../ui/us-format';
import { usePrint } from '../../ui/use-print';
import { type FollowupKeeper, nothingKept } from '../keeper';
import { LetterPaper } from '../LetterPaper';
import { saveLetter } from '../save-letter';
import { todayIso } from '../today-iso';
import { CallHead } from './CallHead';
import { QuestionRow } from './QuestionRow';
import { TriageList } from './TriageList';
import { useCall } from './use-call';

type Props = {
  encounter: Encounter;
  precheck: PreCheck;
  signer: string;
  keeper?: FollowupKeeper | undefined;
  onCopy: (text: string) => void;
};

/** Questions to the payer before this visit, with room for the answers while on the phone. Kept with the visit. */
export function CallSheetView({ encounter, precheck, signer, keeper, onCopy }: Props) {
  const t = useText();
  const sheet = callSheet(encounter, precheck);
  if (!sheet) return <p>{t('followup_no_plan')}</p>;
  const kept = keeper ?? nothingKept(t('followup_not_kept'));
  return <Sheet key={sheet.payer} {...{ encounter, precheck, signer, onCopy, sheet }} keeper={kept} />;
}

const groups: readonly (readonly [CallQuestion['group'], MessageKey])[] = [
  ['eligibility', 'call_group_eligibility'],
  ['benefit', 'call_group_benefit'],
  ['authorization', 'call_group_authorization'],
  ['claims', 'call_group_claims'],
  ['service', 'call_group_service'],
];

function Sheet({ encounter, precheck, signer, keeper, sheet, onCopy }: Props & { keeper: FollowupKeeper; sheet: CallSheet }) {
  const t = useText();
  const locale = useLocale();
  const { call, put, set, anew, drop, settle, keptAt } = useCall(sheet.payer, sheet.plannedDate, signer, keeper);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState('');
  const paper = usePrint();
  const today = todayIso();
  const held = keeper.call;
  const facts = triage(sheet, precheck, call.date ? call : null, today);
  const expiry = expiryOf(call.date);
  const printed = () => sheetPaper(sheet, call, facts);
  const take = async ([file]: File[]) => {
    if (!file) return;
    const { name } = encounter.patient ?? {};
    const insured = {
      member: sheet.member,
      last: name?.last ?? '',
      first: name?.first ?? '',
      birthDate: sheet.birthDate,
    };
    const done = fillFrom271(sheet, call, await file.text(), insured, today);
    setSaid(done.ok ? t('call_271_filled', { n: done.filled }) : '');
    setRefused(done.ok ? done.refused.join(' ') : done.sentence);
    if (done.ok) put(done.call);
  };
  const over = useFileDrop((files) => void take(files));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the sheet keeps it; nothing is done by it.
    <div
      className="stack call-sheet"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) settle();
      }}
    >
      <TriageList facts={facts} />
      <div className="intake-drop" data-over={over || undefined}>
        <FilePick
          label={t('call_271')}
          icon={<FileText className="i" />}
          accept=".271,.txt,.edi,.x12"
          onFiles={(files) => void take(files)}
        />
        <span className="small soft grow">{t('call_271_drop')}</span>
      </div>
      {refused && (
        <p className="notice field-error blocked" role="alert">
          {refused}
        </p>
      )}
      {said && <p role="status">{said}</p>}
      {call.remarks.length > 0 && (
        <Callout title={t('call_remarks')}>
          {call.remarks.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Callout>
      )}
      <CallHead sheet={sheet} call={call} onChange={set} />
      {groups.map(([group, heading]) => {
        const questions = sheet.questions.filter((question) => question.group === group);
        return (
          questions.length > 0 && (
            <section key={group} className="part call-questions">
              <h3 className="label">{t(heading)}</h3>
              {questions.map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  call={call}
                  onAnswer={(answer) => set(withAnswer(call, question.id, answer))}
                />
              ))}
            </section>
          )
        );
      })}
      {expiry && (
        <Callout state={expiry <= today ? 'needs-answer' : undefined}>
          {t('followup_expires', { date: usDate(expiry, locale) })}
        </Callout>
      )}
      <div className="actions call-actions">
        <Button kind="primary" onClick={() => paper.print(<LetterPaper letter={printed()} />)}>
          {t('followup_print')}
        </Button>
        <Button onClick={() => onCopy(sheetText(sheet, call))}>{t('followup_copy')}</Button>
        <Button onClick={() => void saveLetter('pdf', 'call-sheet', printed())}>PDF</Button>
        {held && (
          <>
            <Button onClick={anew}>{t('call_anew')}</Button>
            <Button
              onClick={() => {
                drop();
                keeper.remove(held);
              }}
            >
              {t('auth_delete')}
            </Button>
          </>
        )}
        <span className="small soft" role="status">
          {keeper.offBecause || (keptAt ? t('call_kept_at', { time: keptAt }) : '')}
        </span>
      </div>
      {keeper.earlierCalls.length > 0 && (
        <Disclosure title={t('call_earlier', { n: keeper.earlierCalls.length })}>
          <ul className="auth-papers">
            {keeper.earlierCalls.map(({ id, value }) => (
              <li key={id} className="num">
                {[usDate(value.date, locale), value.payer, value.representative, value.reference].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {paper.sheet}
    </div>
  );
}
