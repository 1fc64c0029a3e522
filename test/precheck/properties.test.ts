import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cdtCode } from '@/lib/codes/cdt/cdt';
import { inForceOn } from '@/lib/codes/in-force';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { Encounter } from '@/lib/encounter/encounter';
import { type Evidence, isQuote } from '@/lib/encounter/evidence';
import type { PreCheck } from '@/lib/encounter/precheck';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { anyVisit, type Said } from './any-visit';

/** Codes of what lies behind a person may rest on a history. */
const ofThePast = /^(Z|Y84|W88)/;

/** What is wrong with the codes of an answer. Sentences are invented, so that they may stand in a message. */
function complaints(encounter: Encounter, said: ReadonlyMap<string, readonly Said[]>, answer: PreCheck): string[] {
  const date = encounter.dateOfService ?? '';
  const wrong: string[] = [];
  const judge = (code: string, evidence: readonly Evidence[]) => {
    for (const one of evidence.filter(isQuote)) {
      const note = encounter.notes.find(({ id }) => id === one.note);
      if (note?.text.slice(one.start, one.end) !== one.quote) wrong.push(`${code}: the quote is not in the note`);
      const sentence = said.get(one.note)?.find(({ start, end }) => one.start >= start && one.end <= end);
      if (!sentence) wrong.push(`${code}: “${one.quote}” runs over sentences`);
      else if (!['present', 'historical'].includes(sentence.said))
        wrong.push(`${code} rests on what is ${sentence.said}: ${sentence.words}`);
    }
  };
  for (const { code, evidence, standing } of answer.diagnoses) {
    const entry = defaultKnowledge.icd.get(code, date);
    if (!entry) wrong.push(`${code} does not exist on ${date}`);
    else if (!entry.billable) wrong.push(`${code} is a header on ${date}`);
    if (standing !== 'supported') continue;
    if (evidence.length === 0) wrong.push(`${code} has no evidence`);
    judge(code, evidence);
    for (const one of evidence.filter(isQuote)) {
      const facts = answer.facts.filter((fact) => fact.note === one.note && fact.start === one.start && fact.end === one.end);
      if (!facts.some(({ assertion }) => assertion === 'present' || (assertion === 'historical' && ofThePast.test(code))))
        wrong.push(`${code}: no present fact under “${one.quote}” but ${facts.map(({ assertion }) => assertion)}`);
    }
  }
  for (const { id, candidates } of answer.procedures) {
    const on = encounter.procedures.find((one) => one.id === id)?.date || date;
    for (const { code, system, evidence } of candidates) {
      const known = system === 'CDT' ? cdtCode(code) : medicalPack.byCode(code);
      if (!known || ('system' in known && known.system !== system)) wrong.push(`${code} is no ${system} code of the pack`);
      else if (!inForceOn(known, on)) wrong.push(`${code} is not in force on ${on}`);
      judge(code, evidence);
    }
  }
  return wrong;
}

test('no visit yields an invalid code, one of another year, or one that rests on words that do not assert it', () => {
  fc.assert(
    fc.property(anyVisit, ({ encounter, said }) => {
      expect(complaints(encounter, said, precheck(encounter, defaultKnowledge))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('answers to its questions change nothing of that', () => {
  fc.assert(
    fc.property(
      anyVisit,
      fc.constantFrom('yes', 'no', 'left', 'maxilla', 'office', 'tongue', '12 mm'),
      ({ encounter, said }, value) => {
        const asked = precheck(encounter, defaultKnowledge).missing;
        const answered: Encounter = {
          ...encounter,
          answers: asked.map(({ id }) => ({ missing: id, value, by: 'Dr. Test', at: encounter.dateOfService ?? '' })),
        };
        expect(complaints(answered, said, precheck(answered, defaultKnowledge))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
