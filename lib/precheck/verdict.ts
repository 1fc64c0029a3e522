import type { Finding, Missing, Necessity, Route, VisitVerdict } from '@/lib/encounter/precheck';

/** The verdict of a visit: the first that applies, as the contract lists them. */
export function judgeVerdict(
  route: readonly Route[],
  necessity: readonly Necessity[],
  missing: readonly Missing[],
  findings: readonly Finding[],
): VisitVerdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'blocked';
  if (missing.some((item) => item.severity === 'blocks') || route.some((one) => one.to === 'ask')) return 'needs-answers';
  const medical = new Set(
    route.filter((one) => one.to === 'medical' || one.to === 'medicare-dental').map((one) => one.procedure),
  );
  if (necessity.some((one) => one.verdict === 'cannot-tell' && one.procedures.some((id) => medical.has(id))))
    return 'cannot-tell';
  return medical.size === 0 ? 'not-medical' : 'ready';
}
