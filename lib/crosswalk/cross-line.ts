import type { Procedure } from '@/lib/encounter/encounter';
import type { Chart } from '@/lib/notes/chart';
import { defaultCrossing } from './default-crossing';
import type { Crossing } from './family';
import { lineOf } from './line';
import { forMedicare } from './medicare';
import { familyOf } from './registry';

/** One procedure crossed over by its family, before codes get their numbers: what it is by nature, what it may become, what must be asked. */
export function crossLine(chart: Chart, procedure: Procedure): Crossing {
  const line = lineOf(chart, procedure);
  const family = familyOf(line.cdt);
  return forMedicare(line, family ? family.cross(line) : defaultCrossing(line.cdt));
}
