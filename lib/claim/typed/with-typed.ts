import type { AcceptedLine, Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { claimPlans } from '../draft/claim-plans';
import { plainCode } from '../draft/plain-text';
import { withValueAt } from '../value-path';
import { parseBox } from './box-kinds';
import { type BoxRule, boxRules } from './box-rules';

export interface TypedVisit {
  readonly encounter: Encounter;
  readonly practice: Practice | null;
  /** Fields of the form whose value was typed; lines count over the whole claim. */
  readonly typed: readonly string[];
}

/**
 * The visit with what was typed into the boxes of its claim, so that paper, file and edits see the same words. Give it the visit as it is kept: what
 * comes out is not to be put in again. A box that does not fit this claim any more, such as that of a line which is gone, is left alone.
 */
export function withTyped(encounter: Encounter, practice: Practice | null): TypedVisit {
  const entries = encounter.claim?.typed ?? [];
  if (!entries.length) return { encounter, practice, typed: [] };
  const typed: string[] = [];
  const keys = lineKeys(encounter.accepted?.lines ?? []);
  let visit = { encounter: withPlan(encounter), practice };
  for (const rule of boxRules) {
    for (const entry of entries.filter(({ box }) => box === rule.box)) {
      const line = keys.indexOf(entry.line ?? '');
      const path = pathOf(rule, visit.encounter, line);
      const parsed = parseBox(rule.kind, entry.value);
      if (path === null || !parsed.ok) continue;
      visit = write(visit, path, parsed.value);
      if (rule.box === '24.code') visit = write(visit, path.replace(/code$/, 'system'), systemOf(String(parsed.value)));
      typed.push(...rule.fields.map((field) => field.replace('#', String(line + 1))));
    }
  }
  return { ...visit, typed };
}

/** One sentence about the first typed word that no box can take; '' where there is none. */
export function typedProblem(encounter: Encounter): string {
  for (const { box, value } of encounter.claim?.typed ?? []) {
    const rule = boxRules.find((one) => one.box === box);
    if (!rule) return `"claim.typed" names a box that is not there: ${box.slice(0, 20)}.`;
    const parsed = parseBox(rule.kind, value);
    if (!parsed.ok) return `"claim.typed" cannot be used in box ${box}: ${parsed.sentence}`;
  }
  return '';
}

/** Keys by which typed words find their line again when others come and go: procedure, code, and the how-manieth of these. */
export function lineKeys(lines: readonly AcceptedLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ procedure, code }) => {
    const key = `${procedure ?? ''}/${plainCode(code)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}/${count}`;
  });
}

/** The visit with words of a person in boxes of its claim; empty words give a box back to its derived value. */
export function withWords(
  encounter: Encounter,
  words: readonly { readonly box: string; readonly line?: string; readonly value: string }[],
  by: string,
  at: string,
): Encounter {
  let typed = encounter.claim?.typed ?? [];
  for (const { box, line, value } of words) {
    typed = typed.filter((one) => one.box !== box || (one.line ?? '') !== (line ?? ''));
    if (value.trim()) typed = [...typed, { box, ...(line && { line }), value: value.trim(), ...(by && { by }), at }];
  }
  return { ...encounter, claim: { ...encounter.claim, typed } };
}

/** Where a box stands in the visit, below `encounter` or `practice`; null where this claim has no such box. `line` is 0-based. */
export function pathOf({ path, item, box }: BoxRule, encounter: Encounter, line: number): string | null {
  const coverage = encounter.coverage ?? [];
  const { plan, before, after } = claimPlans(encounter);
  const accepted = encounter.accepted?.lines?.[line];
  const placeOf = (one: typeof plan) => (one ? `encounter.coverage[${coverage.indexOf(one)}]` : null);
  const other = before[0] ?? after[0] ?? null;
  // The insured who is the patient is written in the boxes of the patient.
  const insuredOf = (one: typeof plan) => (one && one.relationship !== 'self' ? `${placeOf(one)}.subscriber` : null);
  const procedure = encounter.procedures.findIndex(({ id }) => id === accepted?.procedure);
  if (item === '24' && !accepted) return null;
  const accident = encounter.accident?.kind ?? 'none';
  if ((box === '10.state' && accident !== 'auto') || (box === '15' && accident === 'none')) return null;
  const places: Readonly<Record<string, string | null>> = {
    // The payer's box is there before anything is known of a plan.
    plan: placeOf(plan) ?? 'encounter.coverage[0]',
    insured: insuredOf(plan),
    other: placeOf(other),
    otherInsured: insuredOf(other),
    line: `encounter.accepted.lines[${line}]`,
    procedure: procedure < 0 ? null : `encounter.procedures[${procedure}]`,
  };
  const place = /^\{(\w+)\}/.exec(path)?.[1];
  if (!place) return path;
  const root = places[place];
  return root ? path.replace(`{${place}}`, root) : null;
}

/** A claim needs a plan to write the payer's boxes into. */
function withPlan(encounter: Encounter): Encounter {
  const wanted = (encounter.claim?.typed ?? []).some(({ box }) =>
    boxRules.some((rule) => rule.box === box && rule.path.startsWith('{plan}')),
  );
  if (!wanted || claimPlans(encounter).plan) return encounter;
  return { ...encounter, coverage: [{ kind: 'medical', order: 1 }, ...(encounter.coverage ?? [])] };
}

const write = <T extends { encounter: Encounter; practice: Practice | null }>(visit: T, path: string, value: unknown): T =>
  withValueAt(visit, path, value);

const systemOf = (code: string): AcceptedLine['system'] =>
  /^D\d{4}$/i.test(plainCode(code)) ? 'CDT' : /^[A-Z]\d{4}$/i.test(plainCode(code)) ? 'HCPCS' : 'CPT';
