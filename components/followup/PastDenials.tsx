import { useEffect, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';
import { type DenialCount, denialsOf } from '@/lib/followup/appeals/denial-memory';
import { useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { useLetterTools } from './letter-tools';
import { seenWords } from './seen-words';

/** What this visit's payers did before with these codes, as a remark: how often, for which reason, and what came of it. Nothing where nothing was. */
export function PastDenials({ encounter, codes }: { encounter: Encounter; codes: readonly string[] }) {
  const t = useText();
  const tools = useLetterTools();
  const [counts, setCounts] = useState<readonly DenialCount[]>([]);
  useEffect(() => {
    let gone = false;
    void tools.denials().then((found) => gone || setCounts(found));
    return () => {
      gone = true;
    };
  }, [tools]);
  const payers = visitOf(encounter).medical.flatMap(({ payerName }) => payerName ?? []);
  const seen = denialsOf(counts, payers, codes);
  if (seen.length === 0) return null;
  return (
    <Callout title={t('followup_seen_before')}>
      <ul>
        {seen.map((count) => (
          <li key={`${count.code} ${count.reason}`}>{seenWords(t, count)}</li>
        ))}
      </ul>
    </Callout>
  );
}
