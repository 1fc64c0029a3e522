import { type FormEvent, useState } from 'react';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { boxChoices, isChoice, parseBox } from '@/lib/claim/typed/box-kinds';
import { type OpenBox, openBoxes } from '@/lib/claim/typed/open-boxes';
import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { choiceWord, partWord } from './box-parts';
import type { TypedWords } from './typed-words';

type Props = {
  view: ClaimView;
  item: string;
  /** 0-based, for item 24. */
  line?: number | undefined;
  onType: (words: readonly TypedWords[]) => void;
  onClose: () => void;
};

/** The parts of one box, to be written over. An empty part goes back to what the page, the settings or a rule say. */
export function BoxEditor({ view, item, line, onType, onClose }: Props) {
  const t = useText();
  const boxes = openBoxes(view.encounter, view.practice, item, line);
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const wordsOf = (box: OpenBox) => words[box.rule.box] ?? (box.typed || box.derived);
  const problemOf = (box: OpenBox) => {
    const text = wordsOf(box).trim();
    if (text === '' || text === box.derived) return undefined;
    const parsed = parseBox(box.rule.kind, text);
    return parsed.ok ? undefined : parsed.sentence;
  };
  const wrong = boxes.some((box) => problemOf(box) !== undefined);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    const changed = boxes.flatMap((box): TypedWords[] => {
      const text = wordsOf(box).trim();
      const value = text === box.derived ? '' : text;
      return value === box.typed ? [] : [{ box: box.rule.box, ...(box.line !== undefined && { line: box.line }), value }];
    });
    if (changed.length) onType(changed);
    onClose();
  };
  return (
    <form
      className="box-editor"
      aria-label={t('claim_change_box', { item })}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="fields">
        {boxes.map((box, i) => {
          const { kind, part } = box.rule;
          const label = t(partWord(item, part));
          const change = (text: string) => setWords({ ...words, [box.rule.box]: text });
          const back = box.typed && box.derived ? t('claim_derived', { value: box.derived }) : undefined;
          const choices = isChoice(kind)
            ? boxChoices[kind].map((value) => ({ value: String(value), label: t(choiceWord(value)) }))
            : box.rule.box === '24.provider'
              ? (view.practice?.providers ?? []).map(({ id: value, name }) => ({
                  value,
                  label: [name?.first, name?.last].filter(Boolean).join(' ') || value,
                }))
              : null;
          if (choices) {
            const none = { value: '', label: t(box.derived ? 'claim_as_derived' : 'claim_none') };
            return (
              <Select key={box.rule.box} label={label} options={[none, ...choices]} value={wordsOf(box)} onChange={change} />
            );
          }
          return (
            <TextField
              key={box.rule.box}
              label={label}
              hint={back}
              error={problemOf(box)}
              value={wordsOf(box)}
              autoFocus={i === 0}
              onChange={change}
            />
          );
        })}
      </div>
      <p className="small soft">{t('claim_change_more')}</p>
      <div className="actions">
        <Button kind="primary" type="submit" offBecause={wrong ? t('claim_change_wrong') : undefined}>
          {t('claim_change_save')}
        </Button>
        <Button onClick={onClose}>{t('ui_cancel')}</Button>
      </div>
    </form>
  );
}
