import { describe, expect, test } from 'vitest';
import { asksOf, flat, type JudgeLeaf, judgeRule, partsOf } from '@/lib/necessity/criteria/judge-rule';
import { judgeTest } from '@/lib/necessity/criteria/judge-test';
import type { Leaf, Rule } from '@/lib/necessity/criteria/rule';
import { elements } from '@/lib/necessity/documentation/elements';
import { judgePolicy } from '@/lib/necessity/judge-policy';
import type { Policy, PolicyCase } from '@/lib/necessity/policy';
import { objectionTo } from '@/lib/necessity/queries/wording';
import { allPolicies, binds } from '@/lib/necessity/registry';
import { allConcepts } from '@/lib/notes/lexicon/hierarchy';
import { subjectOf } from '../necessity/chart-of-case';

const files = import.meta.glob<{ policy: Policy; cases: readonly PolicyCase[] }>('@/lib/necessity/policies/*/*.ts', {
  eager: true,
});
const lexicon = new Set(allConcepts.map((concept) => concept.id));

const everyRule = (rule: Rule): Rule[] => [rule, ...partsOf(rule).flatMap(everyRule)];

function conceptsOf(rule: Rule): string[] {
  if ('named' in rule) return [...rule.named.among, ...rule.named.coming, ...rule.named.instead];
  const asked = 'fact' in rule ? rule.fact : 'denied' in rule ? rule.denied : 'measurement' in rule ? rule.measurement : [];
  return typeof asked === 'string' ? [asked] : [...asked];
}

