import { describe, expect, it } from 'vitest';
import { allRuleCases } from '@/lib/diagnosis/registry';
import { codesOf, fits } from './coded';
import { visits } from './encounters';

describe('cases beside the rules', () => {
  for (const [file, cases] of allRuleCases) {
    const name = file.replace(/^.*\/|\.ts$/g, '');
    it.each(cases.map((one, index) => [`${name} ${index + 1}`, one] as const))('%s', (_, { note, cdt, tooth, codes, not }) => {
      const got = codesOf({ note, lines: tooth ? `${cdt}:${tooth}` : cdt });
      expect(got.filter((code) => not?.includes(code))).toEqual([]);
      expect(codes.filter((code) => !got.includes(code))).toEqual([]);
    });
  }
});

describe('own visits', () => {
  it('are at least sixty', () => {
    expect(visits.length).toBeGreaterThanOrEqual(60);
  });

  it.each(visits.map((one, index) => [`${one.theme} ${index + 1}`, one] as const))('%s', (_, visit) => {
    const got = codesOf(visit);
    for (const wanted of visit.codes.split(' ').filter((one) => one !== '')) {
      const patterns = wanted.replace('first:', '').split('|');
      const among = wanted.startsWith('first:') ? got.slice(0, 1) : got;
      expect(
        among.some((code) => patterns.some((pattern) => fits(pattern, code))),
        `${wanted} in ${got}`,
      ).toBe(true);
    }
    expect(got.filter((code) => visit.not?.split(' ').some((pattern) => fits(pattern, code)))).toEqual([]);
  });
});
