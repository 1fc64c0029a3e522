import { expect, test } from 'vitest';
import { shortDate } from '@/lib/necessity/criteria/short-date';

test.each([
  [' 6/3 w/ Dr. Ono', '2026-11-09', false, '2026-06-03'],
  [' on 12/20: AHI 22', '2026-01-09', false, '2025-12-20'],
  [' 8/2026: AHI 22', '2026-11-09', false, '2026-08-01'],
  [' 2/2024', '2026-11-09', true, '2024-02-29'],
  [' 6/3/2026', '2026-11-09', false, ''],
  [' on file. Seen 6/3', '2026-11-09', false, ''],
  [' 13/4', '2026-11-09', false, ''],
  [' 2/30', '2026-11-09', false, ''],
  [' 6/3', '', false, ''],
])('“%s” in a note of %s', (behind, noteDate, monthsEnd, iso) => {
  expect(shortDate(behind, noteDate, monthsEnd)).toBe(iso);
});
