import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { ownExpected, ownHtml, ownPageNames, ownUrl } from './own-pages';
import { readingDifferences } from './reading-differences';
import { recordOf } from './shared-pages';

/** Fields that are still read otherwise than expected. A gap that is mended must leave this list. */
const gaps: Readonly<Record<string, readonly string[]>> = {
  'bootstrap-form': ['procedures[0].status'],
  'coverage-cards': ['problems'],
  'definition-header': ['procedures[0].description', 'procedures[0].fee', 'procedures[1].description', 'procedures[1].fee'],
  ledger: ['procedures[2].date'],
  'notes-list': ['notes[1].kind'],
  'plan-phases': ['procedures[0].status', 'procedures[1].status'],
  'print-page': [
    'procedures[0].description',
    'procedures[0].fee',
    'procedures[1].description',
    'procedures[1].fee',
    'patient.name',
  ],
};

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
    expect(readingDifferences(reading, expected).map(({ path }) => path)).toEqual(gaps[name] ?? []);
  });
});
