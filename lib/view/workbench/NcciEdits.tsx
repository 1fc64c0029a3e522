import { useEffect, useState } from 'react';
import { NcciSettings } from '@/components/settings/NcciSettings';
import { NcciDatabase, type NcciSetRow } from '@/lib/storage/ncci-database';
import { importNcci, listNcci, removeNcci } from '@/lib/storage/ncci-store';

/** The office's own copies of CMS's correct coding edits: taken in, listed and removed. */
export function NcciEdits() {
  const [database] = useState(() => new NcciDatabase());
  const [sets, setSets] = useState<NcciSetRow[]>([]);
  useEffect(() => database.watch([database.sets], () => listNcci(database), setSets), [database]);
  return (
    <NcciSettings
      sets={sets.map(({ id, kind, quarter, parts, importedAt }) => ({
        id,
        kind,
        quarter,
        count: Object.values(parts).reduce((sum, one) => sum + one, 0),
        importedAt,
      }))}
      onImport={async (files, progress, signal) => {
        const given = await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        return importNcci(database, given, new Date().toISOString(), {
          progress: (done, total, label) => {
            progress({ label, done, total });
            return new Promise((resolve) => setTimeout(resolve));
          },
          signal,
        });
      }}
      onRemove={(id) => removeNcci(database, id)}
    />
  );
}
