import { useState } from 'react';
import type { Authorization } from '@/lib/followup/authorization/authorization';
import { type EarlierUse, usedUnits } from '@/lib/followup/authorization/held-authorization';
import { type Tracked, trackAuthorization, trackedStates } from '@/lib/followup/authorization/tracked';
import { Button } from '../../ui/Button';
import { useLocale, useText } from '../../ui/locale';
import { StateWord } from '../../ui/state/StateWord';
import { TextField } from '../../ui/TextField';
import { usDate } from '../../ui/us-format';
import { ChoiceFilter } from '../../worklist/ChoiceFilter';
import { trackedWords } from './tracked-words';

export interface AuthorizationLine {
  readonly id: string;
  readonly value: Authorization;
  readonly earlier: readonly EarlierUse[];
  /** Patient and day of the visit, in words. */
  readonly patient: string;
  readonly href: string;
}

/** Authorizations of the office: what is late or over first. Filters narrow by state, payer, code or number. */
export function AuthorizationList({ lines, today }: { lines: readonly AuthorizationLine[]; today: string }) {
  const t = useText();
  const [states, setStates] = useState<string[]>([]);
  const [payers, setPayers] = useState<string[]>([]);
  const [words, setWords] = useState('');
  if (lines.length === 0) return <p className="soft">{t('auth_none')}</p>;
  const tracked = lines
    .map((line) => ({ ...line, ...trackAuthorization(line.value, today, line.earlier) }))
    .sort(
      (a, b) =>
        trackedStates.indexOf(a.state) - trackedStates.indexOf(b.state) ||
        (a.on || '9999').localeCompare(b.on || '9999') ||
        a.patient.localeCompare(b.patient),
    );
  const wanted = words.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const shown = tracked.filter(
    ({ state, value }) =>
      (states.length === 0 || states.includes(state)) &&
      (payers.length === 0 || payers.includes(value.payer)) &&
      [value.number, value.reference, ...value.codes.map(({ code }) => code)].some((text) =>
        text
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, '')
          .includes(wanted),
      ),
  );
  const named = [...new Set(lines.map(({ value }) => value.payer).filter(Boolean))].sort();
  return (
    <div className="stack">
      <div className="auth-filters">
        <ChoiceFilter
          name={t('auth_filter_state')}
          options={trackedStates
            .filter((state) => tracked.some((one) => one.state === state))
            .map((value) => ({ value, label: t(trackedWords[value][1]) }))}
          chosen={states}
          onChange={setStates}
        />
        <ChoiceFilter
          name={t('auth_filter_payer')}
          options={named.map((value) => ({ value, label: value }))}
          chosen={payers}
          onChange={setPayers}
        />
        <TextField
          label={t('auth_filter_code')}
          hideLabel
          placeholder={t('auth_filter_code')}
          value={words}
          onChange={setWords}
        />
      </div>
      {shown.length === 0 ? (
        <div className="actions">
          <span>{t('auth_none_here')}</span>
          <Button
            onClick={() => {
              setStates([]);
              setPayers([]);
              setWords('');
            }}
          >
            {t('worklist_filter_clear')}
          </Button>
        </div>
      ) : (
        <table className="plain-table auth-table">
          <thead>
            <tr>
              <th scope="col">{t('auth_col_state')}</th>
              <th scope="col">{t('auth_col_what')}</th>
              <th scope="col">{t('followup_patient')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Row({ line: { value, earlier, state, on, patient, href } }: { line: AuthorizationLine & Tracked }) {
  const t = useText();
  const locale = useLocale();
  const [look, word] = trackedWords[state];
  const date = usDate(on, locale);
  const codes = value.codes
    .filter(({ denied }) => !denied)
    .map(({ code, units }) =>
      units === null ? code : t('auth_units_used', { code, units, used: usedUnits(value, code, earlier) }),
    );
  return (
    <tr>
      <td>
        <StateWord state={look} word={t(word)} />
        {date && (
          <span className="num small soft block">
            {t(value.status === 'requested' ? 'auth_answer_on' : 'auth_ends_on', { date })}
          </span>
        )}
      </td>
      <td>
        <a className="link" href={href}>
          {value.number || value.reference || t('auth_title_one')}
        </a>
        <span className="small soft block num">{[...codes, value.payer].filter(Boolean).join(' · ')}</span>
      </td>
      <td>{patient}</td>
    </tr>
  );
}
