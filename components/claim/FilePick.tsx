import { Upload } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from '../ui/Button';

type Props = { accept: string; onPick: (file: File) => void; children: ReactNode };

/** A button that asks for one file of this machine. The same file can be picked again. */
export function FilePick({ accept, onPick, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
      <Button icon={<Upload className="i" />} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
