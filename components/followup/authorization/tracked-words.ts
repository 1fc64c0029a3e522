import type { TrackedState } from '@/lib/followup/authorization/tracked';
import type { MessageKey } from '../../ui/locale';
import type { StateName } from '../../ui/state/state-name';

export const trackedWords: Readonly<Record<TrackedState, readonly [StateName, MessageKey]>> = {
  late: ['blocked', 'auth_state_late'],
  ended: ['blocked', 'auth_state_ended'],
  'used-up': ['possible', 'auth_state_used_up'],
  ending: ['needs-answer', 'auth_state_ending'],
  unnumbered: ['missing', 'auth_state_unnumbered'],
  needed: ['missing', 'auth_state_needed'],
  waiting: ['possible', 'auth_state_waiting'],
  denied: ['do-not-bill', 'auth_state_denied'],
  partial: ['possible', 'auth_state_partial'],
  approved: ['supported', 'auth_state_approved'],
  'not-needed': ['cannot-tell', 'auth_state_not_needed'],
};
