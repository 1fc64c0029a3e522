import type { Locale, Text } from '@/components/ui/locale';
import { usDate } from '@/components/ui/us-format';
import type { Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';

/** Who and which visit, for the head of every view: name first, then day, birth, chart and plan as far as they were read. */
export function patientOf(
  encounter: Encounter,
  t: Text,
  locale: Locale,
): { name: string; chart: string; more: string; brief: string } {
  const { name, birthDate, chartNumber } = encounter.patient ?? {};
  const visit = visitOf(encounter);
  const full = [name?.first, name?.last].filter(Boolean).join(' ');
  const chart = chartNumber ? t('patient_chart', { chart: chartNumber }) : '';
  const more = [
    usDate(visit.dateOfService, locale),
    birthDate ? t('patient_born', { date: usDate(birthDate, locale) }) : '',
    visit.medical[0]?.payerName ?? '',
  ];
  const brief = [usDate(visit.dateOfService, locale), visit.medical[0]?.payerName ?? ''];
  return {
    name: full || chart || t('patient_unnamed'),
    chart: full ? chart : '',
    more: more.filter(Boolean).join(' · '),
    brief: brief.filter(Boolean).join(' · '),
  };
}
