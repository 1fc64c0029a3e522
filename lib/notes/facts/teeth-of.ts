import type { Fact } from '@/lib/encounter/fact';
import { sideOfTooth } from '../attributes/teeth';
import type { Match } from '../text/trie';
import type { Around } from './around';

/** Teeth of a mention: those right behind it, else those of its clause, else the last named before it in the sentence. */
export function teethOf(match: Match, { tokens, groups, sentence, earlierTeeth, text }: Around): string[] {
  const behind = groups.find(
    (group) =>
      group.from >= match.to &&
      group.from - match.to <= 3 &&
      !tokens.slice(match.to, group.from).some(({ low }) => /^[,;.:]$/.test(low)),
  );
  if (behind) return [...behind.teeth];
  const across = groups.find((group) => group.from >= match.from && group.from < match.to && group.to > match.to);
  if (across) return [...across.teeth];
  const before = [...groups].reverse().find((group) => group.to <= match.from);
  if (before) return [...before.teeth];
  const within = groups.find((group) => group.from >= match.from && group.to <= match.to);
  if (within) return [...within.teeth];
  const later = groups.find((group) => group.from >= match.to);
  if (later && !tokens.slice(match.to, later.from).some(({ low }) => /^[;.]$/.test(low)) && later.from - match.to <= 6)
    return [...later.teeth];
  // A sentence that goes on about the tooth of the one before, on the same line.
  if (earlierTeeth && groups.length === 0) {
    const gap = text.slice(tokens[earlierTeeth.to - 1]?.end ?? 0, tokens[sentence.from]?.start ?? 0);
    if (!gap.includes('\n') && gap.length < 160) return [...earlierTeeth.teeth];
  }
  return [];
}

/** The side that teeth lie on; '' without teeth. */
export function sideFromTeeth(teeth: readonly string[]): Fact['side'] {
  const sides = new Set(teeth.map(sideOfTooth));
  return sides.size === 1 ? ([...sides][0] ?? '') : sides.size === 2 ? 'bilateral' : '';
}
