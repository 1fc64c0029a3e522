import type { CrosswalkFamily, FamilyCase } from '../family';
import { underSomePlans } from '../family';
import { comparison } from '../questions';
import { aetnaDental } from '../sources';

const pathology = [
  'pericoronitis',
  'cyst',
  'tumor',
  'abscess',
  'root resorption',
  'bone loss',
  'caries',
  'cellulitis',
  'trismus',
  'pain',
  'jaw fracture',
];

const depth: Record<string, string> = {
  D7220: 'covered by soft tissue only',
  D7230: 'partly covered by bone',
  D7240: 'fully covered by bone',
  D7241: 'fully covered by bone, with an unusual complication',
  D7251: 'impacted near the nerve, and only its crown was removed',
};

export const family: CrosswalkFamily = {
  title: 'Removal of impacted teeth',
  codes: ['D7220', 'D7230', 'D7240', 'D7241', 'D7251'],
  source: aetnaDental,
  cross(line) {
    const impacted = line.evidence('impacted tooth');
    const bony = line.cdt !== 'D7220';
    return underSomePlans(
      [
        {
          key: 'unlisted-dentoalveolar',
          standing: bony ? 'supported' : 'possible',
          why: [
            `The tooth is ${depth[line.cdt] ?? 'impacted'}; no listed medical code describes the removal of an impacted tooth, so the unlisted dentoalveolar code is used, one line for each tooth.`,
          ],
          whyNot: bony
            ? ['Codes for cysts, gum flaps and ridge reshaping describe other work; they need findings of their own.']
            : ['Soft tissue impactions are dental under most medical plans.'],
          evidence: [line.field('cdt'), ...impacted, ...line.evidence(pathology)],
        },
      ],
      [comparison(line, 'the removal of the impacted tooth')],
    );
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'Medicare leaves it out where no covered service needs it',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32' }],
      text: 'Full bony impaction #32, removed.',
    },
    none: true,
  },
  {
    name: 'a treatment of somebody else links nothing for Medicare',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32' }],
      text: 'Full bony impaction #32, removed. Mother had chemotherapy.',
    },
    none: true,
    not: ['unlisted-dentoalveolar'],
  },
  {
    name: 'a bony impaction is unlisted',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32' }],
      text: 'Dx: full bony impaction #32. Flap, bone removed, sectioned, delivered.',
    },
    first: 'unlisted-dentoalveolar',
    standing: 'supported',
    units: 1,
  },
  {
    name: 'a cyst that is denied adds no cyst code',
    visit: { procedures: [{ id: 'p1', cdt: 'D7230', tooth: '17' }], text: 'Impacted #17, partial bony. No cyst or tumor seen.' },
    first: 'unlisted-dentoalveolar',
    not: ['cyst-mandible-curettage', 'operculectomy'],
  },
  {
    name: 'a soft tissue impaction is only possible',
    visit: { procedures: [{ id: 'p1', cdt: 'D7220', tooth: '1' }], text: '#1 soft tissue impaction, removed.' },
    first: 'unlisted-dentoalveolar',
    standing: 'possible',
  },
];
