import { useEffect, useMemo, useState } from 'react';
import { type FollowupKeeper, nothingKept } from '@/components/followup/keeper';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { type EarlierUse, wantedCodes } from '@/lib/followup/authorization/held-authorization';
import type { Followup, FollowupOf } from '@/lib/followup/kept/followup';
import type { Verification } from '@/lib/followup/verification/verification';
import { send } from '@/lib/messages/send';
import { randomId } from '@/lib/storage/bytes';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { listFollowupsOfVisits, recordFollowups, removeFollowup, watchFollowups } from '@/lib/storage/followups-store';
import { loadKeptAuthorization } from '@/lib/storage/kept-authorization';
import { openDatabase } from '@/lib/storage/open-database';

type Held = { database: CrossbiteDatabase; records: readonly Followup[]; earlier: readonly EarlierUse[] };

/** What is kept before the claim of a visit ('' where the visit itself is not kept), following what any window writes. */
export function useVisitFollowups(visit: string, signer: string): FollowupKeeper {
  const t = useText();
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    let left = false;
    let stop = () => {};
    setHeld(null);
    if (!visit) return;
    void openDatabase().then((opened) => {
      if (left || !opened.ok) return;
      const { database } = opened;
      const look = async () => {
        const patient = (await database.visits.get(visit))?.patient;
        if (patient === undefined) return;
        const ids = await database.visits.keys({ index: 'patient', range: patient });
        const records = await listFollowupsOfVisits(database, ids);
        const kept = await loadKeptAuthorization(database, { visit, patient }, '');
        if (!left) setHeld({ database, records, earlier: kept?.earlier ?? [] });
      };
      stop = watchFollowups(database, () => void look().catch(() => undefined));
    });
    return () => {
      left = true;
      stop();
    };
  }, [visit]);
  return useMemo((): FollowupKeeper => {
    if (!visit || !held) return nothingKept(t('followup_not_kept'));
    const { database, records, earlier } = held;
    const tell = () => send('followupsChanged', { visit });
    const keep = async (record: Followup): Promise<boolean> => {
      const saved = await recordFollowups(database, [record]);
      toast({ words: saved.ok ? t('followup_was_kept') : saved.sentence });
      if (saved.ok) await tell();
      return saved.ok;
    };
    const head = (id: string) => {
      const before = records.find((one) => one.id === id);
      return { id: id || randomId(), visit: before?.visit ?? visit, by: signer, at: new Date().toISOString() };
    };
    const own = (one: Followup) => one.visit === visit;
    const calls = records.filter((one): one is FollowupOf<'call'> => one.kind === 'call' && own(one));
    return {
      authorizations: records
        .filter((one): one is FollowupOf<'authorization'> => one.kind === 'authorization')
        .sort((a, b) => Number(own(b)) - Number(own(a))),
      call: calls.find(({ value }) => !value.replaced) ?? null,
      earlierCalls: calls.filter(({ value }) => value.replaced),
      earlier,
      offBecause: '',
      async keepAuthorization(id, value) {
        const at = head(id);
        return keep({ ...at, kind: 'authorization', value: { ...value, id: at.id, visit: at.visit } });
      },
      async keepCall(id, value) {
        const at = head(id);
        // A new call takes the place of every one before it, in one write.
        const old = id ? [] : calls.filter((one) => !one.value.replaced);
        const saved = await recordFollowups(database, [
          ...old.map((one) => ({ ...one, value: { ...one.value, replaced: true } })),
          { ...at, kind: 'call', value: { ...value, id: at.id, visit: at.visit } },
        ]);
        if (!saved.ok) {
          toast({ words: saved.sentence });
          return '';
        }
        const before = records.find((one) => one.id === at.id);
        const wanted = (call: Verification | null) => wantedCodes(call).join();
        if (wanted(before?.kind === 'call' ? before.value : null) !== wanted(value)) await tell();
        return at.id;
      },
      remove: (record) =>
        void removeFollowup(database, record, signer)
          .then(tell)
          .then(() => toast({ words: t('followup_was_deleted'), undo: () => void keep(record) })),
    };
  }, [held, visit, signer, t]);
}
