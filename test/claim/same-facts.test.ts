import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeClearinghouseClaim } from '@/lib/claim/clearinghouse/write-clearinghouse';
import { fillForm } from '@/lib/claim/cms1500/fill-form';
import type { ClaimDraft } from '@/lib/claim/draft/claim-draft';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { writeFhirClaim } from '@/lib/claim/fhir/write-fhir-claim';
import { write837p } from '@/lib/claim/x12/write-837p';
import { randomVisit } from './random-visit';

const at = '2026-11-24T15:30:00Z';
const envelope = { at, control: 7, usage: 'T', receiver: { name: 'Clearing House', id: 'CLEAR1' } } as const;
const media = {
  paper: (draft: ClaimDraft) => JSON.stringify(fillForm(draft).map((page) => page.map(({ field, value }) => [field, value]))),
  '837P': (draft: ClaimDraft) => write837p([draft], envelope),
  FHIR: (draft: ClaimDraft) => JSON.stringify(writeFhirClaim(draft, at)),
  clearinghouse: (draft: ClaimDraft) => JSON.stringify(writeClearinghouseClaim(draft, '7')),
} as const;

/** What paper alone carries, and why. */
const paperAlone: readonly (readonly [RegExp, string])[] = [
  [/^acceptedOn$/, 'item 31 has the day on which a person signed; no electronic claim has a place for it'],
];
/** What has its place on an electronic claim only sometimes. */
const notIn837p: readonly (readonly [RegExp, string])[] = [
  [/\.planType$/, 'SBR04 holds the name of a group only where SBR03 has no number'],
  [/^(patient|plan\.insured|otherPlans\.\d+\.insured)\.phone$/, 'the guide has no phone of a patient or an insured'],
  [/^plan\.insured\.(address|birthDate|sex)/, 'only an insured who is the patient has address and birth date'],
  [/^otherPlans\.\d+\.insured\.(birthDate|sex)/, 'another plan\u2019s insured has no birth date'],
];

/** Every leaf of a draft with its path, and a draft in which that leaf alone is another. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (value !== null && typeof value === 'object')
    for (const key of Object.keys(value)) yield* leaves((value as Record<string, unknown>)[key], [...path, key]);
  else yield path;
}
function changed(draft: ClaimDraft, path: readonly string[]): ClaimDraft {
  const copy = structuredClone(draft) as unknown as Record<string, unknown>;
  const key = path.at(-1) ?? '';
  for (const one of [path, ...alike(draft, path)]) {
    const parent = one.slice(0, -1).reduce((node, part) => node[part] as Record<string, unknown>, copy);
    parent[key] = another(key, parent[key]);
  }
  return copy as unknown as ClaimDraft;
}

/** Other places of a draft that hold the same fact: a patient who is the insured, one clinician on several lines. */
function alike(draft: ClaimDraft, path: readonly string[]): (readonly string[])[] {
  const [head, second, third, ...rest] = path;
  if (head === 'patient' && draft.plan?.relationship === 'self') return [['plan', 'insured', ...path.slice(1)]];
  if (head === 'plan' && second === 'insured' && draft.plan?.relationship === 'self') return [['patient', ...path.slice(2)]];
  if (head !== 'lines' || third !== 'rendering') return [];
  const id = draft.lines[Number(second)]?.rendering?.id;
  return draft.lines.flatMap(({ rendering }, i) =>
    rendering?.id === id && String(i) !== second ? [['lines', String(i), 'rendering', ...rest]] : [],
  );
}
const codes: Readonly<Record<string, readonly unknown[]>> = {
  sex: ['F', 'M'],
  relationship: ['spouse', 'child'],
  kind: ['auto', 'other'],
  role: ['DN', 'DQ'],
  frequency: ['7', '8'],
  state: ['CA', 'NY'],
  taxIdType: ['EIN', 'SSN'],
  unitBasis: ['UN', 'MJ'],
  payerClass: ['tricare', 'medicaid'],
  system: ['CPT', 'HCPCS'],
};
function another(key: string, value: unknown): unknown {
  const choice = codes[key];
  if (choice) return value === choice[0] ? choice[1] : choice[0];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value;
  if (key === 'dateTo') return '2027-09-19';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value === '1999-09-19' ? '1999-09-20' : '1999-09-19';
  return value ? `Q${value.slice(1, 3)}7Z` : 'QX7';
}

describe('paper, 837P, FHIR and clearinghouse JSON of one draft', () => {
  it('carry the same facts: whatever changes the paper changes the others', () => {
    fc.assert(
      fc.property(randomVisit, ({ encounter, practice }) => {
        const attachments = [{ report: 'OB', transmission: 'FX', control: 'ACN77' }];
        const draft = { ...draftClaim(encounter, practice), attachments };
        const before = Object.fromEntries(Object.entries(media).map(([name, write]) => [name, write(draft)]));
        const lost: string[] = [];
        let asked = 0;
        for (const path of leaves(draft)) {
          const name = path.join('.');
          if (/^(typed|normalised)\b/.test(name) || paperAlone.some(([place]) => place.test(name))) continue;
          // The sole owner who bills stands as a person, with the name of a person.
          if (name === 'billing.name' && draft.billing.person) continue;
          const next = changed(draft, path);
          if (media.paper(next) === before.paper) continue;
          asked++;
          for (const medium of ['837P', 'FHIR', 'clearinghouse'] as const) {
            const [, line] = /^lines\.(\d+)\.rendering\./.exec(name) ?? [];
            // Who renders and bills is named once, as who bills.
            if (medium === '837P' && line && draft.lines[Number(line)]?.rendering?.npi === draft.billing.npi) continue;
            if (medium === '837P' && notIn837p.some(([place]) => place.test(name))) continue;
            if (media[medium](next) === before[medium]) lost.push(`${medium}: ${name.replace(/\d+/g, '#')}`);
          }
        }
        expect([...new Set(lost)]).toEqual([]);
        expect(asked).toBeGreaterThan(40);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
