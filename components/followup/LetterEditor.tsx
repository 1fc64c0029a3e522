import { useEffect, useMemo, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { alikeness, type Fingerprint, fingerprint, tooAlike } from '@/lib/followup/letters/alike';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { buildOwnLetter } from '@/lib/followup/letters/build-own-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { letterTemplates } from '@/lib/followup/letters/template';
import { useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { LetterSentences } from './LetterSentences';
import { useLetterTools } from './letter-tools';
import { saveLetter } from './save-letter';
import { TemplateChoice, useTemplates } from './TemplateChoice';
import { todayIso } from './today-iso';
import { useLetterText } from './use-letter-text';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string };

/** A letter before the claim: by which template, how like it is to those of other patients, and its sentences. */
export function LetterEditor({ encounter, precheck, signer }: Props) {
  const t = useText();
  const tools = useLetterTools();
  const choice = useTemplates(encounter);
  const own = choice.own.find(({ id }) => id === choice.chosen);
  const built = useMemo(() => {
    const ours = letterTemplates.find(({ id }) => id === choice.chosen) ?? letterTemplates.at(-1);
    if (own) return buildOwnLetter(encounter, precheck, own);
    return ours ? buildLetter(encounter, precheck, ours) : null;
  }, [encounter, precheck, own, choice.chosen]);
  const text = useLetterText(built?.template ?? '', built?.statements ?? []);
  const [others, setOthers] = useState<readonly Fingerprint[]>([]);
  useEffect(() => {
    let gone = false;
    void tools.others(encounter).then((found) => gone || setOthers(found));
    return () => {
      gone = true;
    };
  }, [tools, encounter]);
  if (!built) return null;
  const { statements } = text;
  const { last = '', first = '' } = encounter.patient?.name ?? {};
  const print = fingerprint(statements, [last, first]);
  const alike = others.filter((other) => alikeness(print, other) >= tooAlike).length;
  const save = async (kind: 'docx' | 'pdf') => {
    const printed = printLetter(
      'Letter of medical necessity',
      { ...built, statements },
      { encounter, practice: null, date: todayIso(), signer },
    );
    await saveLetter(kind, 'letter', printed);
    await tools.sent(encounter, built.template, print);
  };
  return (
    <div className="stack">
      <TemplateChoice {...choice} />
      {alike > 0 && (
        <Callout state="possible" title={t('followup_letter_alike', { n: alike })} live>
          <p>{t('followup_letter_alike_why')}</p>
        </Callout>
      )}
      <LetterSentences letter={built} text={text} onSave={(kind) => void save(kind)} />
    </div>
  );
}
