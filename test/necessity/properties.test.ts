import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CriterionState } from '@/lib/encounter/precheck';
import { flat, type JudgeLeaf, judgeRule } from '@/lib/necessity/criteria/judge-rule';
import { judgeTest } from '@/lib/necessity/criteria/judge-test';
import type { Leaf } from '@/lib/necessity/criteria/rule';
import { judgePolicy } from '@/lib/necessity/judge-policy';
import { subjectOf } from './chart-of-case';
import { chartsOf, conceptsOf, everyRule, leavesOf, policyFiles } from './charts';
import { shifted } from './shifted';

const otherwise: readonly CriterionState[] = ['met', 'not-met'];

/** What the page gives, against what the note says: silence of a note about an exclusion is no sign that it was not read. */
const ofPage = (leaf: Leaf): boolean => !['fact', 'words', 'named', 'noteKind', 'inOrder'].some((test) => test in leaf);

describe.each(policyFiles.map((file) => [file.id, file] as const))('%s', (id, file) => {
  const { policy } = file;
  const whatever = { id, policy: { ...policy, applies: undefined as never } };
  const leaves = leavesOf(policy.criteria);

  test('whatever decides, once it cannot be read, leaves it open', () => {
    fc.assert(
      fc.property(chartsOf(file), (chart) => {
        const subject = subjectOf(chart);
        const states = new Map(leaves.map(({ leaf }) => [leaf.id, judgeTest(leaf, subject)]));
        const verdictWith = (at: string, state: CriterionState) => {
          const judge: JudgeLeaf = (leaf) =>
            leaf.id === at ? { state, evidence: [] } : (states.get(leaf.id) ?? { state: 'missing', evidence: [] });
          return judgePolicy(whatever, subject, judge)?.necessity.verdict;
        };
        const whole = verdictWith('', 'missing');
        if (whole === 'cannot-tell') return;
        for (const { leaf, above } of leaves) {
          if (above.includes('shown')) continue;
          if ((above.includes('unless') || above.includes('when')) && !ofPage(leaf)) continue;
          const needed = otherwise.some((state) => verdictWith(leaf.id, state) !== whole);
          if (needed) expect(verdictWith(leaf.id, 'missing'), leaf.id).toBe('cannot-tell');
          else expect([whole, 'cannot-tell']).toContain(verdictWith(leaf.id, 'missing'));
        }
      }),
    );
  });

  test('another payer’s own rule refuses nothing', () => {
    const own = everyRule(policy.criteria).filter((rule) => rule.ofPayer !== undefined);
    fc.assert(
      fc.property(
        chartsOf(file),
        fc.constantFrom('', 'Example Health', 'Alabama Medicaid', 'Blue Cross of Idaho'),
        (chart, payerName) => {
          const coverage = [{ kind: 'medical' as const, order: 1, payerName }];
          const subject = subjectOf({ ...chart, encounter: { ...chart.encounter, coverage } });
          const criteria = flat(judgeRule(policy.criteria, subject, policy.source));
          for (const { id: rule } of own) expect(criteria.find((one) => one.id === rule)?.state).not.toBe('not-met');
        },
      ),
    );
  });

  test('what is denied, suspected, or of a relative meets nothing that decides, and what is planned only where the rule takes plans', () => {
    const criteria = leaves.filter(({ above }) => above.length === 0);
    for (const { leaf } of criteria) {
      if ('denied' in leaf) continue;
      const takes = 'named' in leaf || ('fact' in leaf && leaf.as?.includes('planned')) ? ['planned'] : [];
      const past = 'measurement' in leaf || ('fact' in leaf && leaf.as?.includes('historical')) ? ['historical'] : [];
      for (const concept of conceptsOf(leaf)) {
        for (const assertion of ['absent', 'possible', 'conditional', 'family', 'planned', 'historical'] as const) {
          if ([...takes, ...past].includes(assertion)) continue;
          const fact = { concept, assertion, value: 22, relation: 'failed' as const };
          const subject = subjectOf({ name: '', cdt: file.cases[0]?.cdt ?? '', facts: [fact], verdict: 'met' });
          expect(judgeTest(leaf, subject).state, `${leaf.id}: ${concept} ${assertion}`).not.toBe('met');
        }
      }
    }
  });

  test('age, days and order of dates are counted from the date of service', () => {
    fc.assert(
      fc.property(chartsOf(file), fc.integer({ min: 1, max: 3000 }), (chart, days) => {
        // From a day on which every rule of today holds.
        fc.pre(chart.encounter?.dateOfService === undefined);
        const verdict = (one: typeof chart) => judgePolicy(whatever, subjectOf(one))?.necessity.verdict;
        expect(verdict(shifted(chart, days))).toBe(verdict(chart));
      }),
    );
  });
});
