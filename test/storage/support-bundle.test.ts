import '../support/fake-browser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreCheck } from '@/lib/encounter/precheck';
import { CrossbiteDatabase } from '@/lib/storage/database';
import { writeSupportBundle } from '@/lib/storage/support-bundle';
import { recordVisit } from '@/lib/storage/visits-store';
import { keptVisit } from '../support/kept-visit';
import { tried } from '../support/tried';

const build = { version: '0.1.0', knowledge: '2026-11-01', browser: 'Chromium 150', at: '2026-11-25T12:00:00.000Z' };
const RUNS = 60;

/** Every run of four characters of the words. */
const gramsOf = (words: readonly string[]) =>
  words.flatMap((word) => Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => word.slice(i, i + 4)));

/** All values and keys of the bundle as text: what a reader of the file could find. */
const textOf = (bundle: unknown) => JSON.stringify(bundle);

// Letters that none of the bundle's own words are made of, so that a hit can only be what was planted.
const planted = fc.string({ unit: fc.constantFrom(...'ÆØÅßþŋžđ'), minLength: 4, maxLength: 24 });

const findingOf = {
  severity: 'error' as const,
  message: '',
  fix: '',
  field: '',
  cms1500: '',
  x12: '',
  likelyDenial: [],
  source: { title: '', locator: '', url: '', date: '', confidence: 'practice' as const },
};

describe('a support bundle', () => {
  it('holds no four characters in a row of what was planted, wherever it was planted', async () => {
    tried('support-without-patients', 'bundles over visits with planted names, notes, answers, reasons and ids', RUNS);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(planted, { minLength: 10, maxLength: 10 }), async (words) => {
        const [last, first, chart, note, payer, by, value, reason, finding, policy] = words as [string, ...string[]] & string[];
        const database = new CrossbiteDatabase(`bundle-${number++}`);
        const visit = keptVisit('a', {
          patient: { name: { last, first: first ?? '' }, chartNumber: chart ?? '' },
          coverage: [{ kind: 'medical', order: 1, payerName: payer ?? '' }],
          notes: [{ id: note ?? '', text: `${note} ${last}` }],
        });
        const { precheck } = visit;
        // Even a fault that writes a person's words where an id of ours belongs brings nothing out.
        const bent: PreCheck = {
          ...precheck,
          findings: precheck.findings.concat({ ...findingOf, id: finding ?? '' }),
          necessity: precheck.necessity.concat({
            policy: policy ?? '',
            title: '',
            procedures: [],
            verdict: 'cannot-tell',
            criteria: [],
          }),
        };
        const decision = {
          kind: 'refused' as const,
          by: by ?? '',
          at: build.at,
          about: 'p1',
          value: value ?? '',
          reason: reason ?? '',
        };
        await recordVisit(database, { ...visit, precheck: bent, decisions: [decision] });
        const text = textOf(await writeSupportBundle(database, build));
        expect(gramsOf(words).filter((gram) => text.includes(gram))).toEqual([]);
        expect(text).toContain('"visits":1');
        // The visit was opened, or its words were never near the bundle.
        expect(text).toContain('"unreadable":0');
      }),
      { numRuns: RUNS },
    );
  });

  it('finds four characters where they are', () => {
    const leaky = textOf({ rules: { 'note of Quillfeather': 1 } });
    expect(gramsOf(['Quillfeather']).some((gram) => leaky.includes(gram))).toBe(true);
  });
});
