import type { Encounter, PayerClass } from '@/lib/encounter/encounter';

/** A chart in the words of an office, and what a reviewer of its medical necessity answers. Every one is invented. */
export interface VisitCase {
  readonly name: string;
  readonly cdt: string | readonly string[];
  readonly text: string;
  readonly payer?: PayerClass;
  readonly payerName?: string;
  readonly more?: Partial<Encounter>;
  /** Start of the policy's id, and the verdicts that are right. */
  readonly policy?: readonly [string, ...('met' | 'not-met' | 'cannot-tell')[]];
  /** What has to be asked for, and what may not be, since the chart says it. */
  readonly asks?: RegExp;
  readonly silent?: RegExp;
}

export function encounterOf(one: VisitCase): Encounter {
  const codes = typeof one.cdt === 'string' ? [one.cdt] : one.cdt;
  return {
    dateOfService: '2026-11-09',
    coverage: [
      { kind: 'medical', order: 1, payerName: one.payerName ?? 'Example Health', payerClass: one.payer ?? 'commercial' },
    ],
    procedures: codes.map((cdt, index) => ({ id: `p${index + 1}`, cdt, status: 'completed', date: '2026-11-09' })),
    notes: [{ id: 'n1', date: '2026-11-09', author: 'J. Moss DMD', kind: 'progress', text: one.text }],
    ...one.more,
  };
}
