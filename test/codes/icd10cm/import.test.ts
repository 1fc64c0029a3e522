import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { icdSetOf } from '@/lib/codes/icd10cm/icd-set-of';
import { parseIcdNotes, parseIcdRows, writeIcdTable } from '@/lib/codes/icd10cm/icd-table';
import { readRelease } from '@/lib/codes/icd10cm/import/read-release';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { icdByYear, icdOfRelease } from '@/lib/codes/icd10cm/years';

const line = (number: number, code: string, billable: number, title: string) =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${title.padEnd(60)} ${title}\r\n`;
const order = line(1, 'K01', 0, 'Header title') + line(2, 'K010', 1, 'First title') + line(3, 'K011', 1, 'Second title');
const tabular =
  '<?xml version="1.0"?><ICD10CM.tabular><chapter><section><diag><name>K01</name><desc>Header</desc><diag><name>K01.1</name>' +
  '<inclusionTerm><note>Stuck &amp; held</note></inclusionTerm><excludes1><note>other (K00.6)</note></excludes1></diag></diag></section></chapter></ICD10CM.tabular>';
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('import of an official release', () => {
  it.each([
    ['icd10cm-order-2024.txt', 'icd10cm-tabular-2024.xml'],
    ['Code Descriptions/icd10cm_order_2024.txt', 'Table and Index/icd10cm_tabular_2024.xml'],
    ['icd10cm-order-April-2024.txt', 'icd10cm-tabular-April-2024.xml'],
  ])('reads %s', async (orderName, tabularName) => {
    const steps: number[] = [];
    const reading = await readRelease(
      [
        { name: 'a.zip', bytes: zip({ [orderName]: order, 'icd10cm-order-addenda-2024.txt': 'Add: x' }) },
        { name: 'b.zip', bytes: zip({ [tabularName]: tabular }) },
      ],
      (done) => void steps.push(done),
    );
    if (!reading.ok) throw new Error(reading.error);
    const [release] = reading.releases;
    if (!release) throw new Error('no release');
    expect(release.year).toBe(2024);
    const entry = icdOfRelease(release).get('K01.1', '2023-10-01');
    expect(entry).toMatchObject({
      label: 'Second title',
      billable: true,
      inclusion: ['Stuck & held'],
      excludes1: ['other (K00.6)'],
    });
    expect(icdOfRelease(release).get('K01.1', '2024-10-01')).toBeNull();
    expect(steps.length).toBeGreaterThan(3);
    const kept = writeIcdTable(release.rows, release.notes, release.year);
    const again = icdSetOf('FY2024', () => ({ rows: parseIcdRows(kept.codes), notes: parseIcdNotes(kept.notes) }));
    expect(again.all('2024-01-01')).toEqual(icdOfRelease(release).all('2024-01-01'));
  });

  it('refuses what is damaged or wrong with one sentence', async () => {
    const whole = zip({ 'icd10cm-order-2024.txt': order.repeat(1) });
    const flipped = whole.slice();
    flipped[60] = (flipped[60] ?? 0) ^ 0x10;
    const wrong = [
      [],
      [{ name: 'x.zip', bytes: whole.slice(0, whole.length - 30) }],
      [{ name: 'x.zip', bytes: flipped }],
      [{ name: 'x.zip', bytes: strToU8('not a zip') }],
      [{ name: 'x.zip', bytes: new Uint8Array() }],
      [{ name: 'x.zip', bytes: zip({ 'readme.txt': 'hello' }) }],
      [{ name: 'x.zip', bytes: zip({ 'icd10cm-tabular-2024.xml': tabular }) }],
      [{ name: 'x.zip', bytes: zip({ 'icd10cm-order-2024.txt': order.slice(200) }) }],
      [{ name: 'x.zip', bytes: zip({ 'icd10cm-order-2024.txt': order, 'icd10cm-tabular-2024.xml': tabular.slice(0, -60) }) }],
    ];
    for (const files of wrong) {
      const reading = await readRelease(files);
      expect(reading.ok).toBe(false);
      if (!reading.ok) expect(reading.error).toMatch(/^[^.]*(\.[^. ][^.]*)*\.$/);
    }
  });

  it('lets the date of service choose the year', async () => {
    const reading = await readRelease([{ name: 'a.zip', bytes: zip({ 'icd10cm-order-2024.txt': order }) }]);
    if (!reading.ok) throw new Error(reading.error);
    const set = icdByYear(shippedIcd, new Map(reading.releases.map((release) => [release.year, icdOfRelease(release)])));
    expect(set.get('K01.1', '2024-03-01')?.label).toBe('Second title');
    expect(set.get('K01.1', '2026-11-02')?.label).toBe('Impacted teeth');
  });
});

const folder = '../shared/data/icd10cm';
describe.skipIf(!existsSync(folder))('the release of 2021', () => {
  it('comes in whole', async () => {
    const names = ['icd10cm-code-descriptions-2021.zip', 'icd10cm-table-and-index-2021.zip'];
    const reading = await readRelease(names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) })));
    if (!reading.ok) throw new Error(reading.error);
    const [release] = reading.releases;
    expect(release?.rows.length).toBe(95_358);
    expect(release?.rows.filter(({ billable }) => billable).length).toBe(72_621);
    expect(release?.notes.get('K011')?.size ?? 0).toBeGreaterThanOrEqual(0);
    expect(release?.notes.size).toBeGreaterThan(6000);
  });
});
