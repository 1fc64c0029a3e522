import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { buildLetter, type Letter } from '../letters/build-letter';
import type { Basis, Statement } from '../letters/statement';
import { templateFor } from '../letters/template';
import { explainAdjustment } from '../remittance/explain-remittance';
import type { Appeal } from './appeal';
import { appealDeadline } from './appeal-deadline';
import { appealRoutes } from './plan-rules';

export interface BuiltAppeal {
  readonly letter: Letter;
  readonly exhibits: readonly string[];
  /** Lines of its subject: which claim, which line, which notice. */
  readonly about: readonly string[];
}

/** An appeal that answers the stated reason with what the chart shows, criterion by criterion. The dentist reads, edits and signs it. */
export function buildAppeal(encounter: Encounter, check: PreCheck, appeal: Appeal): BuiltAppeal {
  const cdt = encounter.procedures.flatMap(({ cdt: code }) => code ?? []);
  const base = buildLetter(encounter, check, templateFor(cdt));
  const route = appealRoutes[appeal.rules];
  const level = route.levels[appeal.level];
  const deadline = appealDeadline(appeal.rules, appeal.level, appeal.noticeDate);
  const explained = explainAdjustment({ group: appeal.group, reason: appeal.reason, amount: appeal.amount }, appeal.remarks, '');
  const codes = [appeal.group && appeal.reason ? `${appeal.group}-${appeal.reason}` : appeal.reason, ...appeal.remarks].join(' ');
  const denial: Basis = { kind: 'denial', claim: appeal.claim, words: codes, date: appeal.noticeDate };
  const law: Basis = { kind: 'policy', source: route.source, words: level?.name ?? '' };
  const say = (id: string, section: Statement['section'], text: string, ...more: Basis[]): Statement => ({
    id,
    section,
    text,
    bases: [denial, ...more],
  });
  const head: Statement[] = [
    say(
      'a1',
      'denial',
      `This is a request for ${level?.name ?? 'review'} of claim ${appeal.payerControl || appeal.claim}, line ${appeal.code}, decided in the notice of ${appeal.noticeDate}${deadline?.last ? `; the last day for it is ${deadline.last}` : ''}.`,
      ...(route.source.confidence === 'practice' ? [] : [law]),
    ),
    say('a2', 'denial', `The stated reason is ${codes}: ${explained.meaning}`),
  ];
  const foot: Statement[] = [
    say('a3', 'closing', `Please overturn the decision on line ${appeal.code}.`),
    say(
      'a4',
      'closing',
      'If it is upheld, please send the criteria that were used, the qualification of the reviewer, a copy of the file and the way to the next level.',
    ),
    say('a5', 'closing', 'The treating dentist is available for a call with a reviewer of the same specialty.'),
  ];
  return {
    letter: {
      template: 'appeal',
      headings: [
        { section: 'denial', heading: 'Decision under appeal' },
        ...base.headings,
        { section: 'closing', heading: 'Request' },
      ],
      statements: [...head, ...base.statements, ...foot],
    },
    exhibits: exhibitsOf(encounter, check, appeal, base),
    about: [
      `Claim: ${appeal.payerControl || appeal.claim}${appeal.payerControl && appeal.claim ? ` (our account ${appeal.claim})` : ''}`,
      `Line: ${appeal.code}, $${(appeal.amount / 100).toFixed(2)} refused`,
      `Notice: ${[appeal.noticeDate, codes].filter(Boolean).join(', ')}`,
    ],
  };
}

/** What goes along, each only if the chart has it or the law asks for it. */
function exhibitsOf(encounter: Encounter, check: PreCheck, appeal: Appeal, letter: Letter): string[] {
  const cited = new Set(
    letter.statements.flatMap(({ bases }) => bases.flatMap((basis) => (basis.kind === 'note' ? [basis.note] : []))),
  );
  const policies = new Set(
    letter.statements.flatMap(({ bases }) =>
      bases.flatMap((basis) =>
        basis.kind === 'policy' ? [`${basis.source.title}, ${basis.source.locator} (${basis.source.date})`] : [],
      ),
    ),
  );
  const consent: Partial<Record<Appeal['rules'], string>> = {
    erisa: 'Form of the authorized representative',
    'fully-insured': 'Form of the authorized representative, where the plan asks for one',
    medicaid: "The patient's written consent",
    'medicare-advantage': 'Waiver of liability, where the office has no contract',
  };
  return [
    `Notice of the decision, ${appeal.noticeDate}`,
    ...encounter.notes
      .filter(({ id }) => cited.has(id))
      .map(({ kind, date }) => `Chart note${kind && kind !== 'progress' ? ` (${kind})` : ''}${date ? ` of ${date}` : ''}`),
    ...check.attachments.filter(({ state }) => state === 'found').map(({ label }) => label),
    ...policies,
    ...(consent[appeal.rules] ? [consent[appeal.rules] as string] : []),
  ];
}
