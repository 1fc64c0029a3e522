import { expect, test } from 'vitest';
import { holdsCpt, medicalPack } from '@/lib/codes/medical/pack';
import { emptyPack, joinPacks } from '@/lib/codes/medical/pack-of';
import { sharedCptNumbers } from '../../crosswalk/chart-of';

test('every key and every number stands once, with our words and a dated source', () => {
  const codes = medicalPack.all();
  expect(codes.length).toBeGreaterThan(350);
  expect(new Set(codes.map((code) => code.key)).size).toBe(codes.length);
  expect(new Set(codes.map((code) => code.code)).size).toBe(codes.length);
  for (const code of codes) {
    expect(code.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(code.code).toMatch(code.system === 'CPT' ? /^\d{5}$/ : /^[A-CE-Z]\d{4}$/);
    expect(code.label.length).toBeGreaterThan(8);
    expect(code.source.title).not.toBe('');
    expect(code.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const place of code.places) expect(place).toMatch(/^\d{2}$/);
    if (code.key.startsWith('unlisted-')) expect(code.needsReport).toBe(true);
  }
});

test('numbers are looked up by key and by number, in any case', () => {
  expect(holdsCpt).toBe(true);
  expect(medicalPack.get('unlisted-dentoalveolar')?.code).toBe('41899');
  expect(medicalPack.byCode('e0486')?.key).toBe('oral-appliance-custom');
  expect(medicalPack.get('panoramic')?.code).toBe('70355');
  expect(medicalPack.get('xray-tmj-both-sides')?.code).toBe('70330');
  expect(medicalPack.get('alveoloplasty')?.code).toBe('41874');
  expect(medicalPack.get('no such key')).toBeNull();
});

/** Operations for which the fee schedule of Medicare sets no days of follow-up, with its sign. */
const withoutDays: Readonly<Record<string, string>> = {
  'needle-aspiration': 'XXX',
  venipuncture: 'XXX',
  'capillary-draw': 'XXX',
};

test('every code has the attributes that its kind owes', () => {
  const keys = new Set(medicalPack.all().map(({ key }) => key));
  const wrong: string[] = [];
  for (const code of medicalPack.all()) {
    const owes = (holds: boolean, what: string) => holds || wrong.push(`${code.key}: ${what}`);
    const operation = code.system === 'CPT' && code.code >= '10000' && code.code < '70000';
    const unlisted = code.key.startsWith('unlisted-');
    owes(code.places.length > 0, 'no place of service');
    owes(code.addOn === code.primary.length > 0, 'an add-on has its primary codes, and nothing else has');
    for (const primary of code.primary) owes(keys.has(primary) && primary !== code.key, `no primary ${primary}`);
    owes(!code.validTo || !code.validFrom || code.validFrom < code.validTo, 'ends before it begins');
    if (unlisted) owes(code.needsReport && code.globalDays === null, 'an unlisted code has a report and no days');
    if (operation) owes(code.site !== '' || code.key === 'capillary-draw', 'no site');
    if (operation && !unlisted)
      owes(
        (code.globalDays === null) === (code.addOn || code.key in withoutDays),
        'days of follow-up, or a reason for having none',
      );
    if (!operation) owes(code.globalDays === null, 'days of follow-up belong to an operation');
    // An operation on a paired structure says the side; moving the jaw moves both joints.
    if (operation && ['jaw joint', 'zygoma', 'orbit'].includes(code.site) && code.unit !== 'device')
      owes(code.sided || code.key === 'manipulation-tmj-anesthesia', 'no side');
    if (/^(?:biopsy|destruction|excision-(?:vestibule|tongue|gum|palate|skin))-/.test(code.key))
      owes(code.unit === 'lesion' || code.globalDays === 90, 'counted by lesion');
    if (code.system === 'CPT' && /^0[01]/.test(code.code)) owes(code.unit === 'minutes', 'anesthesia is counted by minutes');
  }
  expect(wrong).toEqual([]);
});

test('rows said to come from the federal service stand in its list', (context) => {
  const numbers = sharedCptNumbers();
  if (!numbers) return context.skip('the shared list of federal numbers is not here');
  const named = medicalPack.all().filter((code) => code.source.title.startsWith('Veterans Affairs'));
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((code) => !numbers.includes(code.code)).map((code) => code.code)).toEqual([]);
});

test('an empty pack knows nothing, and the first of two packs counts', () => {
  expect(emptyPack.get('panoramic')).toBeNull();
  expect(emptyPack.all()).toEqual([]);
  expect(joinPacks(emptyPack, medicalPack).get('panoramic')?.code).toBe('70355');
});
