import { type ClaimView, claimView } from '@/lib/claim/desk/claim-view';
import type { ClaimSurroundings } from '@/lib/claim/find-claim-findings';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';

/** The claim of a visit by the code sets of this build. They are large: load this module when a claim is shown, not before. */
export const claimOf = (encounter: Encounter, practice: Practice | null, surroundings: ClaimSurroundings): ClaimView =>
  claimView(encounter, practice, { icd: shippedIcd, medical: medicalPack }, surroundings);
