import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { assertMentions } from '@/lib/notes/assert-mentions';
import { findFacts } from '@/lib/notes/find-facts';
import { nastyTexts } from '../notes/nasty-texts';
import { exponentOf, type Row, row, spreadOf, timed } from './row';

const sentences = [
  ['Pt denies swelling, fever or trismus.', 'trismus'],
  ['Perc (-), palp (-), cold (+) lingering #14.', 'palp'],
  ['No perio dz, caries #3 MO.', 'caries'],
  ['R/o abscess #3, will obtain CBCT.', 'abscess'],
  ['Mother has diabetes; pt in good health.', 'diabetes'],
  ['Failed 6 months of splint therapy without relief.', 'splint therapy'],
  ['The floor of the mouth is soft without any tenderness or swelling.', 'swelling'],
  ['History of hypertension controlled with lisinopril.', 'hypertension'],
] as const;

const note =
  `S: 20 y/o F with three flare-ups of pericoronitis #17 since Feb, tx'd w/ irrigation and amox x2. Denies fever or dysphagia.
PMH: HTN, DM2 (A1c 7.1). Meds: lisinopril, metformin. NKDA. FHx: father MI at 52.
O: BP 128/82. MIO 38 mm, no trismus. Operculum #17 erythematous, Ø purulence. Perc (-), palp (+). No LAD. Airway patent.
PANO 10/14/2026: #17 partial bony, mesioangular; #32 full bony, horizontal. No cyst or tumor seen. 2.1 x 1.7 cm lucency #32, consistent w/ dentigerous cyst, r/o OKC.
A: 1) impacted #17, #32 2) chronic pericoronitis #17
P: Consent signed. 2% lido 1:100k epi x4. Flap, buccal trough, crown sectioned, curetted, irrigated, 3-0 chromic. Ibu 600 q6h. RTC if swelling or fever. Will refer to ENT for sleep study: loud snoring per wife, ESS 13, could not tolerate CPAP for 5 months.
`.padEnd(1000, 'No other findings today. ');

/** The note reader: mentions a second beside two general language libraries, and one whole note. */
export async function bench(): Promise<Row[]> {
  const wink = winkNLP(model, ['sbd', 'negation']);
  const rate = (once: () => void, times: number) => {
    once();
    const rates = Array.from({ length: 7 }, () => {
      const before = performance.now();
      for (let i = 0; i < times; i++) once();
      return (sentences.length * times * 1000) / (performance.now() - before);
    });
    return spreadOf(rates);
  };
  const mentions = sentences.map(([text, mention]) => ({
    text,
    start: text.indexOf(mention),
    end: text.indexOf(mention) + mention.length,
  }));
  const ours = rate(() => {
    for (const mention of mentions) assertMentions(mention.text, [mention]);
  }, 400);
  const winks = rate(() => {
    for (const [text] of sentences)
      wink
        .readDoc(text)
        .tokens()
        .out(wink.its.negationFlag as never);
  }, 40);
  const compromises = rate(() => {
    for (const [text] of sentences) nlp(text).has('#Negative');
  }, 10);
  const times = Array.from({ length: 60 }, () => {
    const before = performance.now();
    findFacts([{ id: 'n1', text: note }]);
    return performance.now() - before;
  }).slice(20);
  const large = note.repeat(5000);
  const largeTimes = Array.from({ length: 3 }, () => {
    const before = performance.now();
    findFacts([{ id: 'n1', text: large }]);
    return performance.now() - before;
  });
  const aThousand = spreadOf(times);
  const growths = await Promise.all(Object.values(nastyTexts).map(growthOf));
  return [
    row('notes', 'mentions asserted', '1/s', ours, { name: 'floor 50,000', median: 50_000 }),
    row('notes', 'mentions asserted by wink-nlp', '1/s', winks, { name: 'crossbite', median: ours.median }),
    row('notes', 'mentions asserted by compromise', '1/s', compromises, { name: 'crossbite', median: ours.median }),
    row('notes', 'one note of 1,000 characters', 'ms', aThousand, { name: 'limit', median: 2 }),
    row('notes', 'one note of 5 MB', 'ms', spreadOf(largeTimes), {
      name: '5,000 notes of 1,000',
      median: 5000 * aThousand.median,
    }),
    row('notes', `growth with length over ${growths.length} texts made to slow a reader`, 'exponent', spreadOf(growths), {
      name: 'linear',
      median: 1,
    }),
  ];
}

async function growthOf(make: (size: number) => string): Promise<number> {
  const sizes = [10_000, 40_000, 160_000];
  const times: number[] = [];
  for (const size of sizes) {
    const text = make(size);
    times.push((await timed(5, () => findFacts([{ id: 'n1', text }]))).median);
  }
  return exponentOf(sizes, times);
}
