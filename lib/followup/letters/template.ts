import * as z from 'zod/mini';
import { FactKind } from '@/lib/encounter/fact';

/** A letter's order: which facts of the chart stand under which heading. It holds no sentence of its own, so it can say nothing without a source. */
export const LetterTemplate = z.object({
  id: z.string(),
  name: z.string(),
  /** Beginnings of dental codes it is meant for; none: any service. */
  codes: z.array(z.string()),
  parts: z.array(
    z.object({
      section: z.enum(['history', 'findings', 'treatment']),
      heading: z.string(),
      kinds: z.array(FactKind),
      /** Concepts that come first, as words of them. */
      first: z.array(z.string()),
    }),
  ),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;

type Part = LetterTemplate['parts'][number];
const part = (section: Part['section'], heading: string, kinds: Part['kinds'], first: string[] = []): Part => ({
  section,
  heading,
  kinds,
  first,
});
const template = (id: string, name: string, codes: string[], parts: Part[]): LetterTemplate => ({ id, name, codes, parts });
const history = (heading: string, first: string[] = []) =>
  part('history', heading, ['symptom', 'history', 'mechanism', 'medication'], first);
const findings = (heading: string, first: string[] = []) =>
  part('findings', heading, ['finding', 'imaging', 'measurement', 'diagnosis'], first);
/** Where the disease itself is the reason, it is told with the history. */
const condition = (heading: string, first: string[] = []) =>
  part('history', heading, ['diagnosis', 'symptom', 'history', 'mechanism', 'medication'], first);
const treatment = (heading: string, first: string[] = []) =>
  part('treatment', heading, ['treatment', 'referral', 'behaviour'], first);

/** One order for each service, the general one last. */
export const letterTemplates: readonly LetterTemplate[] = [
  template(
    'sleep-appliance',
    'Oral appliance for sleep apnea',
    ['D9947', 'D9948', 'D9949', 'D9950', 'D9954'],
    [
      findings('Sleep test and examination', ['AHI', 'REI', 'RDI', 'ODI', 'sleep']),
      part('history', 'Symptoms and conditions', ['symptom', 'history', 'mechanism'], ['sleepiness', 'snoring', 'hypertension']),
      // What is said of PAP is read like a drug.
      part('treatment', 'PAP therapy and earlier treatment', ['treatment', 'medication', 'referral', 'behaviour'], ['PAP']),
    ],
  ),
  template(
    'joint',
    'Temporomandibular joint',
    ['D78', 'D9130'],
    [
      history('Symptoms and loss of function', ['pain', 'locking', 'clicking']),
      findings('Examination and imaging', ['opening', 'MRI', 'joint']),
      treatment('Treatment before, and its result'),
    ],
  ),
  template(
    'impacted-teeth',
    'Impacted teeth',
    ['D7220', 'D7230', 'D7240', 'D7241', 'D7251'],
    [
      history('Symptoms', ['pain', 'swelling', 'pericoronitis']),
      findings('Examination and imaging', ['impact', 'radiolucency', 'nerve']),
      treatment('Treatment before'),
    ],
  ),
  template(
    'trauma',
    'Accident and injury',
    ['D7270', 'D76', 'D77', 'D791'],
    [
      part('history', 'What happened', ['mechanism', 'history', 'symptom'], ['fall', 'accident']),
      findings('Injuries found', ['fracture', 'avuls', 'luxat']),
      treatment('Treatment given'),
    ],
  ),
  template(
    'biopsy',
    'Biopsy and pathology',
    ['D728', 'D74', 'D0472', 'D0473', 'D0474'],
    [
      findings('The lesion', ['lesion', 'mass', 'ulcer']),
      history('History', ['tobacco', 'cancer']),
      treatment('Treatment and referral before'),
    ],
  ),
  template(
    'orthognathic',
    'Orthognathic surgery',
    ['D794', 'D795', 'D7996'],
    [
      history('Loss of function', ['chewing', 'speech', 'airway']),
      findings('Measurements and imaging', ['overjet', 'ANB', 'open bite']),
      treatment('Treatment without surgery before'),
    ],
  ),
  template(
    'implant',
    'Implants after tumor, injury or anomaly',
    ['D60', 'D61', 'D62'],
    [
      history('Cause of the loss', ['tumor', 'trauma', 'congenital', 'radiation']),
      findings('Findings', ['bone', 'defect']),
      treatment('Treatment before'),
    ],
  ),
  template(
    'imaging',
    'Cone beam imaging',
    ['D036', 'D037', 'D038', 'D039'],
    [history('Reason for the study'), findings('What plain images show'), treatment('What the study decides')],
  ),
  template(
    'infection',
    'Infection and drainage',
    ['D751', 'D752', 'D753', 'D754'],
    [
      history('Onset and symptoms', ['swelling', 'fever', 'trismus']),
      findings('Examination and imaging', ['abscess', 'cellulitis', 'swelling']),
      treatment('Treatment before and today', ['antibiotic', 'drain']),
    ],
  ),
  template(
    'frenum',
    'Frenum',
    ['D796'],
    [
      history('Loss of function', ['feeding', 'speech', 'latch']),
      findings('Examination', ['frenum', 'tongue']),
      treatment('Treatment before, and its result'),
    ],
  ),
  template(
    'prosthesis',
    'Maxillofacial prosthesis',
    ['D59'],
    [
      condition('Cause and loss of function', ['tumor', 'radiation', 'trauma', 'congenital']),
      findings('Findings', ['defect', 'opening']),
      treatment('Treatment before'),
    ],
  ),
  template(
    'anesthesia',
    'Anesthesia and hospital setting',
    ['D922', 'D923', 'D924', 'D9420'],
    [
      condition('Conditions that call for it', ['autism', 'anxiety', 'disability', 'cardiac']),
      findings('Examination'),
      treatment('What was tried without it, and its result', ['behaviour', 'sedation']),
    ],
  ),
  template(
    'linked',
    'Dental care before medical treatment',
    ['D0140', 'D0150', 'D7140', 'D7210', 'D43'],
    [
      history('Medical condition and planned treatment', ['transplant', 'valve', 'chemotherapy', 'radiation']),
      findings('Infection and findings', ['abscess', 'infection']),
      treatment('Treatment and coordination with the physician', ['referral']),
    ],
  ),
  template(
    'general',
    'Any service',
    [],
    [history('History and symptoms'), findings('Examination and tests'), treatment('Treatment before')],
  ),
];

/** The office's own template for these codes first, then ours, then the general one. */
export function templateFor(cdt: readonly string[], own: readonly LetterTemplate[] = []): LetterTemplate {
  const fits = ({ codes }: LetterTemplate) => codes.some((code) => cdt.some((one) => one.startsWith(code)));
  return own.find(fits) ?? letterTemplates.find(fits) ?? (letterTemplates.at(-1) as LetterTemplate);
}
