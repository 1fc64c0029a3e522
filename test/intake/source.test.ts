import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileProblem } from '@/components/intake/file-problem';
import { decodeText } from '@/lib/intake/decode-text';
import { parseSource } from '@/lib/intake/parse-source';

const codes = (text: string, ending?: string) => {
  const read = parseSource(text, ending);
  return read.ok ? read.readings.flatMap(({ encounter }) => encounter.procedures.map(({ cdt }) => cdt)) : read.sentence;
};

describe('a source of any kind', () => {
  it('goes through the door that fits it, by its ending or by how it begins', () => {
    expect(codes('Impacted #17.\nD7240 #17 completed')).toEqual(['D7240']);
    expect(codes('Date,Code,Fee\n11/03/2026,D7140,210', '.csv')).toEqual(['D7140']);
    expect(codes('{"procedures":[{"cdt":"D7286"}]}')).toEqual(['D7286']);
    expect(
      codes(
        JSON.stringify({
          resourceType: 'Procedure',
          status: 'completed',
          code: { coding: [{ system: 'http://www.ada.org/cdt', code: 'D7510' }] },
        }),
      ),
    ).toEqual(['D7510']);
    expect(codes('ISA*broken~')).toMatch(/\.$/);
    expect(codes('[Resident note]\nD7240 #17')).toEqual(['D7240']);
  });

  it('leaves an encounter one visit, though its rows bear several days', () => {
    const rows = [
      { cdt: 'D7140', date: '2026-10-01' },
      { cdt: 'D7510', date: '2026-10-08' },
    ];
    expect(parseSource(JSON.stringify({ procedures: rows }))).toMatchObject({ ok: true, oneVisit: true });
    expect(parseSource('Date,Code\n10/01/2026,D7140\n10/08/2026,D7510', '.csv')).toMatchObject({ ok: true, oneVisit: false });
  });

  it('is refused in one sentence that quotes nothing of it', () => {
    for (const [text, ending] of [
      ['', ''],
      ['{"procedures": [Zanzibar', ''],
      ['Zanzibar', '.json'],
      ['{"Zanzibar":1}', ''],
      ['{"notes":[]}', ''],
      ['Zanzibar', '.837'],
      ['Zanzibar\u0000', '.txt'],
    ] as const) {
      const read = parseSource(text, ending);
      expect(read).toMatchObject({ ok: false, sentence: expect.stringMatching(/^[^.]*[^ ]\.$/) });
      expect(JSON.stringify(read)).not.toContain('Zanzibar');
    }
  });

  it('never makes the desk throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((rest) => `ISA*${rest}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('', '.txt', '.csv', '.json', '.837'), (source, ending) => {
        const read = parseSource(source, ending);
        expect(read.ok ? read.readings.length : read.sentence.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a file', () => {
  it('is decoded by its mark, and in the older encoding where it is no UTF-8', () => {
    const words = 'Niño: D7140';
    expect(decodeText(new TextEncoder().encode(`\uFEFF${words}`))).toBe(words);
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...[...words].flatMap((one) => [one.charCodeAt(0), 0])]))).toBe(words);
    expect(decodeText(Uint8Array.from([...words].map((one) => one.charCodeAt(0))))).toBe(words);
  });

  it('is refused by its name or size before it is opened', () => {
    const one = (name: string, size = 10) => fileProblem([{ name, size }]);
    expect([one('A.CSV'), one('a.837'), one('b.note.txt'), one('a.PDF')]).toEqual([null, null, null, null]);
    expect([one('a.html'), one('note'), one('a.txt', 0)]).toEqual(['intake_ending', 'intake_ending', 'intake_file_empty']);
    expect(one('a.txt', 99_000_000)).toBe('intake_large');
    expect(
      fileProblem([
        { name: 'a.txt', size: 1 },
        { name: 'b.txt', size: 1 },
      ]),
    ).toBe('intake_one_file');
  });
});
