import { type Token, tokensOf } from '../text/tokens';
import { type TriggerKind, triggerWords } from './trigger-words';

/** A trigger in a note: tokens [from, to). */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

interface Node {
  readonly next: Map<string, Node>;
  kinds: TriggerKind[];
}
const root: Node = { next: new Map(), kinds: [] };
for (const [kind, words] of Object.entries(triggerWords) as [TriggerKind, string][]) {
  for (const phrase of words.split('|')) {
    let node = root;
    for (const token of tokensOf(phrase)) {
      let child = node.next.get(token.low);
      if (!child) {
        child = { next: new Map(), kinds: [] };
        node.next.set(token.low, child);
      }
      node = child;
    }
    node.kinds.push(kind);
  }
}

/** Triggers of a run of tokens: at each place the longest phrase, with every kind that it can be. */
export function triggersIn(tokens: readonly Token[], from: number, to: number): Trigger[] {
  const found: Trigger[] = [];
  for (let i = from; i < to; ) {
    let node: Node | undefined = root;
    let end = 0;
    let kinds: readonly TriggerKind[] = [];
    for (let j = i; j < to && node; j++) {
      const low: string = tokens[j]?.low ?? '';
      node = node.next.get(low) ?? (j === i && low.endsWith("'s") ? node.next.get(low.slice(0, -2)) : undefined);
      if (node && node.kinds.length > 0) {
        end = j + 1;
        kinds = node.kinds;
      }
    }
    if (kinds.length === 0) {
      i++;
      continue;
    }
    const words = tokens
      .slice(i, end)
      .map(({ low }) => low)
      .join(' ')
      .replace(/'s$/, '');
    for (const kind of kinds) found.push({ kind, from: i, to: end, words });
    i = end;
  }
  return found;
}
