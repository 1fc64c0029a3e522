import { expect, test } from 'vitest';
import { findWording } from '@/lib/necessity/criteria/wording';

const find = (text: string, words: RegExp) => findWording([{ id: 'n1', text }], words);

test('quotes the words exactly', () => {
  const text = 'Seen today.\nWritten order from Dr. Hill on file.';
  const found = find(text, /written order/i);
  expect(found?.quote).toBe('Written order');
  expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
});

test.each([
  'No written order yet',
  'Written order pending',
  'Awaiting written order',
  'Still need: obtain written order',
  'Mother has a written order for her own',
])('is silent where the clause denies, waits, or speaks of a relative: %s', (text) => {
  expect(find(text, /written order/i)).toBeNull();
});

test('a denial in another clause does not reach it', () => {
  expect(find('No fever. Written order on file.', /written order/i)?.quote).toBe('Written order');
  expect(find('Denies pain but written order is here', /written order/i)?.quote).toBe('written order');
});
