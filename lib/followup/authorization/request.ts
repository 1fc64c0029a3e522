import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { visitOf } from '@/lib/encounter/visit';

/** What a request for authorization consists of, and what of it is there. */
export interface AuthorizationRequest {
  readonly codes: readonly string[];
  readonly diagnoses: readonly string[];
  readonly papers: readonly { readonly label: string; readonly found: boolean }[];
  /** Questions that the chart leaves open and a reviewer would ask. */
  readonly open: readonly string[];
}

export function authorizationRequest(encounter: Encounter, check: PreCheck): AuthorizationRequest {
  const visit = visitOf(encounter);
  const accepted = encounter.accepted;
  const medical = new Set(
    check.route.filter(({ to }) => to === 'medical' || to === 'medicare-dental').map(({ procedure }) => procedure),
  );
  return {
    codes: accepted?.lines?.length
      ? accepted.lines.map(({ code }) => code)
      : check.procedures
          .filter(({ id }) => medical.has(id))
          .flatMap(({ candidates }) => candidates.slice(0, 1).map(({ code }) => code)),
    diagnoses: accepted?.diagnoses?.length
      ? accepted.diagnoses
      : check.diagnoses.filter(({ standing }) => standing === 'supported').map(({ code }) => code),
    papers: [
      { label: 'Letter of medical necessity', found: false },
      { label: 'Chart notes', found: visit.encounter.notes.length > 0 },
      ...check.attachments.map(({ label, state }) => ({ label, found: state === 'found' })),
    ],
    open: check.missing.filter(({ kind }) => kind === 'documentation' || kind === 'answer').map(({ ask }) => ask),
  };
}
