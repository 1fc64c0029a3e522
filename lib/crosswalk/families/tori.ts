import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical, underSomePlans } from '../family';
import { comparison, question } from '../questions';
import { customary } from '../sources';
import { jawOf, sideModifier, sideOf } from '../where';

export const family: CrosswalkFamily = {
  title: 'Tori, exostoses and bony tuberosities',
  codes: ['D7471', 'D7472', 'D7473', 'D7485'],
  source: customary,
  cross(line) {
    const torus = line.evidence(['torus', 'exostosis']);
    if (line.cdt === 'D7472') {
      return medical([
        {
          key: 'torus-palate',
          standing: 'supported',
          why: ['A torus of the palate was removed.'],
          evidence: [line.field('cdt'), ...torus],
        },
      ]);
    }
    if (line.cdt === 'D7473') {
      const { side, evidence } = sideOf(line, ['torus', 'excision']);
      return medical([
        {
          key: 'torus-mandible',
          standing: 'supported',
          why: ['A torus of the mandible was removed.'],
          evidence: [line.field('cdt'), ...torus, ...evidence],
          modifiers: sideModifier(side),
        },
      ]);
    }
    if (line.cdt === 'D7485') {
      return medical([
        {
          key: 'excision-bony-tuberosity',
          standing: 'supported',
          why: ['Bone of the tuberosity was reduced.'],
          evidence: [line.field('cdt')],
        },
      ]);
    }
    const { jaw } = jawOf(line, ['exostosis', 'torus']);
    const ask = question(
      line,
      'jaw',
      'Was the exostosis in the upper or in the lower jaw?',
      'The description names the jaw.',
      'weakens',
    );
    return underSomePlans(
      [
        {
          key: 'unlisted-dentoalveolar',
          standing: 'possible',
          why: ['An exostosis along the ridge has no listed code.'],
          evidence: torus,
        },
        ...(jaw === 'mandible' && line.says('torus').length > 0
          ? [
              {
                key: 'torus-mandible',
                standing: 'possible' as const,
                why: ['Only where it is a torus on the tongue side of the mandible.'],
                evidence: line.evidence('torus'),
              },
            ]
          : []),
        { key: 'alveoloplasty', standing: 'possible', why: ['Where the ridge of a quadrant was reshaped.'] },
      ],
      jaw ? [comparison(line, 'the removal of the exostosis')] : [ask, comparison(line, 'the removal of the exostosis')],
    );
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'a palatal torus',
    visit: { procedures: [{ id: 'p1', cdt: 'D7472' }], text: 'Torus palatinus, recurrent ulcers. Removed.' },
    first: 'torus-palate',
    not: ['torus-mandible'],
  },
  {
    name: 'an exostosis without a jaw is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7471' }], text: 'Exostosis removed.' },
    asks: 'jaw',
  },
  {
    name: 'tori that are denied beside an exostosis of the mandible',
    visit: { procedures: [{ id: 'p1', cdt: 'D7471' }], text: 'Buccal exostosis of the mandible reduced. No torus.' },
    first: 'unlisted-dentoalveolar',
    not: ['torus-mandible', 'torus-palate'],
  },
  {
    name: 'tori that are denied',
    visit: { procedures: [{ id: 'p1', cdt: 'D7471', area: '10' }], text: 'Buccal exostosis reduced. No tori.' },
    first: 'unlisted-dentoalveolar',
    not: ['torus-mandible', 'torus-palate'],
  },
];
