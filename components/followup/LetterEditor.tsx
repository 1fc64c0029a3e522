import { useEffect, useMemo, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { alikeness, type Fingerprint, fingerprint, tooAlike } from '@/lib/followup/letters/alike';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { buildOwnLetter } from '@/lib/followup/letters/build-own-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { reword, type Statement } from '@/lib/followup/letters/statement';
import { letterTemplates } from '@/lib/followup/letters/template';
import { saveFile } from '../claim/save-file';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { TextArea } from '../ui/TextArea';
import { useLetterTools } from './letter-tools';
import { sourceOf } from './source-of';
import { TemplateChoice, useTemplates } from './TemplateChoice';
import { todayIso } from './today-iso';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string };

/** A letter sentence by sentence, each with what it rests on. A sentence can be reworded or dropped; none can be added without a source. */
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
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [others, setOthers] = useState<readonly Fingerprint[]>([]);
  useEffect(() => {
    let gone = false;
    void tools.others(encounter).then((found) => gone || setOthers(found));
    return () => {
      gone = true;
    };
  }, [tools, encounter]);
  if (!built) return null;
  const keyOf = (id: string) => `${built.template}/${id}`;
  const rows = built.statements
    .filter(({ id }) => !dropped.includes(keyOf(id)))
    .map((statement) => {
      const text = texts[keyOf(statement.id)] ?? statement.text;
      return { statement, text, said: reword(statement, text) };
    });
  const wrong = rows.some(({ said }) => !said.ok);
  const statements = rows.flatMap(({ said }): Statement[] => (said.ok ? [said.statement] : []));
  const { last = '', first = '' } = encounter.patient?.name ?? {};
  const print = fingerprint(statements, [last, first]);
  const alike = others.filter((other) => alikeness(print, other) >= tooAlike).length;
  const save = async (kind: 'docx' | 'pdf') => {
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
      {rows.length === 0 && <p>{t('followup_letter_empty')}</p>}
      {rows.map(({ statement, text, said }) => (
        <div key={keyOf(statement.id)}>
          <TextArea
            label={built.headings.find(({ section }) => section === statement.section)?.heading ?? statement.section}
            value={text}
            error={said.ok ? undefined : said.sentence}
            hint={statement.bases.map(sourceOf).join('; ')}
            onChange={(value) => setTexts({ ...texts, [keyOf(statement.id)]: value })}
          />
          <Button onClick={() => setDropped([...dropped, keyOf(statement.id)])}>{t('followup_letter_drop')}</Button>
        </div>
      ))}
      {rows.length > 0 && (
        <div className="actions">
          <Button kind="primary" offBecause={wrong ? t('followup_letter_wrong') : undefined} onClick={() => void save('docx')}>
            DOCX
          </Button>
          <Button offBecause={wrong ? t('followup_letter_wrong') : undefined} onClick={() => void save('pdf')}>
            PDF
          </Button>
        </div>
      )}
    </div>
  );
}
