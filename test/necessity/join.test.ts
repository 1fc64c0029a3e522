import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CriterionState } from '@/lib/encounter/precheck';
import { allOf, anyOf, atLeastOf } from '@/lib/necessity/criteria/join';

const state = fc.constantFrom<CriterionState>('met', 'not-met', 'missing', 'not-applicable');
const states = fc.array(state, { maxLength: 8 });
const shuffled = (list: readonly CriterionState[]) => [...list].reverse();

describe('criteria joined', () => {
  test('a missing value never turns a decision round', () => {
    fc.assert(
      fc.property(states, fc.nat(), fc.integer({ min: 1, max: 4 }), (list, at, needed) => {
        if (list.length === 0) return;
        const index = at % list.length;
        if (list[index] === 'not-applicable') return;
        const unread = list.map((one, other) => (other === index ? 'missing' : one));
        for (const join of [allOf, anyOf, (all: readonly CriterionState[]) => atLeastOf(needed, all)]) {
          const before = join(list);
          const after = join(unread);
          if (after !== before) expect(after).toBe('missing');
        }
      }),
    );
  });

  test('order does not count', () => {
    fc.assert(
      fc.property(states, (list) => {
        expect(allOf(shuffled(list))).toBe(allOf(list));
        expect(anyOf(shuffled(list))).toBe(anyOf(list));
      }),
    );
  });

  test('what does not apply does not count', () => {
    expect(allOf(['not-applicable', 'met'])).toBe('met');
    expect(anyOf(['not-applicable', 'not-met'])).toBe('not-met');
    expect(allOf(['not-applicable'])).toBe('not-applicable');
    expect(atLeastOf(2, ['met', 'not-applicable', 'not-met'])).toBe('not-met');
    expect(atLeastOf(2, ['met', 'missing'])).toBe('missing');
  });
});
