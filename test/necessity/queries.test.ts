import { describe, expect, test } from 'vitest';
import { cdtEntries } from '@/lib/codes/cdt/cdt';
import type { Encounter, PayerClass } from '@/lib/encounter/encounter';
import { notesMark } from '@/lib/encounter/notes-mark';
import type { PreCheck } from '@/lib/encounter/precheck';
import { partsOf } from '@/lib/necessity/criteria/judge-rule';
import type { Rule } from '@/lib/necessity/criteria/rule';
import { elements } from '@/lib/necessity/documentation/elements';
import { buildQueries } from '@/lib/necessity/queries/build-queries';
import { optionsByTopic } from '@/lib/necessity/queries/options';
import { queryText } from '@/lib/necessity/queries/query-text';
import { objectionTo } from '@/lib/necessity/queries/wording';
import { allPolicies } from '@/lib/necessity/registry';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { tried } from '../support/tried';

function visit(cdt: string, text: string, more: Partial<Encounter> = {}, payerClass: PayerClass = 'commercial') {
  const encounter: Encounter = {
    dateOfService: '2026-11-03',
    coverage: [{ kind: 'medical', order: 1, payerName: 'Example Health', payerClass }],
    procedures: [{ id: 'p1', cdt, status: 'completed', date: '2026-11-03' }],
    notes: [{ id: 'n1', date: '2026-11-03', author: 'A. Reed DDS', text }],
    ...more,
  };
  const check = precheck(encounter, defaultKnowledge);
  return { encounter, check, text, queries: buildQueries(check, encounter) };
}

const forClinician = (check: PreCheck) => check.missing.filter((item) => item.kind === 'documentation' || item.kind === 'answer');
const everyRule = (rule: Rule): Rule[] => [rule, ...partsOf(rule).flatMap(everyRule)];

/** Charts that leave nearly everything open, each in the direction of another theme. */
const charts = [
  'Seen today.',
  'Possible infection, swelling. Lesion noted. Injury last week.',
  'Cleft repaired. Radiation planned. On denosumab. Valve replacement planned.',
  'Sleep apnea. TMJ pain. Smoker. Diabetes. Facial pain. Tongue-tie. Impacted.',
];
const payers: readonly PayerClass[] = ['commercial', 'medicare', 'medicaid'];

