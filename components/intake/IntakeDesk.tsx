import { ClipboardCheck, FileText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { TextArea } from '../ui/TextArea';
import { endings, fileProblem } from './file-problem';
import { IntakeAnswer } from './IntakeAnswer';
import { useFileDrop } from './use-file-drop';
import { type IntakeActs, useIntake } from './use-intake';

/** A note, a ledger or a file from anywhere, checked without an open chart. Nothing of it is kept, unless a person keeps it as a visit. */
export function IntakeDesk(props: IntakeActs) {
  const t = useText();
  const [text, setText] = useState('');
  const { answer, refused, busy, refuse, checkText, checkFile, choose, keep, kept } = useIntake(props);
  const check = () => void (text.trim() === '' ? refuse(t('intake_empty')) : checkText(text));
  const take = (files: File[]) => {
    const problem = fileProblem(files);
    const [file] = files;
    if (problem) void refuse(t(problem));
    else if (file) void checkFile(file);
  };
  const over = useFileDrop(take);
  return (
    <>
      <div className="page">
        <h1>{t('workbench_check')}</h1>
        <p className="soft">{t('intake_what')}</p>
        <form
          className="intake"
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <TextArea
            label={t('intake_text')}
            hint={t('intake_text_hint')}
            value={text}
            spellCheck={false}
            onChange={setText}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              if (!busy) check();
            }}
          />
          {refused && (
            <p className="notice field-error blocked" role="alert">
              {refused}
            </p>
          )}
          <div className="intake-drop" data-over={over || undefined}>
            <Button kind="primary" type="submit" busy={busy} icon={<ClipboardCheck className="i" />}>
              {t('intake_check')}
            </Button>
            <FilePick
              label={t('intake_file')}
              icon={<FileText className="i" />}
              accept={endings.join(',')}
              busy={busy}
              onFiles={take}
            />
            <span className="small soft grow">{t(over ? 'intake_drop_now' : 'intake_drop')}</span>
          </div>
        </form>
      </div>
      {answer && (
        <IntakeAnswer
          answer={answer}
          changed={'text' in answer.source && answer.source.text !== text}
          onChoose={(at, day) => void choose(answer, at, day)}
          kept={kept}
          onKeep={() => void keep()}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}
