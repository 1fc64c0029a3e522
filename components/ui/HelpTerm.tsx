import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { glossary, type Term } from './glossary';
import { useText } from './locale';

/** A term of the trade; a press says it in plain words. `children` are the words as they stand in the line. */
export function HelpTerm({ term, children }: { term: Term; children?: string | undefined }) {
  const t = useText();
  const { name, meaning } = glossary[term];
  return (
    <DialogTrigger>
      <Button className="help-term">{children ?? t(name)}</Button>
      <Popover className="popover help" placement="bottom start">
        <Dialog aria-label={t(name)}>
          <p className="label">{t(name)}</p>
          <p>{t(meaning)}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
