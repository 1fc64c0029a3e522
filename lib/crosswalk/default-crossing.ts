import { cdtCode } from '@/lib/codes/cdt/cdt';
import { type Crossing, type FamilyCase, none } from './family';

/** Families of dental numbers of which no medical code describes anything, each with the reason that a person reads. */
export const withoutEquivalent: Readonly<Record<string, string>> = {
  restorative: 'Restoring a tooth has no medical equivalent, whatever the cause of the damage.',
  endodontics: 'Treating the pulp or root of a tooth has no medical equivalent.',
  'removable-prosthetics': 'Dentures have no medical equivalent.',
  'fixed-prosthetics': 'Bridges have no medical equivalent.',
  orthodontics:
    'Orthodontic treatment has no medical equivalent; plans that owe it for a cleft or another congenital condition take the dental code.',
};

/** Numbers that no file of the crosswalk answers, in families of which others have a medical code. */
const otherwise: Readonly<Record<string, string>> = {
  preventive: 'Preventive dental care has no medical equivalent.',
  implants: 'Teeth on implants and their upkeep have no medical equivalent.',
};

/** What can be said of a dental number that no family answers: never a medical code. */
export function defaultCrossing(cdt: string): Crossing {
  if (!/^D\d{4}$/.test(cdt)) return none('Cannot tell: this is not a dental procedure number.', 'unknown');
  const known = cdtCode(cdt);
  if (!known) return none('Cannot tell: unknown number. It is kept as it stands.', 'unknown');
  const reason = withoutEquivalent[known.family] ?? otherwise[known.family];
  return none(reason ?? 'No medical code describes this dental procedure.', 'dental');
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a crown after an accident stays dental',
    visit: {
      accident: { kind: 'auto' },
      procedures: [{ id: 'p1', cdt: 'D2740', tooth: '8' }],
      text: 'Motor vehicle collision. Fracture of #8. Crown placed.',
    },
    none: true,
  },
  {
    name: 'a root canal is dental',
    visit: { procedures: [{ id: 'p1', cdt: 'D3330', tooth: '30' }], text: 'Periapical abscess #30. Root canal completed.' },
    none: true,
  },
  {
    name: 'a root canal for Medicare, with chemotherapy that is denied',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [{ id: 'p1', cdt: 'D3330', tooth: '30' }],
      text: 'Periapical abscess #30. Root canal completed. No chemotherapy.',
    },
    none: true,
  },
  {
    name: 'dentures after a tumor stay dentures',
    visit: { procedures: [{ id: 'p1', cdt: 'D5110' }], text: 'Maxilla edentulous. Upper denture delivered. Hx of oral cancer.' },
    none: true,
  },
  {
    name: 'a bridge is dental',
    visit: { procedures: [{ id: 'p1', cdt: 'D6240', tooth: '9' }], text: 'Pontic #9, bridge delivered.' },
    none: true,
  },
  {
    name: 'braces for a cleft take the dental code',
    visit: { procedures: [{ id: 'p1', cdt: 'D8080' }], text: 'Bilateral cleft lip and palate, repaired. Braces placed.' },
    none: true,
  },
];
