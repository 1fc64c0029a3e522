import type { HeldAuthorization } from '@/lib/encounter/encounter';
import { codeOf } from './sample-visit';

/** An approval that covers the sample visit, with what a case changes of it. */
export const held = (change: Partial<HeldAuthorization> = {}): HeldAuthorization => ({
  status: 'approved',
  number: 'A123',
  codes: [{ code: codeOf('unlisted-dentoalveolar') }],
  from: '2026-10-01',
  to: '2026-12-31',
  ...change,
});
