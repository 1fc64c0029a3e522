import '@/components/followup/followup.css';
import '@/components/intake/intake.css';
import { FileX } from 'lucide-react';
import { useState } from 'react';
import { AnswerFiles } from '@/components/followup/AnswerFiles';
import { AppealList } from '@/components/followup/AppealList';
import { AuthorizationList } from '@/components/followup/authorization/AuthorizationList';
import { DueList } from '@/components/followup/DueList';
import { ExplainCodes } from '@/components/followup/ExplainCodes';
import { RemittedClaim } from '@/components/followup/RemittedClaim';
import { seenWords } from '@/components/followup/seen-words';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { HelpTerm } from '@/components/ui/HelpTerm';
import { useText } from '@/components/ui/locale';
import { Progress } from '@/components/ui/Progress';
import { toast } from '@/components/ui/toast/toast-queue';
import type { Acknowledgement } from '@/lib/followup/acknowledgement/acknowledgement';
import { type Appeal, isSameDenial } from '@/lib/followup/appeals/appeal';
import { appealOf } from '@/lib/followup/appeals/appeal-of';
import { countDenials, denialsOf } from '@/lib/followup/appeals/denial-memory';
import { dueList } from '@/lib/followup/kept/due';
import type { Followup, FollowupOf } from '@/lib/followup/kept/followup';
import { readAnswer, sameDecision } from '@/lib/followup/kept/read-answer';
import { knownVisit } from '@/lib/followup/remittance/known-visit';
import { randomId } from '@/lib/storage/bytes';
import { recordFollowups } from '@/lib/storage/followups-store';
import { listVisits, loadVisit } from '@/lib/storage/visits-store';
import { AppealScreen } from './AppealScreen';
import { AuthorizationScreen } from './AuthorizationScreen';
import { today } from './today';
import { useClaimUses } from './use-claim-uses';
import { useFollowups } from './use-followups';
import type { OpenOffice } from './use-office';
import { addressOf, goTo } from './use-route';
import type { WorklistData } from './use-worklist';

const noRecords: readonly Followup[] = [];

type Props = { part: string; id: string; office: OpenOffice; data: WorklistData };

