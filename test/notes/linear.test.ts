import { describe, expect, it } from 'vitest';
import { findFacts } from '@/lib/notes/find-facts';

/** Texts made to keep a backtracking or rescanning reader busy. */
const nasty: Readonly<Record<string, (size: number) => string>> = {
  'one sentence without end': (n) => 'pain and swelling '.repeat(n / 18),
  'a comma list of denials': (n) => `denies ${'fever, '.repeat(n / 7)}`,
  'no, no, no': (n) => 'no '.repeat(n / 3),
  'tooth numbers': (n) => '#17, '.repeat(n / 5),
  'a number without end': (n) => '1'.repeat(n),
  'sizes without end': (n) => '12 x '.repeat(n / 5),
  'dates without end': (n) => '1/2/'.repeat(n / 4),
  'clock words': (n) => 'anes start 08 '.repeat(n / 14),
  'cannot and not': (n) => 'not unable to '.repeat(n / 14),
  'prefers without over': (n) => 'CPAP prefers '.repeat(n / 13),
  blanks: (n) => ' '.repeat(n),
  'line ends': (n) => '\n'.repeat(n),
  headers: (n) => 'PMH: '.repeat(n / 5),
  capitals: (n) => 'NO PAIN '.repeat(n / 8),
  'non words': (n) => `non${'a'.repeat(n)}`,
  'open brackets': (n) => '(('.repeat(n / 2),
};

describe('reading stays linear', () => {
  for (const [name, make] of Object.entries(nasty)) {
    it(name, () => {
      // Ten times the text may cost ten times the work, with room for a busy machine; a quadratic reader would need a hundred times.
      const cost = (size: number) => {
        const text = make(size);
        let best = Number.POSITIVE_INFINITY;
        for (let i = 0; i < 3; i++) {
          const before = performance.now();
          findFacts([{ id: 'n1', text }]);
          best = Math.min(best, performance.now() - before);
        }
        return best;
      };
      cost(2_000);
      expect(cost(60_000)).toBeLessThan(Math.max(40 * cost(6_000), 400));
    });
  }
});
