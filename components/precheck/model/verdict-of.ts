import type { MessageKey, Text } from '@/components/ui/locale';
import type { StateName } from '@/components/ui/state/state-name';
import type { PreCheck, RouteTo } from '@/lib/encounter/precheck';

export interface VerdictView {
  readonly state: StateName;
  readonly words: string;
  /** Where the procedures go, in one sentence. */
  readonly more: string;
}

/** The answer of a visit in one line and one sentence. */
export function verdictOf(precheck: PreCheck, t: Text): VerdictView {
  const asks = precheck.missing.filter(({ severity }) => severity === 'blocks').length;
  const errors = precheck.findings.filter(({ severity }) => severity === 'error').length;
  const more = routeSentence(precheck, t);
  if (precheck.procedures.length === 0) {
    return {
      state: 'cannot-tell',
      words: t('verdict_note_only'),
      more: t('verdict_note_only_more', { n: precheck.diagnoses.length }),
    };
  }
  switch (precheck.verdict) {
    case 'ready':
      return { state: 'supported', words: t('verdict_ready'), more };
    case 'needs-answers':
      return { state: 'needs-answer', words: t('verdict_needs_answers', { n: Math.max(asks, 1) }), more };
    case 'blocked':
      return { state: 'blocked', words: t('verdict_blocked', { n: errors }), more };
    case 'cannot-tell':
      return { state: 'cannot-tell', words: t('verdict_cannot_tell'), more: t('verdict_cannot_tell_more') };
    case 'not-medical': {
      const none = precheck.route.length > 0 && precheck.route.every(({ to }) => to === 'do-not-bill');
      return none
        ? { state: 'do-not-bill', words: t('verdict_do_not_bill'), more }
        : { state: 'dental', words: t('verdict_dental'), more };
    }
  }
}

const toWords = {
  medical: 'to_medical',
  dental: 'to_dental',
  'medicare-dental': 'to_medicare_dental',
  'do-not-bill': 'to_nobody',
  ask: 'to_be_answered',
} as const satisfies Record<RouteTo, MessageKey>;

/** "3 to medical, 1 to dental". */
function routeSentence({ route }: PreCheck, t: Text): string {
  const counts = new Map<RouteTo, number>();
  for (const { to } of route) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].map(([to, n]) => t(toWords[to], { n })).join(', ');
}
