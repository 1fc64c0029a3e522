import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useLocale, useText } from '@/components/ui/locale';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { StateWord } from '@/components/ui/state/StateWord';
import { TextField } from '@/components/ui/TextField';
import { usDate, usTime } from '@/components/ui/us-format';
import type { ClinicianQuery } from '@/lib/necessity/queries/build-queries';
import { queryText } from '@/lib/necessity/queries/query-text';
import type { Signed } from '../panel/use-signed';
import type { CheckActions } from '../precheck/check-view';
import { EvidenceList } from '../suggestion/EvidenceList';

const states = {
  open: { state: 'needs-answer', word: 'query_open' },
  answered: { state: 'supported', word: 'query_answered' },
  stale: { state: 'cannot-tell', word: 'query_stale' },
} as const;

type Props = {
  query: ClinicianQuery;
  actions: CheckActions;
  signed: Signed;
  onCopy: (text: string) => void;
  onPrint: (query: ClinicianQuery) => void;
};

/** A question to the treating clinician: the chart's words, the question, open options; nothing of the billing side. */
export function QueryCard({ query, actions, signed, onCopy, onPrint }: Props) {
  const t = useText();
  const locale = useLocale();
  const [choice, setChoice] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [error, setError] = useState('');
  const { state, word } = states[query.status];
  const needsWords = query.options.length === 0 || choice === 'Other';
  const record = async () => {
    const value = needsWords ? words.trim() : (choice ?? '');
    setError(
      value
        ? await signed.decide(
            () => actions.answer(query.missing, value),
            t('toast_answered'),
            () => void actions.undo(),
          )
        : t('ask_empty'),
    );
  };
  return (
    <article className="query">
      <div className="query-head">
        <StateWord state={state} word={t(word)} />
        {query.answer && (
          <span className="small soft num">
            {[query.answer.by, usDate(query.answer.at, locale), usTime(query.answer.at)].filter(Boolean).join(', ')}
          </span>
        )}
      </div>
      {query.indicators.length > 0 && (
        <div className="query-chart">
          <p className="label">{t('query_chart_says')}</p>
          <EvidenceList evidence={query.indicators} />
        </div>
      )}
      <p className="medium">{query.question}</p>
      {query.answer && <p>{query.answer.value}</p>}
      {query.status !== 'answered' && (
        <>
          {query.options.length > 0 && (
            <RadioGroup
              label={query.question}
              hideLabel
              options={query.options.map((value) => ({ value, label: value }))}
              value={choice}
              onChange={setChoice}
            />
          )}
          {needsWords && <TextField label={t('query_own')} value={words} onChange={setWords} error={error} />}
          {!needsWords && error && (
            <p role="alert" className="small blocked tinted">
              {error}
            </p>
          )}
        </>
      )}
      <div className="actions">
        {query.status !== 'answered' && <Button onClick={() => void record()}>{t('query_record')}</Button>}
        <Button kind="quiet" icon={<Copy className="i" />} onClick={() => onCopy(queryText(query))}>
          {t('query_copy')}
        </Button>
        <Button kind="quiet" icon={<Printer className="i" />} onClick={() => onPrint(query)}>
          {t('query_print')}
        </Button>
      </div>
    </article>
  );
}
