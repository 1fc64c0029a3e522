import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillForm } from '@/lib/claim/cms1500/fill-form';
import { formField } from '@/lib/claim/cms1500/form-fields';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { sampleVisit } from '@/lib/claim/edits/sample-visit';
import { findClaimFindings } from '@/lib/claim/find-claim-findings';
import { parseBox, showBox } from '@/lib/claim/typed/box-kinds';
import { boxRules } from '@/lib/claim/typed/box-rules';
import { openBoxes, openItems } from '@/lib/claim/typed/open-boxes';
import { typedProblem, withTyped, withWords } from '@/lib/claim/typed/with-typed';
import { write837p } from '@/lib/claim/x12/write-837p';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { Encounter } from '@/lib/encounter/encounter';

const at = '2026-11-24T10:00:00Z';
const words = (box: string, value: string, line?: string) => ({ box, value, ...(line && { line }) });
const { encounter, practice } = sampleVisit();
const child: Encounter = {
  ...encounter,
  coverage: (encounter.coverage ?? []).map((plan) => ({
    ...plan,
    relationship: 'child',
    subscriber: { name: { last: 'Marsh', first: 'Ann' }, birthDate: '1975-01-02', sex: 'F' },
  })),
};
const boxOf = (visit: Encounter, field: string) => fillForm(draftClaim(visit, practice))[0]?.find((box) => box.field === field);

/** A value for each box that it can hold and that is not there by itself. */
const examples: Readonly<Record<string, string>> = {
  relationship: 'spouse',
  payerClass: 'tricare',
  sex: 'F',
  accident: 'other',
  role: 'supervising',
  frequency: '7',
  taxIdType: 'SSN',
  yesNo: 'yes',
  date: '10/30/2026',
  money: '12.50',
  number: '2',
  codes: 'K12.2 K04.7',
  modifiers: '59',
  pointers: 'BA',
};
const special: Readonly<Record<string, string>> = {
  '24.code': 'E0486',
  '24.pos': '22',
  '24.tooth': '16',
  '24.area': 'UL',
  '24.provider': 'smith',
  '10.state': 'TX',
  '17.name': 'Ada Byron',
};

