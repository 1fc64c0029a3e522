import { cdtCode } from '@/lib/codes/cdt/cdt';
import { inForceOn } from '@/lib/codes/in-force';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Chart } from '@/lib/notes/chart';
import { defaultCrossing } from './default-crossing';
import type { Crossing } from './family';
import { lineOf } from './line';
import { forMedicare } from './medicare';
import { familyOf } from './registry';

/** One procedure crossed over by its family, before codes get their numbers: what it is by nature, what it may become, what must be asked. */
export function crossLine(chart: Chart, procedure: Procedure): Crossing {
  const asWritten = lineOf(chart, procedure);
  const line = { ...asWritten, cdt: inUse(asWritten.cdt) };
  const family = familyOf(line.cdt);
  const crossing = forMedicare(line, family ? family.cross(line) : defaultCrossing(line.cdt));
  if (line.cdt === asWritten.cdt) return crossing;
  const written = cdtCode(asWritten.cdt);
  const holds = written !== null && inForceOn(written, procedure.date || chart.visit.dateOfService);
  const said = `${asWritten.cdt} is a retired number: read here as ${line.cdt}, its successor.`;
  return {
    ...crossing,
    none: crossing.none && `${crossing.none} ${said}`,
    proposals: crossing.proposals.map((proposal) => ({
      ...proposal,
      // The dental number itself stands as it was written, as long as it held on that day.
      ...(holds && proposal.key === line.cdt && { key: asWritten.cdt }),
      why: [...proposal.why, said],
    })),
  };
}

/** A retired number is crossed over as the number that took its place. */
const inUse = (cdt: string): string => (familyOf(cdt) ? cdt : (cdtCode(cdt)?.successors[0] ?? cdt));
