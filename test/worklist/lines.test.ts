import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Practice } from '@/lib/encounter/practice';
import { countViews, everything, filterChoices, findLines } from '@/lib/worklist/find-lines';
import { SortColumn, type SortOrder, sortInSteps } from '@/lib/worklist/sort-lines';
import { type VisitLine, visitLine } from '@/lib/worklist/visit-line';
import { visitStates } from '@/lib/worklist/visit-state';
import type { VisitSummary } from '@/lib/worklist/visit-summary';

const summary = (change: Partial<VisitSummary> = {}): VisitSummary => ({
  id: 'a',
  patient: 'p',
  status: 'unaccepted',
  state: 'supported',
  checkedAt: '2026-11-01T10:00:00.000Z',
  closedAt: '',
  name: 'Ørsted-Núñez, Béatrice',
  chartNumber: 'C-77',
  birthDate: '',
  dateOfService: '2026-10-05',
  procedures: [{ label: 'Impacted tooth, bone', cdt: 'D7240', tooth: '32', provider: 'Vance', to: 'medical' }],
  payer: 'Harborline Mutual',
  payerId: 'HLM01',
  payerClass: 'commercial',
  missing: [],
  errors: 0,
  decided: [],
  first: '',
  ...change,
});
const line = (change: Partial<VisitSummary> = {}, practice: Practice | null = null, today = '2026-11-25') =>
  visitLine(summary(change), practice, today);

describe('deadline', () => {
  const practice: Practice = { payers: [{ payerName: 'Harborline Mutual', payerId: 'HLM01', timelyFilingDays: 90 }] };
  it('counts from the visit by what the office knows of the payer', () => {
    expect(line({}, practice).deadline).toEqual({ date: '2027-01-03', left: 39, from: 'payer' });
  });
  it('finds the payer by name where the plan carries no id', () => {
    expect(line({ payerId: '', payer: 'HARBORLINE MUTUAL' }, practice).deadline?.left).toBe(39);
  });
  it('takes the year that Medicare gives', () => {
    expect(line({ payerClass: 'medicare' }).deadline).toEqual({ date: '2027-10-05', left: 314, from: 'rule' });
  });
  it('guesses none for any other payer', () => {
    expect(line().deadline).toBeNull();
    expect(line({ payerClass: 'medicare-advantage' }).deadline).toBeNull();
  });
  it('is none for what is closed, dental, not to be billed, or without a date', () => {
    expect(line({ status: 'closed' }, practice).deadline).toBeNull();
    expect(line({ state: 'dental' }, practice).deadline).toBeNull();
    expect(line({ state: 'do-not-bill' }, practice).deadline).toBeNull();
    expect(line({ dateOfService: '' }, practice).deadline).toBeNull();
  });
  it('goes below zero when it has passed', () => {
    expect(line({ dateOfService: '2026-01-05' }, practice).deadline?.left).toBeLessThan(0);
  });
});

describe('search', () => {
  const ids = (search: string) => findLines([line()], { ...everything, search }).length;
  it.each(['ØRSTED', 'beatrice', 'C-77', 'd7240', 'harbor', '#32', 'impacted bone', '  NÚÑEZ  '])('finds %s', (words) => {
    expect(ids(words)).toBe(1);
  });
  it.each(['Smith', 'D7230', 'impacted joint'])('does not find %s', (words) => expect(ids(words)).toBe(0));
});

describe('views and filters', () => {
  const lines = [
    line({ id: '1', state: 'needs-answer' }),
    line({ id: '2', state: 'missing', payer: 'Tidewater' }),
    line({ id: '3', state: 'supported', dateOfService: '2026-09-30' }),
    line({ id: '4', state: 'dental', procedures: [] }),
    line({ id: '5', state: 'supported', status: 'closed' }),
    line({ id: '6', state: 'blocked' }),
  ];
  const ids = (change: Partial<typeof everything>) =>
    findLines(lines, { ...everything, ...change })
      .map(({ summary }) => summary.id)
      .join('');
  it('each view holds what its name says', () => {
    expect(ids({})).toBe('12346');
    expect(ids({ view: 'answers' })).toBe('16');
    expect(ids({ view: 'clinician' })).toBe('2');
    expect(ids({ view: 'ready' })).toBe('3');
    expect(ids({ view: 'not-medical' })).toBe('4');
    expect(ids({ view: 'closed' })).toBe('5');
    expect(ids({ view: 'all' })).toBe('123456');
  });
  it('counts as it filters', () => {
    for (const [view, count] of Object.entries(countViews(lines))) expect(ids({ view: view as 'all' })).toHaveLength(count);
  });
  it('narrows by state, payer, provider and month, all at once', () => {
    expect(ids({ states: ['missing', 'blocked'] })).toBe('26');
    expect(ids({ payers: ['Tidewater'] })).toBe('2');
    expect(ids({ month: '2026-09' })).toBe('3');
    expect(ids({ providers: ['Vance'] })).toBe('1236');
    expect(ids({ providers: ['Vance'], states: ['missing'], payers: ['Harborline Mutual'] })).toBe('');
  });
  it('offers what there is, commonest first', () => {
    expect(filterChoices(lines)).toEqual({
      payers: ['Harborline Mutual', 'Tidewater'],
      providers: ['Vance'],
      months: ['2026-10', '2026-09'],
    });
  });
});

describe('order', () => {
  const columns = SortColumn.options;
  const sortLines = (lines: readonly VisitLine[], order: SortOrder): VisitLine[] => {
    const steps = sortInSteps(lines, order);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };
  const lineArb: fc.Arbitrary<VisitLine> = fc
    .record({
      id: fc.uuid(),
      state: fc.constantFrom(...visitStates),
      name: fc.string({ maxLength: 6 }),
      dateOfService: fc.constantFrom('', '2026-10-05', '2026-02-30', '2025-12-31'),
      checkedAt: fc.constantFrom('2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z'),
      errors: fc.nat(3),
    })
    .map((change) => line(change));
  it('is the same whatever order the rows come in, and keeps every row', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(lineArb, { selector: ({ summary }) => summary.id, maxLength: 12 }),
        fc.constantFrom(...columns),
        fc.boolean(),
        (lines, by, descending) => {
          const once = sortLines(lines, { by, descending });
          expect(sortLines([...lines].reverse(), { by, descending })).toEqual(once);
          expect(new Set(once)).toEqual(new Set(lines));
          for (const [i, row] of once.slice(1).entries()) {
            const [x, y] = [once[i]!.order[by], row.order[by]];
            expect(descending ? x >= y : x <= y).toBe(true);
          }
        },
      ),
    );
  });
  it('is right over many slices', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => line({ id: String(i), name: `N${(i * 7919) % 5000}`.padEnd(3, 'x') }));
    const names = sortLines(lines, { by: 'patient', descending: false }).map(({ order }) => order.patient);
    expect(names).toEqual(lines.map(({ order }) => order.patient).sort());
  });
  it('puts what has no deadline last', () => {
    const medicare = line({ id: 'm', payerClass: 'medicare' });
    expect(sortLines([line(), medicare], { by: 'deadline', descending: false })[0]).toBe(medicare);
  });
});
