import '@/components/followup/followup.css';
import '@/components/intake/intake.css';
import { FollowUpTab } from '@/components/followup/FollowUpTab';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { PreCheck } from '@/lib/encounter/precheck';
import { useVisitFollowups } from './use-visit-followups';

type Props = {
  encounter: Encounter;
  precheck: PreCheck;
  /** Id of the kept visit, '' where it is not kept. */
  visit: string;
  signer: string;
  practice: Practice | null;
  onCopy: (text: string) => void;
};

/** What comes before and after the claim of a visit, with what is kept of it. */
export function VisitFollowUp({ visit, ...rest }: Props) {
  const keeper = useVisitFollowups(visit, rest.signer);
  return <FollowUpTab {...rest} keeper={keeper} />;
}
