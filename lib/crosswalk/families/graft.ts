import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical, none, underSomePlans } from '../family';
import { injuryWords } from '../injury';
import { comparison, question } from '../questions';
import { veteransAffairs } from '../sources';
import { jawOf } from '../where';

const grounds = [
  'jaw fracture',
  'tumor',
  'cyst',
  'malignant neoplasm',
  'osteonecrosis of jaw',
  'osteomyelitis',
  'cleft',
  'congenital anomaly',
  'ectodermal dysplasia',
  'tooth agenesis',
  'alveolar ridge atrophy',
  'jaw atrophy',
  'severe bone loss',
  'resection',
];
const anchors = ['bone graft', 'alveolar ridge atrophy', 'jaw atrophy', 'cleft', 'tumor', 'cyst', 'defect', 'bone loss'];

export const family: CrosswalkFamily = {
  title: 'Bone grafts of the jaws and sinus',
  codes: [
    'D7950',
    'D7951',
    'D7952',
    'D7953',
    'D7955',
    'D7956',
    'D7957',
    'D7295',
    'D6104',
    'D6103',
    'D4263',
    'D4264',
    'D7921',
    'D7920',
    'D7939',
  ],
  source: veteransAffairs,
  cross(line) {
    const evidence = [...line.evidence(grounds), ...injuryWords(line)];
    if (['D6103', 'D6104', 'D4263', 'D4264', 'D7939'].includes(line.cdt))
      return none('A graft beside a tooth or an implant is dental.', 'dental');
    if (line.cdt === 'D7920')
      return medical([
        {
          key: 'tissue-rearrangement-mouth',
          standing: 'possible',
          why: ['Skin was grafted to a wound of the face or mouth.'],
          evidence,
        },
      ]);
    if (line.cdt === 'D7921')
      return none('Preparing platelets at the chair belongs to the graft and has no code of its own here.', 'joined');
    if (line.cdt === 'D7956' || line.cdt === 'D7957') return none('A membrane belongs to the graft.', 'joined');
    if (line.cdt === 'D7295') {
      return medical([
        {
          key: 'bone-graft-harvest-small',
          standing: 'possible',
          why: ['Bone was taken from a donor site.'],
          whyNot: ['The jaw graft codes include the harvest: never both.'],
          evidence: line.evidence('bone graft'),
        },
      ]);
    }
    const cleft = line.evidence('cleft');
    if (cleft.length > 0) {
      return medical([
        {
          key: 'palatoplasty-alveolar-graft',
          standing: 'supported',
          why: ['The alveolar part of a cleft was closed with a bone graft.'],
          whyNot: ['The graft of the mandible is for the other jaw; soft tissue repairs of lip and palate are other operations.'],
          evidence: [line.field('cdt'), ...cleft],
        },
        { key: 'bone-graft-maxilla', standing: 'possible', why: ['Where the bone was grafted without closure of the cleft.'] },
      ]);
    }
    if (line.cdt === 'D7953' && evidence.length === 0)
      return none(
        'Filling a socket to keep the ridge for an implant is dental; the note names no medical condition that it treats.',
        'dental',
      );
    if ((line.cdt === 'D7951' || line.cdt === 'D7952') && evidence.length === 0)
      return none(
        'Raising the sinus floor for an implant is dental; the note names no medical condition that it treats.',
        'dental',
      );
    if (evidence.length === 0) {
      return none(
        'The note names no injury, tumor, congenital condition or severe loss of bone that this graft treats.',
        'dental',
        [
          question(
            line,
            'graft-reason',
            'What caused the loss of bone that the graft treats?',
            'A graft is medical by the condition that it treats.',
            'weakens',
          ),
        ],
      );
    }
    const sinus = line.cdt === 'D7951' || line.cdt === 'D7952';
    const { jaw, evidence: where } = sinus ? { jaw: 'maxilla' as const, evidence: [line.field('cdt')] } : jawOf(line, anchors);
    const ask = question(
      line,
      'jaw',
      'Was the graft placed in the upper or in the lower jaw?',
      'The two jaws have different codes.',
    );
    if (!jaw)
      return underSomePlans(
        ['bone-graft-mandible', 'bone-graft-maxilla'].map((key) => ({
          key,
          standing: 'needs-answer',
          why: ['Neither tooth, area nor note names the jaw.'],
          evidence,
          asks: [ask.id],
        })),
        [ask],
      );
    const upper = jaw === 'maxilla';
    const proposals: Proposal[] = [
      {
        key: upper ? 'bone-graft-maxilla' : 'bone-graft-mandible',
        standing: line.cdt === 'D7953' ? 'possible' : 'supported',
        why: [`Bone of the ${jaw} was grafted for the condition that the note names; the harvest is included.`],
        whyNot: [`The graft of the ${upper ? 'mandible' : 'maxilla'} is for the other jaw.`],
        evidence: [...evidence, ...where],
      },
    ];
    if (line.cdt === 'D7955' || line.cdt === 'D7950')
      proposals.push({
        key: 'osteoplasty-augmentation',
        standing: 'possible',
        why: ['Where the bone was built up with an implant or an allograft instead.'],
      });
    if (line.cdt === 'D7953' || sinus)
      proposals.push({
        key: 'unlisted-dentoalveolar',
        standing: 'possible',
        why: ['Where the payer does not take the jaw graft code for this site.'],
      });
    return underSomePlans(proposals, line.cdt === 'D7953' || sinus ? [comparison(line, 'the graft')] : []);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'an alveolar cleft',
    visit: { procedures: [{ id: 'p1', cdt: 'D7950', area: '20' }], text: 'Alveolar cleft left maxilla, iliac bone graft.' },
    first: 'palatoplasty-alveolar-graft',
    not: ['bone-graft-mandible', 'palatoplasty-soft-hard'],
  },
  {
    name: 'a socket kept for an implant',
    visit: { procedures: [{ id: 'p1', cdt: 'D7953', tooth: '30' }], text: 'Ridge preservation for future implant. No cyst.' },
    none: true,
    not: ['bone-graft-mandible'],
  },
  {
    name: 'no jaw is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7950' }], text: 'Bone graft for tumor defect.' },
    asks: 'jaw',
  },
];
