import { describe, expect, it } from 'vitest';
import { parse835 } from '@/lib/followup/remittance/parse-835';
import { parseEob } from '@/lib/followup/remittance/parse-eob';
import { parse271 } from '@/lib/followup/verification/parse-271';
import { parseSource } from '@/lib/intake/parse-source';
import { findFacts } from '@/lib/notes/find-facts';
import type { FrameRecord, PageNode } from '@/lib/reading/frame-record';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { tried } from '../support/tried';

const LENGTH = 40_000;

/** What, said over and over, leads a pattern that tries again and again into more work than the text is long. */
const units = [
  ...['a', '1', ' ', '\t', '\n', '#', '(', '[', '"', ',', '-', '/', '.', ':', '*', '~', '|', '$', "'", '\u00a0', '\u200b', '😀'],
  ...[
    '1/',
    '1-',
    '1,',
    '1 ',
    '1.',
    '#1 ',
    '#1-',
    '#1, ',
    'a ',
    'a, ',
    'a-',
    'A.',
    '. ',
    '; ',
    ': ',
    '() ',
    ') ',
    'a:\n',
    'a: b\n',
  ],
  ...['D', 'D7240 ', 'D7240\n', '7240 ', '11/02/2026 ', '1/1/', '2026-', '$1,', '1 x ', '1 mm ', 'no ', 'history of ', 'tooth '],
  ...[
    'teeth #1, ',
    'and ',
    'MOD ',
    'UR ',
    'K01.1 ',
    'x3 ',
    'q',
    '120/80 ',
    'and/or ',
    'Dr. ',
    'S: ',
    'Patient: ',
    'CLM*',
    '~HL*',
  ],
];

/** A chart whose note, cells and loose words are one text. */
function chartOf(text: string): FrameRecord {
  const cell = (words: string): PageNode[] => [{ d: 3, t: 'td' } as PageNode, { d: 4, t: '', x: words } as PageNode];
  const nodes = [
    { d: 0, t: 'body' },
    { d: 1, t: 'h1' },
    { d: 2, t: '', x: 'Patient: Long, Lena' },
    { d: 1, t: 'div', a: { class: 'note' } },
    { d: 2, t: '', x: text },
    { d: 1, t: 'table' },
    { d: 2, t: 'tr' },
    ...['Code', 'Description', 'Tooth'].flatMap((head) => [
      { d: 3, t: 'th' },
      { d: 4, t: '', x: head },
    ]),
    { d: 2, t: 'tr' },
    ...[...cell('D7140'), ...cell(text), ...cell(text)],
    { d: 2, t: 'tr' },
    ...[...cell(text), ...cell(text), ...cell(text)],
    { d: 1, t: 'p' },
    { d: 2, t: '', x: text },
  ] as PageNode[];
  return { url: 'https://long.example/', title: '', name: '', within: false, truncated: false, nodes };
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a chart': (text) => interpretFrames([chartOf(text)]),
  'a note': (text) => findFacts([{ id: 'n1', text }]),
  'a paste or file': (text) => parseSource(text),
  'an explanation of benefits': parseEob,
  'an 835': parse835,
  'a 271': (text) => parse271(text),
};

describe(`a text of ${LENGTH / 1000} kB that says one thing over and over`, () => {
  // What grows faster than the text does not come to an end here within the time that a test has.
  it.each(Object.entries(readers))('as %s, comes to an end without a throw', (what, read) => {
    tried('bounded', `texts that repeat themselves, as ${what}`, units.length * 2);
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length));
      for (const tail of ['', '!']) expect(() => read(text + tail), JSON.stringify(unit)).not.toThrow();
    }
  });
});
