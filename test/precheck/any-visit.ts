import fc from 'fast-check';
import { cdtEntries } from '@/lib/codes/cdt/cdt';
import { allFamilies } from '@/lib/crosswalk/registry';
import { ruleFor } from '@/lib/diagnosis/registry';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Assertion, FactKind } from '@/lib/encounter/fact';
import { allConcepts, isA } from '@/lib/notes/lexicon/hierarchy';

/** A sentence with what it asserts of the words in it. */
export interface Sentence {
  readonly words: string;
  readonly said: Assertion;
}

/** How clinicians write that a thing is so, or is not: `…` stands for its name, `@` for a place of the body. Only ways that leave no doubt. */
const ways: readonly (readonly [said: Assertion, kinds: readonly FactKind[], patterns: readonly string[]])[] = [
  [
    'present',
    ['diagnosis', 'symptom', 'finding', 'imaging', 'behaviour', 'history', 'mechanism'],
    ['Dx: ….', 'Pt presents with ….', '… noted today.', '#30 ….', '… left side.', '… of the right mandible.'],
  ],
  ['present', ['treatment'], ['… performed today.', '… completed, tolerated well.', '… done #3.']],
  ['present', ['medication'], ['Takes … daily.', 'Currently on ….']],
  ['absent', ['diagnosis', 'symptom', 'finding', 'imaging'], ['No ….', 'No evidence of ….', 'Negative for ….', 'No … of the @.']],
  ['absent', ['diagnosis', 'symptom', 'history', 'behaviour'], ['Pt denies ….', 'Denies any ….']],
  ['absent', ['diagnosis'], ['… was ruled out.', 'Never had ….']],
  ['absent', ['medication'], ['Not taking ….', 'Denies use of ….']],
  ['absent', ['treatment'], ['No … performed.', '… was not performed.']],
  [
    'possible',
    ['diagnosis', 'finding'],
    ['R/o ….', 'Possible ….', 'Suspected ….', 'Ddx: … vs other.', 'Cannot exclude ….', 'Possible … of the @.'],
  ],
  ['family', ['diagnosis', 'history', 'treatment'], ['Mother has ….', 'Family history of ….', 'Brother had … of the @.']],
  [
    'planned',
    ['treatment'],
    ['Plan: … next month.', 'Will do … of the @ next week.', 'Will schedule … in 2 weeks.', 'Recommend … at a later visit.'],
  ],
  ['conditional', ['diagnosis', 'symptom'], ['Call if … develops.', 'Return if … occurs.']],
  ['historical', ['diagnosis', 'symptom', 'treatment'], ['History of … in 2012, resolved.', 's/p … 2015.']],
];

