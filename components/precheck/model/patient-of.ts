import type { Locale, Text } from '@/components/ui/locale';
import { usDate } from '@/components/ui/us-format';
import type { Encounter } from '@/lib/encounter/encounter';
import { visitOf } from '@/lib/encounter/visit';

/** Who and which visit, in words, for the head of every view; '' for what was not read. */
export function patientOf(
  encounter: Encounter,
  t: Text,
  locale: Locale,
): { name: string; chart: string; day: string; born: string; payer: string } {
  const { name, birthDate, chartNumber } = encounter.patient ?? {};
  const visit = visitOf(encounter);
  const full = [name?.first, name?.last].filter(Boolean).join(' ');
  const chart = chartNumber ? t('patient_chart', { chart: chartNumber }) : '';
  return {
    name: full || chart || t('patient_unnamed'),
    chart: full ? chart : '',
    day: usDate(visit.dateOfService, locale),
    born: birthDate ? t('patient_born', { date: usDate(birthDate, locale) }) : '',
    payer: visit.medical[0]?.payerName ?? '',
  };
}
