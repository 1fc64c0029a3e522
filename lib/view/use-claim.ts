import { useEffect, useState } from 'react';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { useNcci } from './use-ncci';

/** The claim of a visit, judged anew when visit or settings change; null while the code sets load. */
export function useClaim(encounter: Encounter, practice: Practice | null): ClaimView | null {
  const [view, setView] = useState<ClaimView | null>(null);
  const ncci = useNcci(encounter);
  useEffect(() => {
    let gone = false;
    const now = new Date();
    const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    void import('./claim-of').then(({ claimOf }) => {
      if (!gone) setView(claimOf(encounter, practice, { today, records: ncci ? { ncci } : {} }));
    });
    return () => {
      gone = true;
    };
  }, [encounter, practice, ncci]);
  return view;
}
