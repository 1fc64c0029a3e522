import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRows } from '@/lib/marks/find-rows';
import { ownExpected, ownHtml } from '../pages/own-pages';

const known = ['NodeFilter', 'HTMLInputElement'] as const;
const documentOf = (html: string) => new JSDOM(html).window.document;
const badge = (cdt = '', tooth = '') => ({ cdt, tooth, kind: 'look' as const, word: 'look' });

describe('the place of a mark', () => {
  beforeAll(() => {
    const { window } = new JSDOM('');
    for (const name of known) Reflect.set(globalThis, name, window[name]);
  });
  afterAll(() => {
    for (const name of known) Reflect.deleteProperty(globalThis, name);
  });

  it.each(['cards', 'definition-cards', 'div-rows', 'material-cards', 'piped-list', 'timeline', 'visit-headings', 'ledger'])(
    '%s: beside every procedure that was read, each in its own part of the page',
    (name) => {
      const { procedures = [] } = ownExpected(name).encounter;
      const rows = findRows(
        documentOf(ownHtml(name)),
        procedures.map(({ cdt, tooth, toothRaw }) => badge(cdt, tooth ?? toothRaw)),
      );
      expect(rows.map((row) => row !== null)).toEqual(procedures.map(() => true));
      expect(new Set(rows).size).toBe(procedures.length);
      rows.forEach((row, i) => {
        expect(row?.textContent).toContain(procedures[i]?.cdt);
      });
    },
  );

  it('is none in a note, a field, a menu, or beside one of two that cannot be told apart', () => {
    const of = (html: string, tooth = '') => findRows(documentOf(html), [badge('D7230', tooth)]);
    const prose =
      'Explained to the patient that D7230 may be needed later on if the swelling comes back, and that the nerve is near. ';
    expect(of(`<p>${prose.repeat(2)}</p>`)).toEqual([null]);
    expect(of('<textarea>D7230</textarea><nav><a>D7230</a></nav><button>D7230</button>')).toEqual([null]);
    const two = '<div class="px"><b>D7230</b> <i>#17</i></div><div class="px"><b>D7230</b> <i>#32</i></div>';
    expect(of(two)).toEqual([null]);
    expect(of(two, '32')[0]?.textContent).toContain('#32');
    expect(of(two, '3')).toEqual([null]);
  });
});