describe('every question that the product can put to a clinician', () => {
  test('of every policy and element speaks of no payment and does not lead', () => {
    const rules = allPolicies.flatMap(({ policy }) => [policy.criteria, ...(policy.applies ? [policy.applies] : [])]);
    const asks = [...rules.flatMap(everyRule).flatMap((rule) => rule.ask ?? []), ...elements.map((element) => element.ask)];
    expect(asks.length).toBeGreaterThan(60);
    tried('open-questions', 'every question of every policy and of every element of documentation', asks.length);
    const toClinicians = asks.filter((ask) => !('kind' in ask) || ask.kind !== 'coverage');
    expect(toClinicians.map((ask) => ask.ask).filter((ask) => objectionTo(ask) !== '')).toEqual([]);
  });

  test.each(payers)('of every dental number under %s speaks of no payment and does not lead, and none is lost', (payer) => {
    tried(
      'open-questions',
      `every dental number with ${charts.length} charts, under ${payer}`,
      cdtEntries.length * charts.length,
    );
    const faults = new Set<string>();
    for (const { code } of cdtEntries) {
      for (const chart of charts) {
        const { check, queries } = visit(code, chart, {}, payer);
        for (const item of forClinician(check)) {
          if (objectionTo(item.ask)) faults.add(`${objectionTo(item.ask)}: ${item.ask}`);
          if (!queries.some((query) => query.missing === item.id)) faults.add(`lost: ${item.id}`);
        }
        for (const query of queries)
          if (/\b(?:pay|claim|bill|insur)/i.test(queryText({ ...query, indicators: [] }))) faults.add(query.missing);
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('offers, where it is closed, more than one answer, one that says no, and other and unable', () => {
    for (const [topic, options] of Object.entries(optionsByTopic)) {
      expect(options.filter((one) => one.says !== 'not-met').length, topic).toBeGreaterThan(0);
      expect(options.filter((one) => one.says === 'not-met').length, topic).toBeGreaterThan(0);
      for (const { label } of options) expect(objectionTo(label)).toBe('');
    }
    const { queries } = visit('D7962', 'Ankyloglossia, released.');
    const closed = queries.filter((query) => query.options.length > 0);
    expect(closed.length).toBeGreaterThan(0);
    for (const query of closed) expect(query.options.slice(-2)).toEqual(['Other', 'Unable to determine']);
  });

  test('carries the words of the chart, word for word', () => {
    const { queries, text } = visit('D9947', 'Referred by Dr. Hill, order on file. Sleep study: severe OSA, AHI 41/h.');
    const quotes = queries.flatMap((query) => query.indicators);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
    expect(queryText(queries[0]!)).toContain(quotes[0]!.quote);
    expect(queryText(queries[0]!)).toContain('Unable to determine');
  });

  test.each([
    ['Please confirm that the patient has apnea.', 'leads'],
    ['Document that CPAP failed.', 'leads'],
    ['Is the tooth sound so that the plan pays?', 'speaks of payment'],
    ['What reimbursement is expected?', 'speaks of payment'],
    ['What makes this medically necessary?', 'speaks of payment'],
  ])('is refused: %s', (question, why) => {
    expect(objectionTo(question)).toBe(why);
  });
});

describe('the life of a question', () => {
  const text = 'Ankyloglossia, released.';
  const id = 'doc:frenum-function:p1';
  const answered = (value: string, more: object = {}, note = text) =>
    visit('D7962', note, {
      answers: [{ missing: id, value, by: 'R. Lane DDS', at: '2026-11-04T09:00:00Z', ...more }],
    });
  const one = (queries: ReturnType<typeof answered>['queries']) => queries.find((query) => query.missing === id);
  const verdict = (check: PreCheck) => check.necessity.find((policy) => policy.policy === 'frenectomy/any')?.verdict;

  test('open, then answered with name and time, and no longer missing', () => {
    expect(one(visit('D7962', text).queries)).toMatchObject({ status: 'open', answer: null });
    const after = answered('Feeding');
    expect(one(after.queries)).toMatchObject({
      status: 'answered',
      answer: { value: 'Feeding', by: 'R. Lane DDS', at: '2026-11-04T09:00:00Z' },
    });
    expect(after.check.missing.map((item) => item.id)).not.toContain(id);
    expect(verdict(after.check)).toBe('met');
  });

  test('stale once the notes are others than those it was given on', () => {
    const notes = notesMark([{ id: 'n1', text }]);
    expect(one(answered('Feeding', { notes }).queries)?.status).toBe('answered');
    expect(one(answered('Feeding', { notes }, `${text} Addendum.`).queries)?.status).toBe('stale');
    expect(one(answered('Feeding', { at: '2026-11-01' }).queries)?.status).toBe('stale');
  });

  test('closed by the chart itself', () => {
    expect(one(visit('D7962', `${text} Poor latch, cannot breastfeed.`).queries)).toBeUndefined();
  });

  test.each([
    ['No function affected', 'cannot-tell'],
    ['No', 'cannot-tell'],
    ['Unable to determine', 'cannot-tell'],
    ['Other', 'cannot-tell'],
    ['See chart', 'cannot-tell'],
    ['Poor latch since birth', 'met'],
  ])('an answer is read, not taken for yes: %s', (value, expected) => {
    expect(verdict(answered(value).check)).toBe(expected);
  });

  test('an answer that speaks against the service is not taken for one that speaks for it', () => {
    const injured = (value: string) =>
      visit('D7270', 'Fell off bike 11/2/2026, #8 avulsed, replanted and splinted.', {
        answers: [{ missing: 'doc:pre-injury-condition:p1', value, by: 'R. Lane DDS', at: '2026-11-04' }],
      }).check.necessity.find((policy) => policy.policy === 'accidental-injury/commercial')?.verdict;
    expect(injured('Sound, unrestored')).toBe('met');
    expect(injured('Decayed')).toBe('not-met');
    expect(injured('Decayed to the gum line')).toBe('cannot-tell');
  });

  test('one question for several procedures is answered once', () => {
    const procedures = ['p1', 'p2'].map((each) => ({ id: each, cdt: 'D7962', status: 'completed' as const }));
    const asked = visit('D7962', text, { procedures });
    const shared = asked.queries.find((query) => query.missing.startsWith('doc:frenum-function'));
    expect(shared?.procedures).toEqual(['p1', 'p2']);
    const answers = [{ missing: shared!.missing, value: 'Feeding', by: 'R. Lane DDS', at: '2026-11-04' }];
    const after = visit('D7962', text, { procedures, answers });
    expect(after.check.missing.filter((item) => item.id.startsWith('doc:frenum-function'))).toEqual([]);
    expect(verdict(after.check)).toBe('met');
  });
});

describe('checklists', () => {
  test('show every element: found with its words, missing, or not looked for', () => {
    const { check, text } = visit(
      'D7880',
      'CC: jaw pain L x 3 mo. Exam: MIO 32 mm, TMJ tender. Dx: TMJ arthralgia. PMH: none. Consent signed.',
    );
    expect(check.documentation.map((item) => item.element)).toEqual(elements.map((element) => element.id));
    const state = (id: string) => check.documentation.find((item) => item.element === id)?.state;
    expect(state('complaint')).toBe('found');
    expect(state('measurements')).toBe('found');
    expect(state('conservative-care')).toBe('missing');
    expect(state('medical-link')).toBe('not-needed');
    for (const item of check.documentation.flatMap((each) => each.evidence)) {
      if ('quote' in item) expect(text.slice(item.start, item.end)).toBe(item.quote);
    }
  });

  test('a denial is documentation, a consent that was not given is none', () => {
    const { check } = visit(
      'D7286',
      'Denies pain. No significant medical history. No consent on file. White patch L buccal 8 mm.',
    );
    const state = (id: string) => check.documentation.find((item) => item.element === id)?.state;
    expect(state('symptoms')).toBe('found');
    expect(state('systemic-history')).toBe('found');
    expect(state('consent')).toBe('missing');
  });

  test('files: spoken of in the chart or missing', () => {
    const files = (note: string) => visit('D9947', note).check.attachments.map((item) => [item.attachment, item.state]);
    expect(files('OSA, AHI 18. Sleep study scanned.')).toContainEqual(['sleep-test', 'found']);
    expect(files('OSA, AHI 18.')).toContainEqual(['sleep-test', 'missing']);
  });

  test('a dental visit has none', () => {
    expect(visit('D1110', 'Prophy.').check).toMatchObject({ documentation: [], attachments: [], answered: [] });
  });
});
