import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { readFrame } from '@/lib/reading/read-frame';
import { tried } from '../support/tried';

const documentOf = (html: string) => new JSDOM(html, { url: 'https://hostile.example/' }).window.document;
const read = (html: string) => interpretFrames([readFrame(documentOf(html), () => null)]);
const codesOf = (html: string) => read(html).encounter.procedures.flatMap(({ cdt }) => cdt ?? []);
const table = (...codes: string[]) =>
  `<table><tr><th>Code</th><th>Description</th></tr>${codes.map((code) => `<tr><td>${code}</td><td>Some work</td></tr>`).join('')}</table>`;

describe('pages that are odd or against the reader', () => {
  it('reads a code that invisible characters split', () => {
    expect(codesOf(table('D2\u200b7\u00ad40', 'D0\u2060120'))).toEqual(['D2740', 'D0120']);
  });

  it('never takes a code with a letter that only looks like a digit, and shows it to a person', () => {
    const { encounter, unreadable } = read(table('D274O', 'D0140'));
    expect(encounter.procedures.flatMap(({ cdt }) => cdt ?? [])).toEqual(['D0140']);
    expect(unreadable.map(({ why }) => why)).toContain('look-alike characters');
  });

  it.each(['display:none', 'visibility:hidden', 'font-size:0', 'position:absolute;left:-9999px', 'opacity:0'])(
    'reads nothing that no eye sees: %s',
    (style) => expect(codesOf(`<div style="${style}">${table('D7240')}</div>${table('D0120')}`)).toEqual(['D0120']),
  );

  it('reads past names that clobber the document', () => {
    tried('text-is-data', 'names that clobber the document', 1);
    const html = `<form>${table('D0140')}<input name="attributes" value="x"><input name="firstChild"><input name="nextSibling"><input name="childNodes">
      <input name="parentNode"><input name="nodeType" value="8"><input name="localName" value="script"></form>
      <img name="body"><img name="title"><form name="location"></form>${table('D0120')}`;
    const document = documentOf(html);
    // What a browser does with the names of a form's fields, and this parser does not: they stand in front of the form's own properties.
    const form = document.querySelector('form')!;
    for (const field of form.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });
    const { encounter } = interpretFrames([readFrame(document, () => null)]);
    expect(encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D0140', 'D0120']);
  });

  it('takes markup in a text for text', () => {
    tried('text-is-data', 'markup in a text', 1);
    const markup = '&lt;script&gt;window.hit = 1&lt;/script&gt;&lt;td&gt;D7240&lt;/td&gt;';
    const document = documentOf(`<p>${markup}</p>${table('D0120')}`);
    const { encounter } = interpretFrames([readFrame(document, () => null)]);
    expect(encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D0120']);
    expect(Reflect.get(document.defaultView ?? {}, 'hit')).toBeUndefined();
  });

  it('reads a page of 100,000 nodes, and a page 5,000 deep', () => {
    tried('bounded', 'a page of 100,000 nodes, and one 5,000 deep', 2);
    const many = Array.from({ length: 50_000 }, (_, i) => `<i>${i}</i>`).join('');
    expect(codesOf(`${table('D0120')}<div>${many}</div>`)).toEqual(['D0120']);
    const document = documentOf(table('D0140'));
    let at: Element = document.body;
    for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('div'));
    const record = readFrame(document, () => null);
    expect(record.truncated).toBe(true);
    expect(interpretFrames([record]).encounter.procedures.map(({ cdt }) => cdt)).toEqual(['D0140']);
  }, 60_000);
});

describe('any page', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'D2740',
      '7240',
      'Tooth',
      '#14',
      'Patient:',
      'DOB',
      '01/02/1980',
      '$20.00',
      'Code',
      'C',
      'Smith, Ann',
      'D274O',
    ),
  );
  const tag = fc.constantFrom(
    ...'table tr td th div span p ul li dl dt dd h2 section form label b s dialog details summary'.split(' '),
  );
  const attribute = fc.constantFrom(
    '',
    ' role="grid"',
    ' role="row"',
    ' role="gridcell"',
    ' role="dialog" aria-modal="true"',
    ' colspan="999"',
    ' rowspan="-3"',
    ' class="note"',
    ' hidden',
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 6 },
      word.map((text) => text.replace(/[<&]/g, '')),
      fc
        .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 }))
        .map(([name, own, kids]) => `<${name}${own}>${kids.join(' ')}</${name}>`),
      word.map((text) => `<input value="${text.replace(/["&]/g, '')}">`),
    ),
  }));

  it('is read without a throw, the same way twice, and is left as it was', () => {
    tried('text-is-data', 'invented pages, read twice and left as they were', 150);
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (parts) => {
        const document = documentOf(parts.join(''));
        const before = document.documentElement.outerHTML;
        const first = interpretFrames([readFrame(document, () => null)]);
        expect(interpretFrames([readFrame(document, () => null)])).toEqual(first);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('names no code that its text does not hold', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (parts) => {
        const html = parts.join(' ');
        for (const cdt of codesOf(html)) expect(html).toContain(cdt.slice(1));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
