import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { KeptLetter } from '@/lib/followup/kept/followup';
import type { Letter } from '@/lib/followup/letters/build-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { LetterSentences } from './LetterSentences';
import { saveLetter } from './save-letter';
import { todayIso } from './today-iso';
import { useLetterText } from './use-letter-text';

type Props = {
  encounter: Encounter;
  letter: Letter;
  title: string;
  exhibits: readonly string[];
  /** Its letterhead; null where the office has set none. */
  practice: Practice | null;
  signer: string;
  onSign: (letter: KeptLetter) => void;
};

/** The letter of an appeal, to be signed and saved. */
export function AppealLetter({ encounter, letter, title, exhibits, practice, signer, onSign }: Props) {
  const t = useText();
  const text = useLetterText('appeal', letter.statements);
  const { statements } = text;
  const sign = () =>
    onSign({
      appeal: '',
      title,
      sentences: statements.map(({ bases, ...rest }) => ({ ...rest, bases: [...bases] })),
      exhibits: [...exhibits],
      signedBy: signer,
      signedAt: new Date().toISOString(),
    });
  const save = (kind: 'docx' | 'pdf') => {
    const setting = { encounter, practice, date: todayIso(), signer };
    void saveLetter(kind, 'appeal', printLetter(title, { ...letter, statements }, setting, exhibits));
  };
  const unsigned = text.wrong ? t('followup_letter_wrong') : signer ? undefined : t('followup_no_signer');
  return (
    <div className="stack">
      <LetterSentences letter={letter} text={text} onSave={save}>
        <Button offBecause={unsigned} onClick={sign}>
          {t('followup_sign')}
        </Button>
      </LetterSentences>
    </div>
  );
}
