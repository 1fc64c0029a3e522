import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { codeDiagnoses } from '@/lib/diagnosis/code-diagnoses';
import type { Encounter } from '@/lib/encounter/encounter';
import { chartOf } from '../crosswalk/chart-of';

/** A visit written short. `lines` holds its procedures: `D7240:17 D9222`. */
export interface ShortVisit {
  readonly note: string;
  readonly lines: string;
  readonly born?: string;
  readonly sex?: 'F' | 'M';
  readonly medicare?: boolean;
}

/** The codes that such a visit supports, first on the claim first. */
export function codesOf({ note, lines, born = '1985-05-05', sex, medicare }: ShortVisit): string[] {
  const coverage: Encounter['coverage'] = [
    { kind: 'medical', order: 1, payerName: 'Example', payerClass: medicare ? 'medicare' : 'commercial' },
  ];
  const procedures = lines.split(' ').map((line, index) => {
    const [cdt = '', place = ''] = line.split(':');
    return {
      id: `p${index + 1}`,
      cdt,
      status: 'completed' as const,
      ...(/^(\d{1,2}|[A-T])$/.test(place) && !/^[1-4]0$/.test(place) ? { tooth: place } : place ? { area: place } : {}),
    };
  });
  const chart = chartOf({
    dateOfService: '2026-11-02',
    patient: { birthDate: born, ...(sex && { sex }) },
    coverage,
    procedures,
    text: note,
  });
  return codeDiagnoses(chart, shippedIcd)
    .diagnoses.filter(({ standing }) => standing === 'supported')
    .map(({ code }) => code);
}

export const fits = (pattern: string, code: string): boolean =>
  pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
