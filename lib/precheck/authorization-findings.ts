import {
  type AuthorizationFault,
  type AuthorizationProblem,
  judgeAuthorization,
} from '@/lib/claim/authorization/judge-authorization';
import { plainCode } from '@/lib/claim/draft/plain-text';
import type { Encounter, HeldAuthorization } from '@/lib/encounter/encounter';
import type { Finding, ProcedureResult, Route } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import { visitOf } from '@/lib/encounter/visit';

const source: Source = {
  title: 'Claim adjustment reason and remittance advice remark codes',
  locator: 'CO-197, CO-198, N351',
  url: 'https://x12.org/codes',
  date: '2026-11-23',
  confidence: 'secondary',
};

/**
 * What the authorization that the office keeps lacks for this visit, before there is a claim that could be judged. Only warnings: nothing was
 * accepted yet. Of a procedure with several codes none may be named before one is called wrong. Reads no clock: the day is that of the service.
 */
export function authorizationFindings(
  encounter: Encounter,
  route: readonly Route[],
  procedures: readonly ProcedureResult[],
  withPractice: boolean,
): Finding[] {
  const held = encounter.authorization;
  const accepted = encounter.accepted?.lines ?? [];
  // The claim's own rules speak then.
  if (!held || (withPractice && accepted.length > 0)) return [];
  const medical = new Set(
    route.filter(({ to }) => to === 'medical' || to === 'medicare-dental').map(({ procedure }) => procedure),
  );
  const { dateOfService } = visitOf(encounter);
  const named = new Set((held.codes ?? []).map(({ code }) => code));
  const dateOf = (id: string | undefined) => encounter.procedures.find((one) => one.id === id)?.date || dateOfService;
  const services =
    accepted.length > 0
      ? accepted.map(({ code, units, date, procedure }) => ({
          code: plainCode(code),
          date: date || dateOf(procedure),
          units: units ?? 1,
        }))
      : procedures.flatMap(({ id, candidates }) => {
          const best = candidates.find(({ code }) => named.has(code)) ?? candidates[0];
          return best && medical.has(id) ? [{ code: best.code, date: dateOf(id), units: best.units }] : [];
        });
  return judgeAuthorization(held, services, '').map((problem) => findingOf(problem, held));
}

const words: Readonly<
  Record<
    AuthorizationFault,
    readonly [id: string, say: (problem: AuthorizationProblem, held: HeldAuthorization) => string, fix: string]
  >
> = {
  none: [
    'AUT-02',
    ({ code }) => `The payer wants authorization for ${code}; no number is kept.`,
    'Ask for it before the service.',
  ],
  'other-code': [
    'AUT-03',
    ({ code }, { number }) => `Approval ${number} does not name ${code}.`,
    'Ask the payer to add the code, or bill what was approved.',
  ],
  expired: [
    'AUT-03',
    ({ code, day }, { number, to }) => `Approval ${number} for ${code} ended on ${to}, before ${day}.`,
    'Ask for an extension or a new approval before the service.',
  ],
  'not-begun': [
    'AUT-03',
    ({ code, day }, { number, from }) => `Approval ${number} for ${code} begins on ${from}, after ${day}.`,
    'Ask the payer to correct the dates, or move the service.',
  ],
  expiring: [
    'AUT-05',
    ({ code }, { number, to }) => `Approval ${number} for ${code} ends on ${to}, soon after the service.`,
    'Give the service within its dates, or ask for more time before.',
  ],
  'used-up': [
    'AUT-06',
    ({ code, claimed }, { number }) => `Under approval ${number}, ${claimed} of ${code} would be used.`,
    'Ask for more units before the service.',
  ],
  denied: [
    'AUT-07',
    ({ code }, { answered }) => `Authorization of ${code} was refused${answered ? ` on ${answered}` : ''}.`,
    'Appeal the refusal, or ask for a talk between the dentist and the reviewer, before the service.',
  ],
  open: [
    'AUT-07',
    ({ code }, { asked }) => `Authorization of ${code} was asked for${asked ? ` on ${asked}` : ''} and has no answer yet.`,
    'Ask the payer for its answer before the service.',
  ],
};

function findingOf(problem: AuthorizationProblem, held: HeldAuthorization): Finding {
  const [id, say, fix] = words[problem.kind];
  return {
    id,
    severity: 'warning',
    message: say(problem, held),
    fix,
    field: 'authorization',
    cms1500: '23',
    x12: '2300 REF G1',
    likelyDenial: [problem.kind === 'none' || problem.kind === 'denied' || problem.kind === 'open' ? 'CO-197' : 'CO-198'],
    source,
  };
}
