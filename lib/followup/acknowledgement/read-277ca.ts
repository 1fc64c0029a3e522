import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { AcknowledgedItem, ItemInReading, ReadItems } from './acknowledgement';
import { entities, statusWords } from './fault-words';

const accepted = /^A[0-2]$/;
const refused = /^(?:A[3-8]|D0|E\d?|R\d+)$/;

/**
 * The segments of one 277CA → each claim that it answers. The claim level is its patient's HL (03 = PT); above it stand source, receiver and
 * provider, which may refuse for all. A claim of which nothing is said is not taken for accepted.
 */
export function read277ca(segments: readonly ParsedSegment[]): ReadItems {
  const items: ItemInReading[] = [];
  const answered = new Set<ItemInReading>();
  let level = '';
  let item: ItemInReading | null = null;
  for (const segment of segments) {
    switch (segment.id) {
      case 'HL':
        level = segment.at(3);
        item = null;
        break;
      case 'TRN':
        if (level === 'PT') {
          item = { claim: segment.at(2), status: 'accepted', payerControl: '', faults: [] };
          items.push(item);
        }
        break;
      case 'STC': {
        const category = segment.part(1, 1);
        if (!accepted.test(category) && !refused.test(category)) return noAcknowledgement;
        if (item) answered.add(item);
        if (!refused.test(category)) break;
        if (!item) {
          item = { claim: '', status: 'rejected', payerControl: '', faults: [] };
          items.push(item);
          answered.add(item);
        }
        item.status = 'rejected';
        for (const position of [1, 10, 11]) if (segment.part(position, 2)) item.faults.push(statusFault(segment, position));
        break;
      }
      case 'REF':
        if (item && segment.at(1) === '1K') item.payerControl = segment.at(2);
        break;
    }
  }
  for (const open of items.filter((one) => !answered.has(one))) {
    open.status = 'rejected';
    open.faults.push({ segment: '', says: 'The file does not say what became of this claim.', fix: 'Ask the clearinghouse.' });
  }
  return { ok: true, items };
}

const noAcknowledgement: ReadItems = {
  ok: false,
  error: 'This 277 tells how claims stand with the payer; an acknowledgement (277CA), which says what was accepted, is expected.',
};

function statusFault(segment: ParsedSegment, position: number): AcknowledgedItem['faults'][number] {
  const code = segment.part(position, 2);
  const entity = entities[segment.part(position, 3)];
  const known = statusWords[code];
  return {
    segment: known?.segment ? `${entity?.loop ?? known.loop ?? ''} ${known.segment}`.trim() : (entity?.loop ?? ''),
    says: `${known?.says ?? `Status ${/^\d{1,4}$/.test(code) ? code : ''}: look it up with the clearinghouse.`}${entity ? ` It concerns the ${entity.name}.` : ''}`,
    fix: `${known?.fix ?? 'Ask the clearinghouse what it wants.'}${again[code] ?? ' Then send it as a new claim: a rejected one was never received.'}`,
  };
}

/** How to send again, where that is not as a new claim: of a duplicate it would only make another. */
const again: Readonly<Record<string, string>> = { '54': '', '78': '', '746': '', '799': ' Then send it.' };
