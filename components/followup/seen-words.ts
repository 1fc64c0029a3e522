import type { DenialCount } from '@/lib/followup/appeals/denial-memory';
import type { Text } from '../ui/locale';

/** What the office has seen of one payer, code and reason, in one sentence. */
export const seenWords = (t: Text, { payer, code, reason, denied, appealed, overturned, upheld }: DenialCount): string =>
  t('followup_seen', { payer, code, reason, n: denied, appealed, overturned, upheld });
