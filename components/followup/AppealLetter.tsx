import { useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { KeptLetter } from '@/lib/followup/kept/followup';
import type { Letter } from '@/lib/followup/letters/build-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { reword, type Statement } from '@/lib/followup/letters/statement';
import { saveFile } from '../claim/save-file';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { sourceOf } from './source-of';
import { todayIso } from './today-iso';

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

/** A letter sentence by sentence, each with what it rests on. A sentence can be reworded or dropped; none can be added without a source. */
export function AppealLetter({ encounter, letter: built, title, exhibits, practice, signer, onSign }: Props) {
  const t = useText();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const rows = built.statements
    .filter(({ id }) => !dropped.includes(id))
    .map((statement) => {
      const said = reword(statement, texts[statement.id] ?? statement.text);
      return { statement, text: texts[statement.id] ?? statement.text, said };
    });
  const wrong = rows.some(({ said }) => !said.ok);
  const statements = rows.flatMap(({ said }): Statement[] => (said.ok ? [said.statement] : []));
  const sign = () =>
    onSign({
      appeal: '',
      title,
      sentences: statements.map(({ bases, ...rest }) => ({ ...rest, bases: [...bases] })),
      exhibits: [...exhibits],
      signedBy: signer,
      signedAt: new Date().toISOString(),
    });
  const save = async (kind: 'docx' | 'pdf') => {
    const printed = printLetter(title, { ...built, statements }, { encounter, practice, date: todayIso(), signer }, exhibits);
    const content =
      kind === 'docx'
        ? await (await import('@/lib/followup/letters/write-letter-docx')).writeLetterDocx(printed)
        : await (await import('@/lib/followup/letters/write-letter-pdf')).writeLetterPdf(printed);
    const type = kind === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    saveFile({ name: `appeal.${kind}`, type, content });
  };
  if (built.statements.length === 0) return <p>{t('followup_letter_empty')}</p>;
  return (
    <div className="stack">
      {rows.map(({ statement, text, said }) => (
        <div key={statement.id}>
          <TextArea
            label={built.headings.find(({ section }) => section === statement.section)?.heading ?? statement.section}
            value={text}
            error={said.ok ? undefined : said.sentence}
            hint={statement.bases.map(sourceOf).join('; ')}
            onChange={(value) => setTexts({ ...texts, [statement.id]: value })}
          />
          <Button onClick={() => setDropped([...dropped, statement.id])}>{t('followup_letter_drop')}</Button>
        </div>
      ))}
      <div className="actions">
        <Button kind="primary" offBecause={wrong ? t('followup_letter_wrong') : undefined} onClick={() => void save('docx')}>
          DOCX
        </Button>
        <Button offBecause={wrong ? t('followup_letter_wrong') : undefined} onClick={() => void save('pdf')}>
          PDF
        </Button>
        <Button offBecause={wrong ? t('followup_letter_wrong') : signer ? undefined : t('followup_no_signer')} onClick={sign}>
          {t('followup_sign')}
        </Button>
      </div>
    </div>
  );
}
