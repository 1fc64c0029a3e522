import type { Source } from '@/lib/encounter/source';
import { type ParsedSegment, parseX12 } from '@/lib/x12/parse-x12';
import { elementFaults, entities, segmentFaults, statusSource, statusWords, syntaxSource } from './fault-words';

/** One claim or transaction set that was answered. `segment` says where the fault sits, such as `2010BA NM109`; '' when nothing is wrong. */
export interface AcknowledgedItem {
  /** Our account number (277CA) or the control number of the transaction set (999). */
  readonly claim: string;
  readonly status: 'accepted' | 'accepted-with-errors' | 'rejected';
  readonly payerControl: string;
  readonly faults: readonly { readonly segment: string; readonly says: string; readonly fix: string }[];
}
export interface Acknowledgement {
  readonly kind: '999' | '277CA';
  /** Whether everything in it was accepted. */
  readonly accepted: boolean;
  readonly items: readonly AcknowledgedItem[];
  /** Where the meaning of the codes comes from. */
  readonly source: Source;
}
export type ParsedAcknowledgement = { ok: true; acknowledgement: Acknowledgement } | { ok: false; error: string };

type Item = {
  claim: string;
  status: AcknowledgedItem['status'];
  payerControl: string;
  faults: AcknowledgedItem['faults'][number][];
};

/** A 999 or 277CA → what was accepted and what was not, with the segment and its fix. Never repeats the faulty value. Fails with one sentence. */
export function parseAcknowledgement(text: string): ParsedAcknowledgement {
  const parsed = parseX12(text);
  if (!parsed.ok) return parsed;
  const kind = parsed.transaction === '999' ? '999' : parsed.transaction === '277' ? '277CA' : null;
  if (!kind) return { ok: false, error: `This X12 file is a ${parsed.transaction}, not an acknowledgement (999 or 277CA).` };
  const items = kind === '999' ? read999(parsed.segments) : read277(parsed.segments);
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

function read999(segments: readonly ParsedSegment[]): Item[] {
  const items: Item[] = [];
  let item: Item | null = null;
  let group = '';
  let at = { segment: '', position: '', loop: '' };
  for (const segment of segments) {
    switch (segment.id) {
      case 'AK1':
        group = segment.at(2);
        break;
      case 'AK2':
        item = { claim: segment.at(2), status: 'accepted', payerControl: '', faults: [] };
        items.push(item);
        break;
      case 'IK3':
        at = { segment: segment.at(1), position: segment.at(2), loop: segment.at(3) };
        if (segment.at(4) && segment.at(4) !== '8') item?.faults.push(segmentFault(at, segment.at(4)));
        break;
      case 'IK4':
        item?.faults.push({
          segment: placeOf(at, segment.part(1, 1)),
          says: elementFaults[segment.at(3)] ?? 'An element is wrong.',
          fix: `Correct ${at.segment}${segment.part(1, 1).padStart(2, '0')} and send the claim again as a new one: it never reached the payer.`,
        });
        break;
      case 'IK5':
        if (item) item.status = segment.at(1) === 'A' ? 'accepted' : segment.at(1) === 'E' ? 'accepted-with-errors' : 'rejected';
        break;
      case 'AK9':
        // A group that failed as a whole names no set.
        if (items.length === 0)
          items.push({
            claim: group,
            status: segment.at(1) === 'A' ? 'accepted' : segment.at(1) === 'E' ? 'accepted-with-errors' : 'rejected',
            payerControl: '',
            faults:
              segment.at(1) === 'A' || segment.at(1) === 'E'
                ? []
                : [
                    {
                      segment: 'GS',
                      says: 'The whole group was refused.',
                      fix: 'Check version, sender and receiver in GS and ISA, then send the file again.',
                    },
                  ],
          });
        break;
    }
  }
  return items;
}

const placeOf = (at: { segment: string; position: string; loop: string }, element: string) =>
  `${at.loop ? `${at.loop} ` : ''}${at.segment}${element ? element.padStart(2, '0') : ''} (segment ${at.position})`;

const segmentFault = (at: { segment: string; position: string; loop: string }, code: string) => ({
  segment: placeOf(at, ''),
  says: segmentFaults[code] ?? 'A segment is wrong.',
  fix: `Correct segment ${at.segment}${at.loop ? ` in loop ${at.loop}` : ''} and send the claim again as a new one: it never reached the payer.`,
});

/** The claim level of a 277CA is its patient's HL (03 = PT); above it stand source, receiver and provider, which may refuse for all. */
function read277(segments: readonly ParsedSegment[]): Item[] {
  const items: Item[] = [];
  let level = '';
  let item: Item | null = null;
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
        const refused = /^(?:A3|A4|A5|A6|A7|A8|E\d?|D0|R\d+)$/.test(segment.part(1, 1));
        if (!refused) break;
        if (!item) {
          item = { claim: '', status: 'rejected', payerControl: '', faults: [] };
          items.push(item);
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
  return items;
}

function statusFault(segment: ParsedSegment, position: number): AcknowledgedItem['faults'][number] {
  const code = segment.part(position, 2);
  const entity = entities[segment.part(position, 3)];
  const known = statusWords[code];
  return {
    segment: known?.segment ? `${entity?.loop ?? known.loop ?? ''} ${known.segment}`.trim() : (entity?.loop ?? ''),
    says: `${known?.says ?? `Status ${code}: look it up with the clearinghouse.`}${entity ? ` It concerns the ${entity.name}.` : ''}`,
    fix: `${known?.fix ?? 'Ask the clearinghouse what it wants.'}${again[code] ?? ' Then send it as a new claim: a rejected one was never received.'}`,
  };
}

/** How to send again, where that is not as a new claim: of a duplicate it would only make another. */
const again: Readonly<Record<string, string>> = { '54': '', '78': '', '746': '', '799': ' Then send it.' };
