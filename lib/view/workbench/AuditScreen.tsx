import Papa from 'papaparse';
import { useEffect, useState } from 'react';
import { type AuditLine, AuditSettings } from '@/components/settings/AuditSettings';
import { saveFile } from '@/components/ui/save-file';
import { checkAudit, listAudit, recordAudit } from '@/lib/storage/audit-log';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { today } from './today';

export function AuditScreen({ database, signer }: { database: CrossbiteDatabase; signer: string }) {
  const [entries, setEntries] = useState<AuditLine[]>([]);
  const [brokenAt, setBrokenAt] = useState<number | 'intact' | null>(null);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const listed = await listAudit(database);
      if (!left) setEntries(listed);
      return checkAudit(database);
    };
    const stop = database.watch([database.audit], look, (checked) => setBrokenAt(checked.intact ? 'intact' : checked.brokenAt));
    return () => {
      left = true;
      stop();
    };
  }, [database]);
  const exportLog = async () => {
    const rows = entries.map(({ seq, at, by, what, about, reason }) => ({ seq, at, by, what, about, reason }));
    // A spreadsheet must not run what an entry begins with.
    saveFile({ name: `crossbite-log-${today()}.csv`, type: 'text/csv', content: Papa.unparse(rows, { escapeFormulae: true }) });
    await recordAudit(database, { what: 'exported', by: signer, about: 'audit log' }, new Date().toISOString());
  };
  return <AuditSettings entries={entries} brokenAt={brokenAt} onExport={() => void exportLog()} />;
}