/** Names that say "no" or "to come" themselves cannot be denied once more in plain words. */
const plain =
  /^(?!.*\b(?:no|not|non|un\w*|without|w\/o|neg\w*|den\w*|absent|lack\w*|fail\w*|refus\w*|risk|rule\w*|pre|plan\w*|family|hx|history|mother|father|prior|previous|old|former|ex|if|possible|suspected|future|await\w*|pending|never|free|rec\w*|declin\w*|remission|h\/o|s\/p|fhx|normal|wnl|intact|clear)\b)[a-z0-9' /-]+$/i;

const isSite = (id: string) => isA(id, 'anatomical site');
const sites = allConcepts.filter(({ id }) => isSite(id)).map(({ id }) => id);
const forms = allConcepts
  .filter(({ id }) => !isSite(id))
  // What a diagnosis is coded from comes three times as often.
  .flatMap((concept) => (ruleFor(concept.id) ? [concept, concept, concept] : [concept]))
  .flatMap(({ id, kind, forms: others }) => [id, ...others].map((form) => ({ form, kind })))
  .filter(({ form }) => form.length > 3 && plain.test(form));
const byWay = ways.map(([said, kinds, patterns]) => ({
  said,
  patterns,
  forms: forms.filter(({ kind }) => kinds.includes(kind)).map(({ form }) => form),
}));

const sentence = fc
  .constantFrom(...byWay)
  .chain((way) =>
    fc
      .tuple(fc.constantFrom(...way.patterns), fc.constantFrom(...way.forms), fc.constantFrom(...sites))
      .map(([pattern, form, site]): Sentence => ({ words: pattern.replace('…', form).replace('@', site), said: way.said })),
  );

const day = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / 86_400_000, max: Date.parse(max) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const ofFamily = fc.constantFrom(...allFamilies).chain((family) => fc.constantFrom(...family.codes));
const procedure = fc.record(
  {
    cdt: fc.oneof(
      { weight: 6, arbitrary: ofFamily },
      { weight: 2, arbitrary: fc.constantFrom(...cdtEntries.map(({ code }) => code)) },
      { weight: 1, arbitrary: fc.constantFrom('D0001', 'X12', '', '7240', 'D-9223') },
    ),
    tooth: fc.constantFrom('1', '17', '30', '8', 'A', 'T', '3,14', '99', ''),
    area: fc.constantFrom('', '00', '01', '02', '10', '40', 'LL'),
    quantity: fc.integer({ min: 0, max: 9 }),
    minutes: fc.integer({ min: 0, max: 240 }),
    date: day('2021-01-01', '2026-12-31'),
    description: fc.constantFrom('', 'biopsy of the floor of mouth', 'lingual frenectomy', 'I&D submandibular', 'panoramic'),
    status: fc.constantFrom('completed', 'planned', 'existing', 'referred'),
  },
  { requiredKeys: ['cdt'] },
);
const payers = ['commercial', 'medicare', 'medicare-advantage', 'medicaid', 'tricare', 'fehb', 'workers-comp', 'auto', 'other'];
const problems = ['K01.1', 'E11.9', 'I10', 'K04.7', 'G47.33', 'M26.60', 'K05.1', 'D16.5', 'Z94.0', 'M27.2', 'XYZ', 'S02.609A'];

/** A visit of any procedures, whose notes say things of the lexicon in ways whose meaning is known: `said` beside each note. */
export const anyVisit = fc
  .record({
    date: day('2021-01-01', '2026-12-31'),
    born: day('1930-01-01', '2020-12-31'),
    sex: fc.constantFrom('F', 'M', 'U', undefined),
    procedures: fc.array(procedure, { minLength: 1, maxLength: 4 }),
    notes: fc.array(fc.array(sentence, { maxLength: 8 }), { minLength: 1, maxLength: 2 }),
    gap: fc.constantFrom(' ', '\n'),
    payer: fc.constantFrom(...payers, undefined),
    dental: fc.boolean(),
    accident: fc.constantFrom('none', 'work', 'auto', 'other', undefined),
    problems: fc.subarray(problems, { maxLength: 3 }),
  })
  .map((one) => ({
    said: new Map(one.notes.map((sentences, index) => [`n${index + 1}`, spansOf(sentences, one.gap)])),
    encounter: {
      dateOfService: one.date,
      patient: { birthDate: one.born, ...(one.sex && { sex: one.sex }) },
      coverage: [
        ...(one.payer ? [{ kind: 'medical', order: 1, payerName: 'Plan', payerClass: one.payer }] : []),
        ...(one.dental ? [{ kind: 'dental', order: 2, payerName: 'Dental plan' }] : []),
      ],
      ...(one.accident && { accident: { kind: one.accident } }),
      procedures: one.procedures.map((line, index) => ({ id: `p${index + 1}`, ...line })),
      notes: one.notes.map((sentences, index) => ({
        id: `n${index + 1}`,
        text: sentences.map(({ words }) => words).join(one.gap),
      })),
      problems: one.problems.map((code) => ({ system: 'ICD-10-CM', code })),
    } as Encounter,
  }));

export interface Said extends Sentence {
  readonly start: number;
  readonly end: number;
}

function spansOf(sentences: readonly Sentence[], gap: string): Said[] {
  let at = 0;
  return sentences.map((one) => {
    const start = at;
    at += one.words.length + gap.length;
    return { ...one, start, end: start + one.words.length };
  });
}
