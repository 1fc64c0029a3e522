import { useEffect, useRef, useState } from 'react';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useLocale, useText } from '@/components/ui/locale';
import { usDate } from '@/components/ui/us-format';
import type { CheckActions, DoneView } from './check-view';
import { visitChoices } from './model/visit-choices';

// The view is built anew for another visit, while the person still stands in this control.
let stoodIn = false;

/** Which of the visits of the page is checked. The browser's own list: it needs no library, and the popup has none. */
export function VisitSwitch({ view, actions }: { view: DoneView; actions: Pick<CheckActions, 'chooseVisit'> }) {
  const t = useText();
  const locale = useLocale();
  const list = useRef<HTMLSelectElement>(null);
  const [sentence, setSentence] = useState('');
  const choices = visitChoices(view.reading);
  useKeys({ v: () => list.current?.focus() });
  useEffect(() => {
    if (stoodIn) list.current?.focus();
    stoodIn = false;
  }, []);
  const choose = async (date: string) => {
    stoodIn = true;
    const outcome = await actions.chooseVisit(date);
    if (!outcome.ok) setSentence(outcome.sentence);
    // A view that is not built anew keeps its focus by itself.
    setTimeout(() => {
      stoodIn = false;
    }, 1000);
  };
  return (
    <>
      <label className="visit-switch">
        <span className="sr">{t('visit_switch')}</span>
        <select
          ref={list}
          aria-keyshortcuts="V"
          value={choices.find(({ chosen }) => chosen)?.date ?? ''}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {choices.map(({ date, procedures }) => (
            <option key={date} value={date}>
              {t('visit_choice', { date: usDate(date, locale) || t('visit_no_date'), n: procedures.length })}
            </option>
          ))}
        </select>
      </label>
      {sentence && <span role="alert">{sentence}</span>}
    </>
  );
}
