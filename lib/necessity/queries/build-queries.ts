import type { Encounter } from '@/lib/encounter/encounter';
import { isQuote, type Quote } from '@/lib/encounter/evidence';
import { notesMark } from '@/lib/encounter/notes-mark';
import type { Missing, Necessity, PreCheck } from '@/lib/encounter/precheck';
import { always, optionsByTopic } from './options';
import { objectionTo } from './wording';

export interface QueryAnswer {
  readonly value: string;
  readonly by: string;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/**
 * A question to the treating clinician that shows what the chart says and leaves the answer open. `open`: nobody has answered.
 * `stale`: the notes are others than those on which the answer was given, so that it has to be looked at again; until then it still counts.
 */
export interface ClinicianQuery {
  /** Id of the missing item that the answer closes: an amendment of kind `answer` carries it. */
  readonly missing: string;
  readonly procedures: readonly string[];
  /** Words of the chart that bear on it. */
  readonly indicators: readonly Quote[];
  readonly question: string;
  /** Empty where options would lead: then the answer is free text. Else the last two are always 'Other' and 'Unable to determine'. */
  readonly options: readonly string[];
  readonly status: 'open' | 'answered' | 'stale';
  /** Null while open. */
  readonly answer: QueryAnswer | null;
}

/**
 * The questions of a check that a clinician can answer, open ones first, then the answered. A question closes by itself, and is left out,
 * once the chart says it. Whatever would speak of payment or lead is left out too; a test holds that none does.
 */
export function buildQueries(check: PreCheck, encounter: Encounter): ClinicianQuery[] {
  return [...check.missing, ...check.answered]
    .filter((item) => (item.kind === 'documentation' || item.kind === 'answer') && objectionTo(item.ask) === '')
    .map((item) => {
      const answer = encounter.answers?.find((one) => one.missing === item.id && one.value.trim() !== '');
      const options = optionsByTopic[item.id.split(':')[1] ?? ''];
      return {
        missing: item.id,
        procedures: item.for,
        indicators: indicatorsFor(item, check.necessity),
        question: item.ask,
        options: options ? [...options.map((option) => option.label), ...always] : [],
        status: answer ? statusOf(encounter, answer) : 'open',
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

/** By the mark of the notes where the answer carries one, else by the date of the last note. */
function statusOf(encounter: Encounter, answer: NonNullable<Encounter['answers']>[number]): 'answered' | 'stale' {
  if (answer.notes) return answer.notes === notesMark(encounter.notes) ? 'answered' : 'stale';
  const latest = encounter.notes.map((note) => note.date ?? '').reduce((a, b) => (a > b ? a : b), '');
  const on = answer.at?.slice(0, 10) ?? '';
  return on !== '' && latest > on ? 'stale' : 'answered';
}
