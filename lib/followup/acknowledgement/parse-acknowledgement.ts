import { type ParsedSegment, parseX12 } from '@/lib/x12/parse-x12';
import type { Acknowledgement, ItemInReading } from './acknowledgement';
import { statusSource, syntaxSource } from './fault-words';
import { read277ca } from './read-277ca';
import { read999 } from './read-999';

export type ParsedAcknowledgement = { ok: true; acknowledgement: Acknowledgement } | { ok: false; error: string };

/**
 * A 999 or 277CA of any number of transaction sets → what was accepted and what was not, with the segment and its fix. Never repeats the
 * faulty value. Fails with one sentence.
 */
export function parseAcknowledgement(text: string): ParsedAcknowledgement {
  const parsed = parseX12(text);
  if (!parsed.ok) return parsed;
  const items: ItemInReading[] = [];
  for (const { transaction, segments, closed } of setsOf(parsed.segments)) {
    if (transaction !== '999' && transaction !== '277') {
      const name = /^\d{3}$/.test(transaction) ? `a ${transaction}` : 'something else';
      return { ok: false, error: `This X12 file is ${name}, not an acknowledgement (999 or 277CA).` };
    }
    if (!closed) return { ok: false, error: `This ${transaction} is damaged: one of its transaction sets has no SE segment.` };
    const read = transaction === '999' ? read999(segments) : read277ca(segments);
    if (!read.ok) return read;
    items.push(...read.items);
  }
  if (items.length === 0)
    return { ok: false, error: 'This file answers no claim: neither an accepted nor a rejected one stands in it.' };
  const kind = parsed.transaction === '999' ? '999' : '277CA';
  return {
    ok: true,
    acknowledgement: {
      kind,
      accepted: items.every(({ status }) => status !== 'rejected'),
      items,
      source: kind === '999' ? syntaxSource : statusSource,
    },
  };
}

type Set = { transaction: string; segments: ParsedSegment[]; closed: boolean };

/** The transaction sets of a file, each from its ST to its SE. */
function setsOf(segments: readonly ParsedSegment[]): Set[] {
  const sets: Set[] = [];
  for (const segment of segments) {
    const open = sets.at(-1);
    if (segment.id === 'ST') sets.push({ transaction: segment.at(1), segments: [], closed: false });
    else if (segment.id === 'SE' && open) open.closed = true;
    else if (open && !open.closed) open.segments.push(segment);
  }
  return sets;
}
