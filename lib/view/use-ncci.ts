import { useEffect, useState } from 'react';
import type { NcciTables } from '@/lib/claim/edits/claim-records';
import type { Encounter } from '@/lib/encounter/encounter';

/** NCCI edits of the claim's codes, from what the office imported; null while they load and where it imported none. */
export function useNcci(encounter: Encounter): NcciTables | null {
  const [tables, setTables] = useState<NcciTables | null>(null);
  const lines = encounter.accepted?.lines ?? [];
  const codes = lines.map(({ code = '' }) => code.trim().toUpperCase()).join(' ');
  const date = lines[0]?.date || encounter.dateOfService || '';
  useEffect(() => {
    let gone = false;
    void (async () => {
      const [{ NcciDatabase }, { loadNcci }] = await Promise.all([
        import('@/lib/storage/ncci-database'),
        import('@/lib/storage/ncci-store'),
      ]);
      const database = new NcciDatabase();
      // Without tables the claim is judged without them: storage that fails must not hide the claim.
      const found = await loadNcci(database, codes.split(' ').filter(Boolean), date).catch(() => null);
      database.close();
      if (!gone) setTables(found);
    })();
    return () => {
      gone = true;
    };
  }, [codes, date]);
  return tables;
}
