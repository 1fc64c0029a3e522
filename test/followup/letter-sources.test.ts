import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import type { Encounter } from '@/lib/encounter/encounter';
import { appealDeadline } from '@/lib/followup/appeals/appeal-deadline';
import { buildAppeal } from '@/lib/followup/appeals/build-appeal';
import { appealRoutes, type PlanRules } from '@/lib/followup/appeals/plan-rules';
import { KeptLetter } from '@/lib/followup/kept/followup';
import { buildLetter, type Letter } from '@/lib/followup/letters/build-letter';
import { buildOwnLetter } from '@/lib/followup/letters/build-own-letter';
import { keptLetter, letterOf, saysTheSame } from '@/lib/followup/letters/kept-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { type Basis, basisHolds, reread, type Statement, standing } from '@/lib/followup/letters/statement';
import { letterTemplates } from '@/lib/followup/letters/template';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { denial } from './denial';
import { letterCases, ownTemplates } from './letter-cases';

/** `known`: what else a number may come from: the codes that the chart's words were given, and the denial with its day. */
type Written = { encounter: Encounter; letter: Letter; exhibits: readonly string[]; known: string };

const encounters = [...demoEncounters, ...letterCases.map(({ encounter }) => encounter)];
const rules = Object.keys(appealRoutes) as PlanRules[];
/** Every template, ours and an office's, and every level of every kind of plan, each over every case. */
const written: Written[] = encounters.flatMap((encounter) => {
  const check = precheck(encounter, defaultKnowledge);
  const coded = JSON.stringify([
    check.diagnoses.map(({ code, label }) => [code, label]),
    check.procedures.map(({ label }) => label),
  ]);
  const before = [
    ...letterTemplates.map((template) => buildLetter(encounter, check, template)),
    ...ownTemplates.map((template) => buildOwnLetter(encounter, check, template)),
  ].map((letter) => ({ encounter, letter, exhibits: [], known: coded }));
  const appeals = rules.flatMap((plan) =>
    appealRoutes[plan].levels.map((_, level) => ({
      encounter,
      ...buildAppeal(encounter, check, { ...denial, rules: plan, level }),
      known: `${coded} ${JSON.stringify([denial, appealRoutes[plan].levels[level], appealDeadline(plan, level, denial.noticeDate)])}`,
    })),
  );
  return [...before, ...appeals];
});
const isAppeal = ({ bases }: Statement) => bases.some(({ kind }) => kind === 'denial');
/** Everything that a sentence's sources show: their words, days, titles and places. */
const wordsOf = (bases: readonly Basis[]) =>
  bases
    .map((basis) =>
      basis.kind === 'policy' ? [basis.words, ...Object.values(basis.source)].join(' ') : `${basis.words} ${basis.date}`,
    )
    .join(' ');
const numbersIn = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What must hold of every sentence that stands in a letter, whoever wrote it. */
function rests(statement: Statement, known: string, encounter: Encounter) {
  expect(statement.bases.length).toBeGreaterThan(0);
  for (const basis of statement.bases) expect(basisHolds(basis, encounter)).toBe(true);
  const shown = `${known} ${wordsOf(statement.bases)}`;
  for (const number of numbersIn(statement.text)) expect(numbersIn(shown), statement.text).toContain(number);
  for (const [, quote = ''] of statement.text.matchAll(/“([^”]*)”/g)) expect(flat(shown)).toContain(flat(quote).trim());
}

