import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { buildPage, elementsIn, type PageElement } from '@/lib/reading/page-tree';
import { headedCells } from '@/lib/reading/profiles/headed-cells';
import { fitsAddress, placeOfAddress } from '@/lib/reading/profiles/path-pattern';
import { Profile, type TaughtField, withoutField } from '@/lib/reading/profiles/profile';
import { readTaught } from '@/lib/reading/profiles/read-taught';
import { teachPlaces, wordsOfPatient } from '@/lib/reading/profiles/teach-profile';
import { readFrame } from '@/lib/reading/read-frame';
import { parseProfilesFile, writeProfilesFile } from '@/lib/storage/profiles-file';

const URL_HERE = 'https://odd.example/patients/4711/chart';
const recordOf = (html: string, url = URL_HERE) => readFrame(new JSDOM(html, { url }).window.document, () => null);
const rootOf = (html: string) => buildPage([recordOf(html)]).root;

type Row = { code: string; tooth: string; fee: string };
const rows: Row[] = [
  { code: '7240', tooth: '17', fee: '425.00' },
  { code: '7210', tooth: '3', fee: '210.00' },
];
/** A page without any heading: bare codes in boxes, and the words of the visit in a plain box. */
const odd = (list: readonly Row[] = rows, { before = '', after = '', memo = 'ok today, sutured, Rx given' } = {}) =>
  `<main><section class="wrk">${before}${list
    .map(
      ({ code, tooth, fee }, i) =>
        `<div class="ln" id="ln-${i + 40}"><i class="kc">${code}</i><i class="kt">${tooth}</i><i class="kf">${fee}</i></div>`,
    )
    .join(
      '',
    )}</section>${after}<aside class="who"><b class="nm">Quillfeather, Odalys</b></aside><div class="memo">${memo}</div></main>`;

const by = (root: PageElement, test: (at: PageElement) => boolean) => [...elementsIn(root)].find(test);
const classed = (root: PageElement, name: string) => by(root, (at) => at.attrs.class === name);

function profileOf(html: string, marks: Partial<Record<TaughtField, string>>): Profile {
  const root = rootOf(html);
  const pointed = Object.fromEntries(Object.entries(marks).map(([field, name]) => [field, classed(root, name)]));
  const names = wordsOfPatient({ name: { last: 'Quillfeather', first: 'Odalys' } });
  const taught = teachPlaces(root, pointed, headedCells(root), names);
  if (!taught.ok) throw new Error(taught.why);
  return Profile.parse({
    schema: 'crossbite.profile/1',
    id: 'profile-1',
    name: 'Odd chart',
    ...placeOfAddress(URL_HERE, names),
    version: 1,
    madeAt: '2026-11-25T12:00:00.000Z',
    by: 'Ada Reyes',
    ...taught.places,
  });
}
const all = { code: 'kc', tooth: 'kt', fee: 'kf', name: 'nm', note: 'memo' } as const;
const taught = profileOf(odd(), all);
const read = (html: string, profile = taught, url = URL_HERE) => interpretFrames([recordOf(html, url)], [profile]);
const codesOf = (reading: ReturnType<typeof read>) => reading.encounter.procedures.map(({ cdt }) => cdt);

