import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { readingDifferences } from './reading-differences';
import { expectedReading, recordOfShared, sharedPageNames, sharedPagesExist } from './shared-pages';

/** Fields that are still read otherwise than a careful person reads them. A gap that is mended must leave this list. */
const gaps: Readonly<Record<string, readonly string[]>> = {};

describe.skipIf(!sharedPagesExist)('pages of other systems (needs ../shared/pages)', () => {
  it('covers every page that is there', () => {
    expect(sharedPageNames.length).toBeGreaterThan(0);
    expect(Object.keys(gaps).filter((name) => !sharedPageNames.includes(name))).toEqual([]);
  });

  it.each(sharedPageNames)('%s: every field as a careful person reads it', async (name) => {
    const reading = interpretFrames([await recordOfShared(name)]);
    expect(readingDifferences(reading, expectedReading(name)).map(({ path }) => path)).toEqual(gaps[name] ?? []);
  });
});
