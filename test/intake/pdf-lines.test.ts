import { describe, expect, it } from 'vitest';
import { parsePaste } from '@/lib/intake/parse-paste';
import { linesOfPage, type TextPiece } from '@/lib/intake/pdf/lines-of-page';

const at = (y: number, ...cells: [x: number, text: string][]): TextPiece[] =>
  cells.map(([x, text]) => ({ text, x, y, width: text.length * 5, height: 10 }));
const heads = at(
  700,
  [40, 'Date'],
  [110, 'Code'],
  [170, 'Tth'],
  [210, 'Surf'],
  [260, 'Description'],
  [420, 'Fee'],
  [480, 'Stat'],
);

describe('lines of a page of a PDF', () => {
  it('keep the place of an empty cell under its heading', () => {
    const lines = linesOfPage([
      ...heads,
      ...at(
        684,
        [40, '11/02/2026'],
        [110, 'D2391'],
        [170, '30'],
        [210, 'O'],
        [260, 'One surface filling'],
        [415, '185.00'],
        [480, 'C'],
      ),
      ...at(668, [40, '11/02/2026'], [110, 'D0140'], [260, 'Examination of one problem'], [420, '92.00'], [480, 'C']),
      ...at(652, [110, 'D7210'], [170, '19'], [260, 'Surgical extraction'], [415, '310.00'], [480, 'TP']),
    ]);
    expect(lines[2]).toBe('11/02/2026\tD0140\t\t\tExamination of one problem\t92.00\tC');
    const intake = parsePaste(lines.join('\n'));
    expect(intake.ok && intake.readings[0]?.encounter.procedures).toMatchObject([
      { cdt: 'D2391', tooth: '30', surfaces: 'O', fee: 185, status: 'completed', date: '2026-11-02' },
      { cdt: 'D0140', description: 'Examination of one problem', fee: 92, status: 'completed', date: '2026-11-02' },
      { cdt: 'D7210', tooth: '19', description: 'Surgical extraction', fee: 310, status: 'planned' },
    ]);
    expect(intake.ok && intake.readings[0]?.encounter.procedures[1]).not.toHaveProperty('tooth');
  });

  it('leave words below a table as they are', () => {
    const lines = linesOfPage([
      ...heads,
      ...at(660, [40, 'Patient tolerated the procedure well.']),
      ...at(640, [40, 'Signed'], [300, 'A. Reyes']),
    ]);
    expect(lines.slice(1).filter(Boolean)).toEqual(['Patient tolerated the procedure well.', 'Signed\tA. Reyes']);
  });
});
