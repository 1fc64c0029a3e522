import { describe, expect, it } from 'vitest';
import { fillForm } from '@/lib/claim/cms1500/fill-form';
import { formFields } from '@/lib/claim/cms1500/form-fields';
import { printGrid } from '@/lib/claim/cms1500/print-grid';
import { writeFormPdf } from '@/lib/claim/cms1500/write-pdf';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { sampleEncounter, samplePractice } from './sample';

describe('CMS-1500', () => {
  const pages = fillForm(draftClaim(sampleEncounter, samplePractice));
  const grid = printGrid(pages[0] ?? []).split('\n');
  const at = (row: number, column: number, length: number) =>
    (grid[row - 1] ?? '')
      .padEnd(80)
      .slice(column - 1, column - 1 + length)
      .trim();

  it('knows every field of the form once', () => {
    expect(formFields).toHaveLength(263);
    expect(new Set(formFields.map(({ id }) => id)).size).toBe(263);
  });

  it('sets each value at its row and column', () => {
    expect(at(10, 1, 28)).toBe('MARSH, TOBIAS, A');
    expect([at(10, 31, 2), at(10, 34, 2), at(10, 37, 4)]).toEqual(['03', '14', '2005']);
    expect(at(38, 3, 7)).toBe('K011');
    expect(at(43, 1, 61)).toContain('JP32   ZZREMOVAL OF IMPACTED TOOTH');
    expect([at(44, 25, 6), at(44, 45, 4), at(44, 50, 8), at(44, 59, 3)]).toEqual(['41899', 'A', '540 00', '1']);
    expect(at(46, 45, 4)).toBe('AB');
    expect(at(56, 52, 8)).toBe('1005 50');
  });

  it('splits more than six lines over pages, each with its own total', () => {
    const line = sampleEncounter.accepted?.lines?.[0];
    const many = draftClaim(
      {
        ...sampleEncounter,
        accepted: {
          ...sampleEncounter.accepted,
          lines: Array.from({ length: 8 }, () => ({ ...line, system: 'CPT', code: '41899', charge: 10 })),
        },
      },
      samplePractice,
    );
    const totals = fillForm(many).map((boxes) => boxes.find(({ field }) => field === '28')?.value.trim());
    expect(totals).toEqual(['60 00', '20 00']);
  });

  it('writes the same PDF bytes twice', async () => {
    const once = await writeFormPdf(pages, { mode: 'preview', draft: true });
    const again = await writeFormPdf(pages, { mode: 'preview', draft: true });
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
