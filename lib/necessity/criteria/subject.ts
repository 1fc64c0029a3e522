import type { Procedure } from '@/lib/encounter/encounter';
import type { Diagnosis } from '@/lib/encounter/precheck';
import type { Chart } from '@/lib/notes/chart';

/** What a rule is judged about: one procedure of a chart, with the visit's diagnoses. */
export interface Subject {
  readonly chart: Chart;
  readonly procedure: Procedure;
  readonly diagnoses: readonly Diagnosis[];
}

/** ISO date on which the procedure was or is to be done; '' where the chart does not tell. */
export const serviceDate = ({ procedure, chart }: Subject): string => procedure.date || chart.visit.dateOfService;
