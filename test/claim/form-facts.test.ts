import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillForm } from '@/lib/claim/cms1500/fill-form';
import { formField, formFields } from '@/lib/claim/cms1500/form-fields';
import { printGrid } from '@/lib/claim/cms1500/print-grid';
import { writeFormPdf } from '@/lib/claim/cms1500/write-pdf';
import { draftClaim } from '@/lib/claim/draft/draft-claim';
import { randomVisit } from './random-visit';

const visits = fc.sample(randomVisit, { numRuns: 10, seed: 7 });
const pages = visits.flatMap(({ encounter, practice }) => fillForm(draftClaim(encounter, practice)));

interface Fact {
  id: string;
  item: string;
  rect_pt: { x: number; y: number; w: number; h: number } | null;
  use: { row: number; col: number; len: number };
}
const facts = '../shared/facts/cms1500_grid.json';

describe.skipIf(!existsSync(facts))('the form table and the positions that were measured on the form', () => {
  const measured = existsSync(facts) ? (JSON.parse(readFileSync(facts, 'utf8')) as { fields: Fact[] }).fields : [];

  it('agree field by field', () => {
    expect(formFields.map(({ id, item, row, column, length }) => [id, item, row, column, length])).toEqual(
      measured.map(({ id, item, use }) => [id, item, use.row, use.col, use.len]),
    );
  });

  it('agree with the grid of ten claims, and nothing stands outside a field', () => {
    for (const page of pages) {
      const rows = printGrid(page)
        .split('\n')
        .map((row) => row.padEnd(80).split(''));
      const values = new Map(page.map(({ field, value }) => [field, value]));
      for (const { id, use } of measured) {
        const place = rows[use.row - 1]?.splice(use.col - 1, use.len, ...' '.repeat(use.len)) ?? [];
        expect([id, place.join('').trim()]).toEqual([id, (values.get(id) ?? '').trim()]);
      }
      expect(rows.flat().join('').trim()).toBe('');
    }
  });
});

describe('values of ten claims', () => {
  const value = (page: (typeof pages)[number], id: string) => page.find(({ field }) => field === id)?.value.trim() ?? '';
  it('are written as the form wants them', () => {
    for (const page of pages) {
      for (const { field, value: text } of page) {
        expect(text).toMatch(/^[\x20-\x7e]*$/);
        expect(text).not.toMatch(/[a-z$]/);
        expect(text.length).toBeLessThanOrEqual(formField.get(field)?.length ?? 0);
      }
      expect(value(page, '3.yyyy')).toMatch(/^\d{4}$/);
      expect(value(page, '24.1.from.yy')).toMatch(/^\d\d$/);
      expect(value(page, '24.1.ptr')).toMatch(/^[A-L]{1,4}$/);
      expect(value(page, '24.1.charge')).toMatch(/^\d+ \d\d$/);
      expect(value(page, '21.A')).toMatch(/^[A-Z]\d[0-9A-Z]{1,5}$/);
      expect(value(page, '21.ind')).toBe('0');
      expect(value(page, '33b')).toMatch(/^ZZ\d{3}[0-9A-Z]{6}X$/);
      expect(['', 'DN', 'DK', 'DQ']).toContain(value(page, '17.qual'));
      expect(page.filter(({ field, value: text }) => /^1\.[a-z]/.test(field) && text === 'X')).toHaveLength(1);
      for (const item of ['10a', '10b', '10c'])
        expect(page.filter(({ field, value: text }) => field.startsWith(`${item}.`) && text === 'X')).toHaveLength(1);
    }
  });
});

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasPdftotext)('the paper form as pdftotext sees it', () => {
  it.each([
    [0, 0],
    [4, -3],
  ])('puts every value at its row and column, moved by %s and %s points', async (x, y) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'form-'));
    const file = path.join(folder, 'form.pdf');
    writeFileSync(file, await writeFormPdf(pages, { mode: 'preprinted', draft: false, nudge: { x, y } }));
    const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    rmSync(folder, { recursive: true });
    const sheets = html.split('<page ').slice(1);
    expect(sheets).toHaveLength(pages.length);
    sheets.forEach((sheet, i) => {
      const words = [...sheet.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map((m) => ({
        x: Number(m[1]),
        top: Number(m[2]),
        bottom: Number(m[3]),
        text: (m[4] ?? '')
          .replace(/&amp;/g, '&')
          .replace(/&quot;/g, '"')
          .replace(/&(#39|apos);/g, "'"),
      }));
      for (const { field, value } of pages[i] ?? []) {
        const form = formField.get(field);
        const first = value.trim().split(' ')[0] ?? '';
        if (!form || !first) continue;
        const left = 24.1 + 7.2 * (form.column - 1 + value.indexOf(first)) + x;
        const baseline = 20.5 + 12 * form.row - y;
        const there = words.some(
          (word) =>
            word.text.startsWith(first) && Math.abs(word.x - left) < 1 && word.top < baseline && baseline <= word.bottom + 0.5,
        );
        const within = words.some(
          (word) => word.text.includes(first) && word.x <= left + 1 && word.top < baseline && baseline <= word.bottom + 0.5,
        );
        expect([field, there || within]).toEqual([field, true]);
      }
    });
  });
});
