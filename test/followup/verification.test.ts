import { describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { callSheet } from '@/lib/followup/verification/call-sheet';
import { parse271 } from '@/lib/followup/verification/parse-271';
import { sheetText } from '@/lib/followup/verification/sheet-text';
import { triage } from '@/lib/followup/verification/triage';
import { expiryOf, type Verification } from '@/lib/followup/verification/verification';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { interchange } from './interchange';

const cases = demoEncounters.flatMap((encounter) => {
  const check = precheck(encounter, defaultKnowledge);
  const sheet = callSheet(encounter, check);
  return sheet ? [{ encounter, check, sheet }] : [];
});
const call: Verification = {
  id: 'c1',
  visit: 'v1',
  payer: 'Lakeland Health',
  phone: '',
  date: '2026-11-02',
  startTime: '',
  endTime: '',
  representative: '',
  reference: 'R-77',
  askedBy: '',
  disclaimerRead: true,
  trace: '',
  filled: [],
  remarks: [],
  answers: {},
  plannedDate: '',
  replaced: false,
};

describe('call sheet', () => {
  it('asks about each code and brings the questions of the service, each once', () => {
    expect(cases.length).toBeGreaterThan(3);
    for (const { sheet } of cases) {
      const ids = sheet.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { code } of sheet.codes)
        expect(ids).toEqual(expect.arrayContaining([`covered:${code}`, `authorization:${code}`]));
    }
    const sleep = cases.find(({ encounter }) => encounter.procedures.some(({ cdt }) => cdt === 'D9947'));
    expect(sleep?.sheet.services.map(({ id }) => id)).toContain('sleep');
    expect(sleep?.sheet.codes.map(({ code }) => code)).toContain('E0486');
  });
  it('is text with answers where they are known', () => {
    const { sheet } = cases[0] ?? {};
    if (!sheet) throw new Error('no case');
    const text = sheetText(sheet, { ...call, answers: { active: 'yes, since January' } });
    expect(text).toMatch(/yes, since January/);
    expect(text).toMatch(/Call reference: R-77/);
    expect(text).toMatch(/Ask again from 2026-12-01/);
  });
  it.each([
    ['2026-11-02', '2026-12-01'],
    ['2026-12-31', '2027-01-01'],
    ['2027-01-01', '2027-01-31'],
    ['2028-02-01', '2028-03-01'],
    ['', null],
  ])('what was said on %s holds until %s', (date, expiry) => {
    expect(expiryOf(date)).toBe(expiry);
  });
});

describe('triage', () => {
  const { sheet, check } = cases[0] ?? {};
  if (!sheet || !check) throw new Error('no case');
  const facts = (answers: Record<string, string>, today = '2026-11-10') =>
    triage(sheet, check, { ...call, answers }, today).map(({ kind, say }) => `${kind}: ${say}`);
  it('tells facts, those against first, and no money of ours', () => {
    const code = sheet.codes[0]?.code ?? '';
    const told = facts({
      active: 'no',
      [`covered:${code}`]: 'No',
      [`authorization:${code}`]: 'yes',
      deductible: '$500 (person, left)',
    });
    expect(told[0]).toBe('against: The coverage is not active on the planned date.');
    expect(told).toContain(`against: The plan said that ${code} is not covered.`);
    expect(told.some((one) => one.startsWith(`open: ${code} needs prior authorization`))).toBe(true);
    expect(told).toContain('open: Deductible: $500 (person, left).');
    expect(told.join(' ')).not.toMatch(/revenue|profit|worth|probab|likely/i);
  });
  it('says that an answer is too old, or that nobody asked', () => {
    expect(facts({}, '2026-12-01')).toContain('open: What the payer said on 2026-11-02 is too old: ask again.');
    expect(triage(sheet, check, null, '2026-11-10').map(({ say }) => say)).toContain('The payer has not been asked yet.');
  });
});

describe('parse271', () => {
  it('fills what it can', () => {
    const parsed = parse271(
      interchange(
        '271',
        'TRN*2*TR9*1999~NM1*PR*2*LAKELAND HEALTH~NM1*IL*1*ROE*JANE~DTP*346*D8*20260101~EB*1**30~EB*C*IND*30***29*320.5****W~EB*C*FAM*30***23*3000*****N~EB*A**40*****.2***Y~EB*I**35~EB*1**12********Y*Y~',
      ),
    );
    expect(parsed).toMatchObject({
      ok: true,
      trace: 'TR9',
      payer: 'LAKELAND HEALTH',
      answers: {
        active: 'from 2026-01-01; yes',
        deductible: '$320.5 (person, plan, left); $3000 (family, plan, out of network, a year)',
        exclusions: 'not covered (dental)',
        howToAsk: 'authorization needed (oral surgery); authorization needed (equipment, in network)',
      },
    });
    expect(parsed.ok && parsed.answers.coinsurance).toMatch(/^20 % \(oral surgery/);
  });
  it('says why the payer refused, and refuses another file', () => {
    const refused = parse271(interchange('271', 'AAA*N**75*C~'));
    expect(refused.ok && refused.refused).toEqual(['The payer does not find the insured.']);
    const other = parse271(interchange('835', ''));
    expect(!other.ok && other.error).toMatch(/835/);
  });
});
