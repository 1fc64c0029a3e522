import type { Finding } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';
import type { FindContradiction } from './contradictions/contradiction';

const modules = import.meta.glob<FindContradiction>('./contradictions/find-*.ts', { eager: true, import: 'findContradiction' });

/** Where the parts of a chart disagree. Every disagreement is shown, none is settled. */
export function findContradictions(chart: Chart): Finding[] {
  return Object.values(modules).flatMap((find) => find(chart));
}
