import * as z from 'zod/mini';
import { fold } from './fold';
import { SortOrder } from './sort-lines';
import type { VisitLine } from './visit-line';
import { visitStates } from './visit-state';

export const BuiltInView = z.enum(['open', 'answers', 'clinician', 'ready', 'not-medical', 'closed', 'all']);
export type BuiltInView = z.infer<typeof BuiltInView>;

/** What a list is narrowed to. Empty lists and '' mean: all. `month` is YYYY-MM of the visit. */
export const VisitFilter = z.object({
  view: BuiltInView,
  search: z.string(),
  states: z.array(z.enum(visitStates)),
  payers: z.array(z.string()),
  providers: z.array(z.string()),
  month: z.string(),
});
export type VisitFilter = z.infer<typeof VisitFilter>;

/** A filter and an order under a name that the office gave. */
export const SavedView = z.object({ name: z.string(), filter: VisitFilter, sort: SortOrder });
export type SavedView = z.infer<typeof SavedView>;

export const everything: VisitFilter = { view: 'open', search: '', states: [], payers: [], providers: [], month: '' };

const inView: Record<BuiltInView, (line: VisitLine) => boolean> = {
  open: ({ summary }) => summary.status !== 'closed',
  answers: ({ summary }) => summary.status !== 'closed' && (summary.state === 'needs-answer' || summary.state === 'blocked'),
  clinician: ({ summary }) => summary.status !== 'closed' && summary.state === 'missing',
  ready: ({ summary }) => summary.status !== 'closed' && (summary.state === 'supported' || summary.state === 'possible'),
  'not-medical': ({ summary }) => summary.state === 'dental' || summary.state === 'do-not-bill',
  closed: ({ summary }) => summary.status === 'closed',
  all: () => true,
};

/** Rows that the filter leaves, in the order given. Every word of the search must begin or stand in what is searched. */
export function findLines(lines: readonly VisitLine[], filter: VisitFilter): VisitLine[] {
  const words = fold(filter.search).split(' ').filter(Boolean);
  const states = new Set<string>(filter.states);
  const payers = new Set(filter.payers);
  const providers = new Set(filter.providers);
  return lines.filter((line) => {
    const { summary, text } = line;
    return (
      inView[filter.view](line) &&
      (states.size === 0 || states.has(summary.state)) &&
      (payers.size === 0 || payers.has(summary.payer)) &&
      (providers.size === 0 || summary.procedures.some(({ provider }) => providers.has(provider))) &&
      (filter.month === '' || summary.dateOfService.startsWith(filter.month)) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** How many rows each built-in view holds. */
export function countViews(lines: readonly VisitLine[]): Record<BuiltInView, number> {
  const counts: Record<BuiltInView, number> = {
    open: 0,
    answers: 0,
    clinician: 0,
    ready: 0,
    'not-medical': 0,
    closed: 0,
    all: 0,
  };
  for (const line of lines) for (const view of BuiltInView.options) if (inView[view](line)) counts[view]++;
  return counts;
}

/** What can be chosen in the filters: each value once, commonest first. */
export function filterChoices(lines: readonly VisitLine[]): { payers: string[]; providers: string[]; months: string[] } {
  const payers = new Map<string, number>();
  const providers = new Map<string, number>();
  const months = new Set<string>();
  const count = (into: Map<string, number>, value: string) => value && into.set(value, (into.get(value) ?? 0) + 1);
  for (const { summary } of lines) {
    count(payers, summary.payer);
    for (const provider of new Set(summary.procedures.map((procedure) => procedure.provider))) count(providers, provider);
    if (summary.dateOfService) months.add(summary.dateOfService.slice(0, 7));
  }
  const commonest = (from: Map<string, number>) =>
    [...from].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([v]) => v);
  return { payers: commonest(payers), providers: commonest(providers), months: [...months].sort().reverse() };
}
