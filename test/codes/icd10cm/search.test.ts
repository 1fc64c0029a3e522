import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import { readRelease } from '@/lib/codes/icd10cm/import/read-release';
import { ownTerms } from '@/lib/codes/icd10cm/search/own-terms';
import { icdSearchOf } from '@/lib/codes/icd10cm/search/search-icd';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { icdOfRelease } from '@/lib/codes/icd10cm/years';
import { lookUps } from './look-ups';

const date = '2026-11-02';
const shipped = icdSearchOf(shippedIcd, date);
const found = (search: typeof shipped, query: string, wanted: readonly string[]) =>
  search.search(query, 5).some((hit) => wanted.some((code) => hit.code.replace('.', '').startsWith(code)));

describe('look-up of diagnoses', () => {
  it.each(
    lookUps
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  )('%s', (query, wanted) => {
    expect(shipped.search(query, 5).map(({ code }) => code)).toSatisfy(() => found(shipped, query, wanted.split(' ')));
  });

  it('keeps everyday words at codes in force', () => {
    expect([...ownTerms().keys()].filter((code) => !shippedIcd.get(code, date))).toEqual([]);
  });

  it('finds while a word is being typed', () => {
    for (const start of ['dry', 'dry s', 'dry soc', 'dry socke'])
      expect(found(shipped, start, ['M273', 'K117', 'R682'])).toBe(true);
    for (const start of ['perico', 'pericoron', 'pericoronit']) expect(found(shipped, start, ['K05'])).toBe(true);
  });

  it('offers billable codes for what is not billable', () => {
    const [header] = shipped.search('K05.3', 5);
    expect(header).toMatchObject({ code: 'K05.3', billable: false });
    expect(header?.children.map(({ code }) => code)).toEqual(shippedIcd.children('K05.3', date).map(({ code }) => code));
    const [pain] = shipped.search('TMJ pain', 5);
    expect(pain).toMatchObject({ code: 'M26.62', billable: false });
    expect(pain?.children.map(({ code }) => code)).toEqual(['M26.621', 'M26.622', 'M26.623', 'M26.629']);
    expect(shipped.search('left TMJ pain', 5)[0]).toMatchObject({ code: 'M26.622', billable: true, children: [] });
  });

  it('says which words matched and by which name', () => {
    expect(shipped.search('dry socket xyzzy', 1)[0]).toMatchObject({ matched: ['dry', 'socket'], via: 'dry socket' });
    expect(shipped.search('OSA', 1)[0]).toMatchObject({ code: 'G47.33', matched: ['osa'], via: 'OSA' });
  });

  it('finds nothing for a code that does not exist, and what was in force for its date', () => {
    expect(shipped.search('K07', 5)).toEqual([]);
    expect(icdSearchOf(shippedIcd, '2022-01-01').search('G20', 1)[0]).toMatchObject({ code: 'G20', billable: true });
    expect(shipped.search('G20', 1)[0]).toMatchObject({ code: 'G20', billable: false });
  });

  it('answers any text with codes in force, and offers only billable ones', () => {
    const words = fc.constantFrom(
      'tooth',
      'pain',
      'left',
      'abscess',
      'K0',
      '#8',
      'w/o',
      'ä',
      '🦷',
      'fx',
      'x'.repeat(80),
      'S02.5XXA',
    );
    const queries = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(words, { maxLength: 8 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(queries, fc.integer({ min: 1, max: 12 }), (query, limit) => {
        const hits = shipped.search(query, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        for (const hit of hits) {
          expect(shippedIcd.get(hit.code, date)?.billable).toBe(hit.billable);
          expect(hit.children.every(({ code }) => shippedIcd.get(code, date)?.billable)).toBe(true);
          expect(hit.billable || hit.children.length > 0).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const queries = '../shared/data/notes/icd-queries-dev.json';
const folder = '../shared/data/icd10cm';
describe.skipIf(!existsSync(queries) || !existsSync(folder))('look-ups of the development set (not in this repository)', () => {
  const score = (set: IcdSet) => {
    const search = icdSearchOf(set, '');
    const asked = JSON.parse(readFileSync(queries, 'utf8')) as { query: string; anyOf: string[] }[];
    return asked.filter(({ query, anyOf }) => found(search, query, anyOf)).length;
  };

  it('are answered over the shipped codes', () => expect(score(shippedIcd)).toBeGreaterThanOrEqual(29));

  it('are answered over a whole release', async () => {
    const names = ['icd10cm-code-descriptions-2021.zip', 'icd10cm-table-and-index-2021.zip'];
    const reading = await readRelease(names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) })));
    if (!reading.ok || !reading.releases[0]) throw new Error('the release could not be read');
    expect(score(icdOfRelease(reading.releases[0]))).toBeGreaterThanOrEqual(29);
  });
});
