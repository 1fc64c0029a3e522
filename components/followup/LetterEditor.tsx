import { useMemo, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { type Basis, reword, type Statement } from '@/lib/followup/letters/statement';
import { templateFor } from '@/lib/followup/letters/template';
import { saveFile } from '../claim/save-file';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { todayIso } from './today-iso';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string };

/** A letter sentence by sentence, each with what it rests on. A sentence can be reworded or dropped; none can be added without a source. */
export function LetterEditor({ encounter, precheck, signer }: Props) {
  const t = useText();
  const built = useMemo(
    () => buildLetter(encounter, precheck, templateFor(encounter.procedures.flatMap(({ cdt }) => cdt ?? []))),
    [encounter, precheck],
  );
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const rows = built.statements
    .filter(({ id }) => !dropped.includes(id))
    .map((statement) => {
      const said = reword(statement, texts[statement.id] ?? statement.text);
      return { statement, text: texts[statement.id] ?? statement.text, said };
    });
  const wrong = rows.some(({ said }) => !said.ok);
  const save = async (kind: 'docx' | 'pdf') => {
    const statements = rows.flatMap(({ said }): Statement[] => (said.ok ? [said.statement] : []));
    const printed = printLetter(
      'Letter of medical necessity',
      { ...built, statements },
      { encounter, practice: null, date: todayIso(), signer },
    );
    const content =
      kind === 'docx'
        ? await (await import('@/lib/followup/letters/write-letter-docx')).writeLetterDocx(printed)
        : await (await import('@/lib/followup/letters/write-letter-pdf')).writeLetterPdf(printed);
    const type = kind === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    saveFile({ name: `letter.${kind}`, type, content });
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
      </div>
    </div>
  );
}

const sourceOf = (basis: Basis): string =>
  basis.kind === 'policy'
    ? [basis.source.title, basis.source.locator, basis.source.date].filter(Boolean).join(', ')
    : [basis.kind === 'field' ? basis.path : basis.words, basis.date].filter(Boolean).join(', ');
