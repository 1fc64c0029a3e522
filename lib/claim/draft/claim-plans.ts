import type { Coverage, Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';

/** The plan that a claim goes to, those that come before it and those after it. */
export interface ClaimPlans {
  readonly plan: Coverage | null;
  readonly before: readonly Coverage[];
  readonly after: readonly Coverage[];
}

/**
 * The claim goes to the first medical plan that has not decided yet. Who has decided pays before it, be it a medical or a dental plan; who has not
 * comes after it.
 */
export function claimPlans(encounter: Encounter): ClaimPlans {
  const { medical, dental } = visitOf(encounter);
  const plan = medical.find((one) => !one.adjudication) ?? medical.at(-1) ?? null;
  const place = plan ? medical.indexOf(plan) : 0;
  const before = [...dental.filter((one) => one.adjudication), ...medical.slice(0, place)];
  return {
    plan,
    before: before.sort((a, b) => (a.order ?? 99) - (b.order ?? 99)),
    after: plan ? medical.slice(place + 1) : [],
  };
}