/** What is due, what payers decided, and the appeals that follow. */
export function FollowupScreen({ part, id, office, data }: Props) {
  const t = useText();
  const { database, own } = office;
  const held = useFollowups(database);
  const uses = useClaimUses(database, held?.records ?? noRecords);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const [taken, setTaken] = useState('');
  const [acknowledgement, setAcknowledgement] = useState<{ read: Acknowledgement; sent: ReadonlyMap<string, string> } | null>(
    null,
  );
  if (!held) {
    return (
      <div className="page">
        <Progress label={t('workbench_opening')} />
      </div>
    );
  }
  const { records, unreadable } = held;
  const of = <K extends Followup['kind']>(kind: K) => records.filter((record): record is FollowupOf<K> => record.kind === kind);
  const appeals = of('appeal').map(({ value }) => value);
  const decisions = of('remittance');
  const visits = data.lines.map(({ summary }) => ({
    value: summary.id,
    label: [summary.name, summary.dateOfService].filter(Boolean).join(', '),
  }));
  const nameOf = (visit: string) => visits.find(({ value }) => value === visit)?.label ?? '';
  const counts = countDenials(
    decisions.map(({ value }) => value),
    appeals,
  );
  const seen = (payer: string, code: string, reason: string) =>
    denialsOf(counts, [payer], [code])
      .filter((one) => one.reason === reason)
      .map((one) => seenWords(t, one))
      .join(' ');
  /** Every level that a denial went through, the highest first. */
  const levelsOf = (appeal: Appeal) => appeals.filter((one) => isSameDenial(one, appeal)).sort((a, b) => b.level - a.level);
  const lineOf = (one: Appeal) => ({ appeal: one, patient: nameOf(one.visit), href: addressOf('followup', 'appeal', one.id) });
  const keep = async (next: Followup[]) => {
    const saved = await recordFollowups(database, next);
    if (!saved.ok) toast({ words: saved.sentence });
    return saved.ok;
  };
  const fresh = () => ({ id: randomId(), by: own.signer, at: new Date().toISOString() });
  const take = async (files: File[]) => {
    const [file] = files;
    if (!file || busy) return;
    setBusy(true);
    setRefused('');
    setTaken('');
    setAcknowledgement(null);
    const kept = (await listVisits(database)).visits.map((visit) => knownVisit(visit.id, visit.encounter));
    const answer = readAnswer(await file.text(), kept);
    if (answer.kind === 'refused') setRefused(answer.sentence);
    else if (answer.kind === 'acknowledgement') {
      setAcknowledgement({ read: answer.acknowledgement, sent: new Map(kept.map(({ id, account }) => [account, id])) });
    } else {
      const known = decisions.map(({ value }) => value);
      const news = answer.claims.filter(({ value }) => !known.some((one) => sameDecision(one, value)));
      const next = news.map(({ visit, value }) => ({ ...fresh(), visit, kind: 'remittance' as const, value }));
      const saved = await recordFollowups(database, next, 'remittance-imported');
      if (!saved.ok) setRefused(saved.sentence);
      else {
        const open = next.filter(({ visit }) => !visit).length;
        setTaken(t('followup_taken', { n: next.length, m: open, k: answer.claims.length - next.length }));
      }
    }
    setBusy(false);
  };
  const appeal = async (record: FollowupOf<'remittance'>, line: number, adjustment: number) => {
    const visit = await loadVisit(database, record.visit);
    const head = fresh();
    const value =
      visit && appealOf({ id: head.id, visit: visit.id, encounter: visit.encounter, claim: record.value, line, adjustment });
    const [before] = value ? levelsOf(value) : [];
    if (before) return goTo('followup', 'appeal', before.id);
    if (value && (await keep([{ ...head, visit: record.visit, kind: 'appeal', value }]))) goTo('followup', 'appeal', head.id);
  };
  if (part === 'appeal') {
    const record = of('appeal').find((one) => one.id === id);
    if (!record) return <EmptyState icon={<FileX />} title={t('followup_gone')} />;
    return (
      <div className="page">
        <h1>{[t('followup_appeal'), nameOf(record.visit), record.value.code].filter(Boolean).join(' · ')}</h1>
        <AppealScreen
          key={id}
          record={record}
          office={office}
          memory={seen(record.value.payer, record.value.code, record.value.reason)}
          levels={levelsOf(record.value).map(lineOf)}
        />
      </div>
    );
  }
  const authorizations = of('authorization');
  if (part === 'authorization') {
    const record = authorizations.find((one) => one.id === id);
    if (!record) return <EmptyState icon={<FileX />} title={t('followup_gone')} />;
    return <AuthorizationScreen key={id} record={record} office={office} name={nameOf(record.visit)} />;
  }
  const due = dueList(records, today(), uses).map((line) => ({
    ...line,
    patient: nameOf(line.visit),
    href:
      line.what === 'appeal' || line.what === 'answer'
        ? addressOf('followup', 'appeal', line.record)
        : authorizations.some((one) => one.id === line.record)
          ? addressOf('followup', 'authorization', line.record)
          : line.visit
            ? addressOf('visit', line.visit, line.what === 'ask-again' || line.what === 'sign' ? 'followup' : '')
            : '',
  }));
  return (
    <div className="page">
      <h1>{t('workbench_followup')}</h1>
      {unreadable > 0 && <p role="status">{t('followup_unreadable')}</p>}
      <section className="panel-block">
        <h2>{t('followup_due')}</h2>
        <DueList lines={due} />
      </section>
      <section className="panel-block">
        <h2>
          <HelpTerm term="authorization">{t('auth_title')}</HelpTerm>
        </h2>
        <AuthorizationList
          today={today()}
          lines={authorizations.map(({ id: record, visit, value }) => ({
            id: record,
            value,
            earlier: uses.get(record) ?? [],
            patient: nameOf(visit),
            href: addressOf('followup', 'authorization', record),
          }))}
        />
      </section>
      <section className="panel-block">
        <h2>{t('followup_remittance')}</h2>
        <AnswerFiles
          onFiles={(files) => void take(files)}
          busy={busy}
          refused={refused}
          taken={taken}
          acknowledgement={acknowledgement?.read ?? null}
          patientOf={(account) => nameOf(acknowledgement?.sent.get(account) ?? '')}
        />
        {decisions.length === 0 && <p className="soft">{t('followup_none_decided')}</p>}
        {decisions.map((record) => (
          <RemittedClaim
            key={record.id}
            claim={record.value}
            visit={nameOf(record.visit)}
            visits={visits}
            onVisit={(visit) => void keep([{ ...record, visit }])}
            onAppeal={(line, adjustment) => void appeal(record, line, adjustment)}
            memory={(code, reason) => seen(record.value.payer, code, reason)}
          />
        ))}
      </section>
      {appeals.length > 0 && (
        <section className="panel-block">
          <h2>{t('followup_appeals')}</h2>
          <AppealList lines={appeals.map(lineOf)} />
        </section>
      )}
      <Disclosure level={2} title={t('followup_denial')}>
        <ExplainCodes />
      </Disclosure>
      <Disclosure level={2} title={t('followup_memory')}>
        <ul>
          {counts.map((one) => (
            <li key={`${one.payer} ${one.code} ${one.reason}`}>{seenWords(t, one)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
