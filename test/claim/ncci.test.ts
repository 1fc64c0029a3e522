import { describe, expect, it } from 'vitest';
import { ncciTables, parseNcciLimits, parseNcciPairs } from '@/lib/claim/ncci/parse-ncci';

const pairs = [
  'Number codes are the property of their owner.\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\tDeletion Date *=no data\tModifier 0=not allowed 1=allowed 9=not applicable\tPTP Edit Rationale',
  'E0486\tA4467\t\t20240101\t*\t0\tMisuse',
  'G0463\tE0486\t\t20200101\t20221231\t1\tStandards',
  'broken\tline\t\t\t\t\t',
  'E0486\tbroken\t\t20240101\t*\t0\t',
].join('\r\n');
const limits = [
  '"HCPCS/CPT Code","Practitioner Services MUE Values","MUE Adjudication Indicator","MUE Rationale"',
  'E0486,1,"2 Date of Service Edit: Policy","Nature of Equipment"',
  'G0463,3,"3 Date of Service Edit: Clinical","Data"',
].join('\n');

describe('NCCI files of CMS', () => {
  it('reads pairs with their days and indicators, and counts what it could not read', () => {
    const parsed = parseNcciPairs(pairs);
    expect(parsed.ok && parsed.skipped).toBe(1);
    const tables = ncciTables(parsed.ok ? parsed.rows : [], []);
    expect(tables.pair('E0486', 'A4467', '2026-11-02')).toBe(0);
    expect(tables.pair('A4467', 'E0486', '2026-11-02')).toBeNull();
    expect(tables.pair('E0486', 'A4467', '2023-11-02')).toBeNull();
    expect(tables.pair('G0463', 'E0486', '2022-12-31')).toBe(1);
    expect(tables.pair('G0463', 'E0486', '2023-01-01')).toBeNull();
  });

  it('reads most units with their adjudication indicator', () => {
    const parsed = parseNcciLimits(limits);
    const tables = ncciTables([], parsed.ok ? parsed.rows : []);
    expect(tables.mostUnits('E0486', '2026-11-02')).toMatchObject({ units: 1, indicator: 2 });
    expect(tables.mostUnits('D7240', '2026-11-02')).toBeNull();
  });

  it.each([parseNcciPairs(limits), parseNcciLimits(pairs), parseNcciPairs('')])(
    'refuses another file in one sentence',
    (parsed) => {
      expect(!parsed.ok && parsed.error).toMatch(/^This is not a file of .*\.$/);
    },
  );
});
