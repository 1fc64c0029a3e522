import type { CrosswalkFamily, FamilyCase } from '../family';
import { none, underSomePlans } from '../family';
import { customary } from '../sources';

const tests: Record<string, readonly string[]> = {
  D0411: ['hba1c'],
  D0412: ['glucose-monitor', 'glucose-strip'],
  D0414: ['bacterial-culture'],
  D0415: ['postage-handling'],
  D0417: ['postage-handling'],
  D0418: ['saliva-test-unlisted'],
  D0422: ['genetic-unlisted'],
  D0423: ['genetic-unlisted'],
  D0472: ['pathology-level-4'],
  D0473: ['pathology-level-4'],
  D0474: ['pathology-level-4'],
  D0475: ['pathology-decalcification'],
  D0480: ['cytology-smear'],
  D0486: ['cytology-smear'],
};
const own = new Set(['D0411', 'D0412']);
/** Stains, immune studies and second readings have medical codes, which are told apart by method and are the laboratory's. */
const byLaboratory =
  'The laboratory that examines the tissue reports it with the code of its method; the office took the sample only.';
const plain: Record<string, string> = {
  D0416: 'A virus culture is reported by the laboratory that carries it out.',
  D0604: 'Tests for a public-health germ are told apart by germ and method, which the dental number does not say.',
  D0605: 'Tests for a public-health germ are told apart by germ and method, which the dental number does not say.',
  D0606: 'Tests for a public-health germ are told apart by germ and method, which the dental number does not say.',
  D0426: 'A saliva test in the office has no medical code of its own that the dental number names.',
  D0461: 'Searching for a crack in a tooth is dental and belongs to the evaluation.',
  D0476: byLaboratory,
  D0477: byLaboratory,
  D0478: byLaboratory,
  D0479: byLaboratory,
  D0481: byLaboratory,
  D0482: byLaboratory,
  D0483: byLaboratory,
  D0484: byLaboratory,
  D0485: byLaboratory,
  D0419: 'Measuring saliva has no medical code of its own.',
  D0425: 'Tests for decay risk are dental.',
  D0431: 'An adjunctive mucosal test has no medical code of its own.',
  D0460: 'Testing the pulp is dental and belongs to the evaluation.',
  D0470: 'Models are dental.',
  D0502: 'Pathology reports by another laboratory are billed by that laboratory.',
  D0600: 'Tests for decay are dental.',
  D0601: 'Decay risk is dental.',
  D0602: 'Decay risk is dental.',
  D0603: 'Decay risk is dental.',
};

export const family: CrosswalkFamily = {
  title: 'Laboratory tests',
  codes: [...Object.keys(tests), ...Object.keys(plain)],
  source: customary,
  cross(line) {
    const reason = plain[line.cdt];
    if (reason) return none(reason, 'dental');
    const keys = tests[line.cdt] ?? [];
    // A test of the blood is for a disease of the blood sugar: where the note denies it, nothing shows what it was for.
    const unfounded = line.denies(['diabetes mellitus', 'hyperglycemia', 'prediabetes']);
    const evidence = line.evidence([
      'diabetes mellitus',
      'hyperglycemia',
      'HbA1c',
      'glucose',
      'lesion',
      'abscess',
      'biopsy',
      'infection',
    ]);
    return underSomePlans(
      keys.map((key, index) => ({
        key,
        standing: index === 0 && own.has(line.cdt) && !unfounded ? 'supported' : 'possible',
        why: [
          own.has(line.cdt)
            ? 'The test was carried out in the office.'
            : 'The laboratory that carries out the test reports it; the office only where it did.',
        ],
        whyNot: own.has(line.cdt)
          ? [
              'The office needs a laboratory certificate of waiver (CLIA) for it.',
              ...(unfounded ? ['The note denies the disease that the test is for.'] : []),
            ]
          : [],
        evidence: index === 0 ? [line.field('cdt'), ...evidence] : [],
        modifiers: own.has(line.cdt) ? [{ code: 'QW', reason: 'waived test' }] : [],
      })),
    );
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'HbA1c at the chair',
    visit: { procedures: [{ id: 'p1', cdt: 'D0411' }], text: 'T2DM. HbA1c 7.9 at chairside.' },
    first: 'hba1c',
    modifiers: ['QW'],
  },
  { name: 'pulp tests are dental', visit: { procedures: [{ id: 'p1', cdt: 'D0460' }], text: 'Cold test #3.' }, none: true },
  {
    name: 'a denied diabetes does not support its test',
    visit: { procedures: [{ id: 'p1', cdt: 'D0412' }], text: 'No diabetes. Glucose 98.' },
    first: 'glucose-monitor',
    standing: 'possible',
    not: ['hba1c', 'glucose-monitor'],
  },
];
