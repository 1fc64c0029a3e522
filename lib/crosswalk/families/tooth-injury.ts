import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { none, underSomePlans } from '../family';
import { comparison, documentation } from '../questions';
import { customary } from '../sources';

const injuries = [
  'luxation',
  'avulsion',
  'extrusion',
  'intrusion',
  'subluxation',
  'tooth fracture',
  'root fracture',
  'trauma',
  'dental trauma',
];

export const family: CrosswalkFamily = {
  title: 'Displaced teeth, transplants, exposure of teeth',
  codes: ['D7270', 'D7272', 'D7280', 'D7282', 'D7283', 'D7290', 'D7291', 'D7292', 'D7293', 'D7294', 'D7298', 'D7299', 'D7300'],
  source: customary,
  cross(line) {
    if (line.cdt !== 'D7270') {
      const ground = line.evidence([
        'cleft',
        'impacted tooth',
        'ectodermal dysplasia',
        'cleidocranial dysplasia',
        'congenital anomaly',
      ]);
      if (ground.length === 0 || ['D7291', 'D7283'].includes(line.cdt)) {
        return none('Exposing, moving or anchoring teeth serves orthodontics; no medical code describes it.', 'dental');
      }
      return underSomePlans(
        [
          {
            key: 'unlisted-dentoalveolar',
            standing: 'possible',
            why: ['No listed medical code describes it; the note names a condition that it treats.'],
            evidence: ground,
          },
        ],
        [comparison(line, 'the surgery on the tooth')],
      );
    }
    const injury = line.evidence(injuries);
    const alveolar = line.evidence('alveolar fracture');
    const proposals: Proposal[] = [];
    if (alveolar.length > 0) {
      proposals.push({
        key: 'alveolar-fracture-closed',
        standing: 'supported',
        why: ['The note tells of a fracture of the alveolar bone, which was reduced and splinted.'],
        evidence: alveolar,
      });
    }
    proposals.push({
      key: 'unlisted-dentoalveolar',
      standing: alveolar.length > 0 ? 'possible' : injury.length > 0 ? 'supported' : 'possible',
      why: ['A displaced tooth was put back and splinted; no listed medical code describes it.'],
      whyNot: alveolar.length > 0 ? [] : ['Fracture codes need a fracture of the alveolar bone, and the note tells of none.'],
      evidence: injury,
    });
    return underSomePlans(proposals, [comparison(line, 'the repositioning and splinting'), priorState(line)]);
  },
};

/** Plans that pay for accidents ask for the state of the teeth before. */
const priorState = (line: Parameters<CrosswalkFamily['cross']>[0]) =>
  documentation(
    line,
    'pre-injury-condition',
    'Record the condition of the tooth before the accident (sound or restored, decay, bone loss).',
    'Plans that pay for accidental injury ask whether the tooth was sound before.',
  );

export const cases: readonly FamilyCase[] = [
  {
    name: 'a displaced tooth without a fracture of bone',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7270', tooth: '9' }],
      text: 'Fell. #9 lateral luxation, repositioned, splint 7-10. No alveolar fracture.',
    },
    first: 'unlisted-dentoalveolar',
    not: ['alveolar-fracture-closed', 'alveolar-fracture-open'],
  },
  {
    name: 'a displaced tooth with its bone',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7270', tooth: '9' }],
      text: 'Alveolar fracture #8-10 with luxation #9, reduced and splinted.',
    },
    first: 'alveolar-fracture-closed',
    standing: 'supported',
  },
  {
    name: 'exposure for braces',
    visit: { procedures: [{ id: 'p1', cdt: 'D7283', tooth: '6' }], text: 'Bracket bonded to #6 for ortho traction.' },
    none: true,
  },
];
