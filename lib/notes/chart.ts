import type { Visit } from '@/lib/encounter/visit';
import type { FactSet } from './fact-set';

/** The visit and everything its notes say: what crosswalk, diagnosis and necessity judge. */
export interface Chart {
  readonly visit: Visit;
  readonly facts: FactSet;
}
