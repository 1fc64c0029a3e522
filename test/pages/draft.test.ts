import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { noPlaces, type Places, readWithDraft, withPointed, wordsAtPlace } from '@/lib/reading/profiles/draft';
import type { TaughtField } from '@/lib/reading/profiles/profile';
import { readFrame } from '@/lib/reading/read-frame';
import { trailTo } from '@/lib/reading/trail-to';

/** A page of boxes without a name, a heading or a code that looks like one. */
const page = ({ rows = ['7240|17|425.00', '7210|3|210.00', '9222||300.00'], extra = '', born = '04/12/1989' } = {}) =>
  `<div><div>${extra}<span id="who">Quillfeather, Odalys</span><span id="born">${born}</span></div><div>${rows
    .map((row, i) => {
      const [code, tooth, fee] = row.split('|');
      return `<div><span id="c${i}">${code}</span><span id="t${i}">${tooth}</span><span id="f${i}">${fee}</span></div>`;
    })
    .join('')}</div><div id="memo">ok today, sutured, Rx given</div></div>`;

const documentOf = (html: string, url = 'https://odd.example/patients/4711/chart') => new JSDOM(html, { url }).window.document;
const record = (document: Document) => readFrame(document, () => null);
const placeOf = (document: Document, id: string) => ({
  record: 0,
  trail: trailTo(document, document.getElementById(id) as Element, () => null) ?? [],
});

/** Points at one thing after the other, as a person does; fails where one is refused. */
function taught(document: Document, marks: Partial<Record<TaughtField, string>>, from: Places = noPlaces): Places {
  let places = from;
  for (const [field, id] of Object.entries(marks) as [TaughtField, string][]) {
    const made = withPointed([record(document)], places, field, placeOf(document, id));
    if (!made.ok) throw new Error(`${made.field} ${made.why}`);
    places = made.places;
  }
  return places;
}
const main = { code: 'c0', tooth: 't0', fee: 'f0', note: 'memo', name: 'who', birthDate: 'born' } as const;

describe('what a person points at, one field after the other', () => {
  it('shows what would be read, before anything is kept', () => {
    const document = documentOf(page());
    const { reading, values, lost, site } = readWithDraft([record(document)], taught(document, main));
    expect(lost).toEqual([]);
    expect(site).toEqual({ origin: 'https://odd.example', path: '/patients/*/chart' });
    expect(values.code).toEqual(['7240', '7210', '9222']);
    expect(reading.encounter.procedures.map(({ cdt, tooth, fee }) => [cdt, tooth, fee])).toEqual([
      ['D7240', '17', 425],
      ['D7210', '3', 210],
      ['D9222', undefined, 300],
    ]);
    expect(reading.encounter.patient).toMatchObject({
      name: { last: 'Quillfeather', first: 'Odalys' },
      birthDate: '1989-04-12',
    });
    expect(reading.encounter.notes.map(({ text }) => text)).toEqual(['ok today, sutured, Rx given']);
  });

  it('reads nothing of that page untaught, so that what is read was taught', () => {
    const { reading, values } = readWithDraft([record(documentOf(page()))], noPlaces);
    expect([reading.encounter.procedures, reading.encounter.notes, values]).toEqual([[], [], {}]);
  });

  it('takes another place for a field, and keeps the others', () => {
    const document = documentOf(page());
    const places = taught(document, { fee: 't1' }, taught(document, main));
    const { values } = readWithDraft([record(document)], places);
    expect(values.fee).toEqual(['17', '3']);
    expect(values.code).toHaveLength(3);
  });

  it.each<[TaughtField, string, string]>([
    ['code', 'memo', 'no-code'],
    ['tooth', 'c0', 'no-fit'],
    ['tooth', 't2', 'empty'],
    ['tooth', 't0', 'code-first'],
    ['birthDate', 'who', 'no-fit'],
  ])('says what is wrong with %s at %s', (field, id, why) => {
    const document = documentOf(page());
    expect(withPointed([record(document)], noPlaces, field, placeOf(document, id))).toEqual({ ok: false, field, why });
  });

  it('says so where a field stands outside every row, and where the place is gone', () => {
    const document = documentOf(page({ extra: '<em id="far">17</em>' }));
    const places = taught(document, { code: 'c0' });
    expect(withPointed([record(document)], places, 'tooth', placeOf(document, 'far'))).toMatchObject({ why: 'other-row' });
    const far = placeOf(document, 'far');
    expect(withPointed([record(documentOf(page()))], places, 'tooth', far)).toMatchObject({ why: 'gone' });
    expect(withPointed([record(document)], places, 'tooth', { record: 3, trail: far.trail })).toMatchObject({ why: 'gone' });
  });

  it('begins another list where another code is pointed at', () => {
    const other = '<section><p><b id="d0">7140</b><i>30</i></p><p><b>7111</b><i>A</i></p></section>';
    const document = documentOf(page() + other);
    const places = taught(document, { code: 'd0' }, taught(document, { code: 'c0', tooth: 't0', note: 'memo' }));
    const { values } = readWithDraft([record(document)], places);
    expect(values).toEqual({ code: ['7140', '7111'], note: ['ok today, sutured, Rx given'] });
  });

  it('names the fields that a changed page has lost, and can be taught anew', () => {
    const document = documentOf(page());
    const places = taught(document, { code: 'c0', tooth: 't0', note: 'memo' });
    const changed = documentOf(
      page().replaceAll('<div><span id="c', '<div><u>·</u><em></em><span id="x').replaceAll('span', 'q'),
    );
    expect(readWithDraft([record(changed)], places).lost).toContain('code');
    const again = taught(changed, { code: 'x0', tooth: 't0' }, places);
    const { values, lost } = readWithDraft([record(changed)], again);
    expect(lost).toEqual([]);
    expect(values).toMatchObject({ code: ['7240', '7210', '9222'], tooth: ['17', '3'] });
  });

  it('keeps no word of the patient in what it makes, whichever field was first', () => {
    const marked = page().replace('<div><div>', '<div class="odalys-chart"><div id="quillfeather">');
    const document = documentOf(marked, 'https://odd.example/p/quillfeather');
    for (const marks of [main, { name: 'who', note: 'memo', code: 'c1' }] as const) {
      const places = taught(document, marks);
      expect(JSON.stringify(places)).not.toMatch(/quillfeather|odalys|4711/i);
      expect(readWithDraft([record(document)], places).site?.path).toBe('/p/*');
    }
  });

  it('tells the words at a place for the person to hear', () => {
    const document = documentOf(page());
    expect(wordsAtPlace([record(document)], placeOf(document, 'c1'))).toBe('7210');
    expect(wordsAtPlace([], placeOf(document, 'c1'))).toBe('');
  });
});
