import type { Appeal } from '@/lib/followup/appeals/appeal';

/** One denied line, invented. */
export const denial: Appeal = {
  id: 'd1',
  visit: 'v1',
  claim: '1001261102',
  payerControl: 'ICN7',
  payer: 'Lakeland Health',
  rules: 'erisa',
  level: 0,
  code: '21085',
  group: 'CO',
  reason: '50',
  remarks: ['N115'],
  amount: 130_000,
  noticeDate: '2026-11-20',
  status: 'open',
  sentDate: '',
  outcome: '',
  outcomeDate: '',
};
