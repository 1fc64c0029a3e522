import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { ItemInReading, ReadItems } from './acknowledgement';
import { elementFaults, segmentFaults } from './fault-words';

type Place = { segment: string; position: string; loop: string };

/** The segments of one 999 → each set that it answers. A group that failed as a whole names no set, and stands as an item of its own. */
export function read999(segments: readonly ParsedSegment[]): ReadItems {
  const items: ItemInReading[] = [];
  let item: ItemInReading | null = null;
  let group = '';
  /** Items that stood before this group began. */
  let before = 0;
  let at: Place = { segment: '', position: '', loop: '' };
  /** A segment that was said to have faulty elements, none of which was named yet. */
  let unnamed = false;
  const nameIt = () => {
    if (unnamed) item?.faults.push(segmentFault(at, ''));
    unnamed = false;
  };
  for (const segment of segments) {
    switch (segment.id) {
      case 'AK1':
        group = segment.at(2);
        before = items.length;
        break;
      case 'AK2':
        if (item) return unfinished(item.claim);
        item = { claim: segment.at(2), status: 'rejected', payerControl: '', faults: [] };
        break;
      case 'IK3':
        nameIt();
        at = { segment: segment.at(1), position: segment.at(2), loop: segment.at(3) };
        if (segment.at(4) === '8') unnamed = true;
        else if (segment.at(4)) item?.faults.push(segmentFault(at, segment.at(4)));
        break;
      case 'IK4':
        unnamed = false;
        item?.faults.push(elementFault(at, segment.part(1, 1), segment.at(3)));
        break;
      case 'IK5':
        nameIt();
        if (item) items.push({ ...item, status: statusOf(segment.at(1)) });
        item = null;
        break;
      case 'AK9':
        if (item) return unfinished(item.claim);
        if (items.length === before) items.push(wholeGroup(group, statusOf(segment.at(1))));
        before = items.length;
        break;
    }
  }
  if (item) return unfinished(item.claim);
  if (items.length === 0) return { ok: false, error: 'This 999 answers nothing: an AK1 and an AK9 segment are expected.' };
  return { ok: true, items };
}

const unfinished = (claim: string): ReadItems => ({
  ok: false,
  error: `This 999 is damaged: its answer for transaction set ${claim.replace(/\W/g, '').slice(0, 9)} has no IK5 segment.`,
});

const statusOf = (code: string): ItemInReading['status'] =>
  code === 'A' ? 'accepted' : code === 'E' ? 'accepted-with-errors' : 'rejected';

const wholeGroup = (claim: string, status: ItemInReading['status']): ItemInReading => ({
  claim,
  status,
  payerControl: '',
  faults:
    status === 'rejected'
      ? [
          {
            segment: 'GS',
            says: 'The whole group was refused.',
            fix: 'Check version, sender and receiver in GS and ISA, then send the file again.',
          },
        ]
      : [],
});

const placeOf = (at: Place, element: string) =>
  `${at.loop ? `${at.loop} ` : ''}${at.segment}${element.padStart(element ? 2 : 0, '0')} (segment ${at.position})`;

const segmentFault = (at: Place, code: string) => ({
  segment: placeOf(at, ''),
  says: segmentFaults[code] ?? 'A segment is wrong.',
  fix: `Correct segment ${at.segment}${at.loop ? ` in loop ${at.loop}` : ''} and send the claim again as a new one: it never reached the payer.`,
});

const elementFault = (at: Place, element: string, code: string) => ({
  segment: placeOf(at, element),
  says: elementFaults[code] ?? 'An element is wrong.',
  fix: `Correct ${at.segment}${element.padStart(2, '0')} and send the claim again as a new one: it never reached the payer.`,
});
