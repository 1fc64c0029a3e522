import type { Followup, FollowupKind, FollowupOf } from '@/lib/followup/kept/followup';

const values: { [K in FollowupKind]: FollowupOf<K>['value'] } = {
  call: {
    id: 'c',
    visit: 'a',
    payer: 'Harborline Mutual',
    phone: '',
    date: '2026-11-02',
    startTime: '',
    endTime: '',
    representative: 'Marguerite',
    reference: 'R-1',
    askedBy: 'Ada Reyes',
    disclaimerRead: true,
    trace: '',
    answers: { active: 'yes' },
  },
  authorization: {
    id: 'u',
    visit: 'a',
    payer: 'Harborline Mutual',
    payerClass: '',
    status: 'approved',
    requestedDate: '2026-10-01',
    answeredDate: '2026-10-09',
    reference: 'R-2',
    number: 'PA77',
    from: '2026-10-10',
    to: '2026-12-10',
    codes: [{ code: '41899', units: 1, used: 0, denied: false }],
    provider: '',
    note: '',
  },
  letter: {
    appeal: '',
    title: 'Letter of medical necessity',
    sentences: [
      {
        id: 's1',
        section: 'history',
        text: 'The note says: “pericoronitis”.',
        bases: [{ kind: 'note', note: 'n1', start: 0, end: 13, words: 'pericoronitis', date: '2026-10-05', author: '' }],
      },
    ],
    exhibits: ['Chart note'],
    signedBy: '',
    signedAt: '',
  },
  remittance: {
    payer: 'Harborline Mutual',
    date: '2026-11-10',
    trace: 'T1',
    account: 'K-a-20261005',
    payerControl: 'ICN1',
    filing: 'CI',
    status: 'denied',
    charged: 500,
    paid: 0,
    adjustments: [],
    lines: [
      {
        code: '41899',
        date: '2026-10-05',
        charged: 500,
        paid: 0,
        adjustments: [{ group: 'CO', reason: '50', amount: 500, remarks: ['N130'], route: 'appeal' }],
      },
    ],
  },
  appeal: {
    id: 'p',
    visit: 'a',
    claim: 'K-a-20261005',
    payerControl: 'ICN1',
    payer: 'Harborline Mutual',
    rules: 'fully-insured',
    level: 0,
    code: '41899',
    group: 'CO',
    reason: '50',
    remarks: ['N130'],
    amount: 50000,
    noticeDate: '2026-11-10',
    status: 'open',
    sentDate: '',
    outcome: '',
    outcomeDate: '',
  },
};

/** An invented record of that kind, as it is kept for visit `a`. */
export const keptFollowup = <K extends FollowupKind>(
  kind: K,
  value: Partial<FollowupOf<K>['value']> = {},
  change: Partial<Followup> = {},
) =>
  ({
    id: `${kind}-1`,
    visit: 'a',
    by: 'Ada Reyes',
    at: '2026-11-12T15:00:00.000Z',
    kind,
    value: { ...values[kind], ...value },
    ...change,
  }) as FollowupOf<K>;

export const followupKinds = Object.keys(values) as FollowupKind[];
