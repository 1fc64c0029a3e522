import type { CrosswalkFamily, FamilyCase, Modifier, Proposal } from '../family';
import { medical, none } from '../family';
import type { Line } from '../line';
import { question } from '../questions';
import { oralAppliance } from '../sources';

const apnea = ['obstructive sleep apnea', 'upper airway resistance syndrome'];

export const family: CrosswalkFamily = {
  title: 'Sleep apnea appliances and tests',
  codes: ['D9947', 'D9948', 'D9949', 'D9950', 'D9953', 'D9954', 'D9955', 'D9956', 'D9957', 'D9959'],
  source: oralAppliance,
  cross(line) {
    switch (line.cdt) {
      case 'D9947':
        return appliance(line);
      case 'D9948':
      case 'D9949':
      case 'D9953':
      case 'D9959':
        return none(
          'Adjusting, repairing or relining an appliance has no code of its own in the first 90 days: it belongs to the delivery.',
          'joined',
        );
      case 'D9956':
        return medical([
          {
            key: 'home-sleep-test-type3',
            standing: 'possible',
            why: ['A home sleep test was carried out; the type of the monitor decides.'],
            whyNot: ['Only a qualified physician may interpret the test.'],
          },
        ]);
      case 'D9957':
        return none('Screening for sleep disorders by questionnaire is part of an evaluation.', 'joined');
      case 'D9954':
        return none('A morning repositioning device belongs to the sleep appliance.', 'joined');
      case 'D9955':
        return medical([
          {
            key: 'visit-straightforward',
            standing: 'possible',
            why: ['A titration visit after the 90 days of the delivery is an established patient visit.'],
            whyNot: ['Within 90 days of the delivery it belongs to the appliance.'],
          },
        ]);
      default:
        return none('The analysis of the bite is dental.', 'dental');
    }
  },
};

function appliance(line: Line) {
  const evidence = line.evidence(apnea);
  const measured = line.chart.facts
    .measured(['AHI', 'RDI'])
    .filter((fact) => typeof fact.value === 'number' && fact.value >= 5 && fact.assertion === 'present');
  const denied = line.denies(apnea);
  if (evidence.length === 0 && (denied || measured.length === 0)) {
    const snoring = line.evidence('snoring').length > 0;
    // A physician who orders the appliance has made a diagnosis that the note does not hold: it is asked for.
    if (denied || (snoring && !line.says('physician order').length)) {
      return none(
        `The note does not give this patient sleep apnea${snoring ? ', only snoring' : ''}: an appliance for snoring is not a medical service.`,
        'dental',
      );
    }
    const ask = question(
      line,
      'sleep-diagnosis',
      'Which diagnosis did the sleep physician make from the sleep test?',
      'The appliance is medical only for diagnosed sleep apnea.',
    );
    return medical(
      [
        {
          key: 'oral-appliance-custom',
          standing: 'needs-answer',
          why: ['A custom sleep apnea appliance; the note does not give the diagnosis.'],
          asks: [ask.id],
          units: 1,
          modifiers: purchased(line),
        },
      ],
      [ask],
    );
  }
  const quotes = [...evidence, ...measured.map(({ note, start, end, quote }) => ({ note, start, end, quote }))];
  const prefabricated = line.evidence(['prefabricated appliance', 'boil-and-bite appliance']);
  const tongue = line.says('tongue-retaining device').length > 0;
  if (tongue && line.visit.payerClass === 'medicare') {
    return medical([
      {
        key: 'noncovered-item',
        standing: 'supported',
        why: ['Medicare does not cover tongue-retaining devices.'],
        evidence: line.evidence('tongue-retaining device'),
        modifiers: [{ code: 'GY', reason: 'not a covered item' }],
      },
    ]);
  }
  const hinge = line.denies('fixed mechanical hinge');
  const custom: Proposal = {
    key: 'oral-appliance-custom',
    standing: prefabricated.length > 0 ? 'possible' : 'supported',
    why: ['A custom-made appliance for sleep apnea; one unit covers the appliance with its fitting and 90 days of adjustment.'],
    whyNot: ['The prefabricated appliance has another code; jaw repositioning devices are for the joint.'],
    evidence: [line.field('cdt'), ...quotes],
    modifiers: purchased(line),
    units: 1,
  };
  const ready: Proposal = {
    key: 'oral-appliance-prefabricated',
    standing: 'possible',
    why: ['Where the appliance was prefabricated.'],
    evidence: prefabricated,
    units: 1,
  };
  const open: Proposal = {
    key: 'oral-appliance-no-hinge',
    standing: 'possible',
    why: ['Where the custom appliance has no fixed mechanical hinge.'],
    units: 1,
    modifiers: [{ code: 'NU', reason: 'new equipment, bought' }],
  };
  const order =
    prefabricated.length > 0
      ? [{ ...ready, standing: 'supported' as const }, custom]
      : hinge
        ? [
            { ...open, standing: 'supported' as const, evidence: [line.field('cdt'), ...quotes] },
            {
              ...custom,
              standing: 'possible' as const,
              whyNot: ['The note says that there is no fixed mechanical hinge, which Medicare asks for.'],
            },
          ]
        : [custom, ...(line.visit.payerClass === 'medicare' ? [open] : [])];
  return medical(order);
}

/** NU for a bought item; for Medicare KX beside it, once test, diagnosis and order are in the chart. */
function purchased(line: Line): Modifier[] {
  const newItem: Modifier = { code: 'NU', reason: 'new equipment, bought' };
  if (line.visit.payerClass !== 'medicare') return [newItem];
  const ordered = line.says('physician order').length > 0 || line.visit.encounter.referring?.role === 'ordering';
  const tested = line.chart.facts
    .measured(['AHI', 'RDI'])
    .some((fact) => fact.assertion === 'present' && typeof fact.value === 'number' && fact.value >= 5);
  return ordered && tested
    ? [newItem, { code: 'KX', reason: 'the chart holds the sleep test and the order that coverage asks for' }]
    : [newItem];
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a custom appliance for apnea',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D9947' }],
      text: 'Moderate obstructive sleep apnea, AHI 22. Custom mandibular advancement device delivered.',
    },
    first: 'oral-appliance-custom',
    standing: 'supported',
    units: 1,
    not: ['oral-appliance-prefabricated', 'jaw-repositioning-appliance'],
  },
  {
    name: 'snoring only',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D9947' }],
      text: 'Snoring. Home sleep test: no evidence of obstructive sleep apnea. Mother has OSA.',
    },
    none: true,
    not: ['oral-appliance-custom'],
  },
  {
    name: 'an appliance without a hinge',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D9947' }],
      text: 'OSA, AHI 22. Custom oral appliance delivered, no fixed mechanical hinge.',
    },
    first: 'oral-appliance-no-hinge',
    standing: 'supported',
    not: ['oral-appliance-custom'],
  },
  {
    name: 'no diagnosis is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D9947' }], text: 'MAD delivered, fit good.' },
    asks: 'sleep-diagnosis',
    standing: 'needs-answer',
  },
];
