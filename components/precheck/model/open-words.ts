import type { MessageKey, Text } from '@/components/ui/locale';
import type { Missing } from '@/lib/encounter/precheck';

// Topics that come up daily have a name of two words; the rest is counted by kind.
const topics: Readonly<Record<string, MessageKey>> = {
  'medical-plan': 'open_medical_plan',
  authorization: 'open_authorization',
  narrative: 'open_narrative',
  radiograph: 'open_image',
  'new-patient': 'open_new_patient',
  'sleep-test': 'open_sleep_test',
  order: 'open_order',
  'accident-report': 'open_accident_report',
  pathology: 'open_pathology',
  'pre-injury-condition': 'open_pre_injury',
  'medical-consult': 'open_consult',
};

/** What is open for a procedure, in one short line: what blocks by its name, the rest by number. */
export function openWords(open: readonly Missing[], t: Text): string {
  const [first, ...rest] = open;
  if (!first) return '';
  const name = topics[first.id.split(':')[1] ?? ''];
  if (!name) return t('open_count', { n: open.length });
  return rest.length === 0 ? t('open_one', { name: t(name) }) : t('open_and_more', { name: t(name), n: rest.length });
}