describe('a page that was taught', () => {
  it('is read where generic reading finds nothing', () => {
    expect(interpretFrames([recordOf(odd())]).encounter.procedures).toEqual([]);
    const reading = read(odd());
    expect(reading.profile).toEqual({ id: 'profile-1', name: 'Odd chart', state: 'used', lost: [] });
    expect(reading.encounter.procedures.map(({ cdt, tooth, fee }) => ({ cdt, tooth: tooth ?? '', fee }))).toEqual([
      { cdt: 'D7240', tooth: '17', fee: 425 },
      { cdt: 'D7210', tooth: '3', fee: 210 },
    ]);
    expect(reading.encounter.notes.map(({ text }) => text)).toEqual(['ok today, sutured, Rx given']);
    expect(reading.encounter.patient?.name).toEqual({ last: 'Quillfeather', first: 'Odalys' });
  });

  it('is known again for another patient, with more rows, other ids and something new above', () => {
    const more = [...rows, { code: '9222', tooth: '', fee: '300.00' }];
    const html = odd(more, { before: '<p>2 alerts</p>', after: '<p>new</p>' }).replace(/ln-4/g, 'ln-9');
    const reading = read(html, taught, 'https://odd.example/patients/12/chart');
    expect(reading.profile?.state).toBe('used');
    expect(codesOf(reading)).toEqual(['D7240', 'D7210', 'D9222']);
  });

  it('with its columns in another order is read by what names them', () => {
    const swapped = odd().replace(/(<i class="kc">.*?<\/i>)(<i class="kt">.*?<\/i>)/g, '$2$1');
    expect(codesOf(read(swapped))).toEqual(['D7240', 'D7210']);
    expect(read(swapped).encounter.procedures[0]?.tooth).toBe('17');
  });

  it('says that it has changed, and is then read as if nothing had been taught', () => {
    const renamed = odd().replaceAll('class="kc"', 'class="zz"').replaceAll('</i></div>', '</i><i>x</i></div>');
    const plain = interpretFrames([recordOf(renamed)]);
    const { profile, ...rest } = read(renamed);
    expect(profile).toEqual({ id: 'profile-1', name: 'Odd chart', state: 'changed', lost: expect.arrayContaining(['code']) });
    expect(rest).toEqual(plain);
  });

  it('says so as well where other things stand in the place of the codes', () => {
    const other = odd(rows.map((row) => ({ ...row, code: 'see plan' })));
    expect(read(other).profile?.state).toBe('changed');
    expect(codesOf(read(other))).toEqual([]);
  });

  it('says so where its rows are made of other parts, and takes a list without rows for a day without work', () => {
    const retagged = odd().replaceAll('<div class="ln"', '<article class="ln"').replaceAll('</i></div>', '</i></article>');
    expect(read(retagged).profile).toMatchObject({ state: 'changed', lost: ['code'] });
    const wrapped = odd().replace(/(<div class="ln".*?<\/div>)/g, '<span>$1</span>');
    expect(read(wrapped).profile?.state).toBe('changed');
    const tabled = odd()
      .replaceAll('<div class="ln"', '<li class="ln"')
      .replaceAll('</i></div>', '</i></li>')
      .replace('<section class="wrk">', '<section class="wrk"><ul>')
      .replace('</section>', '</ul></section>');
    expect(read(tabled).profile?.state).toBe('changed');
    const free = odd([], { before: '<p>Nothing done yet</p>' });
    expect(read(free).profile?.state).toBe('used');
    expect(codesOf(read(free))).toEqual([]);
  });

  it('is not used on another site or path', () => {
    expect(read(odd(), taught, 'https://odd.example/patients/4711/ledger').profile).toBeUndefined();
    expect(read(odd(), taught, 'https://other.example/patients/4711/chart').profile).toBeUndefined();
  });

  it('never reads a hidden row or a hidden note', () => {
    const hidden = odd()
      .replace('<div class="ln" id="ln-41"', '<div style="display:none" class="ln" id="ln-41"')
      .replace('<div class="memo"', '<div style="display:none" class="memo"');
    expect(codesOf(read(hidden))).toEqual(['D7240']);
    expect(read(hidden).encounter.notes).toEqual([]);
  });

  it('never settles who the patient is against what the page itself says', () => {
    const html = odd().replace('<main>', '<main><p>Patient: Fennimore, Basil</p>');
    expect(read(html).refused).not.toBe('');
    expect(read(html).encounter.procedures).toEqual([]);
  });

  it('leaves its taught columns to a table’s headings, wherever they move', () => {
    const table = (order: readonly number[]) =>
      `<table><tr>${order.map((i) => `<th>${['Svc', 'Site', 'Amt'][i]}</th>`).join('')}</tr>${rows
        .map(
          ({ code, tooth, fee }) =>
            `<tr>${order.map((i) => `<td>${i === 0 ? `<u class="kc">${code}</u>` : i === 1 ? `<u class="kt">${tooth}</u>` : fee}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    const profile = profileOf(table([0, 1, 2]), { code: 'kc', tooth: 'kt' });
    const reading = read(table([2, 1, 0]), profile);
    expect(reading.profile?.state).toBe('used');
    expect(reading.encounter.procedures.map(({ cdt, tooth }) => [cdt, tooth])).toEqual([
      ['D7240', '17'],
      ['D7210', '3'],
    ]);
  });
});

describe('a profile', () => {
  it('holds no word of the patient and nothing that stood in a taught place', () => {
    const text = JSON.stringify(taught);
    for (const word of ['Quillfeather', 'Odalys', '4711', '7240', '425', 'sutured']) expect(text).not.toContain(word);
  });

  it('goes to another computer as a file, and a bad file is refused whole in one sentence', () => {
    expect(parseProfilesFile(writeProfilesFile([taught]))).toEqual({ ok: true, profiles: [taught] });
    for (const text of ['', '{}', 'no', JSON.stringify({ format: 'crossbite.settings-file/1' })])
      expect(parseProfilesFile(text)).toEqual({ ok: false, sentence: expect.stringContaining('not a file of profiles') });
    const broken = writeProfilesFile([{ ...taught, origin: 'javascript:alert(1)' }]);
    expect(parseProfilesFile(broken)).toEqual({ ok: false, sentence: expect.stringContaining('damaged') });
  });

  it('without its code knows no list; without another field it keeps the rest', () => {
    expect(withoutField(taught, 'code').rows).toBeNull();
    expect(withoutField(taught, 'note').page.note).toBeUndefined();
    expect(codesOf(read(odd(), withoutField(taught, 'tooth')))).toEqual(['D7240', 'D7210']);
  });

  it('refuses a first example that is no code, and a field outside every row', () => {
    const root = rootOf(odd());
    const cells = headedCells(root);
    const at = (name: string) => classed(root, name) as PageElement;
    expect(teachPlaces(root, { code: at('memo') }, cells, new Set())).toEqual({ ok: false, field: 'code', why: 'no-code' });
    expect(teachPlaces(root, { tooth: at('kt') }, cells, new Set())).toEqual({ ok: false, field: 'tooth', why: 'code-first' });
  });

  it('is of a path whose numbers and names of patients are left open', () => {
    const place = placeOfAddress('https://a.example/p/12/roe-jane/chart#/x/9', new Set(['roe']));
    expect(place).toEqual({ origin: 'https://a.example', path: '/p/*/*/chart#/x/*' });
    expect(place && fitsAddress(place, 'https://a.example/p/7/doe-al/chart#/x/4')).toBe(true);
    expect(place && fitsAddress(place, 'https://a.example/p/7/chart')).toBe(false);
  });
});

describe('any profile on any page', () => {
  const word = fc.constantFrom('D2740', '7240', '17', 'Roe, Ann', '01/02/1980', 'x', '$20.00', 'hid');
  const tag = fc.constantFrom(...'table tr td th div i section'.split(' '));
  const attribute = fc.constantFrom('', ' class="ln"', ' id="a1"', ' class="kc"', ' class="memo"', ' style="display:none"');
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 5 },
      word,
      fc
        .tuple(tag, attribute, fc.array(tie('html'), { maxLength: 5 }))
        .map(([name, attr, inner]) => `<${name}${attr}>${inner.join('')}</${name}>`),
    ),
  }));

  it('never makes the reader throw, and reads only words in view', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), fc.nat(60), fc.nat(60), (parts, one, two) => {
        const page = parts.join('');
        const document = new JSDOM(page, { url: URL_HERE }).window.document;
        const root = buildPage([readFrame(document, () => null)]).root;
        const shown = [...elementsIn(root)].filter((at) => at.shown && at.tag !== 'page' && at.tag !== 'body');
        const cells = headedCells(root);
        const [code, note] = [shown[one % Math.max(1, shown.length)], shown[two % Math.max(1, shown.length)]];
        const made = teachPlaces(root, { ...(code && { code }), ...(note && { note }) }, cells, new Set());
        const places = made.ok ? made.places : { rows: taught.rows, page: taught.page };
        const { taught: found } = readTaught(root, places, cells);
        expect(found.places.every((at) => at.shown)).toBe(true);
        interpretFrames([readFrame(document, () => null)], [{ ...taught, ...places }]);
      }),
      { numRuns: 120 },
    );
  });

  it('taught from a page, finds on that page what was pointed at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(5), fc.boolean(), (count, at, tabled) => {
        const list = Array.from({ length: count }, (_, i) => ({
          code: ['7210', '7220', '7230', '7240', '7250', '7140'][i] ?? '',
          tooth: `${i + 5}`,
          fee: '1.00',
        }));
        const page = tabled ? odd(list).replaceAll('<section class="wrk">', '<section>') : odd(list);
        const root = rootOf(page);
        const codes = [...elementsIn(root)].filter((one) => one.attrs.class === 'kc');
        const cells = headedCells(root);
        const code = codes[at % count] as PageElement;
        const made = teachPlaces(root, { code }, cells, new Set());
        expect(made.ok && readTaught(root, made.places, cells).taught.values.code).toEqual(list.map((row) => row.code));
      }),
    );
  });
});
