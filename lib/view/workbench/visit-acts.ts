import type { Text } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import { recordAudit } from '@/lib/storage/audit-log';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { closeVisit, putVisitBack, removeVisit, reopenVisit, type TakenVisit } from '@/lib/storage/visits-store';

type Act = (id: string) => Promise<void>;
export type VisitActs = { close: Act; reopen: Act; remove: Act };
const now = () => new Date().toISOString();

/** Closing, opening again and deleting, each with its entry in the log and its undo. `by` is the signer, `nameOf` names a visit to a person. */
export function visitActs(database: CrossbiteDatabase, by: string, t: Text, nameOf: (id: string) => string): VisitActs {
  const log = (what: 'closed' | 'reopened' | 'deleted' | 'undone', visit: string) =>
    recordAudit(database, { what, by, visit }, now());
  const withUndo = (words: string, before: TakenVisit) =>
    toast({
      words,
      of: before.visit.id,
      undo: () =>
        void putVisitBack(database, before)
          .then(() => log('undone', before.visit.id))
          .catch(() => toast({ words: t('workbench_undo_failed') })),
    });
  return {
    async close(id) {
      const closed = await closeVisit(database, id, now());
      if (!closed.ok) return toast({ words: closed.sentence });
      await log('closed', id);
      withUndo(t('worklist_was_closed', { visit: nameOf(id) }), closed.before);
    },
    async reopen(id) {
      const opened = await reopenVisit(database, id);
      if (!opened.ok) return toast({ words: opened.sentence });
      await log('reopened', id);
      withUndo(t('worklist_was_reopened', { visit: nameOf(id) }), opened.before);
    },
    async remove(id) {
      const taken = await removeVisit(database, id);
      if (!taken) return;
      await log('deleted', id);
      withUndo(t('worklist_was_deleted', { visit: nameOf(id) }), taken);
    },
  };
}
