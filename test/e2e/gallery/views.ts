import { patients } from '@/bin/demo/practice/patients.mjs';
import type { CheckView, DecisionView, DoneView } from '@/components/precheck/check-view';
import type { Encounter } from '@/lib/encounter/encounter';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';

import type { ViewName } from './view-names';

type Chart = (typeof patients)[number];
type Patch = (encounter: Encounter) => Encounter;

function encounterOf(id: string): Encounter {
  const patient = patients.find((one: Chart) => one.id === id) as Chart;
  const visit = patient.visits[0] as Chart['visits'][number];
  return {
    schema: 'crossbite.encounter/1',
    dateOfService: visit.date,
    patient: {
      name: { first: patient.first, last: patient.last },
      birthDate: patient.birthDate,
      sex: patient.sex as 'F' | 'M',
      chartNumber: patient.id,
    },
    coverage: patient.medical
      ? [
          {
            kind: 'medical',
            order: 1,
            payerName: patient.medical.payer,
            memberId: patient.medical.memberId,
            relationship: 'self',
          },
        ]
      : [],
    procedures: visit.procedures.map((procedure: object, i: number) => ({ ...procedure, id: `p${i + 1}`, date: visit.date })),
    notes: visit.notes.map((note: { text: string }, i: number) => ({
      ...note,
      id: `n${i + 1}`,
      date: visit.date,
    })) as Encounter['notes'],
  };
}

function done(id: string, patch: Patch = (encounter) => encounter, more: Partial<DoneView> = {}): DoneView {
  const encounter = patch(encounterOf(id));
  return {
    state: 'done',
    reading: {
      schema: 'crossbite.reading/1',
      encounter,
      absent: [],
      unreadable: [],
      toothSystem: 'Universal',
      incompleteNotes: [],
      collapsed: [],
      warnings: [],
      refused: '',
    },
    encounter,
    precheck: precheck(encounter, defaultKnowledge),
    askOrigins: [],
    selection: false,
    kept: true,
    notKept: '',
    checkedAt: '2026-11-25T15:05:00Z',
    decisions: [],
    ...more,
  };
}

const accepted: Patch = (encounter) => ({
  ...encounter,
  accepted: {
    by: 'Dana Whitlock',
    at: '2026-11-25T15:04:00Z',
    diagnoses: ['K01.1', 'K05.30'],
    lines: [{ procedure: 'p3', system: 'CPT', code: '41899', modifiers: [], units: 1, pointers: [1] }],
  },
});
const decision: DecisionView = {
  kind: 'accepted',
  by: 'Dana Whitlock',
  at: '2026-11-25T15:04:00Z',
  about: 'lines',
  value: '41899',
};
const failed = (
  problem: Extract<CheckView, { state: 'failed' }>['problem'],
  sentence: string,
  askOrigins: string[] = [],
): CheckView => ({
  state: 'failed',
  problem,
  sentence,
  askOrigins,
});

/** A page that shows the visit that is checked between an earlier and a later one. */
function severalVisits(): CheckView {
  const view = done('1002');
  const day = view.encounter.dateOfService ?? '';
  const own = view.encounter.procedures.map(({ id }) => id);
  const visits = [
    { date: '2026-08-04', procedures: ['q1', 'q2'], notes: [], chosen: false },
    { date: day, procedures: own, notes: ['n1'], chosen: true },
    { date: '2026-11-19', procedures: ['q3'], notes: [], chosen: false },
  ];
  return { ...view, reading: { ...view.reading, visits } };
}

/** Every state of popup and panel, with what the engine itself says of the demo practice's patients. */
export const views: Record<ViewName, () => CheckView> = {
  teeth: () => done('1001'),
  accepted: () => done('1001', accepted, { decisions: [decision] }),
  abscess: () => done('1002'),
  injury: () => done('1101'),
  sleep: () => done('1201'),
  dental: () => done('1104'),
  'linked-service': () => done('1302'),
  frenum: () => done('1403'),
  visits: severalVisits,
  'not-kept': () =>
    done('1002', undefined, { kept: false, notKept: 'The page does not say who the patient is, so this check is not kept.' }),
  frame: () => done('1002', undefined, { askOrigins: ['https://notes.pm.example'] }),
  selection: () =>
    done('1003', (encounter) => ({ schema: 'crossbite.encounter/1', procedures: [], notes: encounter.notes.slice(0, 1) }), {
      selection: true,
      kept: false,
      notKept: 'Marked words are not kept.',
    }),
  idle: () => ({ state: 'idle' }),
  reading: () => ({ state: 'reading', startedAt: 0 }),
  changed: () => ({ state: 'changed' }),
  locked: () => ({ state: 'locked' }),
  orphaned: () => ({ state: 'orphaned' }),
  'not-a-page': () =>
    failed(
      'not-a-page',
      'The browser does not let any extension read this page. Open the patient’s chart in your practice system and click again.',
    ),
  'no-permission': () =>
    failed(
      'no-permission',
      'Crossbite may not read this page yet. Click the Crossbite button in the toolbar while the chart is open.',
    ),
  'nothing-found': () =>
    failed(
      'nothing-found',
      'No procedures and no chart note were found on this page. Open the chart of one visit and click again.',
    ),
  'frame-only': () =>
    failed('nothing-found', 'No procedures and no chart note were found on this page.', ['https://charts.practice.example']),
  'too-big': () => failed('too-big', 'This page is too large to read in one go. Open the chart of one visit and click again.'),
  refused: () => failed('refused', 'This page shows more than one patient. Open the chart of one patient and try again.'),
  engine: () =>
    failed(
      'engine',
      'The check stopped by itself on this visit. Nothing was changed; click again, and if it stays so, save a support bundle.',
    ),
};