describe('words typed into boxes', () => {
  it.each(boxRules.map((rule) => [rule.box, rule] as const))('%s stands on the form as typed', (box, rule) => {
    const value =
      special[box] ?? examples[rule.kind] ?? (rule.part === 'state' ? 'TX' : /zip/.test(rule.part) ? '787011234' : '5125550199');
    const line = rule.item === '24' ? 'p1/41899' : undefined;
    const base = /^(10.state|15)$/.test(box) ? { ...child, accident: { kind: 'auto' as const } } : child;
    const other = {
      ...encounter.coverage?.[0],
      kind: 'medical' as const,
      order: 2,
      payerName: 'Second',
      payerId: '77',
      memberId: 'S',
    };
    const start: Encounter = {
      ...base,
      coverage: [...(base.coverage ?? []), { ...other, relationship: 'spouse', subscriber: { name: { last: 'Marsh' } } }],
    };
    const visit = withWords(start, [words(box, value, line)], 'Dana Whitlock', at);
    expect(typedProblem(visit)).toBe('');
    const drafted = fillForm(draftClaim(visit, practice)).flat();
    const said = rule.fields.map((field) => field.replace('#', '1')).filter((field) => formField.has(field));
    expect(said.length).toBe(rule.fields.length);
    const from = drafted.filter(({ field, value: text }) => said.includes(field) && text !== '').map((one) => one.from);
    // An e-payer ID and a facility without a name have no words of their own on the paper.
    if (rule.fields.length && !/^32\.(street|city|state|zip|npi)$/.test(box)) expect(from).toContain('typed');
    const back = withWords(visit, [words(box, '', line)], 'Dana Whitlock', at);
    expect(draftClaim(back, practice)).toEqual(draftClaim(start, practice));
  });

  it('reach the file and the edits alike', () => {
    const visit = withWords(encounter, [words('1a', 'NEW 77'), words('24.charge', '600', 'p1/41899')], 'Dana Whitlock', at);
    const draft = draftClaim(visit, practice);
    const file = write837p([draft], { at: '2026-11-24T15:30', control: 7, usage: 'T', receiver: { name: 'H', id: 'H1' } });
    expect(file).toContain('MI*NEW77~');
    expect(file).toContain('CLM*1001261102*1065.5*');
    const wrong = withWords(visit, [words('33.npi', '1999999985')], 'Dana Whitlock', at);
    const knowledge = { icd: shippedIcd, medical: medicalPack };
    expect(findClaimFindings(wrong, practice, knowledge, { today: '2026-11-24' }).map(({ id }) => id)).toContain('NPI-01');
    expect(boxOf(wrong, '33a')).toMatchObject({ value: '1999999985', from: 'typed' });
  });

  it('make the plan that the page did not say', () => {
    const bare: Encounter = { ...encounter, coverage: [] };
    const visit = withWords(bare, [words('1', 'commercial'), words('1a', 'X1'), words('6', 'self')], '', at);
    expect(draftClaim(visit, practice).plan).toMatchObject({ memberId: 'X1', payerClass: 'commercial', relationship: 'self' });
  });

  it('find their line again when others come and go, and are left alone when it is gone', () => {
    const visit = withWords(encounter, [words('24.units', '3', 'p2/41899')], '', at);
    const [first, second] = visit.accepted?.lines ?? [];
    const turned: Encounter = { ...visit, accepted: { ...visit.accepted, lines: [second!, first!] } };
    expect(draftClaim(turned, practice).lines.map(({ units }) => units)).toEqual([3, 1]);
    const without: Encounter = { ...visit, accepted: { ...visit.accepted, lines: [first!] } };
    expect(draftClaim(without, practice).lines.map(({ units }) => units)).toEqual([1]);
    expect(withTyped(without, practice).typed).toEqual([]);
  });

  it('tell two lines of one procedure and code apart', () => {
    const [first] = encounter.accepted?.lines ?? [];
    const twice: Encounter = { ...encounter, accepted: { ...encounter.accepted, lines: [first!, first!] } };
    const visit = withWords(twice, [words('24.charge', '1', 'p1/41899/2')], '', at);
    expect(draftClaim(visit, practice).lines.map(({ charge }) => charge)).toEqual([54000, 100]);
  });

  it.each<[string, string, RegExp]>([
    ['99', 'x', /names a box that is not there/],
    ['3.birth', '02/30/2005', /MM\/DD\/YYYY/],
    ['24.modifiers', 'ABC', /two characters/],
    ['6', 'cousin', /self, spouse, child, other/],
  ])('are refused in one sentence: %s %s', (box, value, sentence) => {
    expect(typedProblem(withWords(encounter, [words(box, value)], '', at))).toMatch(sentence);
  });

  it('never change a visit without any', () => {
    expect(withTyped(encounter, practice)).toEqual({ encounter, practice, typed: [] });
  });

  it('show what they took, whatever the kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...boxRules), ({ kind }) => {
        const example = examples[kind] ?? 'words';
        const parsed = parseBox(kind, example);
        expect(parsed.ok && showBox(kind, parsed.value)).toBe(example);
      }),
    );
  });
});

describe('what can be opened', () => {
  it('holds what a line takes from its procedure', () => {
    const charge = openBoxes(encounter, practice, '24', 0).find(({ rule }) => rule.box === '24.charge');
    expect(charge).toMatchObject({ derived: '540.00', typed: '', line: 'p1/41899' });
  });

  it('leaves an insured who is the patient to the boxes of the patient', () => {
    expect(openBoxes(encounter, practice, '4')).toEqual([]);
    expect(openBoxes(child, practice, '4').map(({ derived }) => derived)).toEqual(['Marsh', 'Ann', '']);
  });

  it('finds the items that a finding names', () => {
    expect(openItems('33b,24I/J (ZZ)')).toEqual(['33', '24']);
    expect(openItems('4,7,11a')).toEqual(['4', '7', '11']);
    expect(openItems('-')).toEqual([]);
  });
});
