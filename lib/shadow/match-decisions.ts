import { type KnownVisit, matchVisit } from '@/lib/followup/remittance/match-visit';
import type { DecidedClaim } from './decisions';
import type { ShadowClaim } from './shadow-claim';

/** What is kept of every claim while decisions are matched: its number in the run, and what a remittance can name it by. */
export interface ClaimIndex {
  add(number: number, claim: ShadowClaim): void;
  /** Number of the claim that a decision belongs to; null where none fits, or several fit alike. */
  find(decided: DecidedClaim): number | 'none' | 'several';
  /** Whether a medical claim of the files covers this patient on this day. */
  hasMedical(known: ShadowClaim['known']): boolean;
  hasAccount(account: string): boolean;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase();
const dayKey = (last: string, date: string) => `${plain(last)}|${date}`;
const personDay = (last: string, first: string, date: string) => `${plain(last)}|${plain(first).slice(0, 3)}|${date}`;

/** Visits that could be meant are looked up, so that a year of claims is not compared with a year of decisions one by one. */
export function claimIndex(): ClaimIndex {
  const byAccount = new Map<string, KnownVisit[]>();
  const byDay = new Map<string, KnownVisit[]>();
  const medical = new Set<string>();
  const put = (map: Map<string, KnownVisit[]>, key: string, visit: KnownVisit) => {
    const list = map.get(key);
    if (list) list.push(visit);
    else map.set(key, [visit]);
  };
  return {
    add(number, { known, kind }) {
      const visit = { id: String(number), ...known };
      if (plain(known.account)) put(byAccount, plain(known.account), visit);
      for (const date of new Set(known.lines.map((line) => line.date))) {
        put(byDay, dayKey(known.last, date), visit);
        if (kind === 'medical') medical.add(personDay(known.last, known.first, date));
      }
    },
    find({ claim }) {
      const sought = { ...emptyClaim, ...claim, lines: claim.lines.map((line) => ({ ...emptyLine, ...line })) };
      const days = [...new Set(claim.lines.map(({ date }) => dayKey(claim.patient.last, date)))];
      const candidates = [...(byAccount.get(plain(claim.account)) ?? []), ...days.flatMap((key) => byDay.get(key) ?? [])];
      const unique = [...new Map(candidates.map((visit) => [visit.id, visit])).values()];
      const match = matchVisit(sought, unique);
      // An account number that two visits share still leaves patient, day and codes.
      const nearer = match.by === null && match.why === 'several' ? matchVisit({ ...sought, account: '' }, unique) : match;
      return nearer.by === null ? nearer.why : Number(nearer.visit);
    },
    hasMedical: ({ last, first, lines }) => lines.some(({ date }) => medical.has(personDay(last, first, date))),
    hasAccount: (account) => byAccount.has(plain(account)),
  };
}

const emptyLine = { modifiers: [], units: 1, charged: 0, paid: 0, adjustments: [], remarks: [] };
const emptyClaim = {
  statusCode: '',
  charged: 0,
  paid: 0,
  patientOwes: 0,
  filing: '',
  payerControl: '',
  interest: 0,
  adjustments: [],
  remarks: [],
};
