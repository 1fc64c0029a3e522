import { expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import type { FamilyCase } from '@/lib/crosswalk/family';
import { routeVisit } from '@/lib/crosswalk/route-visit';
import type { Necessity } from '@/lib/encounter/precheck';
import { chartOf } from './chart-of';

type Coverage = NonNullable<FamilyCase['visit']['coverage']>;
const commercial: Coverage = [{ kind: 'medical', order: 1, payerName: 'Blue Plan', payerClass: 'commercial' }];
const withDental: Coverage = [...commercial, { kind: 'dental', order: 2, payerName: 'Dental Plan' }];
const medicare: Coverage = [{ kind: 'medical', order: 1, payerName: 'Medicare Part B', payerClass: 'medicare' }];

function routed(visit: FamilyCase['visit'], necessity: readonly Necessity[] = []) {
  const chart = chartOf(visit);
  const { procedures } = crossVisit(chart, medicalPack);
  return { ...routeVisit(chart, procedures, necessity), procedures };
}
const judged = (policy: string, verdict: Necessity['verdict']): Necessity => ({
  policy,
  title: policy,
  procedures: ['p1'],
  verdict,
  criteria: [],
});

test('restorations and cleanings are dental, whatever the illnesses', () => {
  const { route } = routed({
    coverage: withDental,
    procedures: [
      { id: 'p1', cdt: 'D2391', tooth: '19' },
      { id: 'p2', cdt: 'D1110' },
    ],
    text: 'T2DM, HTN. Filling #19.',
  });
  expect(route.map((one) => [one.to, one.payer])).toEqual([
    ['dental', 'Dental Plan'],
    ['dental', 'Dental Plan'],
  ]);
});

test('a biopsy is medical; an unknown number is asked', () => {
  const { route } = routed({
    coverage: withDental,
    procedures: [
      { id: 'p1', cdt: 'D7286' },
      { id: 'p2', cdt: 'D0000' },
    ],
    text: 'Biopsy of the hard palate lesion.',
  });
  expect(route.map((one) => one.to)).toEqual(['medical', 'ask']);
  expect(route[0]?.payer).toBe('Blue Plan');
});

test('without a medical plan the plan is asked before anything is sent', () => {
  const { route, missing } = routed({
    coverage: [{ kind: 'dental', payerName: 'Dental Plan' }],
    procedures: [{ id: 'p1', cdt: 'D7286' }],
    text: 'Biopsy of the hard palate lesion.',
  });
  expect(route[0]?.to).toBe('ask');
  expect(missing).toContainEqual(
    expect.objectContaining({ id: 'coverage:medical-plan:visit', kind: 'coverage', severity: 'blocks' }),
  );
});

test('Medicare: dental care of its own is not billed, and never with KX', () => {
  const { route, procedures } = routed({
    coverage: medicare,
    procedures: [{ id: 'p1', cdt: 'D4341', area: 'UR' }],
    text: 'T2DM. Send to Medicare with KX?',
  });
  expect(route[0]?.to).toBe('do-not-bill');
  expect(procedures[0]?.candidates).toEqual([]);
});

test('Medicare: care that a valve replacement needs keeps its dental code with KX', () => {
  const { route, procedures } = routed({
    coverage: medicare,
    procedures: [{ id: 'p1', cdt: 'D7140', tooth: '3' }],
    notes: [
      {
        id: 'n1',
        kind: 'letter',
        author: 'N. Hart MD',
        text: 'Aortic valve replacement scheduled. Please treat oral infection.',
      },
      { id: 'n2', kind: 'progress', text: 'Abscess #3, extracted.' },
    ],
  });
  expect(route[0]?.to).toBe('medicare-dental');
  expect(procedures[0]?.candidates[0]).toMatchObject({ system: 'CDT', code: 'D7140', modifiers: ['KX'] });
});

test('Medicare: GY only when somebody needs the denial', () => {
  const visit = { coverage: medicare, procedures: [{ id: 'p1', cdt: 'D7140', tooth: '3' }], text: 'Ext #3.' };
  expect(routed(visit).procedures[0]?.candidates).toEqual([]);
  const asked = routed({ ...visit, answers: [{ missing: 'ask:statutory-denial:p1', value: 'yes' }] });
  expect(asked.procedures[0]?.candidates[0]).toMatchObject({ code: 'D7140', modifiers: ['GY'] });
});

test('workers’ compensation and auto carriers pay first', () => {
  const visit: FamilyCase['visit'] = {
    coverage: withDental,
    accident: { kind: 'work', date: '2026-11-01' },
    procedures: [{ id: 'p1', cdt: 'D7910' }],
    text: 'Laceration of the tongue 2 cm, sutured.',
  };
  expect(routed(visit).route[0]).toMatchObject({ to: 'medical', first: 'workers-comp' });
  expect(routed({ ...visit, accident: { kind: 'auto' } }).route[0]).toMatchObject({ to: 'medical', first: 'auto' });
  expect(routed(visit).missing.map((item) => item.id)).toContain('coverage:liable-carrier:visit');
});

test('FEHB pays before FEDVIP', () => {
  const coverage: Coverage = [
    { kind: 'medical', order: 1, payerName: 'FEP Blue', payerClass: 'fehb' },
    { kind: 'dental', order: 2, payerName: 'FEDVIP Dental' },
  ];
  const { route } = routed({
    coverage,
    procedures: [
      { id: 'p1', cdt: 'D2391', tooth: '3' },
      { id: 'p2', cdt: 'D7286' },
    ],
    text: 'Biopsy of the hard palate lesion.',
  });
  expect(route[0]).toMatchObject({ to: 'dental', first: 'medical' });
  expect(route[1]?.reason).toMatch(/FEHB plan pays before/);
});

test('a payer’s own exclusion and one that a benefit call found keep the service from medical', () => {
  const visit: FamilyCase['visit'] = {
    coverage: [
      { kind: 'medical', order: 1, payerName: 'QualChoice', payerClass: 'commercial' },
      { kind: 'dental', order: 2 },
    ],
    procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32' }],
    text: 'Impacted #32 removed.',
  };
  expect(routed(visit).route[0]).toMatchObject({ to: 'dental', source: { confidence: 'primary' } });
  const called = routed({
    ...visit,
    coverage: withDental,
    procedures: [{ id: 'p1', cdt: 'D7880' }],
    text: 'Right TMJ disc displacement. Called plan, per rep TMJ services are excluded, call ref 123.',
  });
  expect(called.route[0]?.to).toBe('dental');
});

test('criteria that are not met keep the service from medical', () => {
  const visit: FamilyCase['visit'] = {
    coverage: commercial,
    procedures: [{ id: 'p1', cdt: 'D7880' }],
    text: 'Right TMJ disc displacement. Orthotic delivered.',
  };
  expect(routed(visit, [judged('tmj-orthotic/commercial', 'not-met')]).route[0]?.to).toBe('do-not-bill');
  expect(routed(visit, [judged('tmj-orthotic/commercial', 'met')]).route[0]?.to).toBe('medical');
});

test('a service that the dental plan paid is not sent again, and hiding it is called what it is', () => {
  const { findings } = routed({
    coverage: withDental,
    procedures: [{ id: 'p1', cdt: 'D7230', tooth: '32' }],
    text: 'Impacted #32 removed. Dental claim for D7230 paid $248.00 by EFT. Send full fee to medical too, do not mention dental.',
  });
  expect(findings.map((finding) => [finding.id, finding.severity])).toEqual([
    ['PRC-03', 'error'],
    ['BIL-02', 'error'],
  ]);
});

test('a dental plan that paid first, with its figures, is coordination and no double billing', () => {
  const { findings } = routed({
    coverage: [
      { kind: 'dental', order: 1, payerName: 'Dental Plan', adjudication: { paid: 100, date: '2026-11-10' } },
      { kind: 'medical', order: 2, payerName: 'Blue Plan', payerClass: 'commercial' },
    ],
    procedures: [{ id: 'p1', cdt: 'D7230', tooth: '32' }],
    text: 'Impacted #32 removed.',
  });
  expect(findings).toEqual([]);
});

test('a second anesthesia line goes where the first one goes', () => {
  const { route } = routed({
    coverage: commercial,
    procedures: [
      { id: 'p1', cdt: 'D9222', minutes: 15 },
      { id: 'p2', cdt: 'D9223', minutes: 60 },
    ],
    text: 'General anesthesia by the anesthesiologist.',
  });
  expect(route.map((one) => one.to)).toEqual(['medical', 'medical']);
});
