import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { Button } from './Button';

type Props = {
  label: string;
  icon?: ReactNode;
  accept: string;
  multiple?: boolean | undefined;
  busy?: boolean | undefined;
  onFiles: (files: File[]) => void;
};

/** A button that asks for files of this computer. The same file may be chosen twice. */
export function FilePick({ label, icon, accept, multiple, busy, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <Button icon={icon} busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className="sr"
        type="file"
        accept={accept}
        multiple={multiple}
        tabIndex={-1}
        aria-label={label}
        onChange={take}
      />
    </>
  );
}
