import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical } from '../family';
import { question } from '../questions';
import { veteransAffairs } from '../sources';
import { jawOf } from '../where';

const dead = [
  'osteonecrosis of jaw',
  'osteoradionecrosis',
  'osteomyelitis',
  'sequestrum',
  'exposed bone',
  'sequestrectomy',
  'necrotic bone',
];

export const family: CrosswalkFamily = {
  title: 'Removal of dead or infected bone',
  codes: ['D7550'],
  source: veteransAffairs,
  cross(line) {
    const { jaw, evidence } = jawOf(line, dead);
    const ask = question(
      line,
      'jaw',
      'Was the bone removed from the upper or from the lower jaw?',
      'The two jaws have different codes.',
    );
    const what = line.evidence(dead);
    if (!jaw) {
      return medical(
        ['osteomyelitis-mandible', 'osteomyelitis-facial-bone', 'alveolectomy-osteitis'].map((key) => ({
          key,
          standing: 'needs-answer',
          why: ['Dead or infected bone was removed; neither area nor note names the jaw.'],
          evidence: what,
          asks: [ask.id],
        })),
        [ask],
      );
    }
    const lower = jaw === 'mandible';
    return medical([
      {
        key: lower ? 'osteomyelitis-mandible' : 'osteomyelitis-facial-bone',
        standing: what.length > 0 ? 'supported' : 'possible',
        why: [`Dead or infected bone of the ${jaw} was removed: there is a listed code, so none of the unlisted ones.`],
        whyNot: [
          `The code of the ${lower ? 'other facial bones' : 'mandible'} is for another bone; a cyst or tumor has other codes.`,
        ],
        evidence: [...what, ...evidence],
      },
      {
        key: 'alveolectomy-osteitis',
        standing: 'possible',
        why: ['Where only alveolar bone and a loose sequestrum were removed.'],
        evidence: line.evidence(['sequestrum', 'sequestrectomy']),
      },
    ]);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'necrosis of the mandible',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7550', area: '30' }],
      text: 'Dx: MRONJ left mandible, exposed bone. Sequestrum removed.',
    },
    first: 'osteomyelitis-mandible',
    standing: 'supported',
    not: ['osteomyelitis-facial-bone', 'unlisted-dentoalveolar'],
  },
  {
    name: 'no jaw is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7550' }], text: 'Sequestrum removed.' },
    asks: 'jaw',
    standing: 'needs-answer',
  },
  {
    name: 'osteomyelitis that is denied supports nothing',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7550', area: '20' }],
      text: 'Rough bone smoothed. No osteomyelitis, no exposed bone.',
    },
    first: 'osteomyelitis-facial-bone',
    standing: 'possible',
    not: ['osteomyelitis-facial-bone', 'osteomyelitis-mandible'],
  },
];
