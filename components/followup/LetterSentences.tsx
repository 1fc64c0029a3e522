import type { Letter } from '@/lib/followup/letters/build-letter';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { toast } from '../ui/toast/toast-queue';
import { sourceOf } from './source-of';
import type { useLetterText } from './use-letter-text';

type Props = { letter: Letter; text: ReturnType<typeof useLetterText> };

/** A letter sentence by sentence, each with what it rests on. A sentence can be reworded or dropped; none can be added without a source. */
export function LetterSentences({ letter, text: { rows, write, drop, putBack } }: Props) {
  const t = useText();
  if (rows.length === 0) return <p>{t('followup_letter_empty')}</p>;
  const headingOf = (section: string) => letter.headings.find((one) => one.section === section)?.heading ?? section;
  return (
    <div className="letter-part">
      {rows.map(({ key, statement, text, said }, i) => (
        <div key={key} className="letter-row">
          <TextArea
            label={headingOf(statement.section)}
            hideLabel={rows[i - 1]?.statement.section === statement.section}
            rows={2}
            value={text}
            error={said.ok ? undefined : said.sentence}
            hint={statement.bases.map(sourceOf).join('; ')}
            onChange={(value) => write(key, value)}
          />
          <Button
            kind="quiet"
            onClick={() => {
              drop(key);
              toast({ words: t('followup_letter_dropped'), of: key, undo: () => putBack(key) });
            }}
          >
            {t('followup_letter_drop')}
          </Button>
        </div>
      ))}
    </div>
  );
}
