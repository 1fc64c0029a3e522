import { describe, expect, it } from 'vitest';
import { withOfficePayers } from '@/lib/encounter/office-payers';
import type { PreCheck } from '@/lib/encounter/precheck';
import { visitState } from '@/lib/worklist/visit-state';
import { summarizeVisit, VisitSummary } from '@/lib/worklist/visit-summary';
import { keptVisit } from '../support/kept-visit';

const base = keptVisit('a').precheck;
const missing = (kind: 'documentation' | 'answer', severity: 'blocks' | 'weakens' = 'blocks'): PreCheck['missing'][number] => ({
  id: kind,
  for: ['p1'],
  ask: `${kind}?`,
  why: '',
  kind,
  severity,
  source: { title: '', locator: '', url: '', date: '', confidence: 'practice' },
});

describe('the one word of a visit', () => {
  it.each([
    ['blocked', 'blocked', []],
    ['cannot-tell', 'cannot-tell', []],
    ['needs-answers', 'needs-answer', [missing('answer')]],
    ['needs-answers', 'needs-answer', [missing('documentation'), missing('answer')]],
    ['needs-answers', 'missing', [missing('documentation'), missing('answer', 'weakens')]],
    ['needs-answers', 'needs-answer', []],
  ] as const)('%s → %s', (verdict, state, items) => {
    expect(visitState({ ...base, verdict, missing: [...items] })).toBe(state);
  });
  it('tells dental from what must not be billed', () => {
    const route = (to: 'dental' | 'do-not-bill') => [{ ...base.route[0]!, to }];
    expect(visitState({ ...base, verdict: 'not-medical', route: route('dental') })).toBe('dental');
    expect(visitState({ ...base, verdict: 'not-medical', route: route('do-not-bill') })).toBe('do-not-bill');
  });
  it('is only possible where a code that goes to medical is', () => {
    const route = [{ ...base.route[0]!, procedure: 'p1', to: 'medical' as const }];
    const procedures = (standing: 'supported' | 'possible') => [
      { ...base.procedures[0]!, id: 'p1', candidates: [{ ...base.procedures[0]!.candidates[0]!, standing }] },
    ];
    expect(visitState({ ...base, verdict: 'ready', route, procedures: procedures('possible') })).toBe('possible');
    expect(visitState({ ...base, verdict: 'ready', route, procedures: procedures('supported') })).toBe('supported');
  });
});

describe('summary', () => {
  it('is complete for a visit that says almost nothing', () => {
    const visit = keptVisit('a', {
      patient: undefined,
      coverage: undefined,
      dateOfService: undefined,
      procedures: [],
      notes: [],
    });
    const summary = summarizeVisit(visit);
    expect(VisitSummary.safeParse(summary).success).toBe(true);
    expect(summary).toMatchObject({ name: '', payer: '', dateOfService: '', procedures: [] });
  });
  it('leaves out what was there before the visit', () => {
    const procedures = [{ id: 'p1', cdt: 'D2740', tooth: '3', status: 'existing' as const }];
    expect(summarizeVisit(keptVisit('a', { procedures })).procedures).toEqual([]);
  });
});

describe('what the office knows of its payers', () => {
  const encounter = keptVisit('a').encounter;
  const unknown = { ...encounter, coverage: [{ kind: 'medical' as const, payerName: 'Harborline Mutual' }] };
  const practice = { payers: [{ payerName: 'HARBORLINE MUTUAL', payerClass: 'medicaid' as const }] };
  it('fills the class that nobody said', () => {
    expect(withOfficePayers(unknown, practice).coverage?.[0]?.payerClass).toBe('medicaid');
  });
  it('never takes the place of what the page said', () => {
    expect(withOfficePayers(encounter, practice).coverage?.[0]?.payerClass).toBe('commercial');
    expect(withOfficePayers(unknown, null)).toBe(unknown);
  });
});
