import type { MissingKind } from '@/lib/encounter/precheck';
import type { VisitSummary } from '@/lib/worklist/visit-summary';
import type { MessageKey, Text } from '../ui/locale';

const kinds: readonly [MissingKind, MessageKey][] = [
  ['answer', 'worklist_open_answer'],
  ['documentation', 'worklist_open_documentation'],
  ['attachment', 'worklist_open_attachment'],
  ['coverage', 'worklist_open_coverage'],
];

/** What is open on a visit, in as few words as a row has room for; '' where nothing is. What only weakens shows where nothing blocks. */
export function openWords({ missing, errors, state }: VisitSummary, t: Text): string {
  if (state === 'dental' || state === 'do-not-bill') return '';
  const blocking = missing.filter(({ blocks }) => blocks);
  const items = blocking.length > 0 ? blocking : missing;
  const parts = kinds.flatMap(([kind, key]) => {
    const n = items.filter((item) => item.kind === kind).length;
    return n > 0 ? [t(key, { n })] : [];
  });
  return [...(errors > 0 ? [t('worklist_open_errors', { n: errors })] : []), ...parts].join(', ');
}
