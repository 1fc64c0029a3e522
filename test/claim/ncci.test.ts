import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ncciTables, parseNcciLimits, parseNcciPairs } from '@/lib/claim/ncci/parse-ncci';
import { readNcciFile } from '@/lib/claim/ncci/read-ncci-file';

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

/** A workbook as spreadsheets write it: shared words, numbers, and cells that are left out. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const shared = [...new Set(rows.flat().filter((cell) => !/^\d+$/.test(cell)))];
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const cell = (text: string, row: number, column: number) => {
    const at = `${'ABCDEFGH'[column]}${row + 1}`;
    if (text === '') return '';
    return /^\d+$/.test(text) ? `<c r="${at}"><v>${text}</v></c>` : `<c r="${at}" s="1" t="s"><v>${shared.indexOf(text)}</v></c>`;
  };
  const sheet = rows.map((cells, i) => `<row r="${i + 1}">${cells.map((one, k) => cell(one, i, k)).join('')}</row>`).join('');
  return zipSync({
    'xl/sharedStrings.xml': strToU8(
      `<sst>${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  });
}

describe('files as CMS packs them', () => {
  const cells = pairs.split('\r\n').map((line) => line.split('\t'));
  const rowsOf = (bytes: Uint8Array) => {
    const read = readNcciFile(bytes);
    return read.ok ? [...read.rows] : read.error;
  };
  const plain = parseNcciPairs(pairs);
  it.each([
    ['text', strToU8(pairs)],
    ['a ZIP with text', zipSync({ 'ccipra-v333r0-f1.TXT': strToU8(pairs) })],
    ['a workbook', workbook(cells)],
    ['a ZIP with a workbook', zipSync({ 'ccipra-v333r0-f1.xlsx': workbook(cells) })],
  ])('are the same pairs from %s', (_, bytes) => {
    const rows = rowsOf(bytes);
    expect(typeof rows === 'string' ? rows : parseNcciPairs(rows)).toEqual(plain);
  });

  it('are the same limits from a workbook', () => {
    const table = [
      ['HCPCS/CPT Code', 'Practitioner Services MUE Values', 'MUE Adjudication Indicator'],
      ['E0486', '1', '2 Date of Service Edit: Policy'],
    ];
    const rows = rowsOf(workbook(table));
    const parsed = typeof rows === 'string' ? null : parseNcciLimits(rows);
    expect(parsed).toEqual({ ok: true, rows: [{ code: 'E0486', units: 1, indicator: 2 }], skipped: 0 });
  });

  it('read a day that the workbook counts', () => {
    const counted = pairs.replaceAll('20240101', '45292');
    expect(parseNcciPairs(counted)).toEqual(plain);
  });

  it.each([
    ['a damaged ZIP', strToU8('PK\u0003\u0004 no'), /cannot be opened/],
    ['a ZIP of something else', zipSync({ 'photo.jpg': strToU8('x') }), /holds no file of NCCI edits/],
  ])('refuse %s in one sentence', (_, bytes, sentence) => {
    expect(rowsOf(bytes)).toMatch(sentence);
  });
});
