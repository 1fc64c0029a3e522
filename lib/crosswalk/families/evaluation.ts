import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical, none } from '../family';
import { injuryWords } from '../injury';
import type { Line } from '../line';
import { question } from '../questions';
import { customary } from '../sources';

/** Problems that a medical visit may be about. */
const problems = [
  'cellulitis',
  'facial space infection',
  'pericoronitis',
  'swelling',
  'lesion',
  'ulcer',
  'leukoplakia',
  'cyst',
  'tumor',
  'mass',
  'malignant neoplasm',
  'jaw fracture',
  'alveolar fracture',
  'temporomandibular joint disorder',
  'articular disc disorder',
  'disc displacement',
  'temporomandibular joint arthralgia',
  'myofascial pain',
  'masticatory muscle disorder',
  'jaw pain',
  'closed lock',
  'obstructive sleep apnea',
  'osteonecrosis of jaw',
  'osteoradionecrosis',
  'osteomyelitis',
  'impacted tooth',
  'trigeminal neuralgia',
  'atypical facial pain',
  'burning mouth syndrome',
  'xerostomia',
  'lichen planus',
  'oral mucositis',
  'candidiasis',
  'cleft',
  'ankyloglossia',
  'maxillary sinusitis',
  'oroantral communication',
  'sialolith',
  'sialadenitis',
  'paresthesia',
  'jaw deformity',
  'postoperative bleeding',
  'alveolar osteitis',
  'trismus',
  'radiation therapy',
  'chemotherapy',
  'bone-modifying agent',
  'cardiac valve replacement',
  'organ transplant',
  'syncope',
  'angioedema',
  'herpes zoster',
  'herpes simplex',
  'pemphigus',
  'mucous membrane pemphigoid',
  'erythema multiforme',
  'sialolithiasis',
];
const serious = [
  'cellulitis',
  'facial space infection',
  'fever',
  'malaise',
  'airway compromise',
  'jaw fracture',
  'malignant neoplasm',
  'lesion',
  'leukoplakia',
  'mass',
  'tumor',
  'osteonecrosis of jaw',
  'osteomyelitis',
  'cyst',
  'dysphagia',
  'trismus',
];
const drugs = [
  'antibiotic',
  'opioid',
  'corticosteroid',
  'muscle relaxant',
  'amoxicillin',
  'penicillin',
  'clindamycin',
  'antifungal',
  'gabapentin',
  'carbamazepine',
];

const levels = ['straightforward', 'low', 'moderate', 'high'] as const;

export const family: CrosswalkFamily = {
  title: 'Evaluations, consultations and visits',
  codes: [
    'D0120',
    'D0140',
    'D0145',
    'D0150',
    'D0160',
    'D0170',
    'D0171',
    'D0180',
    'D0190',
    'D0191',
    'D9310',
    'D9311',
    'D9410',
    'D9420',
    'D9430',
    'D9440',
    'D9450',
    'D9995',
    'D9996',
  ],
  source: customary,
  cross(line) {
    if (['D0120', 'D0145', 'D0180', 'D0190', 'D0191', 'D9450', 'D9995', 'D9996'].includes(line.cdt)) {
      return none('A routine dental check-up, screening or periodontal evaluation has no medical equivalent.', 'dental');
    }
    if (line.cdt === 'D0171' || (line.cdt === 'D9430' && line.says('postoperative visit').length > 0)) {
      return none('A visit after an operation belongs to the operation.', 'joined');
    }
    if (line.cdt === 'D9440')
      return medical([
        {
          key: 'after-hours-service',
          standing: 'possible',
          why: ['A visit outside the usual hours, on top of the visit itself.'],
          whyNot: ['Few plans pay it.'],
          evidence: [line.field('cdt')],
        },
      ]);
    const evidence = [...line.evidence(problems), ...injuryWords(line)];
    if (evidence.length === 0) return none('The note names no medical problem that this evaluation was about: dental.', 'dental');
    return visit(line, evidence);
  },
};

