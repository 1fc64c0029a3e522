import type { AuthorizationLine } from '@/components/followup/authorization/AuthorizationList';
import { type FollowupKeeper, nothingKept } from '@/components/followup/keeper';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Authorization } from '@/lib/followup/authorization/authorization';
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

const states: readonly Partial<Authorization>[] = [
  { status: 'requested', number: '', reference: 'R-31', requestedDate: '2026-10-01' },
  { number: 'PA77', codes: [{ code: '41899', units: 2, used: 1, denied: false }] },
  { number: 'PA80', to: '2026-11-20' },
  { number: 'PA81', to: '2027-05-01', codes: [{ code: 'E0486', units: 3, used: 1, denied: false }] },
  { number: '' },
  { status: 'denied', number: '', payer: 'Cascade Employees Health Trust of the Northwest' },
  { status: 'needed', number: '' },
];

/** The office's authorizations, one in each state; of the second a claim used what was left. */
export const galleryAuthorizations: readonly AuthorizationLine[] = states.map((state, i) => ({
  id: `a${i}`,
  value: keptFollowup('authorization', state).value,
  earlier: i === 1 ? [{ number: 'PA77', lines: [{ code: '41899', units: 1 }] }] : [],
  patient: 'Tobias Marsh, Oct 15, 2026',
  href: '#/',
}));
