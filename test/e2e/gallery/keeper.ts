import { type FollowupKeeper, nothingKept } from '@/components/followup/keeper';
import type { Encounter } from '@/lib/encounter/encounter';
import { keptFollowup } from '@/test/support/kept-followups';

/** What a visit can have kept before its claim, each kind in one invented state; nothing that is done with it is kept. */
export const galleryKeeper = ({ coverage }: Encounter): FollowupKeeper => ({
  ...nothingKept(''),
  authorizations: [
    keptFollowup('authorization', { status: 'requested', number: '', requestedDate: '2026-11-01' }, { id: 'a1' }),
    keptFollowup(
      'authorization',
      {
        status: 'partial',
        codes: [
          { code: 'E0486', units: 1, used: 0, denied: false },
          { code: '70355', units: null, used: 0, denied: true },
        ],
      },
      { id: 'a2' },
    ),
  ],
  call: keptFollowup('call', {
    payer: coverage?.find(({ kind }) => kind === 'medical')?.payerName ?? '',
    trace: 'TR9',
    filled: ['active', 'deductible'],
    remarks: ['Call for oral surgery review.'],
    answers: {
      active: 'yes',
      deductible: '$320.5 (person, plan, left)',
      'authorization:E0486': 'yes, by portal',
      funding: 'self-funded',
    },
  }),
  earlierCalls: [keptFollowup('call', { replaced: true, date: '2026-10-01' }, { id: 'c0' })],
});
