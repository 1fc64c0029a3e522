import { quoteOf } from '@/lib/notes/fact-set';
import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { joined, none, underSomePlans } from '../family';
import { injuryWords } from '../injury';
import { visitQuestion } from '../questions';
import { veteransAffairs } from '../sources';
import { jawOf } from '../where';

const grounds = [
  'jaw fracture',
  'tumor',
  'malignant neoplasm',
  'cyst',
  'resection',
  'cancer surgery',
  'congenital anomaly',
  'tooth agenesis',
  'ectodermal dysplasia',
  'cleft',
  'osteonecrosis of jaw',
  'osteoradionecrosis',
  'jaw atrophy',
  'alveolar ridge atrophy',
  'head and neck cancer',
  'osteosarcoma',
];
const surgical = ['D6010', 'D6012', 'D6013', 'D6040', 'D6050', 'D7993', 'D7994', 'D7996'];

export const family: CrosswalkFamily = {
  title: 'Implants',
  codes: [...surgical, 'D6011', 'D6100', 'D6105', 'D6101', 'D6102', 'D6106', 'D6107', 'D6190'],
  source: veteransAffairs,
  cross(line) {
    if (!surgical.includes(line.cdt)) return none('Care of an implant is dental.', 'dental');
    // What took tooth or bone away mostly lies in the past.
    const told = line.chart.facts.with(['present', 'historical'], grounds).map(quoteOf);
    const evidence = [...told, ...injuryWords(line)];
    if (evidence.length === 0) {
      return none(
        'The note names no injury, tumor, congenital condition or severe loss of jaw that the implant treats: replacing a tooth is dental.',
        'dental',
        [
          visitQuestion(
            line,
            'implant-reason',
            'What caused the loss of the tooth or of the bone?',
            'An implant is medical by the condition that it treats.',
            'weakens',
          ),
        ],
      );
    }
    const implants = [line.procedure, ...line.others].filter((one) => /^D60(10|12)$/.test(one.cdt ?? ''));
    const count = implants.reduce((sum, one) => sum + (one.quantity ?? 1), 0);
    const { jaw } = jawOf(line, ['implant', 'tooth agenesis', 'resection']);
    const leader = implants[0];
    if (/^D60(10|12)$/.test(line.cdt) && leader && leader !== line.procedure && sameJaw(line, leader.id)) {
      return joined(
        leader.id,
        `The endosteal code covers several implants of one jaw: this one is counted in the line of ${leader.id}.`,
      );
    }
    const many = count > 3;
    const proposals: Proposal[] =
      line.cdt === 'D6040'
        ? [
            {
              key: 'subperiosteal-implant-partial',
              standing: 'possible',
              why: ['A subperiosteal implant; partial or complete by extent.'],
              evidence,
            },
            { key: 'subperiosteal-implant-complete', standing: 'possible', why: ['Where it carries the whole arch.'] },
          ]
        : line.cdt === 'D6050'
          ? [
              {
                key: 'mandible-reconstruction-bone-plate',
                standing: 'possible',
                why: ['A transosteal plate of the mandible.'],
                evidence,
              },
            ]
          : [
              {
                key: many ? 'endosteal-implant-complete' : 'endosteal-implant-partial',
                standing: 'possible',
                why: [
                  `${count} endosteal implant${count === 1 ? '' : 's'}${jaw ? ` of the ${jaw}` : ''} for the condition that the note names: ${many ? 'complete' : 'partial'} reconstruction.`,
                ],
                whyNot: ['Up to three implants count as partial, four to six as complete.'],
                evidence,
                modifiers: count > 6 ? [{ code: '22', reason: 'seven or more implants in one arch' }] : [],
              },
            ];
    return underSomePlans(proposals);
  },
};

function sameJaw(line: Parameters<CrosswalkFamily['cross']>[0], leader: string): boolean {
  const first = line.others.find((one) => one.id === leader);
  const upper = (tooth: string | undefined) => Number(tooth) > 0 && Number(tooth) < 17;
  return Boolean(first?.tooth && line.procedure.tooth && upper(first.tooth) === upper(line.procedure.tooth));
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'after resection of a tumor',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D6010', tooth: '29' }],
      text: 'Mandible reconstructed after resection of a tumor. Implant placed.',
    },
    first: 'endosteal-implant-partial',
    standing: 'possible',
  },
  {
    name: 'a missing tooth',
    visit: { procedures: [{ id: 'p1', cdt: 'D6010', tooth: '30' }], text: 'Implant #30 to chew better.' },
    none: true,
  },
  {
    name: 'a tumor of a relative',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D6010', tooth: '19' }],
      text: 'Implant #19, tooth lost to decay. Father had a tumor of the jaw.',
    },
    none: true,
    not: ['endosteal-implant-partial'],
  },
  {
    name: 'an injury that is denied',
    visit: { procedures: [{ id: 'p1', cdt: 'D6010', tooth: '8' }], text: 'Implant #8. No trauma.' },
    none: true,
    not: ['endosteal-implant-partial'],
  },
];
