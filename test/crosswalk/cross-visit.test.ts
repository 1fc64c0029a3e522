import { expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { emptyPack } from '@/lib/codes/medical/pack-of';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import { chartOf, crossed, keyOf } from './chart-of';

test('traps of public crosswalks are not fallen into', () => {
  const { procedures } = crossed({
    procedures: [
      { id: 'p1', cdt: 'D4341', area: 'UR' },
      { id: 'p2', cdt: 'D0330' },
      { id: 'p3', cdt: 'D9230' },
    ],
    text: 'Impacted #17. Pan taken. N2O. SRP.',
  });
  expect(procedures.map((one) => one.candidates.map((candidate) => keyOf(candidate.code)))).toEqual([[], ['panoramic'], []]);
});

test('several impactions keep one line for each tooth, without modifier 59', () => {
  const { procedures } = crossed({
    procedures: ['1', '16', '17', '32'].map((tooth, index) => ({ id: `p${index + 1}`, cdt: 'D7240', tooth })),
    text: 'Full bony impacted #1, 16, 17, 32, removed.',
  });
  for (const one of procedures) expect(one.candidates[0]).toMatchObject({ units: 1, modifiers: [] });
});

test('the same listed code at another site is told apart, by payer', () => {
  const visit = {
    procedures: [
      { id: 'p1', cdt: 'D7450', tooth: '30' },
      { id: 'p2', cdt: 'D7450', tooth: '19' },
    ],
    text: 'Cyst #30 and cyst #19 enucleated.',
  };
  expect(crossed(visit).procedures[1]?.candidates[0]?.modifiers).toContain('59');
  const medicare = crossed({ ...visit, coverage: [{ kind: 'medical', payerClass: 'medicare' }] });
  expect(medicare.procedures[1]?.candidates[0]?.modifiers).toContain('XS');
});

test('an evaluation beside an operation carries 25, or 57 before a major one', () => {
  const minor = crossed({
    procedures: [
      { id: 'p1', cdt: 'D0140' },
      { id: 'p2', cdt: 'D7286' },
    ],
    text: 'New patient. Lesion of the hard palate. Biopsy of the hard palate.',
  });
  expect(minor.procedures[0]?.candidates[0]?.modifiers).toEqual(['25']);
  const major = crossed({
    procedures: [
      { id: 'p1', cdt: 'D0140' },
      { id: 'p2', cdt: 'D7450', tooth: '30' },
    ],
    text: 'New patient. Cyst #30 enucleated.',
  });
  expect(major.procedures[0]?.candidates[0]?.modifiers).toEqual(['57']);
});

test('an answered question is closed and decides', () => {
  const visit = { procedures: [{ id: 'p1', cdt: 'D7520' }], text: 'Facial swelling. I&D done.' };
  expect(crossed(visit).missing.map((item) => item.id)).toContain('ask:drained-space:p1');
  const answered = crossed({ ...visit, answers: [{ missing: 'ask:drained-space:p1', value: 'submandibular' }] });
  expect(answered.missing.map((item) => item.id)).not.toContain('ask:drained-space:p1');
  expect(keyOf(answered.procedures[0]?.candidates[0]?.code)).toBe('drain-submandibular-extraoral');
});

test('without a pack nothing is named, and the line says why', () => {
  const { procedures } = crossVisit(
    chartOf({ procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32' }], text: 'Impacted #32.' }),
    emptyPack,
  );
  expect(procedures[0]).toMatchObject({ candidates: [], none: expect.stringMatching(/licensed code file/) });
});

test('what was done elsewhere or before is no part of the visit', () => {
  const { procedures } = crossed({
    procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32', status: 'existing' }],
    text: 'Impacted #32.',
  });
  expect(procedures[0]?.candidates).toEqual([]);
});

test('every number of the dental range gets an answer', () => {
  for (let number = 100; number < 10_000; number += 1) {
    const cdt = `D${String(number).padStart(4, '0')}`;
    const [result] = crossVisit(chartOf({ procedures: [{ id: 'p1', cdt }] }), medicalPack).procedures;
    expect(result && (result.candidates.length > 0 || result.none !== ''), cdt).toBe(true);
  }
});

test('a number stands only on dates of service for which it holds', () => {
  const codesOn = (cdt: string, date: string, more: Parameters<typeof crossed>[0] = {}) =>
    crossed({ dateOfService: date, procedures: [{ id: 'p1', cdt }], ...more }).procedures[0];
  const appliance = { text: 'OSA, AHI 22. Custom appliance delivered, no fixed mechanical hinge.' };
  const keys = (date: string) => codesOn('D9947', date, appliance)?.candidates.map(({ code }) => keyOf(code));
  expect(keys('2022-03-01')).toContain('oral-appliance-no-hinge');
  expect(keys('2021-09-30')).not.toContain('oral-appliance-no-hinge');
  const linked = {
    coverage: [{ kind: 'medical' as const, payerClass: 'medicare' as const }],
    text: 'Chemotherapy begins next week. Letter from Dr. Lee, oncologist: dental clearance requested.',
  };
  expect(codesOn('D0373', '2026-11-02', linked)?.candidates.map(({ code }) => code)).toContain('D0373');
  expect(codesOn('D0373', '2022-11-02', linked)).toMatchObject({
    candidates: [],
    none: expect.stringMatching(/began on 2023-01-01/),
  });
  // The date of the line comes before the date of the visit.
  const late = { ...linked, procedures: [{ id: 'p1', cdt: 'D0373', date: '2023-01-03' }] };
  expect(codesOn('D0373', '2022-11-02', late)?.candidates.map(({ code }) => code)).toContain('D0373');
});

test('a place is no evidence where what is said of it is not so', () => {
  const gland = (text: string) => crossed({ procedures: [{ id: 'p1', cdt: 'D7980' }], text }).procedures[0]?.candidates[0];
  const words = (text: string) => JSON.stringify(gland(text)?.evidence ?? []);
  expect(words('Sialolith of the submandibular gland removed.')).toContain('submandibular gland');
  expect(words('Stone removed. No swelling of the parotid gland.')).not.toContain('parotid');
  expect(words('Stone removed. Mother had a tumor of the parotid gland.')).not.toContain('parotid');
});

test.each([
  ['through the skin', 'drain-submandibular-extraoral'],
  ['through the mouth', 'drain-submandibular-intraoral'],
])('the way in is settled by the answer, whatever number and note say: %s', (value, key) => {
  const visit = {
    procedures: [{ id: 'p1', cdt: 'D7511' }],
    text: 'Extraoral I&D of the left submandibular space, drain placed.',
  };
  expect(crossed(visit).missing.map(({ id }) => id)).toContain('ask:drainage-way:p1');
  const answered = crossed({ ...visit, answers: [{ missing: 'ask:drainage-way:p1', value }] });
  expect(answered.missing.map(({ id }) => id)).not.toContain('ask:drainage-way:p1');
  const [first] = answered.procedures[0]?.candidates ?? [];
  expect(first?.standing).toBe('supported');
  expect(first && keyOf(first.code)).toBe(key);
});
