import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { streamCsvRows } from '@/lib/shadow/csv-rows';
import { shadowCsvRow } from '@/lib/shadow/report-csv';
import { foresaw, parseDenials } from '@/lib/shadow/warnings';
import { parseX12 } from '@/lib/x12/parse-x12';
import { streamSegments } from '@/lib/x12/stream-segments';
import { interchange } from '../followup/interchange';

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield text.slice(at, at + size);
    at += size;
  }
}
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const all = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of stream) found.push(one);
  return found;
};

describe('segments of a stream', () => {
  it('property: are those of the whole text', async () => {
    const element = fc.stringMatching(/^[A-Z0-9 .-]{0,12}$/);
    const segment = fc.tuple(fc.constantFrom('CLP', 'SVC', 'NM1'), fc.array(element, { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { maxLength: 20 }), sizes, async (segments, cut) => {
        const text = interchange('835', segments.map(([id, rest]) => `${[id, ...rest].join('*')}~`).join(''));
        const whole = parseX12(text);
        const streamed = await all(streamSegments(inPieces(text, cut)));
        const plain = (one: { id: string; length: number; at(i: number): string }) =>
          [one.id, ...Array.from({ length: one.length }, (_, i) => one.at(i + 1))].join('*');
        expect(streamed.map((item) => ('segment' in item ? plain(item.segment) : item.fault))).toEqual(
          whole.ok ? whole.segments.map(plain) : [],
        );
      }),
    );
  });
  it('takes two interchanges with delimiters of their own', async () => {
    const one = interchange('835', 'N1*PR*A~');
    const two = interchange('835', 'N1*PR*B~')
      .replaceAll('~', '|')
      .replaceAll('*', '^^'[0] ?? '')
      .replace('^00501', '!00501');
    const streamed = await all(streamSegments(inPieces(one + two, [50])));
    const names = streamed.flatMap((item) => ('segment' in item && item.segment.id === 'N1' ? [item.segment.at(2)] : []));
    expect(names).toEqual(['A', 'B']);
  });
  it.each([
    ['nothing X12', 'not an X12 file'],
    [interchange('835', '').slice(0, -3), 'cut off'],
    [`${interchange('835', '').slice(0, 110)}${'A'.repeat(300_000)}`, 'does not end'],
  ])('end with one sentence where the text is none', async (text, sentence) => {
    const last = (await all(streamSegments(inPieces(text, [9_000])))).at(-1);
    expect(last && 'fault' in last && last.fault).toContain(sentence);
  });
});

describe('rows of a stream', () => {
  it('property: are those of the whole text, with the line each begins on', async () => {
    const cell = fc.stringMatching(/^[a-z0-9 ,;"\n]{1,8}$/).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        sizes,
        async (table, cut) => {
          const text = Papa.unparse(table, { quotes: true, newline: '\n' });
          const rows = await all(streamCsvRows(inPieces(text, cut)));
          expect(rows.map((row) => Papa.parse<string[]>(row.text, { delimiter: ',' }).data[0])).toEqual(table);
          let line = 1;
          for (const [i, row] of rows.entries()) {
            expect(row.line).toBe(line);
            line += (table[i] ?? []).join('').split('\n').length;
          }
        },
      ),
    );
  });
});

describe('what a warning foresees', () => {
  const warning = (...likely: string[]) => ({ id: 'X', says: '', codes: ['41899'], denials: parseDenials(likely) });
  const denial = (reason: string, remarks: string[] = [], code = '41899') => ({ code, group: 'CO', reason, remarks });
  it.each([
    [['CO-50 N115', 'N737', 'CO-173'], denial('50'), true],
    [['CO-50 N115', 'N737', 'CO-173'], denial('173'), true],
    [['CO-16 M76'], denial('16', ['M51']), false],
    [['CO-16 M76'], denial('16', ['MA130', 'M81']), true],
    [['CO-16 M76'], denial('16', ['MA130']), true],
    [['CO-16 M76'], denial('16', ['M76'], '70355'), false],
    [['CO-197'], denial('198'), false],
    [['999 rejection'], denial('16'), false],
    [['PR-204'], denial('204'), true],
  ])('%j and a denial', (likely, refused, expected) => {
    expect(foresaw(warning(...likely), refused)).toBe(expected);
  });
});

describe('the list as CSV', () => {
  it('quotes what needs it and gives a spreadsheet no formula', () => {
    expect(shadowCsvRow({ file: '=cmd', at: 3, error: 'A "word", here.' })).toMatch(/^'=cmd,3,.*"A ""word"", here\."$/);
  });
});
