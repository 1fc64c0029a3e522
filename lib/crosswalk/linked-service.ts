import type { Evidence } from '@/lib/encounter/evidence';
import type { Chart } from '@/lib/notes/chart';
import { quoteOf } from '@/lib/notes/fact-set';

/** Medical services to which Medicare ties dental care, as concepts; the treatment must be now or to come. */
const linked = [
  'cardiac valve replacement',
  'valvuloplasty',
  'organ transplant',
  'stem cell transplant',
  'chemotherapy',
  'CAR-T therapy',
  'bone-modifying agent',
  'head and neck cancer',
  'radiation therapy',
  'dialysis',
];
const shared = ['coordination of care', 'referral letter', 'physician referral', 'medical clearance', 'clearance letter'];

export interface LinkedService {
  /** Words of the note for the medical service. */
  readonly evidence: readonly Evidence[];
  /** The note shows an exchange between the medical and the dental side. */
  readonly coordinated: boolean;
}

/** The covered medical service that the dental care of this visit belongs to; null when the notes name none. */
export function linkedService(chart: Chart): LinkedService | null {
  const facts = chart.facts.with(['present', 'planned'], linked);
  if (facts.length === 0) return null;
  const letters = chart.visit.encounter.notes.some((note) => note.kind === 'letter' || note.kind === 'consult');
  return {
    evidence: facts.slice(0, 3).map(quoteOf),
    coordinated: letters || chart.facts.present(shared).length > 0,
  };
}
