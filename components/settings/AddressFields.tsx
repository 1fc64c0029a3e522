import { useText } from '../ui/locale';
import { type Draft, PracticeField } from './PracticeField';

export function AddressFields({ draft, path }: { draft: Draft; path: string }) {
  const t = useText();
  return (
    <div className="fields">
      <div className="span-2">
        <PracticeField draft={draft} path={`${path}.line1`} label={t('settings_street')} />
      </div>
      <PracticeField draft={draft} path={`${path}.city`} label={t('settings_city')} />
      <div className="fields tight">
        <PracticeField draft={draft} path={`${path}.state`} label={t('settings_state')} capitals />
        <PracticeField draft={draft} path={`${path}.zip`} label={t('settings_zip')} />
      </div>
    </div>
  );
}
