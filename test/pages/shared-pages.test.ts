import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { readingDifferences } from './reading-differences';
import { expectedReading, recordOfShared, sharedPageNames, sharedPagesExist } from './shared-pages';

describe.skipIf(!sharedPagesExist)('pages of other systems (needs ../shared/pages)', () => {
  it('covers every page that is there', () => {
    expect(sharedPageNames.length).toBeGreaterThan(0);
  });

  it.each(sharedPageNames)('%s: every field as a careful person reads it', async (name) => {
    const reading = interpretFrames([await recordOfShared(name)]);
    expect(readingDifferences(reading, expectedReading(name)).map(({ path }) => path)).toEqual([]);
  });
});
