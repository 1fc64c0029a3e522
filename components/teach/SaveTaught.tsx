import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/locale';
import { TextField } from '@/components/ui/TextField';
import type { TeachActions, TeachView } from './teach-view';

type Props = { view: TeachView; actions: TeachActions; isNext: boolean };

/** Under which name, for which pages, and kept. */
export function SaveTaught({ view, actions, isNext }: Props) {
  const t = useText();
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const { site, name, values, lost } = view;
  const off = !site
    ? 'teach_off_site'
    : lost.length > 0
      ? 'teach_off_lost'
      : !('code' in values) && !('note' in values)
        ? 'teach_off_nothing'
        : name.trim() === ''
          ? 'teach_off_name'
          : null;
  const save = async () => {
    setBusy(true);
    const outcome = await actions.save();
    setBusy(false);
    setError(outcome.ok ? '' : outcome.sentence);
  };
  return (
    <section className="section">
      <h2 className="title">{t('teach_keep')}</h2>
      <TextField label={t('teach_keep_name')} value={name} maxLength={80} onChange={actions.rename} />
      {site && (
        <p className="small soft teach-words">
          {t('teach_keep_for')} <span className="code">{`${site.origin}${site.path}`}</span>
        </p>
      )}
      <p className="small soft">{t('teach_keep_what')}</p>
      {error && (
        <p role="alert" className="small blocked tinted">
          {error}
        </p>
      )}
      <div className="actions">
        <Button
          kind={isNext ? 'primary' : undefined}
          busy={busy}
          offBecause={off ? t(off) : undefined}
          onClick={() => void save()}
        >
          {t('teach_save')}
        </Button>
        {view.earlier && (
          <Button kind="quiet" onClick={actions.forgetAll}>
            {t('teach_forget_all')}
          </Button>
        )}
      </div>
    </section>
  );
}
