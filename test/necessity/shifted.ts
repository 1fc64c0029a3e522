import { dayNumber } from '@/lib/encounter/age';
import type { PolicyCase } from '@/lib/necessity/policy';

/** A chart in which every date lies so many days later, that of the visit too. */
export function shifted(chart: PolicyCase, days: number): PolicyCase {
  const { encounter } = chart;
  return {
    ...chart,
    encounter: {
      ...encounter,
      dateOfService: later(encounter?.dateOfService ?? '2026-11-02', days),
      ...(encounter?.patient && { patient: { ...encounter.patient, birthDate: later(encounter.patient.birthDate, days) } }),
      ...(encounter?.accident && { accident: { ...encounter.accident, date: later(encounter.accident.date, days) } }),
    },
    facts: chart.facts.map((fact) => ({ ...fact, date: later(fact.date, days) })),
  };
}

function later(iso: string | undefined, days: number): string {
  const day = dayNumber(iso);
  return day === null ? '' : new Date((day + days) * 86_400_000).toISOString().slice(0, 10);
}
