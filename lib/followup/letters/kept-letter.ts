import type { KeptLetter } from '../kept/followup';
import type { Letter } from './build-letter';
import { basesOf, type Statement } from './statement';

/** Titles of the two kinds of letter, as they stand on paper. */
export const letterTitles = { necessity: 'Letter of medical necessity', appeal: 'Appeal' } as const;

/** A kept letter as one that can be worked on again. Letters of older builds have no headings: `otherwise` gives them. */
export function letterOf({ template, headings, sentences }: KeptLetter, otherwise: Letter['headings'] = []): Letter {
  return {
    template,
    headings: headings.length > 0 ? headings : otherwise,
    statements: sentences.flatMap((sentence): Statement[] => {
      const bases = basesOf(sentence.bases);
      return bases ? [{ ...sentence, bases }] : [];
    }),
  };
}

type Given = { appeal: string; title: string; letter: Letter; exhibits: readonly string[]; signedBy: string; signedAt: string };

/** A letter as it is to be kept. */
export const keptLetter = ({ letter, exhibits, ...given }: Given): KeptLetter => ({
  ...given,
  template: letter.template,
  headings: letter.headings.map((heading) => ({ ...heading })),
  sentences: letter.statements.map(({ bases, ...rest }) => ({ ...rest, bases: [...bases] })),
  exhibits: [...exhibits],
});

/** Whether two letters say the same, sentence by sentence. */
export const saysTheSame = (a: KeptLetter, b: KeptLetter): boolean =>
  a.sentences.length === b.sentences.length &&
  a.sentences.every(({ section, text }, i) => b.sentences[i]?.section === section && b.sentences[i]?.text === text);
