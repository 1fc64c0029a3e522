import type { CrosswalkFamily, FamilyCase } from '../family';
import { none, underSomePlans } from '../family';
import { customary } from '../sources';

const scaling = ['D1110', 'D1120', 'D4341', 'D4342', 'D4346', 'D4355', 'D4381', 'D4910', 'D4920', 'D4921'];
const grafts = ['D4270', 'D4273', 'D4275', 'D4276', 'D4277', 'D4278', 'D4283', 'D4285', 'D4286'];

export const family: CrosswalkFamily = {
  title: 'Gums and supporting bone',
  codes: [
    ...scaling,
    ...grafts,
    'D4210',
    'D4211',
    'D4212',
    'D4230',
    'D4231',
    'D4240',
    'D4241',
    'D4245',
    'D4249',
    'D4260',
    'D4261',
    'D4265',
    'D4266',
    'D4267',
    'D4268',
    'D4274',
    'D4320',
    'D4321',
    'D4322',
    'D4323',
    'D4999',
  ],
  source: customary,
  cross(line) {
    if (scaling.includes(line.cdt)) {
      return none(
        'Cleaning, scaling and root planing have no medical code: reshaping of ridge or gum is another operation, whatever the patient’s illnesses.',
        'dental',
      );
    }
    if (line.cdt === 'D4210' || line.cdt === 'D4211') {
      const evidence = line.evidence(['drug-induced gingival overgrowth', 'gingival overgrowth', 'gingival fibromatosis']);
      if (evidence.length === 0)
        return none(
          'Cutting back gum for periodontal disease or a restoration is dental; the note names no overgrowth.',
          'dental',
        );
      return underSomePlans([
        {
          key: 'gingivectomy',
          standing: 'supported',
          why: ['Overgrown gum was cut back; one unit is a quadrant.'],
          whyNot: ['Removal of the flap over a tooth has another code.'],
          evidence,
          units: Math.max(1, line.quadrants.length),
        },
      ]);
    }
    if (grafts.includes(line.cdt)) {
      const evidence = line.evidence(['trauma', 'resection', 'tumor', 'cleft']);
      if (evidence.length === 0)
        return none('Covering a root with gum is dental; the note names no injury or tumor behind it.', 'dental');
      return underSomePlans([
        {
          key: 'periodontal-mucosal-graft',
          standing: 'possible',
          why: ['Mucosa was grafted for the condition that the note names.'],
          evidence,
        },
      ]);
    }
    return none('Periodontal treatment has no medical equivalent.', 'dental');
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'overgrowth from a drug',
    visit: { procedures: [{ id: 'p1', cdt: 'D4210', area: '10' }], text: 'Gingival overgrowth from phenytoin. Gingivectomy UR.' },
    first: 'gingivectomy',
    units: 1,
  },
  {
    name: 'root planing in a person with diabetes',
    visit: { procedures: [{ id: 'p1', cdt: 'D4341', area: 'UR' }], text: 'T2DM. Generalized chronic periodontitis. SRP.' },
    none: true,
  },
  {
    name: 'overgrowth that is denied',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D4211', tooth: '8' }],
      text: 'Crown lengthening for esthetics. No gingival overgrowth.',
    },
    none: true,
    not: ['gingivectomy'],
  },
];
