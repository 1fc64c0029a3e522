import { expect, it } from 'vitest';
import { isOver } from '@/lib/diagnosis/is-over';

it.each([
  ['SCC tonsil, NED', true],
  ['SCC tonsil treated 2019', true],
  ['SCC tonsil dx 2025, IMRT to begin 11/10/2026', false],
  ['tongue cancer 2019, not in remission', false],
  ['tongue cancer, not yet cancer-free', false],
  ['Hx of SCC, recurrence proven last week: recurrent tumor', false],
  ['SCC tonsil found 2025', false],
  ['SCC tonsil', false],
])('%s: over is %s', (words, over) => {
  expect(isOver(words, '2026-11-02')).toBe(over);
});
