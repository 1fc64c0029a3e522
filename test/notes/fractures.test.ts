import { expect, it } from 'vitest';
import { findFacts } from '@/lib/notes/find-facts';

const said = (text: string, words: RegExp) =>
  findFacts([{ id: 'n1', date: '2026-11-02', author: '', kind: 'progress', text }])
    .filter(({ concept }) => words.test(concept))
    .map(({ concept, assertion, side }) => [concept, assertion, side].filter(Boolean).join(' '));

it.each([
  ['Open fracture L mandibular body after assault.', ['open fracture present left', 'mandibular body fracture present left']],
  ['Closed fracture right mandibular angle.', ['closed fracture present right', 'mandibular angle fracture present right']],
  [
    'Fractures of the left parasymphysis and right angle.',
    ['symphysis fracture present left', 'mandibular angle fracture present right'],
  ],
  ['No fracture of the mandible on CT.', ['mandible fracture absent']],
  ['Fractured crown #8, enamel and dentin.', ['crown fracture present right']],
  ['Fractured maxillary denture repaired.', ['fracture present']],
])('the place beside a fracture belongs to it: %s', (text, expected) => {
  expect(said(text, /fracture$/)).toEqual(expected);
});

it.each([
  ['Brother has OSA with AHI 40.', ['AHI family']],
  ["Father's AHI was 52 and uses CPAP.", ['AHI family']],
  ['HST: AHI 18.', ['AHI present']],
  ['Medicare requires AHI 15 or more.', ['AHI conditional']],
  ['Snoring per wife. AHI 22 on PSG.', ['AHI present']],
])('a measure belongs to whom it was measured in: %s', (text, expected) => {
  expect(said(text, /^AHI$/)).toEqual(expected);
});
