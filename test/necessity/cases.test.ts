import { describe, expect, test } from 'vitest';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { cases as appeals } from './cases/appeals-and-phrasings';
import { cases as injuryAndLink } from './cases/injury-and-medical-link';
import { cases as sleepAndJoint } from './cases/sleep-and-joint';
import { cases as surgery } from './cases/surgery';
import { encounterOf } from './cases/visit-case';

describe('necessity of whole visits', () => {
  test.each([...sleepAndJoint, ...surgery, ...injuryAndLink, ...appeals])('$name', (one) => {
    const check = precheck(encounterOf(one), defaultKnowledge);
    const asked = check.missing.map((item) => item.ask);
    if (one.policy) {
      const [id, ...right] = one.policy;
      const verdicts = check.necessity.filter((policy) => policy.policy.startsWith(id)).map((policy) => policy.verdict);
      expect(verdicts.length, `no policy ${id}`).toBeGreaterThan(0);
      for (const verdict of verdicts) expect(right).toContain(verdict);
    }
    if (one.asks)
      expect(
        asked.some((ask) => one.asks?.test(ask)),
        asked.join('\n'),
      ).toBe(true);
    const about = check.missing.filter((item) => item.kind !== 'attachment' && item.kind !== 'coverage').map((item) => item.ask);
    if (one.silent) expect(about.filter((ask) => one.silent?.test(ask))).toEqual([]);
  });
});
