import { describe, expect, test } from 'vitest';
import type { Finding, Missing, Necessity, Route } from '@/lib/encounter/precheck';
import { judgeVerdict } from '@/lib/precheck/verdict';

const source = { title: 'Example', locator: '', url: '', date: '2026-01-01', confidence: 'practice' as const };
const route = (to: Route['to'], procedure = 'p1'): Route => ({ procedure, to, payer: '', first: '', reason: '', source });
const necessity = (verdict: Necessity['verdict'], procedure = 'p1'): Necessity => ({
  policy: 'generic/any',
  title: '',
  procedures: [procedure],
  verdict,
  criteria: [],
});
const missing = (severity: Missing['severity']): Missing => ({
  id: 'doc:x:p1',
  for: ['p1'],
  ask: '',
  why: '',
  kind: 'documentation',
  severity,
  source,
});
const finding = (severity: Finding['severity']): Finding => ({
  id: 'DX-01',
  severity,
  message: '',
  fix: '',
  field: '',
  cms1500: '',
  x12: '',
  likelyDenial: [],
  source,
});

describe('verdict of a visit: the first that applies', () => {
  const everything = [[route('ask')], [necessity('cannot-tell')], [missing('blocks')], [finding('error')]] as const;

  test('an error blocks, whatever else there is', () => {
    expect(judgeVerdict(...everything)).toBe('blocked');
    expect(judgeVerdict([route('dental')], [], [], [finding('error')])).toBe('blocked');
  });

  test('a blocking question, or a route that is asked, comes before what cannot be told', () => {
    expect(judgeVerdict([route('medical')], [necessity('cannot-tell')], [missing('blocks')], [finding('warning')])).toBe(
      'needs-answers',
    );
    expect(judgeVerdict([route('ask')], [necessity('met')], [], [])).toBe('needs-answers');
    expect(judgeVerdict([route('dental')], [], [missing('blocks')], [])).toBe('needs-answers');
  });

  test('what cannot be told counts on a medical route only', () => {
    expect(judgeVerdict([route('medical')], [necessity('cannot-tell')], [missing('weakens')], [])).toBe('cannot-tell');
    expect(judgeVerdict([route('medicare-dental')], [necessity('cannot-tell')], [], [])).toBe('cannot-tell');
    expect(judgeVerdict([route('dental')], [necessity('cannot-tell')], [], [])).toBe('not-medical');
    expect(judgeVerdict([route('medical'), route('dental', 'p2')], [necessity('cannot-tell', 'p2')], [], [])).toBe('ready');
  });

  test('without a medical route not medical, else ready', () => {
    expect(judgeVerdict([route('do-not-bill')], [], [missing('weakens')], [finding('info')])).toBe('not-medical');
    expect(judgeVerdict([], [], [], [])).toBe('not-medical');
    expect(judgeVerdict([route('medical')], [necessity('met')], [missing('weakens')], [finding('warning')])).toBe('ready');
  });
});
