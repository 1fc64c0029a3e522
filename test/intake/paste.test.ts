import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/encounter/reading';
import { parsePaste } from '@/lib/intake/parse-paste';

function readingOf(text: string): Reading {
  const intake = parsePaste(text);
  if (!intake.ok || !intake.readings[0]) throw new Error('One reading is expected.');
  return intake.readings[0];
}
const rowsOf = (text: string) => readingOf(text).encounter.procedures.map(({ id: _, ...row }) => row);

describe('a pasted ledger or plan', () => {
  it('reads columns between tabs, a date once for its rows, and leaves payments out', () => {
    const { encounter, warnings } = readingOf(
      'Posted on\tTth\tProc\tTreatment\tSt\tChg\n09/14/2026\t8\tD7140\tExtraction\tC\t210.00\n\t19\tD7210\tSurgical extraction\tC\t310.00\n09/14/2026\t\t\tPatient payment\t\t(100.00)',
    );
    expect(encounter.procedures).toMatchObject([
      { cdt: 'D7140', tooth: '8', date: '2026-09-14', fee: 210, status: 'completed' },
      { cdt: 'D7210', tooth: '19', date: '2026-09-14', fee: 310, status: 'completed' },
    ]);
    expect(encounter.dateOfService).toBe('2026-09-14');
    expect(encounter.notes).toEqual([]);
    expect(warnings).toEqual(['Left out as payments or adjustments: 1 row.']);
  });

  it('reads columns of blanks by the heading above them, with an empty one between', () => {
    expect(
      rowsOf(
        'Date        Tth  Surf  Code   Description              Fee\n10/05/2026  3    MOD   D2393  Resin                    240.00\n10/05/2026  19         D2740  Crown                   1200.00\nTotal                                                 1440.00',
      ),
    ).toEqual([
      { cdt: 'D2393', description: 'Resin', tooth: '3', surfaces: 'MOD', date: '2026-10-05', fee: 240 },
      { cdt: 'D2740', description: 'Crown', tooth: '19', date: '2026-10-05', fee: 1200 },
    ]);
  });

  it('reads cells that were copied one below the other', () => {
    expect(
      rowsOf('10/05/2026\nD7240\n1\nRemoval\nCompleted\n$425.00\n10/05/2026\nD9223\nDeep sedation\nCompleted\n$250.00'),
    ).toEqual([
      { cdt: 'D7240', description: 'Removal', tooth: '1', date: '2026-10-05', fee: 425, status: 'completed' },
      { cdt: 'D9223', description: 'Deep sedation', date: '2026-10-05', fee: 250, status: 'completed' },
    ]);
  });

  it('reads a table with bars, and several numbers in one line', () => {
    expect(rowsOf('| Tooth | Code | Fee |\n|---|---|---|\n| A | D7111 | $95.00 |')).toEqual([
      { cdt: 'D7111', tooth: 'A', fee: 95 },
    ]);
    expect(rowsOf('Procedures: D7140 #3; D7140 #14, D9223 x2')).toEqual(
      [
        { cdt: 'D7140', tooth: '3' },
        { cdt: 'D7140', toothRaw: '#14', tooth: '14' },
        { cdt: 'D9223', quantity: 2 },
      ].map((row, i) => (i === 0 ? { ...row, toothRaw: '#3' } : row)),
    );
  });

  it('keeps a row without a number as one without', () => {
    const { encounter, absent } = readingOf(
      'Date\tTooth\tCode\tDescription\tFee\n10/05/2026\t2\t\tNight guard\t350.00\n10/05/2026\t3\tD2740\tCrown\t900.00',
    );
    expect(encounter.procedures[0]).toEqual({
      id: 'p1',
      description: 'Night guard',
      tooth: '2',
      toothRaw: undefined,
      date: '2026-10-05',
      fee: 350,
    });
    expect(absent).toContain('procedures[0].cdt');
  });
});

