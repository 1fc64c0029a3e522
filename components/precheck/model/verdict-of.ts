import type { MessageKey, Text } from '@/components/ui/locale';
import type { StateName } from '@/components/ui/state/state-name';
import type { PreCheck } from '@/lib/encounter/precheck';
import { routeWords } from './state-words';

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

/** "3 to medical, 1 to dental." */
function routeSentence({ route }: PreCheck, t: Text): string {
  const counts = new Map<MessageKey, number>();
  for (const { to } of route) counts.set(routeWords[to], (counts.get(routeWords[to]) ?? 0) + 1);
  if (counts.size === 0) return t('verdict_no_procedures');
  const [only] = counts.keys();
  if (counts.size === 1 && only)
    return route.length === 1 ? t('verdict_one', { to: t(only) }) : t('verdict_all', { to: t(only) });
  return [...counts].map(([to, n]) => t('verdict_some', { n, to: t(to) })).join(' · ');
}
