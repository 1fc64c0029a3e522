import { describe, expect, test } from 'vitest';
import { cdtCode, cdtEntries } from '@/lib/codes/cdt/cdt';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import { cases as defaultCases, withoutEquivalent } from '@/lib/crosswalk/default-crossing';
import type { CrosswalkFamily, FamilyCase } from '@/lib/crosswalk/family';
import { lineOf } from '@/lib/crosswalk/line';
import { visitOf } from '@/lib/encounter/visit';
import type { Chart } from '@/lib/notes/chart';
import { type FactSet, factSet } from '@/lib/notes/fact-set';
import { allConcepts } from '@/lib/notes/lexicon/hierarchy';
import { chartOf, crossed, keyOf } from '../crosswalk/chart-of';

const families = import.meta.glob<{ family: CrosswalkFamily; cases: readonly FamilyCase[] }>('@/lib/crosswalk/families/*.ts', {
  eager: true,
});

const askedByFamily = new Map<string, Set<string>>();

const lexicon = new Set(allConcepts.map((concept) => concept.id));

/** A fact set in which every concept asked for is noted. */
function recording(asked: Set<string>, answer: FactSet = factSet([])): FactSet {
  const noted = <C extends string | readonly string[]>(concepts: C): C => {
    for (const concept of typeof concepts === 'string' ? [concepts] : concepts) asked.add(concept);
    return concepts;
  };
  return {
    all: answer.all,
    about: (concepts, filter) => answer.about(noted(concepts), filter),
    present: (concepts, filter) => answer.present(noted(concepts), filter),
    absent: (concepts, filter) => answer.absent(noted(concepts), filter),
    with: (assertions, concepts, filter) => answer.with(assertions, noted(concepts), filter),
    measured: (concepts, filter) => answer.measured(noted(concepts), filter),
  };
}

/** What a case shows. Negative: what it becomes hangs on words that deny, plan, suspect or tell of somebody else; said as present they would change it. */
function kindsOf(cases: readonly FamilyCase[]): string[] {
  const kinds = cases.flatMap((one) => {
    const chart = chartOf(one.visit);
    const asserted = { ...chart, facts: factSet(chart.facts.all.map((fact) => ({ ...fact, assertion: 'present' as const }))) };
    const leads = crossVisit(chart, medicalPack).procedures[0]?.candidates[0];
    const restrains = Boolean(one.none || one.not || one.asks || one.standing);
    return [
      ...(one.first && leads && leads.system !== 'CDT' ? ['medical'] : []),
      ...(one.none || one.asks || one.standing === 'needs-answer' ? ['none or ask'] : []),
      ...(restrains && becomes(chart) !== becomes(asserted) ? ['negative'] : []),
    ];
  });
  return [...new Set(kinds)].sort();
}

/** Codes with standing, modifiers and units, and open questions, of the first procedure. */
function becomes(chart: Chart): string {
  const { procedures, missing } = crossVisit(chart, medicalPack);
  const codes = procedures[0]?.candidates.map(({ code, standing, modifiers, units }) => [code, standing, modifiers, units]);
  return JSON.stringify([codes, missing.map(({ id }) => id)]);
}

test('no dental number is answered by two families', () => {
  const all = Object.values(families).flatMap(({ family }) => family.codes);
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
});

/** Cases by the family of the dental number that they are about. */
const casesOf = (name: string): FamilyCase[] =>
  [...Object.values(families).flatMap(({ cases }) => [...cases]), ...defaultCases].filter(
    ({ visit }) => cdtCode(visit.procedures?.[0]?.cdt ?? '')?.family === name,
  );

const numberFamilies = [...new Set(cdtEntries.map(({ family }) => family))];