describe('a pasted note', () => {
  it('stays as it is, to the letter, where it lists nothing', () => {
    const text = '  CC: pain.\r\nPt presents w/ swelling LL.\tWe discussed D7210 and the patient declined.\n';
    const { encounter, warnings } = readingOf(text);
    expect(encounter.procedures).toEqual([]);
    expect(encounter.notes).toEqual([{ id: 'n1', text }]);
    expect(warnings).toEqual(['Named in sentences and not taken for procedures of this visit: D7210.']);
  });

  it.each([
    ['Pt tolerated well. Completed D7210 on #29 without complication.', [['D7210', '29', 'completed']]],
    ['D7140 done, no complications, tooth #3.', [['D7140', '3', 'completed']]],
    ['Completed D7210 on #19 under local anesthesia.', [['D7210', '19', 'completed']]],
    [
      'D7210 was performed on tooth #30, D9223 x3 administered; wound sutured.',
      [
        ['D7210', '30', 'completed'],
        ['D9223', undefined, 'completed'],
      ],
    ],
    ['Plan: D2740 next visit', [['D2740', undefined, 'planned']]],
    ['P: crown #30, D2740, in two weeks', [['D2740', '30', 'planned']]],
    [
      'D7140 completed #3, plan D2740 #14 next visit.',
      [
        ['D7140', '3', 'completed'],
        ['D2740', '14', 'planned'],
      ],
    ],
    ['Denies D7140.', []],
    ['Patient refused D7140; D0140 was not performed.', []],
    ['We discussed D6010 and D7953 as options.', []],
    ['D4341 was completed at another office in 2024.', []],
    ['If pain persists D3330 will be done.', []],
    ['D7240 was recommended and could be done under D9223.', []],
    ['Was D7240 completed?', []],
    ['D7240 attempted, root tip could not be removed.', []],
  ])('%s', (text, wanted) => {
    const { encounter } = readingOf(text);
    expect(encounter.procedures.map(({ cdt, tooth, status }) => [cdt, tooth, status])).toEqual(wanted);
    expect(encounter.notes.map((note) => note.text)).toEqual([text]);
  });

  it('keeps every place in the note where it was in the text', () => {
    const text =
      'Patient: Ostrander, Wilma   DOB: 4/17/1962   Sex: Female\nD7210 #19 surgical removal $310.00\nFractured below the gum line, bone removed.';
    const { encounter } = readingOf(text);
    expect(encounter.patient).toEqual({ name: { last: 'Ostrander', first: 'Wilma' }, birthDate: '1962-04-17', sex: 'F' });
    expect(encounter.procedures).toHaveLength(1);
    expect(encounter.notes[0]?.text.indexOf('Fractured')).toBe(text.indexOf('Fractured'));
    expect(encounter.notes[0]?.text).not.toContain('D7210');
  });

  it('is several notes where dated entries stand in it', () => {
    const { encounter } = readingOf(
      '09/01/2026\nPain began, cold test lingers.\n\n10/12/2026 - Dr. Amsel\nSwelling today, drained.',
    );
    expect(encounter.notes).toEqual([
      { id: 'n1', date: '2026-09-01', text: '09/01/2026\nPain began, cold test lingers.' },
      { id: 'n2', date: '2026-10-12', author: 'Dr. Amsel', text: '10/12/2026 - Dr. Amsel\nSwelling today, drained.' },
    ]);
  });
});

describe('which tooth is meant', () => {
  it.each([
    ['Tooth\tCode\tFee\n17\tD7240\t425.00', undefined, 'unknown'],
    ['Tooth\tCode\tFee\n17\tD7240\t425.00\n1\tD7240\t425.00', '17', 'Universal'],
    ['Tooth\tCode\tFee\n17\tD7240\t425.00\n36\tD2740\t900.00', '2', 'FDI'],
    ['Tooth\tQuad\tCode\tFee\n17\tLL\tD7240\t425.00', '17', 'Universal'],
    ['Tooth\tQuad\tCode\tFee\n17\tUR\tD7240\t425.00', '2', 'FDI'],
    ['Tooth\tCode\tFee\n38\tD7240\t425.00\n1\tD7240\t425.00', undefined, 'unknown'],
    ['Tooth\tCode\tDescription\n17\tD7240\tlower left third molar', '17', 'Universal'],
    ['Tooth (FDI)\tCode\tFee\n17\tD7240\t425.00', '2', 'FDI'],
  ])('%j', (text, tooth, system) => {
    const { encounter, toothSystem, unreadable } = readingOf(text);
    expect(toothSystem).toBe(system);
    expect(encounter.procedures[0]?.tooth).toBe(tooth);
    expect(unreadable.some(({ why }) => why === 'ambiguous')).toBe(tooth === undefined);
  });
});

describe('what cannot be used', () => {
  it.each([
    ['', /is empty/],
    ['   \n\t', /is empty/],
    ['MZ\u0000\u0000', /not text/],
    ['Patient: Ames, Ada\nDOB: 1/2/1980\n\nPatient: Bell, Bo\nDOB: 3/4/1990', /more than one patient/],
  ])('%j is one sentence', (text, sentence) => {
    const intake = parsePaste(text);
    expect(intake.ok).toBe(false);
    expect(!intake.ok && intake.sentence).toMatch(sentence);
  });
});
