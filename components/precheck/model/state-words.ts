import type { MessageKey } from '@/components/ui/locale';
import type { StateName } from '@/components/ui/state/state-name';
import type { Candidate, RouteTo } from '@/lib/encounter/precheck';

/** The word of each state. */
export const stateWords = {
  supported: 'state_supported',
  possible: 'state_possible',
  'needs-answer': 'state_needs_answer',
  missing: 'state_missing',
  blocked: 'state_blocked',
  dental: 'state_dental',
  'cannot-tell': 'state_cannot_tell',
  'do-not-bill': 'state_do_not_bill',
} as const satisfies Record<StateName, MessageKey>;

/** Where a procedure goes, in one or two words. */
export const routeWords = {
  medical: 'route_medical',
  dental: 'route_dental',
  'medicare-dental': 'route_medicare_dental',
  'do-not-bill': 'route_do_not_bill',
  ask: 'route_ask',
} as const satisfies Record<RouteTo, MessageKey>;

/** A code of the candidate as it is written: with its modifiers, and units where there are several. */
export const codeText = ({ code, modifiers, units, minutes }: Candidate): string =>
  [code, ...modifiers].join('-') + (minutes === null && units > 1 ? ` ×${units}` : '');