describe('families of dental numbers', () => {
  test('a reason for having no equivalent is given only for families that exist', () => {
    expect(Object.keys(withoutEquivalent).filter((name) => !numberFamilies.includes(name))).toEqual([]);
  });

  test.each(numberFamilies.filter((name) => !withoutEquivalent[name]))(
    '%s: a medical case, one that has none or asks, and a negative one',
    (name) => {
      expect(kindsOf(casesOf(name))).toEqual(['medical', 'negative', 'none or ask']);
    },
  );

  test.each(Object.entries(withoutEquivalent))('%s: no chart of any case gives it a medical code', (name, reason) => {
    expect(reason.length).toBeGreaterThan(20);
    expect(casesOf(name).some((one) => one.none)).toBe(true);
    const charts = [...Object.values(families).flatMap(({ cases }) => [...cases]), ...defaultCases].map(({ visit }) =>
      chartOf(visit),
    );
    for (const cdt of cdtEntries.filter(({ family }) => family === name).map(({ code }) => code)) {
      for (const chart of charts) {
        const encounter = { ...chart.visit.encounter, procedures: [{ id: 'p1', cdt }] };
        const [result] = crossVisit({ ...chart, visit: visitOf(encounter) }, medicalPack).procedures;
        expect(
          result?.candidates.filter(({ system }) => system !== 'CDT'),
          cdt,
        ).toEqual([]);
      }
    }
  });
});

describe('no family answers', () => {
  test.each(defaultCases.map((one) => [one.name, one] as const))('case: %s', (_, one) => {
    const [result] = crossed(one.visit).procedures;
    expect(result?.candidates.filter(({ system }) => system !== 'CDT')).toEqual([]);
    if (result?.candidates.length === 0) expect(result.none).not.toBe('');
  });
});

for (const [path, { family, cases }] of Object.entries(families)) {
  const name = path.split('/').at(-1)?.replace('.ts', '') ?? path;
  describe(name, () => {
    test('has a title, numbers, a dated source, and the cases that it owes', () => {
      expect(family.title).not.toBe('');
      expect(family.codes.length).toBeGreaterThan(0);
      for (const code of family.codes) expect(code).toMatch(/^D\d{4}$/);
      expect(family.source.title).not.toBe('');
      expect(family.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(kindsOf(cases)).toEqual(['medical', 'negative', 'none or ask']);
    });

    for (const one of cases) {
      test(`case: ${one.name}`, () => {
        const { procedures, missing } = crossed(one.visit);
        const candidates = procedures[0]?.candidates ?? [];
        const medical = candidates.filter((candidate) => candidate.system !== 'CDT');
        if (one.none) expect(medical.map((candidate) => keyOf(candidate.code))).toEqual([]);
        if (one.first) expect(keyOf(candidates[0]?.code)).toBe(one.first);
        if (one.standing) expect(candidates[0]?.standing).toBe(one.standing);
        if (one.units) expect(candidates[0]?.units).toBe(one.units);
        for (const modifier of one.modifiers ?? []) expect(candidates[0]?.modifiers).toContain(modifier);
        if (one.asks) expect(missing.map((item) => item.id)).toContain(`ask:${one.asks}:${procedures[0]?.id}`);
        const supported = medical
          .filter((candidate) => candidate.standing === 'supported')
          .map((candidate) => keyOf(candidate.code));
        for (const key of one.not ?? []) expect(supported).not.toContain(key);
        if (procedures[0] && candidates.length === 0) expect(procedures[0].none).not.toBe('');
      });
    }

    test('offers only keys of the pack, and asks without leading or speaking of payment', () => {
      const asked = new Set<string>();
      const charts: Chart[] = cases.map((one) => chartOf(one.visit));
      for (const code of family.codes) {
        for (const area of ['', '10', '30']) {
          for (const chart of charts) {
            const encounter = { ...chart.visit.encounter, procedures: [{ id: 'p1', cdt: code, ...(area ? { area } : {}) }] };
            const line = lineOf({ visit: visitOf(encounter), facts: recording(asked, chart.facts) }, encounter.procedures[0]!);
            const crossing = family.cross(line);
            for (const proposal of crossing.proposals) {
              if (!proposal.cdt) expect(medicalPack.get(proposal.key), proposal.key).not.toBeNull();
              expect(proposal.why.length).toBeGreaterThan(0);
            }
            if (crossing.proposals.length === 0) expect(crossing.none).not.toBe('');
            for (const item of crossing.missing) expect(item.ask).not.toMatch(/\b(pay|paid|payment|reimburs|money)/i);
          }
        }
      }
      askedByFamily.set(name, asked);
    });

    test('asks only concepts of the lexicon', () => {
      expect([...(askedByFamily.get(name) ?? [])].filter((concept) => !lexicon.has(concept))).toEqual([]);
    });
  });
}
