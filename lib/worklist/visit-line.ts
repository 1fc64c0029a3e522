import { dayNumber } from '@/lib/encounter/age';
import { filingDays } from '@/lib/encounter/filing-days';
import type { Practice } from '@/lib/encounter/practice';
import { fold } from './fold';
import type { SortColumn } from './sort-lines';
import { visitStates } from './visit-state';
import type { VisitSummary } from './visit-summary';

/** The day by which a claim must be with the payer. `from`: the office's payer settings, or a regulation. */
export type Deadline = { date: string; left: number; from: 'payer' | 'rule' };

/** A visit as a row: with what is told from today and the settings, and with its keys for search and order made once. */
export interface VisitLine {
  readonly summary: VisitSummary;
  readonly deadline: Deadline | null;
  /** Days since the visit; null where its date is not known. */
  readonly age: number | null;
  /** Everything that can be searched for, folded. */
  readonly text: string;
  readonly order: Readonly<Record<SortColumn, number | string>>;
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Summary → row. `today` is YYYY-MM-DD. */
export function visitLine(summary: VisitSummary, practice: Practice | null, today: string): VisitLine {
  const deadline = deadlineOf(summary, practice, today);
  const day = dayNumber(summary.dateOfService);
  const now = dayNumber(today);
  const age = day === null || now === null ? null : now - day;
  const first = summary.procedures[0];
  const text = [
    summary.name,
    summary.chartNumber,
    summary.payer,
    ...summary.procedures.flatMap(({ cdt, label, tooth }) => [cdt, label, tooth && `#${tooth}`]),
  ].join(' ');
  return {
    summary,
    deadline,
    age,
    text: fold(text),
    order: {
      state: visitStates.indexOf(summary.state),
      patient: fold(summary.name) || '\uffff',
      visit: day ?? -1,
      procedure: fold(first?.label ?? ''),
      cdt: first?.cdt ?? '',
      payer: fold(summary.payer) || '\uffff',
      open: summary.missing.length + summary.errors,
      deadline: deadline?.left ?? LAST,
      age: age ?? LAST,
    },
  };
}

/** Only what goes to a medical payer and is not closed has a deadline. */
function deadlineOf(summary: VisitSummary, practice: Practice | null, today: string): Deadline | null {
  if (summary.status === 'closed' || summary.state === 'dental' || summary.state === 'do-not-bill') return null;
  const limit = filingDays({ payerName: summary.payer, payerId: summary.payerId, payerClass: summary.payerClass }, practice);
  const day = dayNumber(summary.dateOfService);
  const now = dayNumber(today);
  if (!limit || day === null || now === null) return null;
  const date = new Date((day + limit.days) * 86_400_000).toISOString().slice(0, 10);
  return { date, left: day + limit.days - now, from: limit.from };
}
