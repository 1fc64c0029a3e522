import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdtCode, cdtEntries, parseCdt } from '@/lib/codes/cdt/cdt';
import { inForceOn } from '@/lib/codes/in-force';

describe('dental numbers', () => {
  it.each(['D7240', 'd7240', 'D-7240', '07240', '7240', 'D7240.01', ' D 7240 ', 'D.7240'])('reads %j', (raw) => {
    expect(parseCdt(raw)).toBe('D7240');
  });

  it.each(['', 'D724', 'D72401', '99213', 'K01.1', '41899', 'G0330', 'D7240 D7230'])('refuses %j', (raw) => {
    expect(parseCdt(raw)).toBeNull();
  });

  it('never invents a number: what it reads back is what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('D', 'd', 'D-', '0', ''), (number, prefix) => {
        const digits = String(number).padStart(4, '0');
        expect(parseCdt(prefix + digits)).toBe(`D${digits}`);
      }),
    );
  });

  it('says null for a number that no source shows', () => {
    for (const unknown of ['D0001', 'D7245', 'D9249', 'D4000', 'D7281']) expect(cdtCode(unknown)).toBeNull();
  });

  it('retires numbers by date of service and names their successors', () => {
    expect(cdtCode('D9220')?.successors).toEqual(['D9222', 'D9223']);
    expect(cdtCode('D7960')?.successors).toEqual(['D7961', 'D7962']);
    const inForce = (code: string, date: string) => {
      const entry = cdtCode(code);
      return entry !== null && inForceOn(entry, date);
    };
    expect(inForce('D7960', '2020-12-31')).toBe(true);
    expect(inForce('D7960', '2021-01-01')).toBe(false);
    expect(inForce('D9224', '2025-12-31')).toBe(false);
    expect(inForce('D9224', '2026-01-01')).toBe(true);
    expect(inForce('D9248', '2026-01-01')).toBe(false);
    expect(inForce('D7240', '')).toBe(true);
    expect(inForce('D9248', '')).toBe(false);
  });
});

describe('every entry', () => {
  it('is a number of its own', () => {
    expect(new Set(cdtEntries.map(({ code }) => code)).size).toBe(cdtEntries.length);
    expect(cdtEntries.length).toBeGreaterThan(750);
  });

  it.each(cdtEntries.map((entry) => [entry.code, entry] as const))('%s holds together', (_, entry) => {
    expect(entry.code).toMatch(/^D\d{4}$/);
    expect(entry.family).toMatch(/^[a-z-]+$/);
    expect(entry.label.length).toBeGreaterThan(5);
    expect(entry.label.length).toBeLessThanOrEqual(62);
    // Turns of phrase of the official nomenclature: ours is told in other words.
    expect(entry.label).not.toMatch(
      /by report|not otherwise|unspecified|per tooth|radiographic image|conscious|analgesia|including|evaluation|extraction|removal of| – | - |increment|\(/i,
    );
    if (entry.validFrom && entry.validTo) expect(entry.validFrom < entry.validTo).toBe(true);
    for (const successor of entry.successors) {
      const next = cdtCode(successor);
      expect(next, successor).not.toBeNull();
      expect(entry.validTo, 'only a retired number has a successor').not.toBe('');
    }
  });
});

it('labels are told apart from each other', () => {
  const labels = cdtEntries.map(({ label }) => label);
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});

describe('what a number needs', () => {
  const withNeed = (need: string) =>
    cdtEntries.filter((entry) => entry.needs.some((one) => one === need)).map(({ code }) => code);
  const named = (words: RegExp, families = /./) =>
    cdtEntries.filter(({ label, family }) => words.test(label) && families.test(family)).map(({ code }) => code);
  const missing = (codes: readonly string[], need: string) => codes.filter((code) => !withNeed(need).includes(code));

  it('is a surface where it counts surfaces, with the tooth that has it', () => {
    expect(missing(named(/\b(?:one|two|three|four) surfaces?\b/), 'surface')).toEqual([]);
    expect(missing(withNeed('surface'), 'tooth')).toEqual([]);
  });

  it('is time where it counts time', () => {
    expect(missing(named(/\b(?:half|quarter) hour\b/), 'minutes')).toEqual([]);
    expect(withNeed('minutes').filter((code) => !named(/hour/).includes(code))).toEqual([]);
  });

  it('is the quadrant where it counts the teeth of one', () => {
    expect(missing(named(/\b(?:four teeth and more|one to three teeth)\b/), 'quadrant')).toEqual([]);
  });

  it('is the tooth in families that treat one tooth', () => {
    const whole = ['D2999', 'D3999', 'D6920', 'D6930', 'D6940', 'D6980', 'D6985', 'D6999'];
    expect(
      missing(named(/./, /^(?:restorative|endodontics|fixed-prosthetics)$/), 'tooth').filter((code) => !whole.includes(code)),
    ).toEqual([]);
    const teeth = 'D7111 D7140 D7210 D7220 D7230 D7240 D7241 D7250 D7251 D7252 D7270 D7272 D7280 D7282 D7283 D7953 D7971';
    expect(missing(teeth.split(' '), 'tooth')).toEqual([]);
  });

  it('is the arch where it is made for one', () => {
    expect(missing(named(/\barch\b/, /^(?!diagnostic|orthodontics)/), 'arch')).toEqual([]);
  });
});

describe('yearly changes', () => {
  const began = (year: number) => cdtEntries.filter(({ validFrom }) => validFrom === `${year}-01-01`).map(({ code }) => code);
  const ended = (year: number) => cdtEntries.filter(({ validTo }) => validTo === `${year}-12-31`).map(({ code }) => code);

  // The notices of these years say how many numbers came and went.
  it.each([
    [2023, 22],
    [2024, 14],
    [2025, 10],
    [2026, 31],
  ])('%i brought as many numbers as its notice says', (year, count) => expect(began(year)).toHaveLength(count));

  it.each([
    [2022, ['D0351', 'D0704']],
    [2023, []],
    [2024, ['D2941', 'D6095']],
    [2025, ['D1352', 'D1705', 'D1706', 'D1707', 'D1712', 'D9248']],
  ])('after %i these were no more', (year, codes) => expect(ended(year)).toEqual(codes));
});
