import type { CheckView } from '@/components/precheck/check-view';
import type { ResponseOf } from '@/lib/messages/message';
import type { TabCheck } from '@/lib/messages/tab-check';

export type Office = ResponseOf<'office'>;

/** What a view shows of a tab. Locked comes first: nothing that was read is shown before it is opened. */
export function toView(check: TabCheck | null, office: Office | null, orphaned: boolean): CheckView {
  if (orphaned) return { state: 'orphaned' };
  if (office?.locked) return { state: 'locked' };
  if (!check) return { state: 'idle' };
  if (check.state === 'reading') return { state: 'reading', startedAt: check.startedAt };
  if (check.changed) return { state: 'changed' };
  if (check.state === 'failed') {
    return { state: 'failed', problem: check.problem, sentence: check.sentence, askOrigins: check.askOrigins };
  }
  const { reading, encounter, precheck, askOrigins, selection, kept, notKept, checkedAt } = check;
  const decisions = office?.decisions ?? [];
  return { state: 'done', reading, encounter, precheck, askOrigins, selection, kept, notKept, checkedAt, decisions };
}