function visit(line: Line, evidence: Proposal['evidence']) {
  const consult = line.cdt === 'D9310';
  if (line.cdt === 'D9420') {
    return medical([
      {
        key: 'inpatient-initial-low',
        standing: 'possible',
        why: ['A visit in a hospital; the setting and the complexity decide.'],
        evidence,
      },
      { key: 'inpatient-follow-low', standing: 'possible', why: ['Where it was a later visit of the stay.'] },
    ]);
  }
  if (line.cdt === 'D9410')
    return medical([
      { key: 'home-visit-low', standing: 'possible', why: ['A visit at home or in a facility.'], evidence },
      { key: 'nursing-facility-follow-low', standing: 'possible', why: ['Where the patient lives in a nursing facility.'] },
    ]);
  const level = levelOf(line);
  const answer = line.answer('new-patient');
  const fresh = /new/.test(answer) || line.says('new patient').length > 0;
  const known =
    /establ|known|before/.test(answer) ||
    line.says('established patient').length > 0 ||
    seenBefore(line) ||
    line.cdt === 'D0170' ||
    line.cdt === 'D9430';
  const ask = question(
    line,
    'new-patient',
    'Was the patient seen by this practice within the last three years (new or established)?',
    'Visits of new and of established patients have different codes.',
    'weakens',
  );
  const settled = fresh !== known;
  const next = neighbor(level);
  const why = `The note tells of a medical problem; its ${level} decision making follows the problem and the treatment, not the dental code.`;
  const otherKind = 'Where the patient counts as the other kind.';
  const otherLevel = `Where the documented decision making was ${next}.`;
  const kinds = known && !fresh ? [established, newPatient] : [newPatient, established];
  const [own, other] = kinds;
  const rows: [string, string][] = [];
  if (consult && line.visit.payerClass !== 'medicare') rows.push([`consult-${level}`, why]);
  if (own) rows.push([own(level), rows.length === 0 ? why : 'Where the payer takes no consultation codes.']);
  if (other && !settled) rows.push([other(level), otherKind]);
  if (own) rows.push([own(next), otherLevel]);
  const proposals = rows.map(
    ([key, reason], index): Proposal => ({
      key,
      standing: index === 0 && settled ? 'supported' : 'possible',
      why: [reason],
      whyNot: index === 0 ? ['The level is the dentist’s to confirm from the documented decision making or time.'] : [],
      evidence: index === 0 ? evidence : [],
      asks: settled ? [] : [ask.id],
    }),
  );
  return medical(proposals, settled ? [] : [ask]);
}

type Level = (typeof levels)[number];
const newPatient = (level: Level): string => `visit-new-${level}`;
const established = (level: Level): string => `visit-${level}`;
/** The level beside: the lower one, or for the lowest the next. */
const neighbor = (level: Level): Level => levels[level === 'straightforward' ? 1 : levels.indexOf(level) - 1] ?? 'low';

/** Decision making by the lesser of problem and risk: what the note itself shows, never the dental code. */
function levelOf(line: Line): (typeof levels)[number] {
  const problem = line.says(serious).length > 0 ? 2 : 1;
  const treated = line.chart.facts.all.some(
    (fact) => fact.kind === 'treatment' && (fact.assertion === 'present' || fact.assertion === 'planned'),
  );
  const risk =
    line.says([...drugs, 'hospital admission']).length > 0
      ? 2
      : treated || line.others.some((other) => /^D7/.test(other.cdt ?? ''))
        ? 1
        : 0;
  return levels[Math.min(problem, risk)] ?? 'straightforward';
}

/** An earlier procedure of this patient stands in the chart. */
const seenBefore = (line: Line): boolean =>
  line.visit.encounter.procedures.some((one) => one.status === 'existing' && one.date && one.date < line.visit.dateOfService);

export const cases: readonly FamilyCase[] = [
  {
    name: 'an emergency with an infection',
    visit: { procedures: [{ id: 'p1', cdt: 'D0140' }], text: 'New patient. Facial cellulitis, left. Clindamycin prescribed.' },
    first: 'visit-new-moderate',
  },
  {
    name: 'new or known is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D0140' }], text: 'Abscess #30, swelling.' },
    asks: 'new-patient',
  },
  {
    name: 'a check-up without a problem',
    visit: { procedures: [{ id: 'p1', cdt: 'D0150' }], text: 'Comprehensive exam. No swelling, no lesions. Denies pain.' },
    none: true,
    not: ['visit-new-low'],
  },
  { name: 'a recall is dental', visit: { procedures: [{ id: 'p1', cdt: 'D0120' }], text: 'Recall. T2DM.' }, none: true },
];
