import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import type { CrosswalkFamily } from '@/lib/crosswalk/family';
import { routeVisit } from '@/lib/crosswalk/route-visit';
import { sentencesOf } from '@/lib/crosswalk/sentences';
import type { Encounter } from '@/lib/encounter/encounter';
import { isQuote } from '@/lib/encounter/evidence';
import { visitOf } from '@/lib/encounter/visit';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';

const families = import.meta.glob<CrosswalkFamily>('@/lib/crosswalk/families/*.ts', { eager: true, import: 'family' });
const numbers = Object.values(families).flatMap((family) => family.codes);

const phrase = fc.constantFrom(
  'No abscess.',
  'Abscess #30 in the buccal vestibule.',
  'I&D done.',
  'R/O squamous cell carcinoma of the tongue.',
  'Leukoplakia left lateral tongue, biopsy.',
  'Mother has obstructive sleep apnea.',
  'OSA, AHI 22.',
  'Denies trauma.',
  'Mandible fracture, ORIF.',
  'Plan: implants next year.',
  'Right TMJ disc displacement.',
  'No cyst or tumor seen.',
  'Cyst of the mandible enucleated.',
  'Laceration lip 2 cm, sutured.',
  'General anesthesia 75 min, ASA 2.',
  'MRONJ left mandible, exposed bone.',
  'Delta Dental paid $120.',
  'Aortic valve replacement scheduled.',
  '   ;;; ### .',
);
const procedure = fc.record(
  {
    cdt: fc.oneof(fc.constantFrom(...numbers), fc.constantFrom('D2740', 'D1110', 'D9999', 'D0000', 'X12', '')),
    tooth: fc.constantFrom('1', '17', '30', 'A', 'T', '1,16', '99', 'x', ''),
    area: fc.constantFrom('', '00', '01', '10', '40', 'LL'),
    quantity: fc.integer({ min: 0, max: 9 }),
    minutes: fc.integer({ min: 0, max: 200 }),
    description: fc.constantFrom('', 'biopsy of the floor of mouth', 'lingual frenectomy', 'I&D submandibular'),
    status: fc.constantFrom('completed', 'planned', 'existing', 'referred'),
  },
  { requiredKeys: ['cdt'] },
);
const encounter = fc
  .record({
    procedures: fc.array(procedure, { maxLength: 5 }),
    texts: fc.array(fc.array(phrase, { maxLength: 6 }), { maxLength: 2 }),
    payerClass: fc.constantFrom('commercial', 'medicare', 'medicaid', 'fehb', undefined),
    dental: fc.boolean(),
    accident: fc.constantFrom('none', 'work', 'auto', 'other', undefined),
  })
  .map(({ procedures, texts, payerClass, dental, accident }) => ({
    dateOfService: '2026-11-02',
    patient: { birthDate: '1990-01-01' },
    coverage: [
      ...(payerClass ? [{ kind: 'medical', order: 1, payerName: 'Plan', payerClass }] : []),
      ...(dental ? [{ kind: 'dental', order: 2, payerName: 'Dental plan' }] : []),
    ],
    ...(accident ? { accident: { kind: accident } } : {}),
    procedures: procedures.map((one, index) => ({ id: `p${index + 1}`, ...one })),
    notes: texts.map((parts, index) => ({ id: `n${index + 1}`, text: parts.join(' ') })),
  })) as fc.Arbitrary<Encounter>;

test('no encounter throws, leaves the pack, or supports a code with words that deny it', () => {
  fc.assert(
    fc.property(encounter, (one) => {
      const facts = findFacts(one.notes);
      const chart = { visit: visitOf(one), facts: factSet(facts) };
      const { procedures, missing } = crossVisit(chart, medicalPack);
      const { route } = routeVisit(chart, procedures, []);
      expect(procedures.map((result) => result.id)).toEqual(one.procedures.map((item) => item.id));
      expect(new Set(missing.map((item) => item.id)).size).toBe(missing.length);
      expect(route.length).toBe(chart.visit.procedures.length);
      const open = new Set(missing.map((item) => item.id));
      for (const result of procedures) {
        if (result.candidates.length === 0) expect(result.none).not.toBe('');
        result.candidates.forEach((candidate, index) => {
          expect(candidate.rank).toBe(index + 1);
          if (candidate.system !== 'CDT') expect(medicalPack.byCode(candidate.code)?.system).toBe(candidate.system);
          expect(candidate.modifiers.every((modifier) => /^[A-Z0-9]{2}$/.test(modifier))).toBe(true);
          expect(new Set(candidate.modifiers).size).toBe(candidate.modifiers.length);
          expect(Number.isInteger(candidate.units) && candidate.units >= 1).toBe(true);
          for (const ask of candidate.asks) expect(open.has(ask)).toBe(true);
          for (const item of candidate.evidence.filter(isQuote)) {
            const note = one.notes.find((text) => text.id === item.note);
            expect(note?.text.slice(item.start, item.end)).toBe(item.quote);
            if (candidate.standing !== 'supported' || !note) continue;
            const sentence = sentencesOf(note).find((part) => item.start >= part.start && item.start < part.end);
            const stands = facts.some(
              (fact) =>
                fact.assertion === 'present' &&
                fact.note === item.note &&
                fact.start >= (sentence?.start ?? 0) &&
                fact.start < (sentence?.end ?? 0),
            );
            expect(stands).toBe(true);
            const denied = facts.some(
              (fact) =>
                fact.assertion !== 'present' && fact.note === item.note && fact.start === item.start && fact.end === item.end,
            );
            const said = facts.some(
              (fact) =>
                fact.assertion === 'present' && fact.note === item.note && fact.start === item.start && fact.end === item.end,
            );
            expect(denied && !said).toBe(false);
          }
        });
      }
    }),
    { numRuns: 400 },
  );
});
