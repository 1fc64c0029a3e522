import { cdtCode } from '@/lib/codes/cdt/cdt';
import { type Crossing, none } from './family';

/** What can be said of a dental number that no family answers: never a medical code. */
export function defaultCrossing(cdt: string): Crossing {
  if (!/^D\d{4}$/.test(cdt)) return none('Cannot tell: this is not a dental procedure number.', 'unknown');
  const known = cdtCode(cdt);
  if (!known) return none('Cannot tell: unknown number. It is kept as it stands.', 'unknown');
  return none(reasonOf(cdt), 'dental');
}

function reasonOf(cdt: string): string {
  switch (cdt[1]) {
    case '1':
      return 'Preventive dental care has no medical equivalent.';
    case '2':
      return 'Restoring a tooth has no medical equivalent, whatever the cause of the damage.';
    case '3':
      return 'Treating the pulp or root of a tooth has no medical equivalent.';
    case '5':
      return 'Dentures have no medical equivalent.';
    case '6':
      return 'Teeth on implants and bridges have no medical equivalent.';
    case '8':
      return 'Orthodontic treatment has no medical equivalent; plans that owe it for a cleft or another congenital condition take the dental code.';
    default:
      return 'No medical code describes this dental procedure.';
  }
}
