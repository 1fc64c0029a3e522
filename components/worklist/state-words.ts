import type { VisitState } from '@/lib/worklist/visit-state';
import type { MessageKey } from '../ui/locale';

/** The word of each state in a list. */
export const stateWords: Readonly<Record<VisitState, MessageKey>> = {
  blocked: 'worklist_state_blocked',
  'needs-answer': 'worklist_state_needs_answer',
  missing: 'worklist_state_missing',
  'cannot-tell': 'worklist_state_cannot_tell',
  possible: 'worklist_state_possible',
  supported: 'worklist_state_ready',
  'do-not-bill': 'worklist_state_do_not_bill',
  dental: 'worklist_state_dental',
};
