import { parseCdt } from '@/lib/codes/cdt/cdt';
import type { Evidence } from '@/lib/encounter/evidence';
import type { Chart } from '@/lib/notes/chart';
import { quoteOf } from '@/lib/notes/fact-set';
import { sentencesOf } from './sentences';

/** Medical services to which Medicare ties dental care, as concepts; the treatment must be now or to come. */
const linked = [
  'cardiac valve replacement',
  'valvuloplasty',
  'organ transplant',
  'stem cell transplant',
  'chemotherapy',
  'CAR-T therapy',
  'head and neck cancer',
  'radiation therapy',
  'dialysis',
];
/**
 * Dental care that only its own covered service carries: ridge repair, the removal of a tumor; a splint, the treatment of a dislocated joint;
 * the tying of teeth, the setting of a fractured jaw. `by`: dental numbers of that service, where it is done at the same visit.
 */
const own: readonly { readonly care: RegExp; readonly service: readonly string[]; readonly by: RegExp }[] = [
  {
    care: /^D(73[1-5]\d|7950|7953|7955|7471|7970)$/,
    service: ['tumor', 'malignant neoplasm'],
    by: /^D7(41[345]|4[456]\d|490)$/,
  },
  { care: /^D788[01]$/, service: ['jaw dislocation'], by: /^D78[123]0$/ },
  { care: /^D(432\d|7998)$/, service: ['jaw fracture'], by: /^D7[67]\d\d$/ },
];
const removal = ['resection', 'excision', 'enucleation', 'cancer surgery'];

const shared = ['coordination of care', 'referral letter', 'physician referral', 'medical clearance', 'clearance letter'];

export interface LinkedService {
  /** Words of the note for the medical service. */
  readonly evidence: readonly Evidence[];
  /** The note shows an exchange between the medical and the dental side. */
  readonly coordinated: boolean;
}

const exchange =
  /\b(?:letter|referr\w*|clearance|faxed|sent|spoke|called|call w(?:ith|\/)|discussed|coordinat\w*|communicat\w*|consult\w*|report(?:ed)? to|request\w*)\b[^.;]*\b(?:cardiolog\w*|oncolog\w*|hematolog\w*|nephrolog\w*|transplant\w*|surgeon\w*|physician\w*|MD|DO|Dr\.?|ENT|dialysis|radiation|cancer center|heart (?:team|program))\b|\b(?:cardiolog\w*|oncolog\w*|nephrolog\w*|transplant\w*|surgeon\w*|physician\w*|MD|Dr\.? \w+)\b[^.;]*\b(?:letter|referr\w*|clearance|request\w*|asked|faxed|sent|called)\b/i;
const lacking =
  /\b(?:no|without|not|never|await\w*|pending|will (?:call|send|request|contact)|need to|plan to|unable to reach|none)\b/i;
const clinician =
  /\b(?:MD|DO|NP|PA-?C|M\.D\.|physician|cardiolog\w*|oncolog\w*|nephrolog\w*|transplant|surgeon|heart program)\b/i;

/** The covered medical service that a dental number (`D7310`) of this visit belongs to; null when the notes name none. */
export function linkedService(chart: Chart, cdt: string): LinkedService | null {
  // Given for osteoporosis, these drugs are on no list.
  const agents =
    chart.facts.present('malignant neoplasm').length > 0 ? chart.facts.with(['present', 'planned'], 'bone-modifying agent') : [];
  const facts = [...chart.facts.with(['present', 'planned'], linked), ...agents, ...underWorkUp(chart)];
  const ofItsOwn = ownService(chart, cdt);
  if (facts.length === 0 && !ofItsOwn) return null;
  return {
    evidence: [...(ofItsOwn?.evidence ?? []), ...facts.map(quoteOf)].slice(0, 3),
    coordinated: Boolean(ofItsOwn?.coordinated) || chart.facts.present(shared).length > 0 || exchanged(chart),
  };
}

/** The service that carries this number alone. Done at the same visit, one hand did both, and nothing had to be exchanged. */
function ownService(chart: Chart, cdt: string): LinkedService | null {
  const rule = own.find(({ care }) => care.test(cdt));
  if (!rule) return null;
  const facts = chart.facts.present(rule.service);
  const tumor = rule.service.includes('tumor');
  const atThisVisit = chart.visit.procedures.some((one) => rule.by.test(parseCdt(one.cdt ?? '') ?? ''));
  const removed = atThisVisit || chart.facts.with(['present', 'planned'], removal).length > 0;
  if (facts.length === 0 || (tumor && !removed)) return null;
  return { evidence: facts.map(quoteOf), coordinated: atThisVisit };
}

/** A transplant that is being worked up: the examination before it is on the list, so it need not be certain. */
const underWorkUp = (chart: Chart) =>
  chart.facts.with(['possible', 'conditional'], ['organ transplant', 'stem cell transplant']).filter((fact) => {
    const text = chart.visit.encounter.notes.find((note) => note.id === fact.note)?.text ?? '';
    return /\b(?:work-?up|evaluation|candidate|listing|listed|list|clearance)\b/i.test(
      text.slice(Math.max(0, fact.start - 30), fact.end + 24),
    );
  });

/** A letter of the medical side in the chart, or a sentence that tells of an exchange with it. */
function exchanged(chart: Chart): boolean {
  return chart.visit.encounter.notes.some((note) => {
    if ((note.kind === 'letter' || note.kind === 'consult') && clinician.test(`${note.author ?? ''} ${note.text}`)) return true;
    return sentencesOf(note).some(({ text }) => exchange.test(text) && !lacking.test(text));
  });
}
