import fc from 'fast-check';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Assertion, Fact, Relation } from '@/lib/encounter/fact';
import { partsOf } from '@/lib/necessity/criteria/judge-rule';
import type { Leaf, Rule } from '@/lib/necessity/criteria/rule';
import type { Policy, PolicyCase } from '@/lib/necessity/policy';

export interface PolicyFile {
  readonly id: string;
  readonly policy: Policy;
  readonly cases: readonly PolicyCase[];
}

const files = import.meta.glob<{ policy: Policy; cases: readonly PolicyCase[] }>('@/lib/necessity/policies/*/*.ts', {
  eager: true,
});

export const policyFiles: readonly PolicyFile[] = Object.entries(files).map(([path, file]) => ({
  id: path.replace(/^.*\/policies\//, '').replace('.ts', ''),
  ...file,
}));

export const everyRule = (rule: Rule): Rule[] => [rule, ...partsOf(rule).flatMap(everyRule)];

/** The leaves of a rule with what stands above them: an exclusion, a condition, or something that is only shown. */
export function leavesOf(rule: Rule, above: readonly string[] = []): { leaf: Leaf; above: readonly string[] }[] {
  if ('unless' in rule) return leavesOf(rule.unless, [...above, 'unless']);
  if ('when' in rule) return [...leavesOf(rule.when, [...above, 'when']), ...leavesOf(rule.holds, above)];
  if ('shown' in rule) return leavesOf(rule.shown, [...above, 'shown']);
  const parts = partsOf(rule);
  return parts.length === 0 ? [{ leaf: rule as Leaf, above }] : parts.flatMap((part) => leavesOf(part, above));
}

export function conceptsOf(rule: Rule): string[] {
  if ('named' in rule) return [...rule.named.among, ...rule.named.coming, ...rule.named.instead];
  const asked = 'fact' in rule ? rule.fact : 'denied' in rule ? rule.denied : 'measurement' in rule ? rule.measurement : [];
  return typeof asked === 'string' ? [asked] : [...asked];
}

const assertions: readonly Assertion[] = ['present', 'absent', 'possible', 'conditional', 'historical', 'family', 'planned'];
const relations: readonly Relation[] = ['', 'failed', 'refused', 'not-tolerated', 'effective'];

/** Charts around a policy: its own concepts said in every way, fields that decide somewhere, and words of its cases. */
export function chartsOf({ policy, cases }: PolicyFile): fc.Arbitrary<PolicyCase> {
  const rules = [policy.criteria, ...(policy.applies ? [policy.applies] : [])].flatMap(everyRule);
  const concepts = [...new Set([...rules.flatMap(conceptsOf), ...cases.flatMap((one) => one.facts.map((fact) => fact.concept))])];
  const fact: fc.Arbitrary<Partial<Fact> & { concept: string }> = fc.record({
    concept: fc.constantFrom(...(concepts.length > 0 ? concepts : ['pain'])),
    assertion: fc.oneof({ weight: 4, arbitrary: fc.constant<Assertion>('present') }, fc.constantFrom(...assertions)),
    relation: fc.constantFrom(...relations),
    value: fc.option(fc.integer({ min: 0, max: 160 })),
    date: fc.constantFrom('', '', '2026-06-01', '2026-08-12', '2026-10-20'),
  });
  const encounter: fc.Arbitrary<Partial<Encounter>> = fc.record(
    {
      patient: fc.record({
        birthDate: fc.constantFrom('', '2022-05-09', '2018-12-01', '1980-02-20', '1949-07-14'),
        address: fc.record({ state: fc.constantFrom('', 'MO', 'MD', 'VA', 'OK', 'NY', 'SC', 'TX') }),
      }),
      accident: fc.record({
        kind: fc.constant('other' as const),
        date: fc.constantFrom('', '2024-09-01', '2026-04-01', '2026-10-20'),
      }),
      referring: fc.constant({ name: 'Dr. A. Reed' }),
      priorAuthorization: fc.constant('A1234'),
      coverage: fc
        .constantFrom('', 'Example Health', 'BCBS Alabama', 'BCBS Vermont', 'UHC', 'QualChoice', 'Aetna')
        .map((payerName) => [{ kind: 'medical' as const, order: 1, payerName }]),
    },
    { requiredKeys: ['coverage'] },
  );
  const own = fc.constantFrom(...cases);
  return fc
    .record({ own, facts: fc.array(fact, { maxLength: 5 }), encounter, keep: fc.boolean(), texts: fc.boolean() })
    .map(({ own: base, facts, encounter: fields, keep, texts }) => ({
      ...base,
      facts: keep ? [...base.facts, ...facts] : facts,
      text: texts ? (base.text ?? '') : '',
      encounter: keep ? { ...fields, ...base.encounter } : fields,
    }));
}