describe('every sentence of every letter', () => {
  it('stands in the chart, in the notice or in a dated policy, over all templates, plans, levels and cases', () => {
    let sentences = 0;
    for (const { encounter, letter, known } of written) {
      for (const statement of letter.statements) {
        sentences++;
        rests(statement, known, encounter);
        // What was written from the chart may be kept as it is.
        expect(reread(statement, statement.text, encounter)).toEqual({ ok: true, statement });
      }
    }
    expect(sentences).toBeGreaterThan(10_000);
  });

  it('speaks of payment or of odds nowhere outside the words of the chart', () => {
    const own = new Set(
      written.flatMap(({ letter }) => letter.statements.map(({ text }) => text.replace(/“[^”]*”/g, '').toLowerCase())),
    );
    for (const text of own)
      expect(text).not.toMatch(/\b(?:pay|pays|paid|payment\w*|reimburs\w*|revenue|likely|probab\w*|chances?)\b/);
  });

  it('property: however it is reworded, what stands rests on its source, and what does not is refused', () => {
    const some = written.filter(({ letter }) => letter.statements.length > 0);
    const word = fc.oneof(
      fc.constantFrom(
        'The',
        'patient',
        'reports',
        'pain',
        'since',
        'will',
        'likely',
        'improve',
        'please',
        'pay',
        'payment',
        '“severe pain”',
        '"no relief"',
        'chart',
        'AHI',
      ),
      fc.integer({ min: 0, max: 400 }).map(String),
      fc.double({ min: 0, max: 99, noNaN: true }).map((number) => number.toFixed(1)),
    );
    let kept = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...some),
        fc.nat(),
        fc.array(word, { maxLength: 8 }),
        fc.boolean(),
        ({ encounter, letter, known }, at, words, after) => {
          const from = letter.statements[at % letter.statements.length];
          if (!from) return;
          const text = [...(after ? [from.text] : []), ...words].join(' ');
          const edited = reread(from, text, encounter);
          if (!edited.ok) {
            refused++;
            expect(edited.sentence).not.toMatch(/\d{3,}.*\d{3,}/);
            return;
          }
          kept++;
          rests(edited.statement, `${known} ${from.text}`, encounter);
          if (!isAppeal(from)) expect(words.join(' ')).not.toMatch(/\b(?:pay|payment|likely)\b/);
        },
      ),
      { numRuns: 1500 },
    );
    expect(Math.min(kept, refused)).toBeGreaterThan(50);
  });

  it('property: a change of the chart takes out exactly the sentences that rested on what is gone', () => {
    const some = written.filter(({ letter, encounter }) => letter.statements.length > 0 && encounter.notes.length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...some),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        ({ encounter, letter, exhibits }, which, place, drop) => {
          const at = which % encounter.notes.length;
          const text = encounter.notes[at]?.text ?? '';
          const cut = place % (text.length + 1);
          const notes = drop
            ? encounter.notes.filter((_, i) => i !== at)
            : encounter.notes.map((note, i) =>
                i === at ? { ...note, text: `${text.slice(0, cut)}${text.slice(cut + 1)}` } : note,
              );
          const changed = { ...encounter, notes };
          const stay = standing(letter.statements, changed);
          for (const statement of letter.statements) {
            const holds = statement.bases.every((basis) => basisHolds(basis, changed));
            expect(stay.includes(statement)).toBe(holds);
            expect(reread(statement, statement.text, changed).ok).toBe(holds);
          }
          const setting = { encounter: changed, practice: null, date: '2026-11-26', signer: '' };
          const printed = printLetter('Letter', letter, setting, exhibits).parts.flatMap(({ sentences }) => sentences);
          const gone = letter.statements.filter((one) => !stay.includes(one)).map((one) => one.text);
          for (const sentence of gone) if (!stay.some((one) => one.text === sentence)) expect(printed).not.toContain(sentence);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a kept letter', () => {
  const keep = ({ letter, exhibits }: Written) =>
    keptLetter({ appeal: '', title: 'Letter', letter, exhibits, signedBy: '', signedAt: '' });
  it('comes back sentence by sentence with its sources', () => {
    for (const one of written) {
      const kept = KeptLetter.parse(JSON.parse(JSON.stringify(keep(one))));
      expect(letterOf(kept)).toEqual(one.letter);
      expect(saysTheSame(kept, keep(one))).toBe(true);
    }
  });
  it('cannot hold a sentence whose sources were taken away', () => {
    const [one] = written.filter(({ letter }) => letter.statements.length > 1);
    if (!one) throw new Error('no letter');
    const kept = keep(one);
    const [first, ...rest] = kept.sentences;
    if (!first) throw new Error('no sentence');
    const bare = { ...kept, sentences: [{ ...first, bases: [] }, ...rest] };
    expect(KeptLetter.safeParse(bare).success).toBe(false);
    expect(letterOf(bare).statements).toHaveLength(rest.length);
  });
  it('of an older build, without template and headings, still opens', () => {
    const [one] = written;
    if (!one) throw new Error('no letter');
    const { template: _, headings: __, ...old } = keep(one);
    const opened = KeptLetter.parse(JSON.parse(JSON.stringify(old)));
    expect(letterOf(opened, one.letter.headings)).toEqual({ ...one.letter, template: '' });
  });
});
