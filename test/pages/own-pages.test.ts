import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { ownExpected, ownHtml, ownPageNames, ownUrl } from './own-pages';
import { readingDifferences } from './reading-differences';
import { recordOf } from './shared-pages';

describe('pages of imaginary systems', () => {
  it('is there', () => expect(ownPageNames.length).toBeGreaterThanOrEqual(20));

  it.each(ownPageNames)('%s: every field as a careful person reads it', (name) => {
    const expected = ownExpected(name);
    const reading = interpretFrames([recordOf(ownUrl(name), new Map([[ownUrl(name), ownHtml(name)]]))]);
    expect(reading.refused !== '').toBe(expected.refused ?? false);
    if (expected.refused) {
      expect(reading.encounter.procedures).toEqual([]);
      expect(reading.encounter.patient).toBeUndefined();
      return;
    }
    if (expected.warnings) expect(reading.warnings.join(' ')).toContain(expected.warnings);
    expect(readingDifferences(reading, expected).map(({ path }) => path)).toEqual([]);
  });
});