test('every file is registered under its path', () => {
  expect(allPolicies.map((one) => one.id).sort()).toEqual(
    Object.keys(files)
      .map((path) => path.replace(/^.*\/policies\//, '').replace('.ts', ''))
      .sort(),
  );
});

test('elements of documentation ask only concepts of the lexicon', () => {
  const asked = elements.flatMap((element) => everyRule(element.found).flatMap(conceptsOf));
  expect(asked.filter((concept) => !lexicon.has(concept))).toEqual([]);
});

for (const [path, { policy, cases }] of Object.entries(files)) {
  const id = path.replace(/^.*\/policies\//, '').replace('.ts', '');
  const registered = { id, policy };
  const rules = [...everyRule(policy.criteria), ...(policy.applies ? everyRule(policy.applies) : [])];

  describe(id, () => {
    test('carries title, dates, sources with confidence, and the cases that it owes', () => {
      expect(id).toMatch(/^[a-z-]+\/(medicare|commercial|any)$/);
      expect(policy.title).not.toBe('');
      expect(policy.effective.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(policy.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const source of [policy.source, ...rules.flatMap((rule) => rule.source ?? [])]) {
        expect(source.title).not.toBe('');
        expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(['primary', 'secondary', 'practice']).toContain(source.confidence);
        if (source.confidence !== 'practice') expect(source.url).toMatch(/^https:\/\//);
      }
      const verdicts = new Set(cases.map((one) => one.verdict));
      expect([...verdicts].sort()).toEqual(policy.asksOnly ? ['cannot-tell', 'met'] : ['cannot-tell', 'met', 'not-met']);
      const ids = everyRule(policy.criteria).map((rule) => rule.id);
      expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    });

    test('asks only concepts of the lexicon', () => {
      const asked = [...rules.flatMap(conceptsOf), ...cases.flatMap((one) => one.facts.map((fact) => fact.concept))];
      expect([...new Set(asked)].filter((concept) => !lexicon.has(concept))).toEqual([]);
    });

    test('asks without leading and without a word of payment', () => {
      for (const rule of rules) if (rule.ask && rule.ask.kind !== 'coverage') expect(objectionTo(rule.ask.ask), rule.id).toBe('');
    });

    test('what decides blocks, what is only shown weakens', () => {
      const severities = (rule: Rule, shown: boolean): string[] => [
        ...(rule.ask && (rule.ask.severity === 'weakens') !== shown ? [rule.id] : []),
        ...partsOf(rule).flatMap((part) => severities(part, shown || 'shown' in part)),
      ];
      expect(severities(policy.criteria, false)).toEqual([]);
    });

    for (const one of cases) {
      const subject = subjectOf(one);
      test(`case: ${one.name}`, () => {
        expect(binds(id, subject.chart.visit.payerClass)).toBe(true);
        const judged = judgePolicy(registered, subject);
        expect(judged?.necessity.verdict ?? (policy.applies ? 'cannot-tell' : 'no answer')).toBe(one.verdict);
      });

      test(`a value that cannot be read leaves it open: ${one.name}`, () => {
        const leaves = everyRule(policy.criteria).filter((rule): rule is Leaf => partsOf(rule).length === 0);
        const whole = judgeRule(policy.criteria, subject, policy.source).criterion.state;
        for (const unread of leaves) {
          const judge: JudgeLeaf = (leaf, at) =>
            leaf.id === unread.id ? { state: 'missing', evidence: [] } : judgeTest(leaf, at);
          // Silence about an exclusion, or about the fact that a condition hangs on, is what charts do; it may not count as unread.
          const setsAside = rules.some(
            (rule) =>
              ('unless' in rule && everyRule(rule.unless).includes(unread)) ||
              ('when' in rule && !('measurement' in rule.when) && everyRule(rule.when).includes(unread)),
          );
          if (setsAside) continue;
          const state = judgeRule(policy.criteria, subject, policy.source, judge).criterion.state;
          expect([whole, 'missing'], unread.id).toContain(state);
        }
      });

      test(`facts left out never turn it round: ${one.name}`, () => {
        const whole = judgePolicy(registered, subject)?.necessity.verdict;
        const excluded = new Set(
          flat(judgeRule(policy.criteria, subject, policy.source))
            .filter((criterion) => criterion.join === 'unless' && criterion.state === 'not-met')
            .map((criterion) => criterion.id),
        );
        for (let index = 0; index < one.facts.length; index += 1) {
          const rest = one.facts.filter((_, at) => at !== index);
          const verdict = judgePolicy(registered, subjectOf(one, rest))?.necessity.verdict ?? 'cannot-tell';
          if (whole === 'met') expect(['met', 'cannot-tell']).toContain(verdict);
          if (whole === 'not-met' && excluded.size === 0) expect(['not-met', 'cannot-tell']).toContain(verdict);
        }
      });

      test.each(['absent', 'possible', 'family'] as const)(`nothing is met by what is %s: ${one.name}`, (assertion) => {
        const facts = one.facts.map((fact) => ({ ...fact, assertion }));
        const { patient: _, accident: __, ...encounter } = one.encounter ?? {};
        const verdict = judgePolicy(registered, subjectOf({ ...one, text: '', encounter }, facts))?.necessity.verdict;
        expect(verdict ?? 'cannot-tell').not.toBe('met');
      });

      test(`a value that cannot be read decides nothing: ${one.name}`, () => {
        const whole = judgePolicy(registered, subject)?.necessity.verdict ?? 'cannot-tell';
        one.facts.forEach((fact, index) => {
          if (fact.value === undefined) return;
          const unread = one.facts.map((other, at) => (at === index ? { ...other, value: null } : other));
          const verdict = judgePolicy(registered, subjectOf(one, unread))?.necessity.verdict ?? 'cannot-tell';
          expect([whole, 'cannot-tell']).toContain(verdict);
        });
      });

      test(`an unread chart decides nothing: ${one.name}`, () => {
        const blank = subjectOf({ ...one, text: '', encounter: { coverage: [{ kind: 'medical' }] } }, []);
        const none: JudgeLeaf = () => ({ state: 'missing', evidence: [] });
        expect(judgePolicy({ id, policy: { ...policy, applies: undefined } as never }, blank, none)?.necessity.verdict).toBe(
          'cannot-tell',
        );
      });
    }

    test('what is open is asked for', () => {
      for (const one of cases.filter((each) => each.verdict === 'cannot-tell')) {
        const subject = subjectOf(one);
        if (policy.applies && !judgePolicy(registered, subject)) continue;
        const judged = judgeRule(policy.criteria, subject, policy.source);
        if (judged.criterion.state === 'missing' && id !== 'systemic-disease/commercial')
          expect(asksOf(judged).length).toBeGreaterThan(0);
      }
    });
  });
}

test('elements of documentation are asked for without leading and without a word of payment', () => {
  for (const element of elements) expect(objectionTo(element.ask.ask), element.id).toBe('');
});
