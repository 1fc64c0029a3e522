import { expect, test } from 'vitest';
import type { Encounter } from '@/lib/encounter/encounter';
import type { CriterionState, Missing, PreCheck } from '@/lib/encounter/precheck';
import { asksOf, type JudgeLeaf, judgeRule } from '@/lib/necessity/criteria/judge-rule';
import { elements } from '@/lib/necessity/documentation/elements';
import { buildQueries } from '@/lib/necessity/queries/build-queries';
import { queryText } from '@/lib/necessity/queries/query-text';
import { objectionTo } from '@/lib/necessity/queries/wording';
import { customary } from '@/lib/necessity/sources';
import { subjectOf } from './chart-of-case';
import { everyRule, leavesOf, type PolicyFile, policyFiles } from './charts';

const states: readonly CriterionState[] = ['met', 'not-met', 'missing', 'not-applicable'];

/** Every question that a policy asks when any one of its rules, in a chart that meets all the others, is in any state. */
function questionsOf({ policy, cases }: PolicyFile): Omit<Missing, 'id' | 'for'>[] {
  const exclusions = new Set(leavesOf(policy.criteria).flatMap(({ leaf, above }) => (above.includes('unless') ? [leaf.id] : [])));
  const subject = subjectOf({ name: '', cdt: cases[0]?.cdt ?? '', facts: [], verdict: 'met' });
  return everyRule(policy.criteria).flatMap((rule) => {
    const below = new Set(everyRule(rule).map(({ id }) => id));
    return states.flatMap((state) => {
      const judge: JudgeLeaf = ({ id }) => ({
        state: below.has(id) ? state : exclusions.has(id) ? 'missing' : 'met',
        evidence: [],
      });
      return asksOf(judgeRule(policy.criteria, subject, policy.source, judge)).map(({ ask, source }) => ({
        ask: ask.ask,
        why: ask.why,
        kind: ask.kind ?? ('documentation' as const),
        severity: ask.severity,
        source,
      }));
    });
  });
}

const encounter: Encounter = { procedures: [{ id: 'p1', cdt: 'D7999' }], notes: [] };

/** The whole words that the clinician gets, name and options with them. */
function wordsOf(items: readonly Omit<Missing, 'id' | 'for'>[], topic: string): string[] {
  const missing = items.map((item, index) => ({ ...item, id: `doc:${topic}:p${index}`, for: ['p1'] }));
  const check = { missing, answered: [], necessity: [] } as unknown as PreCheck;
  return buildQueries(check, encounter).map(queryText);
}

test.each(policyFiles.map((file) => [file.id, file] as const))(
  '%s: each of its questions is reached, and none leads or speaks of payment',
  (_, file) => {
    const questions = questionsOf(file);
    const written = everyRule(file.policy.criteria).flatMap((rule) => rule.ask ?? []);
    const reached = new Set(questions.map((one) => one.ask));
    expect(written.filter((ask) => !reached.has(ask.ask)).map((ask) => ask.id)).toEqual([]);
    const toClinicians = questions.filter((one) => one.kind !== 'coverage');
    for (const topic of new Set(written.map((ask) => ask.id))) {
      const words = wordsOf(toClinicians, topic);
      expect(words).toHaveLength(toClinicians.length);
      for (const text of words) expect(objectionTo(text), text).toBe('');
    }
  },
);

test('each element of documentation makes a question that neither leads nor speaks of payment', () => {
  const items = elements.map(({ ask }) => ({ ...ask, kind: 'documentation' as const, source: customary }));
  const words = wordsOf(items, 'any');
  expect(words).toHaveLength(elements.length);
  for (const text of words) expect(objectionTo(text), text).toBe('');
});
