import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/locale';
import { StateIcon } from '@/components/ui/state/StateIcon';
import { TextField } from '@/components/ui/TextField';
import type { Missing } from '@/lib/encounter/precheck';

type Props = {
  item: Missing;
  /** The procedure that it is about, where it does not stand under it. */
  about?: ReactNode;
  onAnswer: (missing: string, value: string) => Promise<string>;
};

/** One open thing, answered in place: yes, no, or in the person's own words. */
export function AskForm({ item, about, onAnswer }: Props) {
  const t = useText();
  const [value, setValue] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const done = item.kind === 'attachment' ? 'ask_attached' : item.kind === 'documentation' ? 'ask_documented' : null;
  const [isWriting, setWriting] = useState(done === null);
  const blocks = item.severity === 'blocks';
  const give = async (words: string) => {
    if (words.trim() === '') return setError(t('ask_empty'));
    setBusy(true);
    setError(await onAnswer(item.id, words.trim()));
    setBusy(false);
  };
  return (
    <div className="ask">
      <div className="tree-line">
        <StateIcon state={blocks ? 'needs-answer' : 'missing'} />
        <div className="grow">
          {about && <p className="small soft">{about}</p>}
          <p className="medium">{item.ask}</p>
          <p className="small soft">{item.why}</p>
        </div>
        <span className={`small tree-word ${blocks ? 'needs-answer' : 'missing'}`}>
          {t(blocks ? 'ask_blocks' : 'ask_weakens')}
        </span>
      </div>
      {isWriting ? (
        <form
          className="ask-form"
          onSubmit={(event) => {
            event.preventDefault();
            void give(value);
          }}
        >
          <TextField
            label={t('ask_answer')}
            hideLabel
            placeholder={t('ask_answer')}
            value={value}
            error={error}
            onChange={setValue}
            autoFocus={done !== null}
          />
          <Button type="submit" busy={busy}>
            {t('ask_record')}
          </Button>
        </form>
      ) : (
        <div className="actions">
          {done && (
            <Button busy={busy} onClick={() => void give(t(done))}>
              {t(done)}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setWriting(true)}>
            {t('ask_otherwise')}
          </Button>
        </div>
      )}
    </div>
  );
}
