import type { Encounter } from '@/lib/encounter/encounter';
import { isQuote, type Quote } from '@/lib/encounter/evidence';
import type { Missing, Necessity } from '@/lib/encounter/precheck';
import { optionsByTopic } from './options';
import { objectionTo } from './wording';

/** A question to the treating clinician that shows what the chart says and leaves the answer open. */
export interface ClinicianQuery {
  /** Id of the missing item that the answer closes. */
  readonly missing: string;
  readonly procedures: readonly string[];
  /** Words of the chart that bear on it. */
  readonly indicators: readonly Quote[];
  readonly question: string;
  /** Empty where options would lead: then the answer is free text. */
  readonly options: readonly string[];
  readonly status: 'open' | 'answered' | 'stale';
  readonly answer: { readonly value: string; readonly by: string; readonly at: string } | null;
}

const always = ['Other', 'Unable to determine'];

/**
 * The questions that a clinician can answer, from what is missing. Stale: the chart has changed after the answer (its last note is dated
 * later). Questions that would speak of payment or lead are left out; a test holds that none is.
 */
export function buildQueries(
  encounter: Encounter,
  necessity: readonly Necessity[],
  missing: readonly Missing[],
): ClinicianQuery[] {
  return missing
    .filter((item) => (item.kind === 'documentation' || item.kind === 'answer') && objectionTo(item.ask) === '')
    .map((item) => {
      const topic = item.id.split(':')[1] ?? '';
      const options = optionsByTopic[topic];
      const answer = encounter.answers?.find((one) => one.missing === item.id);
      return {
        missing: item.id,
        procedures: item.for,
        indicators: indicatorsFor(item, necessity),
        question: item.ask,
        options: options ? [...options, ...always] : [],
        status: statusOf(encounter, answer?.at ?? '', answer !== undefined),
        answer: answer ? { value: answer.value, by: answer.by ?? '', at: answer.at ?? '' } : null,
      };
    });
}

/** What the chart says about the same procedures, for and against: at most six quotes, in the order of the policy. */
function indicatorsFor(item: Missing, necessity: readonly Necessity[]): Quote[] {
  const found = new Map<string, Quote>();
  for (const one of necessity) {
    if (!one.procedures.some((id) => item.for.includes(id))) continue;
    for (const criterion of one.criteria) {
      for (const evidence of criterion.evidence) {
        if (isQuote(evidence)) found.set(`${evidence.note}:${evidence.start}`, evidence);
      }
    }
  }
  return [...found.values()].slice(0, 6);
}

function statusOf(encounter: Encounter, at: string, answered: boolean): ClinicianQuery['status'] {
  if (!answered) return 'open';
  const latest = encounter.notes.map((note) => note.date ?? '').reduce((a, b) => (a > b ? a : b), '');
  return at !== '' && latest > at.slice(0, 10) ? 'stale' : 'answered';
}
