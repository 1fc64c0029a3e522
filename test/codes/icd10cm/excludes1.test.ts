import { describe, expect, it } from 'vitest';
import { excludesOneAnother } from '@/lib/codes/icd10cm/excludes1';
import type { IcdEntry, IcdSet } from '@/lib/codes/icd10cm/icd-set';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';

const on = '2026-11-02';
const noting = (notes: Readonly<Record<string, string>>): IcdSet => ({
  version: 'own',
  get: (code) => (notes[code] ? ({ code, excludes1: [notes[code]] } as unknown as IcdEntry) : null),
  children: () => [],
  all: () => [],
});

describe('codes that an Excludes1 note keeps apart', () => {
  it.each([
    ['S01.511A', 'S02.5XXA', false],
    ['S01.511A', 'S02.5XXB', true],
    ['S02.5XXB', 'S01.511A', true],
    ['F17.210', 'Z72.0', true],
    ['E11.9', 'E10.9', true],
    ['K04.7', 'E11.9', false],
  ])('of the shipped set: %s and %s', (a, b, apart) => {
    expect(excludesOneAnother(shippedIcd, a, b, on)).toBe(apart);
  });

  it.each([
    ['a range of categories', 'conditions of the newborn (P00-P96)', 'P50.1', true],
    ['outside the range', 'conditions of the newborn (P00-P50)', 'P51', false],
    ['the end of the code', 'weakness after a stroke (I69. with final characters -92)', 'I69.392', true],
    ['another end', 'weakness after a stroke (I69. with final characters -92)', 'I69.390', false],
    ['a character inside', 'leukemia in remission C91.0-C95.9 with 5th character 1', 'C91.01', true],
    ['another character inside', 'leukemia in remission C91.0-C95.9 with 5th character 1', 'C91.00', false],
    ['several codes', 'asthma (J45.-, J44.0)', 'J44.0', true],
    ['where the note stands', 'see the notes of the block (section J45-J46)', 'J45.909', false],
  ])('by %s', (_, note, other, apart) => {
    expect(excludesOneAnother(noting({ R29: note }), 'R29.810', other, on)).toBe(apart);
  });
});
