import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { itemsOf } from '../cms1500/form-boxes';
import type { ClaimLine } from '../draft/claim-draft';
import { draftClaim } from '../draft/draft-claim';
import { partAt } from '../value-path';
import { showBox } from './box-kinds';
import { type BoxRule, boxRules } from './box-rules';
import { lineKeys, pathOf } from './with-typed';

/** A box as a person changes it: what it holds by itself, and what was typed instead ('' where nothing was). */
export interface OpenBox {
  readonly rule: BoxRule;
  /** Key of the accepted line, for boxes of item 24. */
  readonly line: string | undefined;
  readonly derived: string;
  readonly typed: string;
}

/** Boxes of one item of the form that can be written into, in their order; `line` is 0-based, for item 24 alone. */
export function openBoxes(encounter: Encounter, practice: Practice | null, item: string, line?: number): OpenBox[] {
  const keys = lineKeys(encounter.accepted?.lines ?? []);
  const key = line === undefined ? undefined : keys[line];
  const entries = encounter.claim?.typed ?? [];
  // What a line takes from its procedure or from the practice stands in the draft alone.
  const own = line === undefined ? undefined : draftClaim(withoutTyped(encounter), practice).lines[line];
  return boxRules
    .filter((rule) => rule.item === item)
    .flatMap((rule) => {
      const path = pathOf(rule, encounter, line ?? -1);
      if (path === null) return [];
      const shown = showBox(rule.kind, partAt({ encounter, practice }, path));
      const typed = entries.find((entry) => entry.box === rule.box && (entry.line ?? '') === (key ?? ''))?.value ?? '';
      return [{ rule, line: key, derived: shown || (own ? fromDraft(rule, own) : ''), typed }];
    });
}

function fromDraft({ box, kind }: BoxRule, line: ClaimLine): string {
  if (box === '24.charge') return line.charge === null ? '' : showBox(kind, line.charge / 100);
  if (box === '24.units') return showBox(kind, line.units);
  if (box === '24.date') return showBox(kind, line.date);
  return box === '24.provider' ? (line.rendering?.id ?? '') : '';
}

const withoutTyped = (encounter: Encounter): Encounter => ({ ...encounter, claim: { ...encounter.claim, typed: [] } });

/** Items that a finding names and a person can write into: `33b` is written in 33, `24J` in 24. */
export function openItems(named: string): string[] {
  const known = new Set(boxRules.map(({ item }) => item));
  const items = itemsOf(named).map((item) => (known.has(item) ? item : item.replace(/[a-zA-Z]$/, '')));
  return [...new Set(items)].filter((item) => known.has(item));
}
