import { type ReactNode, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { PreCheck } from '@/lib/encounter/precheck';
import { authorizationNeeds, requestedCodes } from '@/lib/followup/authorization/needs';
import { newAuthorization } from '@/lib/followup/authorization/new-authorization';
import { authorizationRequest } from '@/lib/followup/authorization/request';
import { requestLetter } from '@/lib/followup/authorization/request-letter';
import { trackAuthorization } from '@/lib/followup/authorization/tracked';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { HelpTerm } from '../../ui/HelpTerm';
import { useText } from '../../ui/locale';
import { StateIcon } from '../../ui/state/StateIcon';
import { StateWord } from '../../ui/state/StateWord';
import type { FollowupKeeper } from '../keeper';
import { saveLetter } from '../save-letter';
import { todayIso } from '../today-iso';
import { AuthorizationForm } from './AuthorizationForm';
import { NeedList } from './NeedList';
import { trackedWords } from './tracked-words';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string; practice: Practice | null; keeper: FollowupKeeper };

/** What this payer wants authorized, the request with its papers, and what became of it. */
export function AuthorizationSection({ encounter, precheck, signer, practice, keeper }: Props) {
  const t = useText();
  const request = authorizationRequest(encounter, precheck);
  const codes = requestedCodes(encounter, precheck).map(({ code }) => code);
  const today = todayIso();
  const print = (kind: 'docx' | 'pdf') => {
    const held = keeper.authorizations[0]?.value ?? newAuthorization('', '', encounter, precheck);
    return saveLetter(kind, 'authorization-request', requestLetter(encounter, precheck, held, { practice, date: today, signer }));
  };
  const ask = () =>
    void keeper.keepAuthorization('', {
      ...newAuthorization('', '', encounter, precheck),
      status: 'requested',
      requestedDate: today,
    });
  const nothing = codes.length === 0 ? t('followup_nothing') : '';
  return (
    <div className="stack">
      <section className="part">
        <h3 className="label">
          <HelpTerm term="authorization">{t('auth_who_wants')}</HelpTerm>
        </h3>
        <NeedList needs={authorizationNeeds(encounter, codes, keeper.call?.value ?? null)} />
      </section>
      <section className="part">
        <h3 className="label">{t('auth_packet')}</h3>
        <ul className="auth-papers">
          {request.papers.map(({ label, found }) => (
            <li key={label}>
              <StateIcon state={found ? 'supported' : 'missing'} label={t(found ? 'followup_found' : 'followup_to_add')} />
              {label}
            </li>
          ))}
          {request.open.map((label) => (
            <li key={label}>
              <StateIcon state="needs-answer" label={t('auth_open_criterion')} />
              {label}
            </li>
          ))}
        </ul>
        <div className="actions">
          <Button
            kind={keeper.authorizations.length === 0 ? 'primary' : undefined}
            offBecause={keeper.offBecause || nothing || undefined}
            onClick={ask}
          >
            {t('auth_ask')}
          </Button>
          <Button offBecause={nothing || undefined} onClick={() => void print('docx')}>
            {t('auth_letter', { kind: 'DOCX' })}
          </Button>
          <Button offBecause={nothing || undefined} onClick={() => void print('pdf')}>
            {t('auth_letter', { kind: 'PDF' })}
          </Button>
        </div>
      </section>
      {keeper.authorizations.map((record, i) => {
        const [state, word] = trackedWords[trackAuthorization(record.value, today, keeper.earlier).state];
        return (
          <Kept
            key={record.id}
            title={[record.value.number || record.value.codes.map(({ code }) => code).join(' '), record.value.payer]
              .filter(Boolean)
              .join(' · ')}
            end={<StateWord state={state} word={t(word)} />}
            open={i === 0}
          >
            <AuthorizationForm
              key={record.id}
              value={record.value}
              offBecause={keeper.offBecause}
              onSave={(value) => keeper.keepAuthorization(record.id, value)}
              onDelete={() => keeper.remove(record)}
            />
          </Kept>
        );
      })}
    </div>
  );
}

function Kept({ title, end, open, children }: { title: string; end: ReactNode; open: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <Disclosure level={3} title={title} end={end} isOpen={isOpen} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}
