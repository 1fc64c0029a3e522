import type { VisitSummary } from '@/lib/worklist/visit-summary';
import type { Locale, Text } from '../ui/locale';
import { usDate } from '../ui/us-format';

/** A visit as a person tells it from the others: "Marsh, Tobias, Nov 2, 2026". */
export const visitName = ({ name, chartNumber, dateOfService }: VisitSummary, t: Text, locale: Locale): string =>
  [name || chartNumber || t('worklist_no_name'), usDate(dateOfService, locale)].filter(Boolean).join(', ');
