import { Checkbox } from '../ui/Checkbox';
import { useLocale, useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { usDate } from '../ui/us-format';
import type { WrittenLetter } from './written-letter';

type Props = {
  letters: readonly WrittenLetter[];
  /** Id of the letter that goes along, '' for none. */
  chosen: string;
  onChoose: (id: string) => void;
  words: string;
  onWords: (words: string) => void;
};

/** Which kept letter goes into the packet; where none is kept, a letter can be written here. */
export function PacketLetter({ letters, chosen, onChoose, words, onWords }: Props) {
  const t = useText();
  const locale = useLocale();
  if (letters.length === 0)
    return <TextArea label={t('claim_letter')} hint={t('claim_letter_hint')} rows={6} value={words} onChange={onWords} />;
  return (
    <fieldset className="claim-passages">
      <legend className="label">{t('claim_letter')}</legend>
      {letters.map(({ id, at, signedBy, signedAt }) => (
        <Checkbox key={id} isSelected={chosen === id} onChange={(on) => onChoose(on ? id : '')}>
          {signedBy
            ? t('claim_letter_signed', { name: signedBy, date: usDate(signedAt.slice(0, 10), locale) })
            : t('claim_letter_draft', { date: usDate(at.slice(0, 10), locale) })}
        </Checkbox>
      ))}
    </fieldset>
  );
}
