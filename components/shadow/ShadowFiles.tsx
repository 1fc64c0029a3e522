import { X } from 'lucide-react';
import type { ShadowColumn } from '@/lib/shadow/csv-columns';
import { Disclosure } from '../ui/Disclosure';
import { IconButton } from '../ui/IconButton';
import { type MessageKey, useText } from '../ui/locale';
import { ColumnMatch } from './ColumnMatch';

export type ChosenFile = {
  readonly name: string;
  readonly kind: 'csv' | '837P' | '837D' | '835';
  readonly headings: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: readonly (ShadowColumn | null)[];
};

const kinds: Readonly<Record<ChosenFile['kind'], MessageKey>> = {
  csv: 'shadow_kind_csv',
  '837P': 'shadow_kind_837p',
  '837D': 'shadow_kind_837d',
  '835': 'shadow_kind_835',
};

type Props = {
  files: readonly ChosenFile[];
  onDrop: (name: string) => void;
  onMap: (name: string, mapping: readonly (ShadowColumn | null)[]) => void;
};

/** What was chosen and what it is taken for; a table's columns can be set right before the run. */
export function ShadowFiles({ files, onDrop, onMap }: Props) {
  const t = useText();
  if (files.length === 0) return null;
  return (
    <ul className="shadow-files">
      {files.map((file) => (
        <li key={file.name}>
          <div className="shadow-file">
            <span className="medium shadow-name">{file.name}</span>
            <span className="soft">{t(kinds[file.kind])}</span>
            <IconButton label={t('shadow_drop_file', { file: file.name })} tip="end" onClick={() => onDrop(file.name)}>
              <X className="i" />
            </IconButton>
          </div>
          {file.kind === 'csv' && (
            <Disclosure
              level={2}
              title={t('shadow_columns', { n: file.mapping.filter(Boolean).length, of: file.mapping.length })}
            >
              <ColumnMatch file={file} onMap={(mapping) => onMap(file.name, mapping)} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
