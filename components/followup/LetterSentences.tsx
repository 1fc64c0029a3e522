import type { ReactNode } from 'react';
import type { Letter } from '@/lib/followup/letters/build-letter';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { sourceOf } from './source-of';
import type { useLetterText } from './use-letter-text';

type Props = {
  letter: Letter;
  text: ReturnType<typeof useLetterText>;
  onSave: (kind: 'docx' | 'pdf') => void;
  /** Further buttons behind those that save. */
  children?: ReactNode;
};

/** A letter sentence by sentence, each with what it rests on. A sentence can be reworded or dropped; none can be added without a source. */
export function LetterSentences({ letter, text: { rows, wrong, write, drop }, onSave, children }: Props) {
  const t = useText();
  if (rows.length === 0) return <p>{t('followup_letter_empty')}</p>;
  const offBecause = wrong ? t('followup_letter_wrong') : undefined;
  return (
    <>
      {rows.map(({ key, statement, text, said }) => (
        <div key={key}>
          <TextArea
            label={letter.headings.find(({ section }) => section === statement.section)?.heading ?? statement.section}
            value={text}
            error={said.ok ? undefined : said.sentence}
            hint={statement.bases.map(sourceOf).join('; ')}
            onChange={(value) => write(key, value)}
          />
          <Button onClick={() => drop(key)}>{t('followup_letter_drop')}</Button>
        </div>
      ))}
      <div className="actions">
        <Button kind="primary" offBecause={offBecause} onClick={() => onSave('docx')}>
          DOCX
        </Button>
        <Button offBecause={offBecause} onClick={() => onSave('pdf')}>
          PDF
        </Button>
        {children}
      </div>
    </>
  );
}
