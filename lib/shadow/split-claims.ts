import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { StreamedSegment } from '@/lib/x12/stream-segments';

/** The segments that one claim of an 837 needs: submitter, provider, subscriber and patient loops before it, then its own. */
export type ClaimSegments = { readonly segments: readonly ParsedSegment[]; readonly submitter: readonly ParsedSegment[] };
export type SplitClaim = ClaimSegments | { readonly fault: string };

/** A claim of any guide has far fewer. */
const mostSegments = 20_000;

/** A stream of an 837 → its claims, one at a time. Holds one claim and the loops above it. */
export async function* splitClaims(stream: AsyncIterable<StreamedSegment>): AsyncGenerator<SplitClaim> {
  let submitter: ParsedSegment[] = [];
  let billing: ParsedSegment[] = [];
  let subscriber: ParsedSegment[] = [];
  let patient: ParsedSegment[] = [];
  let claim: ParsedSegment[] | null = null;
  let into = submitter;
  const closed = (): SplitClaim | null => {
    const done = claim && { segments: [...billing, ...subscriber, ...patient, ...claim], submitter };
    claim = null;
    return done;
  };
  for await (const item of stream) {
    if ('fault' in item) {
      // A claim that the end of the file cut is no claim.
      yield item;
      return;
    }
    const { segment } = item;
    if (/^(?:HL|CLM|SE|ST|ISA|IEA|GS|GE)$/.test(segment.id)) {
      const done = closed();
      if (done) yield done;
    }
    if (segment.id === 'ST') {
      submitter = [];
      billing = [];
      subscriber = [];
      patient = [];
      into = submitter;
    } else if (segment.id === 'HL') {
      const level = segment.at(3);
      if (level === '20') {
        billing = [];
        subscriber = [];
      }
      if (level !== '23') subscriber = level === '22' ? [] : subscriber;
      patient = [];
      into = level === '20' ? billing : level === '22' ? subscriber : patient;
      into.push(segment);
    } else if (segment.id === 'CLM') {
      claim = [segment];
      into = claim;
    } else if (!/^(?:SE|ISA|IEA|GS|GE)$/.test(segment.id)) into.push(segment);
    if (into.length > mostSegments) {
      yield { fault: 'This X12 file is damaged: one of its loops has no end.' };
      return;
    }
  }
}
