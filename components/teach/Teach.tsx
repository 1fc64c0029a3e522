import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { hostOf } from '@/components/precheck/ProblemView';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { useLocale, useText } from '@/components/ui/locale';
import { Callout } from '@/components/ui/state/Callout';
import { Toasts } from '@/components/ui/toast/Toasts';
import { usDate } from '@/components/ui/us-format';
import type { TaughtField } from '@/lib/reading/profiles/profile';
import { PointingBar } from './PointingBar';
import { SaveTaught } from './SaveTaught';
import { TeachField } from './TeachField';
import { TeachPreview } from './TeachPreview';
import { fieldWords, moreFields, pageFields, rowFields } from './teach-fields';
import type { TeachActions, TeachView } from './teach-view';

/** A person shows where things stand in the page beside: one example of each, what would be read with it, and only then kept. */
export function Teach({ view, actions }: { view: TeachView; actions: TeachActions }) {
  const t = useText();
  const locale = useLocale();
  const [skipped, setSkipped] = useState<readonly TaughtField[]>([]);
  const { pointing, values, lost, earlier } = view;
  const isOpen = (field: TaughtField) => (!(field in values) || lost.includes(field)) && !skipped.includes(field);
  // Nothing of a row can be told before its code.
  const order =
    ('code' in values && !lost.includes('code')) || skipped.includes('code') ? [...rowFields, ...pageFields] : rowFields;
  const next = order.find((field) => isOpen(field) && (field === 'code' || !skipped.includes('code') || !isRow(field)));
  const line = (field: TaughtField) => (
    <TeachField
      key={field}
      field={field}
      words={values[field] ?? null}
      isLost={lost.includes(field)}
      isNext={field === next && !pointing}
      needsCode={isRow(field) && field !== 'code' && !('code' in values)}
      wrong={view.wrong?.field === field ? view.wrong.why : null}
      actions={actions}
      onSkip={() => setSkipped([...skipped, field])}
    />
  );
  return (
    <main className="panel teach">
      <header className="teach-head">
        <IconButton label={t('teach_back')} tip="start" onClick={actions.close}>
          <ArrowLeft className="i" />
        </IconButton>
        <h1 className="title grow">{t('teach_title')}</h1>
      </header>
      <div className="teach-top">
        <p className="soft">{t('teach_how')}</p>
        {earlier && lost.length === 0 && (
          <Callout>
            {t(earlier.by ? 'teach_earlier_by' : 'teach_earlier', { day: usDate(earlier.madeAt, locale), name: earlier.by })}
          </Callout>
        )}
        {lost.length > 0 && (
          <Callout state="needs-answer" title={t('profile_changed_title')}>
            {t('teach_lost', { fields: lost.map((field) => t(fieldWords[field])).join(', ') })}
          </Callout>
        )}
        {view.askOrigins.map((origin) => (
          <Callout
            key={origin}
            state="cannot-tell"
            title={t('frame_title')}
            actions={<Button onClick={() => actions.allowOrigin(origin)}>{t('problem_allow', { host: hostOf(origin) })}</Button>}
          >
            {t('frame_words')}
          </Callout>
        ))}
      </div>
      {pointing && <PointingBar pointing={pointing} actions={actions} />}
      <section className="section">
        <h2 className="title">{t('teach_rows')}</h2>
        <ul className="teach-fields">{rowFields.map(line)}</ul>
      </section>
      <section className="section">
        <h2 className="title">{t('teach_once')}</h2>
        <ul className="teach-fields">{pageFields.map(line)}</ul>
        <Disclosure title={t('teach_more')}>
          <ul className="teach-fields">{moreFields.map(line)}</ul>
        </Disclosure>
      </section>
      <TeachPreview reading={view.reading} />
      <SaveTaught view={view} actions={actions} isNext={next === undefined && !pointing} />
      <Toasts />
    </main>
  );
}

const isRow = (field: TaughtField): boolean =>
  (rowFields as readonly TaughtField[]).includes(field) ||
  (['area', 'description', 'quantity', 'provider'] as TaughtField[]).includes(field);
