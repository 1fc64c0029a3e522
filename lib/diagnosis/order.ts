import type { Procedure } from '@/lib/encounter/encounter';
import type { Proposal } from './proposal';
import type { Role } from './rule';
import { cdtOf } from './surroundings';

const byRole: Record<Role, number> = {
  disease: 0,
  injury: 0,
  lesion: 1,
  symptom: 2,
  systemic: 3,
  status: 4,
  cause: 5,
  place: 6,
  activity: 7,
};

/** A line's weight as the reason for the visit: operations and appliances before examinations, images and anesthesia. */
const weight = (cdt: string): number => (/^D(7|59|99[45])/.test(cdt) ? 0 : /^D(2|3|4|5|6|8)/.test(cdt) ? 1 : 2);

/** The reason for the heaviest line first, then the rest of it; general disease, status and external causes last (guidelines IV.G, I.C.20.a.6). */
export function inOrder(
  proposals: readonly (Proposal & { readonly for: readonly string[] })[],
  procedures: readonly Procedure[],
): (Proposal & { readonly for: readonly string[] })[] {
  const place = new Map(
    [...procedures]
      .map((procedure, index) => ({ id: procedure.id, index, heavy: weight(cdtOf(procedure)) }))
      .sort((a, b) => a.heavy - b.heavy || a.index - b.index)
      .map(({ id }, index) => [id, index]),
  );
  const first = (one: { readonly for: readonly string[] }) => Math.min(99, ...one.for.map((id) => place.get(id) ?? 99));
  const behind = (code: string) => (/^(R|Z)/.test(code) ? 1 : 0);
  return [...proposals].sort(
    (a, b) =>
      byRole[a.role] - byRole[b.role] ||
      first(a) - first(b) ||
      behind(a.code) - behind(b.code) ||
      Number(a.weak) - Number(b.weak) ||
      b.evidence.length - a.evidence.length,
  );
}
