import type { Fact } from '@/lib/encounter/fact';
import { quoteOf } from '@/lib/notes/fact-set';
import { isA } from '@/lib/notes/lexicon/hierarchy';
import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import type { Line } from '../line';
import { question } from '../questions';
import { veteransAffairs } from '../sources';
import { sideModifier, sideOf } from '../where';

/** What each dental number of a fracture says by itself: bone and way of treatment. */
const treatments: Record<string, readonly string[]> = {
  D7610: ['lefort1-open'],
  D7620: ['lefort1-closed'],
  D7630: ['mandible-open-no-interdental', 'mandible-open-interdental'],
  D7640: ['mandible-closed-interdental', 'mandible-closed-manipulation', 'mandible-closed-no-manipulation'],
  D7650: ['zygoma-open', 'zygoma-open-complicated', 'zygoma-arch-open'],
  D7660: ['zygoma-percutaneous'],
  D7670: ['alveolar-fracture-closed'],
  D7671: ['alveolar-fracture-open'],
  D7680: ['lefort1-open-complicated', 'lefort2-open', 'lefort3-open', 'unlisted-musculoskeletal-head'],
  D7710: ['lefort1-open'],
  D7720: ['lefort1-closed'],
  D7730: ['mandible-open-no-interdental', 'mandible-open-interdental'],
  D7740: ['mandible-closed-interdental', 'mandible-closed-manipulation', 'mandible-closed-no-manipulation'],
  D7750: ['zygoma-open', 'zygoma-open-complicated', 'zygoma-arch-open'],
  D7760: ['zygoma-percutaneous'],
  D7770: ['alveolar-fracture-open'],
  D7771: ['alveolar-fracture-closed'],
  D7780: ['lefort1-open-complicated', 'lefort2-open', 'lefort3-open', 'unlisted-musculoskeletal-head'],
};

const wired = ['maxillomandibular fixation', 'interdental fixation', 'arch bar'];
const alveolus = ['alveolar fracture'];
const mandible = ['mandible fracture', 'jaw fracture'];
const maxilla = ['maxilla fracture', 'jaw fracture'];
/** A jaw that is named is not the other one. */
const otherJaw: Record<string, string> = { 'mandible fracture': 'maxilla fracture', 'maxilla fracture': 'mandible fracture' };
const zygomatic = ['zygoma fracture'];
const midface = ['maxilla fracture', 'zygoma fracture', 'orbital fracture', 'nasal fracture', 'jaw fracture'];

/** Fractures that a dental number may be about; a broken tooth is none of them. */
function fracturesOf(cdt: string): readonly string[] {
  if (/^D7(67[01]|77[01])$/.test(cdt)) return alveolus;
  if (/^D7[67][34]0$/.test(cdt)) return mandible;
  if (/^D7[67][12]0$/.test(cdt)) return maxilla;
  return /^D7[67][56]0$/.test(cdt) ? zygomatic : midface;
}

export const family: CrosswalkFamily = {
  title: 'Fractures of the jaws and face',
  codes: Object.keys(treatments),
  source: veteransAffairs,
  cross(line) {
    const keys = orderedKeys(line, treatments[line.cdt] ?? []);
    const fractures = fracturesOf(line.cdt);
    const evidence = treatedFractures(line, fractures).map(quoteOf);
    const zygoma = keys[0]?.startsWith('zygoma');
    const { side, evidence: sideWords } = zygoma ? sideOf(line, fractures) : { side: '' as const, evidence: [] };
    const denied = evidence.length === 0 && line.chart.facts.absent(fractures).length > 0;
    const ask = question(
      line,
      'fracture-treatment',
      'Which fracture was treated, through an open or a closed approach, and were the jaws wired together?',
      'The fracture codes are told apart by bone, approach and fixation.',
      denied || evidence.length === 0 ? 'blocks' : 'weakens',
    );
    const proposals = keys.map(
      (key, index): Proposal => ({
        key,
        standing: evidence.length === 0 ? 'needs-answer' : index === 0 ? 'supported' : 'possible',
        why: [index === 0 ? reasonOf(line, key) : 'Where the approach or the fixation was another one.'],
        whyNot: denied
          ? ['The note denies a fracture.']
          : index === 0
            ? ['Splinting a loosened tooth without a fracture of bone is not fracture treatment.']
            : [],
        evidence: index === 0 ? [...evidence, ...line.evidence(wired), ...sideWords] : [],
        modifiers: zygoma ? sideModifier(side) : [],
        asks: evidence.length === 0 ? [ask.id] : [],
      }),
    );
    return medical(proposals, evidence.length === 0 ? [ask] : []);
  },
};

