import { describe, expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import type { Encounter, PayerClass } from '@/lib/encounter/encounter';
import { isQuote } from '@/lib/encounter/evidence';
import { visitOf } from '@/lib/encounter/visit';
import { judgeVisit } from '@/lib/necessity/judge-visit';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';

function judged(cdt: string, text: string, more: Partial<Encounter> = {}) {
  const encounter: Encounter = {
    dateOfService: '2026-11-03',
    coverage: [{ kind: 'medical', order: 1, payerName: 'Example Health', payerClass: 'commercial' }],
    ...more,
    procedures: [{ id: 'p1', cdt, status: 'completed' }],
    notes: [{ id: 'n1', date: '2026-11-03', author: 'A. Reed DDS', text }],
  };
  const chart = { visit: visitOf(encounter), facts: factSet(findFacts(encounter.notes)) };
  return { encounter, text, ...judgeVisit(chart, crossVisit(chart, medicalPack).procedures, []) };
}

const topics = (result: { missing: { id: string; kind: string }[] }) =>
  result.missing.filter((item) => item.kind === 'documentation').map((item) => item.id.split(':')[1]);

const bare = 'Snores, gasps at night. Sleep study in August: moderate OSA, AHI 18/h. Custom appliance delivered.';

describe('a visit judged', () => {
  test('asks for what the note lacks, and not for what it has', () => {
    const result = judged('D9947', bare);
    expect(result.necessity[0]?.verdict).toBe('cannot-tell');
    expect(topics(result)).toContain('written-order');
    expect(topics(result)).not.toContain('sleep-test');
    expect(topics(result)).not.toContain('pap-trial');
  });

  test('an item closes once the chart says it', () => {
    const result = judged('D9947', `${bare} Written order from Dr. Hill on file. Exam: dentition sound, perio WNL.`);
    expect(result.necessity[0]?.verdict).toBe('met');
    expect(topics(result)).toEqual([]);
  });

  test('an item closes once a named person answers it, and the answer stands as evidence', () => {
    const answers = [{ missing: 'doc:written-order:p1', value: 'Yes, order of 2 September', by: 'R. Lane', at: '2026-11-04' }];
    const result = judged('D9947', bare, { answers });
    expect(result.necessity[0]?.verdict).toBe('met');
    expect(result.missing.map((item) => item.id)).not.toContain('doc:written-order:p1');
    expect(result.necessity[0]?.criteria.find((one) => one.id === 'order')?.evidence).toEqual([{ field: 'answers[0].value' }]);
  });

  test('unable to determine is no answer to the criterion', () => {
    const answers = [{ missing: 'doc:written-order:p1', value: 'Unable to determine', by: 'R. Lane', at: '2026-11-04' }];
    expect(judged('D9947', bare, { answers }).necessity[0]?.verdict).toBe('cannot-tell');
  });

  test('asks for nothing where the answer is already no', () => {
    const result = judged('D9947', 'Home sleep test: AHI 3.1/h, no evidence of obstructive sleep apnea. Snoring.');
    expect(result.necessity[0]?.verdict).toBe('not-met');
    expect(result.missing).toEqual([]);
  });

  test('a dental visit has no policy and no question', () => {
    const result = judged('D1110', 'Recall. HTN on losartan, T2DM. Prophy, fluoride. NV 6 mo.');
    expect(result).toMatchObject({ necessity: [], missing: [] });
  });

  test('without a note there is one request', () => {
    const result = judged('D7286', '');
    expect(result.missing.map((item) => item.id)).toEqual(['doc:clinical-note:visit']);
  });

  test('a rule that nobody has read for a year says so, and one of later says that too', () => {
    const labels = (dateOfService: string) =>
      judged('D9947', bare, { dateOfService }).necessity[0]?.criteria.filter((one) => one.id.endsWith(':date')) ?? [];
    expect(labels('2028-01-10')[0]?.label).toContain('last read on');
    expect(labels('2015-01-10')[0]?.label).toContain('lies before it');
    expect(labels('2026-11-03')).toEqual([]);
  });

  test('age is that of the date of service, and no birth date decides nothing', () => {
    const child = (birthDate: string) =>
      judged('D9222', 'Deep sedation.', { patient: { birthDate } }).necessity.find((one) => one.policy === 'anesthesia/any')
        ?.verdict;
    expect(child('2021-11-04')).toBe('met');
    expect(child('2021-11-03')).toBe('cannot-tell');
    expect(child('')).toBe('cannot-tell');
  });

  describe('a program whose own rule was not read', () => {
    const whole = `${bare} Written order from Dr. Hill on file.`;
    const under = (payerClass: PayerClass, birthDate: string) =>
      judged('D9947', whole, {
        patient: { birthDate },
        coverage: [{ kind: 'medical', order: 1, payerName: 'Example Plan', payerClass }],
      });
    test.each<[PayerClass, string, string, RegExp | null]>([
      ['commercial', '1980-01-01', 'met', null],
      ['fehb', '1980-01-01', 'met', null],
      ['medicaid', '1980-01-01', 'cannot-tell', /what Medicaid asks for with this service\.$/],
      ['medicaid', '2006-01-01', 'cannot-tell', /under 21/],
      ['tricare', '1980-01-01', 'cannot-tell', /what TRICARE asks for/],
    ])('%s, born %s: %s', (payerClass, birthDate, verdict, ask) => {
      const result = under(payerClass, birthDate);
      expect(result.necessity[0]?.verdict).toBe(verdict);
      const asked = result.missing.find((item) => item.id === 'doc:program-rule:visit')?.ask ?? null;
      if (ask) expect(asked).toMatch(ask);
      else expect(asked).toBeNull();
    });
  });

  describe('a rule of one payer', () => {
    const bitten = 'Bit down on olive pit at dinner, #9 avulsed, dental trauma. Teeth sound before the injury per last recall.';
    const under = (payerName: string, value = '') =>
      judged('D7270', bitten, {
        coverage: [{ kind: 'medical', order: 1, payerName, payerClass: 'commercial' }],
        accident: { kind: 'other', date: '2026-11-01' },
        answers: value ? [{ missing: 'doc:plan-chewing:p1', value, by: 'R. Lane', at: '2026-11-04' }] : [],
      });
    const verdict = (result: ReturnType<typeof under>) => result.necessity.find((one) => /accident/.test(one.policy))?.verdict;

    test.each(['BCBS of Vermont', 'Vermont Blue Advantage', 'Blue Cross VT', 'BCBSVT'])('refuses its plan: %s', (payerName) => {
      expect(verdict(under(payerName))).toBe('not-met');
    });

    test.each(['Example Health', 'Blue Cross of Idaho', 'Vermont Medicaid'])('asks any other: %s', (payerName) => {
      expect(verdict(under(payerName))).toBe('cannot-tell');
      expect(under(payerName).missing.map((item) => item.id)).toContain('doc:plan-chewing:p1');
    });

    test('is refused or set aside by what the other plan answers', () => {
      expect(verdict(under('Example Health', 'Yes'))).toBe('not-met');
      expect(verdict(under('Example Health', 'No'))).toBe('met');
      expect(verdict(under('Example Health', 'Unable to determine'))).toBe('cannot-tell');
    });

    test('asks for the name where the plan has none', () => {
      expect(verdict(under(''))).toBe('cannot-tell');
      expect(under('').missing.map((item) => item.id)).toContain('doc:plan-name:visit');
    });
  });

  test('every quote is where it says', () => {
    const result = judged('D9947', bare);
    for (const one of result.necessity.flatMap((policy) => policy.criteria).flatMap((criterion) => criterion.evidence)) {
      if (isQuote(one)) expect(result.text.slice(one.start, one.end)).toBe(one.quote);
    }
  });
});
