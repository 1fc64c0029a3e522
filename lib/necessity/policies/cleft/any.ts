import type { Policy, PolicyCase } from '../../policy';
import { newYorkCongenital, southCarolinaCleft } from '../../sources';

export const policy: Policy = {
  title: 'Cleft lip and palate and other congenital anomalies',
  codes: /^D(7\d{3}|5\d{3}|8\d{3}|2\d{3}|6\d{3}|3\d{3})$/,
  applies: {
    id: 'applies',
    label: 'A congenital anomaly in the chart',
    fact: [
      'cleft',
      'ectodermal dysplasia',
      'amelogenesis imperfecta',
      'dentinogenesis imperfecta',
      'cleidocranial dysplasia',
      'pierre robin sequence',
      'treacher collins syndrome',
      'crouzon syndrome',
      'apert syndrome',
      'hemifacial microsomia',
      'oronasal fistula',
    ],
  },
  asksOnly: true,
  effective: { from: '2001-08-14' },
  checked: '2026-11-24',
  source: newYorkCongenital,
  criteria: {
    id: 'congenital',
    label: 'Congenital condition, and the treatment belongs to it',
    all: [
      {
        id: 'condition',
        label: 'Congenital condition diagnosed',
        source: southCarolinaCleft,
        fact: ['cleft', 'congenital anomaly', 'oronasal fistula'],
      },
      {
        id: 'mandate',
        label: 'Law of the patient’s state',
        shown: { id: 'state-law', label: 'Statute on congenital conditions', statute: 'congenital' },
      },
      {
        id: 'team',
        label: 'Physician or team that follows the patient',
        shown: {
          id: 'team-care',
          label: 'Team, genetic or medical record',
          fact: ['craniofacial team', 'coordination of care', 'physician letter', 'referral'],
          words: /\b(?:team|craniofacial|genetic\w*|plastic surg\w*|pediatrician|CL\/P clinic|ENT)\b/i,
          ask: {
            id: 'congenital-record',
            ask: 'Add the medical record of the congenital condition (physician, genetic report or team plan), with the function affected and the teeth concerned.',
            why: 'Mandates and appeals turn on the congenital cause.',
            severity: 'weakens',
          },
        },
      },
    ],
  },
  attachments: ['team-letter'],
};

export const cases: readonly PolicyCase[] = [
  {
    name: 'alveolar cleft grafted',
    cdt: 'D7950',
    facts: [{ concept: 'alveolar cleft' }, { concept: 'craniofacial team' }],
    verdict: 'met',
  },
  {
    name: 'a fistula whose origin is open',
    cdt: 'D7950',
    facts: [{ concept: 'cleft', assertion: 'possible' }],
    verdict: 'cannot-tell',
  },
];
