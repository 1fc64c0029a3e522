import type { Fact } from '@/lib/encounter/fact';
import { isA } from '@/lib/notes/lexicon/hierarchy';
import { contradiction, type FindContradiction } from './contradiction';

const told = new Set(['pmh', 'complaint', 'subjective', 'social', 'family', 'consent', 'instructions']);
/** Signs that an operation or a code rests on; what is found in many places at once, like pain, is left out. */
const asked = [
  'swelling',
  'fluctuance',
  'purulence',
  'drainage',
  'sinus tract',
  'trismus',
  'fever',
  'dysphagia',
  'exposed bone',
  'sinus perforation',
  'oroantral communication',
  'joint click',
  'paresthesia',
  'airway compromise',
  'radiolucency',
];

/** One concept stated and denied by the examiner in the same note, of the same tooth, side and place. What the patient tells is no contradiction. */
export const findContradiction: FindContradiction = (chart) => {
  const found = new Map<string, ReturnType<typeof contradiction>>();
  const examined = chart.facts.all.filter(
    (fact) => !told.has(fact.section) && (fact.kind === 'diagnosis' || asked.some((concept) => isA(fact.concept, concept))),
  );
  for (const said of examined) {
    if (said.assertion !== 'present' || found.has(said.concept)) continue;
    const denied = examined.find(
      (other) =>
        other.assertion === 'absent' &&
        (isA(other.concept, said.concept) || isA(said.concept, other.concept)) &&
        agree(said, other) &&
        !(said.side === '' && other.side !== '' && ofOtherSide(examined, said, other)),
    );
    if (!denied) continue;
    const places =
      said.section && denied.section && said.section !== denied.section ? ` (${said.section} and ${denied.section})` : '';
    found.set(
      said.concept,
      contradiction(
        'CHART-01',
        `notes[${said.note}]`,
        `The chart contradicts itself about ${said.concept}: stated in one place and denied in another${places}.`,
      ),
    );
  }
  return [...found.values()];
};

/** The note names a side of the finding elsewhere, and it is not the one denied: `TMJ pain R, none L. Dx: TMJ arthralgia`. */
const ofOtherSide = (examined: readonly Fact[], said: Fact, denied: Fact) =>
  examined.some(
    (fact) =>
      fact.assertion === 'present' &&
      fact.concept === said.concept &&
      fact.side !== '' &&
      fact.side !== 'bilateral' &&
      fact.side !== denied.side,
  );

function agree(said: Fact, denied: Fact): boolean {
  if (said.note !== denied.note) return false;
  if ((said.section === '' || said.section === denied.section) && Math.abs(said.start - denied.start) < 60) return false;
  const teeth = said.tooth.length === 0 ? denied.tooth.length === 0 : said.tooth.some((tooth) => denied.tooth.includes(tooth));
  const side = said.side === denied.side || said.side === '' || denied.side === '';
  const place = said.area.join() === denied.area.join() || said.area.length === 0 || denied.area.length === 0;
  return teeth && side && place;
}
