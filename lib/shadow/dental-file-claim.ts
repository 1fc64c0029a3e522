import type { Reading } from '@/lib/encounter/reading';
import { readDentalSegment, startDental } from '@/lib/intake/x12/dental-segments';
import type { ShadowItem } from './shadow-claim';
import type { ClaimSegments } from './split-claims';

/** One claim of an 837D → the visit that it billed. Its notes are remarks to the payer, not the chart. */
export function dentalClaim({ segments }: ClaimSegments, at: number): ShadowItem {
  const readings: Reading[] = [];
  const walk = startDental((reading) => readings.push(reading));
  for (const segment of segments) readDentalSegment(walk, segment);
  const clm = segments.find(({ id }) => id === 'CLM');
  readDentalSegment(walk, end);
  const encounter = readings[0]?.encounter;
  if (!clm || !encounter) return { at, error: 'This claim could not be read: a CLM segment with lines is expected.' };
  const { procedures, patient, coverage } = encounter;
  if (!procedures.some(({ cdt }) => cdt)) return { at, error: 'This claim has no dental code: SV3 segments are expected.' };
  if (!patient?.name?.last)
    return { at, error: 'This claim names no patient: an NM1 segment of insured or patient is expected.' };
  if (procedures.some(({ status }) => status === 'planned'))
    return { at, error: 'This is a predetermination and no claim: nothing was decided on it.' };
  if (!procedures.every(({ date }) => date))
    return { at, error: 'This claim has no date of service: DTP*472 with a date is expected.' };
  const account = clm.at(1);
  return {
    at,
    claim: {
      at,
      kind: 'dental',
      account,
      correction: encounter.claim?.frequency === '7' || encounter.claim?.frequency === '8',
      known: {
        account,
        last: patient.name.last,
        first: patient.name.first ?? '',
        memberId: coverage?.[0]?.memberId ?? '',
        lines: procedures.map(({ cdt, date }) => ({ code: cdt ?? '', date: date ?? '' })),
      },
      encounter,
      practice: null,
      silentOn: [],
      charted: false,
      decided: null,
    },
  };
}

/** The end of a set closes the claim that is open. */
const end = { id: 'SE', length: 0, at: () => '', part: () => '' };
