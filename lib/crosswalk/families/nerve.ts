import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical } from '../family';
import { question } from '../questions';
import { customary } from '../sources';
import { sideModifier, sideOf } from '../where';

const injuries = ['trigeminal nerve injury', 'paresthesia', 'neuralgia', 'impacted tooth'];

export const family: CrosswalkFamily = {
  title: 'Nerves of the jaws',
  codes: ['D7259'],
  source: customary,
  cross(line) {
    const { side, evidence } = sideOf(line, injuries);
    const hurt = line.evidence(['trigeminal nerve injury', 'paresthesia']);
    const ask = question(
      line,
      'nerve-reason',
      'Was the nerve freed for an injury of its own, or protected while a tooth was removed?',
      'Protecting a nerve belongs to the removal of the tooth.',
      'weakens',
    );
    return medical(
      [
        {
          key: 'nerve-decompression-cranial',
          standing: hurt.length > 0 ? 'possible' : 'needs-answer',
          why: ['A nerve was laid open and freed.'],
          whyNot: ['Protecting a nerve during the removal of a tooth belongs to that operation.'],
          evidence: [...hurt, ...evidence],
          modifiers: sideModifier(side),
          asks: hurt.length > 0 ? [] : [ask.id],
        },
      ],
      hurt.length > 0 ? [] : [ask],
    );
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'a nerve hurt before',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7259', tooth: '17' }],
      text: 'Paresthesia of the left lower lip since the extraction. Nerve freed.',
    },
    first: 'nerve-decompression-cranial',
    modifiers: ['LT'],
  },
  {
    name: 'the reason is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7259', tooth: '17' }], text: 'Nerve protected.' },
    asks: 'nerve-reason',
  },
  {
    name: 'a numbness that is denied',
    visit: { procedures: [{ id: 'p1', cdt: 'D7259', tooth: '17' }], text: 'No paresthesia. Nerve laid open.' },
    standing: 'needs-answer',
    not: ['nerve-decompression-cranial'],
  },
];
