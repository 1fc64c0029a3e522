import type { FactKind } from '@/lib/encounter/fact';
import type { Concept } from './concept';

/**
 * Concepts of one kind from a compact table, a line each:
 *
 *     id<wider,wider * ~:form,form,form
 *
 * `*` says that it is chronic, `~` that it takes polarity. `<` and what follows the colon may be left out. A form may hold letters, digits, blanks, `/`, `-`, `'`, `#`, `%` and `.`.
 */
export function conceptsOf(kind: FactKind, table: string): Concept[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const head = colon < 0 ? line : line.slice(0, colon);
      const forms = colon < 0 ? [] : splitList(line.slice(colon + 1));
      const [named = '', wider = ''] = head.replace(/ [*~]/g, '').split('<');
      return {
        id: named.trim(),
        kind,
        forms,
        ...(wider.trim() && { is: splitList(wider) }),
        ...(head.includes(' *') && { chronic: true as const }),
        ...(head.includes(' ~') && { polarity: true as const }),
      };
    });
}

const splitList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
