import type { PreCheck } from '@/lib/encounter/precheck';

/** Something that a person can do now. `about`: id of the missing item or finding. */
export interface NextStep {
  readonly kind: 'fix' | 'answer' | 'attach' | 'document';
  readonly about: string;
  /** Procedure to open; '' where it concerns the visit. */
  readonly procedure: string;
  readonly does: string;
  readonly why: string;
}

/** The most useful steps, first what stops the claim, then what weakens it; at most `limit`. */
export function nextSteps(precheck: PreCheck, limit = 2): NextStep[] {
  const fixes = precheck.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ id, message, fix }): NextStep => ({ kind: 'fix', about: id, procedure: '', does: fix || message, why: message }));
  const medical = new Set(
    precheck.route.filter(({ to }) => to !== 'dental' && to !== 'do-not-bill').map(({ procedure }) => procedure),
  );
  const open = precheck.missing.filter((item) => item.for.length === 0 || item.for.some((id) => medical.has(id)));
  const rank = (item: (typeof open)[number]) => (item.severity === 'blocks' ? 0 : item.kind === 'attachment' ? 2 : 1);
  const asks = [...open]
    .sort((a, b) => rank(a) - rank(b))
    .map(
      ({ id, ask, why, kind, for: procedures }): NextStep => ({
        kind: kind === 'attachment' ? 'attach' : kind === 'documentation' ? 'document' : 'answer',
        about: id,
        procedure: procedures.length === 1 ? (procedures[0] ?? '') : '',
        does: ask,
        why,
      }),
    );
  return [...fixes, ...asks].slice(0, limit);
}
