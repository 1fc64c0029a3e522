import { expect, test } from 'vitest';
import { visitOf } from '@/lib/encounter/visit';
import { judgeTest } from '@/lib/necessity/criteria/judge-test';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';
import { conceptsOf, leavesOf, policyFiles } from './charts';

const treatments: readonly string[] = ['treatment', 'imaging', 'medication', 'referral'];

/** Names of scores and doses, which are read only with a number behind them. */
const onlyWithNumber: readonly string[] = ['LATCH score', 'radiation dose'];

const leaves = policyFiles.flatMap(({ id, policy }) =>
  leavesOf(policy.criteria).flatMap(({ leaf, above }) => (above.length === 0 ? [{ id, leaf }] : [])),
);

/** Every concept that decides anywhere, in this sentence, read by the note reader and judged: the criteria that it meets all the same. */
function metBy(sentence: (concept: string) => string, what: 'all' | 'treatments'): string[] {
  return leaves.flatMap(({ id, leaf }) => {
    const takesPlans = 'named' in leaf || ('fact' in leaf && leaf.as?.includes('planned'));
    if (what === 'treatments' && takesPlans) return [];
    return conceptsOf(leaf)
      .filter((concept) => {
        if (onlyWithNumber.includes(concept)) return false;
        const notes = [{ id: 'n1', date: '2026-11-02', text: sentence(concept) }];
        const visit = visitOf({ dateOfService: '2026-11-02', procedures: [{ id: 'p1', cdt: 'D7140' }], notes });
        const facts = findFacts(notes);
        if (what === 'treatments' && !facts.every((fact) => treatments.includes(fact.kind))) return false;
        const subject = { chart: { visit, facts: factSet(facts) }, procedure: { id: 'p1', cdt: 'D7140' }, diagnoses: [] };
        return judgeTest(leaf, subject).state === 'met';
      })
      .map((concept) => `${id}: ${leaf.id}: ${sentence(concept)}`);
  });
}

test('a plain statement meets what it names', () => {
  expect(metBy((concept) => `${concept} noted.`, 'all').length).toBeGreaterThan(250);
});

test.each<[string, (concept: string) => string]>([
  ['denied', (concept) => `Patient denies ${concept}.`],
  ['ruled out', (concept) => `R/o ${concept}.`],
  ['none', (concept) => `No ${concept}.`],
  ['possible', (concept) => `Possible ${concept}.`],
  ['suspected', (concept) => `Suspected ${concept}, not confirmed.`],
  ['a warning', (concept) => `Return if ${concept}.`],
  ['of the mother', (concept) => `Mother has ${concept}.`],
  ['family history', (concept) => `FHx: ${concept}.`],
])('no criterion of any policy is met by what is %s', (_, sentence) => {
  expect(metBy(sentence, 'all')).toEqual([]);
});

test.each<[string, (concept: string) => string]>([
  ['planned', (concept) => `Plan: ${concept} next month.`],
  ['to be started', (concept) => `Will start ${concept} next week.`],
  ['talked about', (concept) => `Discussed ${concept} if no improvement.`],
  ['scheduled', (concept) => `${concept} scheduled for December.`],
  ['recommended', (concept) => `Recommend ${concept}.`],
])('no criterion that asks for what was done is met by care that is %s', (_, sentence) => {
  expect(metBy(sentence, 'treatments')).toEqual([]);
});
