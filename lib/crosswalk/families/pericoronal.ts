import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical, none } from '../family';
import { customary } from '../sources';

export const family: CrosswalkFamily = {
  title: 'Removal of excess soft tissue: gum flap, hyperplastic tissue, fibrous tuberosity',
  codes: ['D7970', 'D7971', 'D7972'],
  source: customary,
  cross(line) {
    if (line.cdt === 'D7971') {
      return medical([
        {
          key: 'operculectomy',
          standing: 'supported',
          why: ['The gum flap over a tooth was removed: there is a listed code for just that.'],
          whyNot: ['Drainage needs an abscess that was opened; gingivectomy is another operation.'],
          evidence: [line.field('cdt'), ...line.evidence(['pericoronitis', 'operculum', 'operculectomy'])],
        },
      ]);
    }
    if (line.cdt === 'D7972') {
      return medical([
        {
          key: 'excision-fibrous-tuberosity',
          standing: 'supported',
          why: ['Fibrous tissue of the tuberosity was reduced.'],
          evidence: [line.field('cdt')],
        },
      ]);
    }
    const epulis = line.evidence(['hyperplasia', 'epulis fissuratum', 'papillary hyperplasia', 'gingival overgrowth']);
    if (epulis.length === 0)
      return none(
        'Reducing tissue to seat a denture is prosthetic preparation; the note names no hyperplasia or lesion.',
        'dental',
      );
    return medical([
      {
        key: 'excision-alveolar-hyperplastic',
        standing: 'supported',
        why: ['Excess alveolar mucosa was cut away; one unit is a quadrant.'],
        evidence: epulis,
        units: Math.max(1, line.quadrants.length),
      },
      {
        key: 'excision-vestibule-open',
        standing: 'possible',
        why: ['Where the fold lies in the vestibule rather than on the ridge.'],
      },
    ]);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'a gum flap removed',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7971', tooth: '17' }],
      text: 'Acute pericoronitis #17. No fluctuance. Operculectomy #17.',
    },
    first: 'operculectomy',
    standing: 'supported',
    not: ['drain-dentoalveolar', 'gingivectomy'],
  },
  {
    name: 'denture hyperplasia',
    visit: { procedures: [{ id: 'p1', cdt: 'D7970', area: '01' }], text: 'Epulis fissuratum of the anterior maxilla, excised.' },
    first: 'excision-alveolar-hyperplastic',
  },
  {
    name: 'hyperplasia that is denied',
    visit: { procedures: [{ id: 'p1', cdt: 'D7970', area: '01' }], text: 'Ridge prep for denture. No epulis, no hyperplasia.' },
    none: true,
  },
];
