import type { PayerClass } from '@/lib/encounter/encounter';
import type { Source } from '@/lib/encounter/source';
import type { Visit } from '@/lib/encounter/visit';
import type { Ask } from './criteria/rule';
import { customary, epsdt } from './sources';

/** Programs with a law of their own, of which nothing was read: what commercial plans say does not decide there. */
const programs: Partial<Record<PayerClass, string>> = { medicaid: 'Medicaid', tricare: 'TRICARE' };

/** The program whose own rule a policy leaves open; null where the policy speaks for the plan. `id` is that of the policy. */
export function unreadProgram(id: string, { payerClass, age }: Visit): { label: string; ask: Ask; source: Source } | null {
  const program = id.endsWith('/commercial') && payerClass !== '' ? programs[payerClass] : undefined;
  if (!program) return null;
  const child = payerClass === 'medicaid' && age !== null && age.years < 21;
  return {
    source: child ? epsdt : customary,
    label: `The rule of ${program}: not read; the criteria here are those of commercial plans`,
    ask: {
      id: 'program-rule',
      ofVisit: true,
      ask: child
        ? 'Check what Medicaid asks for with this service, and with a request for a patient under 21 (EPSDT).'
        : `Check what ${program} asks for with this service.`,
      why: child
        ? 'Its own rule was not read. Under 21 the need of the single child is judged, beyond the lists of the state.'
        : 'Its own rule was not read; what commercial plans ask for does not decide there.',
      kind: 'coverage',
      severity: 'weakens',
    },
  };
}
