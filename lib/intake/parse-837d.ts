import type { Reading } from '@/lib/encounter/reading';
import { parseX12 } from '@/lib/x12/parse-x12';
import { type Intake, largestText, refused } from './intake';
import { readDentalSegment, startDental } from './x12/dental-segments';

/** An 837D interchange (005010X224) → one reading for each claim in it. A claim of another kind, or any other file: one sentence. */
export function parse837d(text: string): Intake {
  if (text.length > largestText)
    return refused('This 837 file is too large: one batch of dental claims, up to 8 MB, is expected.');
  const parsed = parseX12(text);
  if (!parsed.ok) return refused(parsed.error);
  const { segments, transaction } = parsed;
  if (transaction !== '837') return refused('This X12 file is no claim: an 837 dental file is expected.');
  if (!segments.some(({ id }) => id === 'SV3')) {
    return refused('This 837 file holds no dental claims: lines with a dental code (SV3) are expected.');
  }
  const readings: Reading[] = [];
  const state = startDental((reading) => readings.push(reading));
  for (const segment of segments) readDentalSegment(state, segment);
  return readings.length > 0
    ? { ok: true, readings }
    : refused('This 837 file holds no claim: a CLM segment with lines is expected.');
}
