import { taxonomies } from '@/lib/claim/taxonomies';
import { valueAt, withValueAt } from '@/lib/claim/value-path';
import { useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { type Draft, PracticeField } from './PracticeField';

/** The dental taxonomy numbers by name; a number that is not among them is shown and typed as it is. */
export function TaxonomySelect({ draft, path }: { draft: Draft; path: string }) {
  const t = useText();
  const value = valueAt(draft.practice, path);
  if (value !== '' && !taxonomies.some(({ code }) => code === value)) {
    return <PracticeField draft={draft} path={path} label={t('settings_taxonomy')} capitals />;
  }
  return (
    <Select
      label={t('settings_taxonomy')}
      placeholder={t('settings_choose')}
      options={taxonomies.map(({ code, words }) => ({ value: code, label: words, hint: code }))}
      value={value || null}
      onChange={(code) => draft.onChange(withValueAt(draft.practice, path, code))}
    />
  );
}
