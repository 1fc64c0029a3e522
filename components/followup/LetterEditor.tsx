import { useMemo } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { buildOwnLetter } from '@/lib/followup/letters/build-own-letter';
import { letterTitles } from '@/lib/followup/letters/kept-letter';
import { letterTemplates } from '@/lib/followup/letters/template';
import { LetterSheet } from './LetterSheet';
import { TemplateChoice, useTemplates } from './TemplateChoice';
import { useKeptLetters } from './use-kept-letters';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string };

/** Letters before the claim, one for each template: each as it was left, or as the chart gives it. */
export function LetterEditor({ encounter, precheck, signer }: Props) {
  const { letters, put, forget } = useKeptLetters(encounter);
  const before = letters.filter(({ letter }) => letter.appeal === '');
  const choice = useTemplates(encounter, before[0]?.letter.template ?? '');
  const own = choice.own.find(({ id }) => id === choice.chosen);
  const built = useMemo(() => {
    const ours = letterTemplates.find(({ id }) => id === choice.chosen) ?? letterTemplates.at(-1);
    if (own) return buildOwnLetter(encounter, precheck, own);
    return ours ? buildLetter(encounter, precheck, ours) : null;
  }, [encounter, precheck, own, choice.chosen]);
  if (!built) return null;
  return (
    <div className="letter">
      <TemplateChoice {...choice} />
      <LetterSheet
        key={choice.chosen}
        encounter={encounter}
        built={built}
        title={letterTitles.necessity}
        file="letter"
        appeal=""
        exhibits={[]}
        held={before.find(({ letter }) => letter.template === choice.chosen) ?? null}
        onKept={put}
        onForget={forget}
        signer={signer}
      />
    </div>
  );
}