/** Fractures that the number may be about, without those of the jaw that it does not name. */
function treatedFractures(line: Line, fractures: readonly string[]): Fact[] {
  const other = otherJaw[fractures[0] ?? ''];
  return line.says(fractures).filter((fact) => !other || !isA(fact.concept, other));
}

function orderedKeys(line: Line, keys: readonly string[]): readonly string[] {
  const fixed = line.says(wired).length > 0;
  const condyle = line.says('condyle fracture').length > 0;
  if (keys.includes('mandible-open-interdental')) {
    const several = line.says(['comminuted fracture', 'multiple approaches']).length > 0;
    const order = fixed
      ? ['mandible-open-interdental', 'mandible-open-no-interdental']
      : ['mandible-open-no-interdental', 'mandible-open-interdental'];
    return [...order, ...(condyle ? ['condyle-open'] : []), ...(several ? ['mandible-open-complicated'] : [])];
  }
  if (keys.includes('mandible-closed-interdental')) {
    if (fixed) return keys;
    const moved = line.says(['closed reduction', 'manipulation']).length > 0;
    return moved
      ? ['mandible-closed-manipulation', 'mandible-closed-interdental', 'mandible-closed-no-manipulation']
      : ['mandible-closed-no-manipulation', 'mandible-closed-interdental', 'mandible-closed-manipulation'];
  }
  return keys;
}

function reasonOf(line: Line, key: string): string {
  if (key === 'mandible-open-interdental') return 'The mandible was opened, and the note tells of wiring the jaws together.';
  if (key === 'mandible-open-no-interdental')
    return 'The mandible was opened; the note does not tell of wiring the jaws together.';
  if (key === 'mandible-closed-interdental') return 'The mandible was treated closed, with the jaws wired together.';
  return `The dental code names the bone and the way of treatment (${line.cdt}), and the note tells of the fracture.`;
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'an open mandible with wiring',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7630' }],
      text: 'Left mandible fracture, angle. ORIF of the mandible fracture with plate. Arch bars placed, MMF.',
    },
    first: 'mandible-open-interdental',
    standing: 'supported',
  },
  {
    name: 'a fracture that the note does not tell of is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7670', tooth: '9' }], text: 'Splint 7-10.' },
    asks: 'fracture-treatment',
    standing: 'needs-answer',
  },
  {
    name: 'a fracture that is denied is not supported',
    visit: { procedures: [{ id: 'p1', cdt: 'D7670', tooth: '9' }], text: 'Lateral luxation #9. No alveolar fracture. Splint.' },
    standing: 'needs-answer',
    not: ['alveolar-fracture-closed'],
  },
  {
    name: 'an upper jaw beside a lower one that broke',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7610' }],
      text: 'CT: right parasymphysis fracture of the mandible. No maxillary fracture. ORIF.',
    },
    asks: 'fracture-treatment',
    standing: 'needs-answer',
  },
  {
    name: 'a nose is none of these',
    visit: { procedures: [{ id: 'p1', cdt: 'D7780' }], text: 'Le Fort I fracture, maxilla fracture, ORIF.' },
    first: 'lefort1-open-complicated',
  },
];
