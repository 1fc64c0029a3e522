import type { FormBox } from '@/lib/claim/cms1500/form-boxes';
import type { MessageKey } from '../ui/locale';
import type { StateName } from '../ui/state/state-name';

/** State of a box on the sheet; null where nothing needs to be said. */
export const boxState = (state: FormBox['state']): { state: StateName; word: MessageKey } | null =>
  state === 'wrong'
    ? { state: 'blocked', word: 'claim_blocked' }
    : state === 'look'
      ? { state: 'needs-answer', word: 'claim_look' }
      : state === 'missing'
        ? { state: 'missing', word: 'claim_missing' }
        : null;

/** Where a value comes from. */
export const originWord: Readonly<Record<FormBox['from'], MessageKey | null>> = {
  page: 'claim_from_page',
  setting: 'claim_from_setting',
  rule: 'claim_from_rule',
  typed: 'claim_from_typed',
  authorization: 'claim_from_authorization',
  missing: null,
  '': null,
};
