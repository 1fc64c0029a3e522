import { describe, expect, it } from 'vitest';
import { promises } from '@/bin/check/promises.mjs';
import { trustReport } from '@/bin/check/trust-report.mjs';

const run = (status: string, ...tried: object[]) => ({
  testResults: [{ assertionResults: [{ status, fullName: 'a test', meta: { tried } }] }],
});
const one = { promise: 'bounded', what: 'a page | of 5 MB', times: 3, seen: '0 lost' };

describe('the report of promises', () => {
  it('has a row for what was tried, with what the run saw', () => {
    expect(trustReport(run('passed', one)).text).toContain('a page \\| of 5 MB | 3 | kept: 0 lost | a test |');
    expect(trustReport(run('failed', one)).text).toContain('| 3 | BROKEN: 0 lost |');
  });

  it('names every promise of which no test tried anything; one that was left out tried nothing', () => {
    const all = Object.keys(promises);
    expect(trustReport({ testResults: [] }).untried).toEqual(all);
    expect(trustReport(run('passed', one)).untried).toEqual(all.filter((name) => name !== 'bounded'));
    expect(trustReport(run('skipped', one)).untried).toEqual(all);
  });
});
