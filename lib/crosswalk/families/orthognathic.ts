import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import type { Line } from '../line';
import { question } from '../questions';
import { veteransAffairs } from '../sources';

const deformity = [
  'jaw deformity',
  'malocclusion',
  'maxillary hypoplasia',
  'mandibular retrognathia',
  'mandibular prognathism',
  'open bite',
  'facial asymmetry',
  'overjet',
  'obstructive sleep apnea',
  'cleft',
  'trauma',
];

export const family: CrosswalkFamily = {
  title: 'Osteotomies and orthognathic surgery',
  codes: ['D7940', 'D7941', 'D7943', 'D7944', 'D7945', 'D7946', 'D7947', 'D7948', 'D7949', 'D7995', 'D7997', 'D7998'],
  source: veteransAffairs,
  cross(line) {
    const evidence = line.evidence(deformity);
    const asks = piecesQuestion(line);
    const keys = keysOf(line);
    const proposals = keys.map(
      (key, index): Proposal => ({
        key,
        standing: index === 0 ? 'supported' : 'possible',
        why: [
          index === 0
            ? 'The dental code names the osteotomy, and the note its form.'
            : 'Where the number of pieces, the graft or the fixation was another.',
        ],
        evidence: index === 0 ? [line.field('cdt'), ...evidence] : [],
        asks: asks.map((one) => one.id),
      }),
    );
    return medical(proposals, asks);
  },
};

function piecesOf(line: Line): 1 | 2 | 3 | null {
  const text = `${line.description} ${line.answer('pieces')} ${line.chart.facts
    .present('le fort I osteotomy')
    .map((fact) => fact.quote)
    .join(' ')} ${line.visit.encounter.notes.map((note) => note.text).join(' ')}`.toLowerCase();
  if (/\b(?:three|3|four|4|multi)[- ](?:piece|segment)/.test(text)) return 3;
  if (/\b(?:two|2)[- ](?:piece|segment)/.test(text)) return 2;
  return /\b(?:one|1|single)[- ](?:piece|segment)/.test(text) ? 1 : null;
}

const piecesQuestion = (line: Line) =>
  line.cdt === 'D7946' && piecesOf(line) === null
    ? [
        question(
          line,
          'pieces',
          'In how many pieces was the maxilla moved, and was bone grafted?',
          'The codes count the pieces and the graft.',
          'weakens',
        ),
      ]
    : [];

function keysOf(line: Line): string[] {
  const grafted = line.says('bone graft').length > 0;
  const graft = grafted ? '-graft' : '';
  switch (line.cdt) {
    case 'D7941':
      return grafted
        ? ['ramus-osteotomy-graft', 'ramus-osteotomy']
        : line.says('sagittal split osteotomy').length > 0
          ? ['sagittal-split-fixation', 'sagittal-split-no-fixation', 'ramus-osteotomy']
          : ['sagittal-split-fixation', 'ramus-osteotomy', 'sagittal-split-no-fixation'];
    case 'D7943':
      return ['ramus-osteotomy-graft', 'sagittal-split-fixation'];
    case 'D7944':
      return line.jaw === 'maxilla' ? ['maxilla-segmental', 'mandible-segmental'] : ['mandible-segmental', 'maxilla-segmental'];
    case 'D7945':
      return line.says('genioglossus advancement').length > 0
        ? ['mandible-segmental-genioglossus', 'mandible-segmental']
        : ['mandible-segmental', 'sagittal-split-fixation'];
    case 'D7946': {
      const pieces = piecesOf(line) ?? 1;
      const names = ['one-piece', 'two-pieces', 'three-pieces'];
      const first = names[pieces - 1] ?? 'one-piece';
      return [`lefort1-${first}${graft}`, ...names.filter((name) => name !== first).map((name) => `lefort1-${name}${graft}`)];
    }
    case 'D7947':
      return piecesOf(line) === 3
        ? [`lefort1-three-pieces${graft}`, `lefort1-two-pieces${graft}`]
        : [`lefort1-two-pieces${graft}`, `lefort1-three-pieces${graft}`];
    case 'D7948':
      return ['lefort2-intrusion', 'lefort3-graft'];
    case 'D7949':
      return ['lefort2-graft', 'lefort3-graft', 'lefort3-graft-lefort1'];
    case 'D7940':
      return line.says('genioplasty').length > 0
        ? ['genioplasty-sliding-single', 'genioplasty-augmentation']
        : ['osteoplasty-reduction', 'osteoplasty-augmentation'];
    case 'D7995':
      return ['osteoplasty-augmentation', 'mandible-augmentation-prosthetic'];
    case 'D7997':
      return line.says('deep hardware').length > 0
        ? ['hardware-removal-deep', 'hardware-removal-superficial']
        : ['hardware-removal-superficial', 'hardware-removal-deep'];
    default:
      return ['interdental-device', 'interdental-wiring'];
  }
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a maxilla in three pieces with grafts',
    visit: { procedures: [{ id: 'p1', cdt: 'D7947' }], text: 'Maxillary hypoplasia. Le Fort I three-piece with bone graft.' },
    first: 'lefort1-three-pieces-graft',
  },
  {
    name: 'the number of pieces is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7946' }], text: 'Maxillary hypoplasia. Le Fort I.' },
    asks: 'pieces',
  },
  {
    name: 'a graft that is denied',
    visit: { procedures: [{ id: 'p1', cdt: 'D7941' }], text: 'Mandibular prognathism. BSSO, plates. No bone graft.' },
    first: 'sagittal-split-fixation',
    not: ['ramus-osteotomy-graft'],
  },
];
