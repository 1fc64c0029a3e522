import { type FormEvent, useState } from 'react';
import { answerBy, answerTime } from '@/lib/followup/authorization/answer-time';
import { type Authorization, authorizationStates } from '@/lib/followup/authorization/authorization';
import { Button } from '../../ui/Button';
import { type MessageKey, useLocale, useText } from '../../ui/locale';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { usDate } from '../../ui/us-format';
import { todayIso } from '../today-iso';
import { CodeRows } from './CodeRows';

type Props = {
  value: Authorization;
  /** Why it cannot be kept; '' where it can. */
  offBecause: string;
  onSave: (value: Authorization) => Promise<boolean>;
  onDelete?: (() => void) | undefined;
};

const states: Readonly<Record<Authorization['status'], MessageKey>> = {
  needed: 'auth_status_needed',
  requested: 'auth_status_requested',
  approved: 'auth_status_approved',
  partial: 'auth_status_partial',
  denied: 'auth_status_denied',
  'not-needed': 'auth_status_not_needed',
};
const answered = new Set<Authorization['status']>(['approved', 'partial', 'denied']);

/** One authorization from the request to its end. Enter keeps it. */
export function AuthorizationForm({ value, offBecause, onSave, onDelete }: Props) {
  const t = useText();
  const locale = useLocale();
  const [draft, setDraft] = useState(value);
  const [kept, setKept] = useState(JSON.stringify(value));
  const set = (patch: Partial<Authorization>) => setDraft({ ...draft, ...patch });
  const dirty = JSON.stringify(draft) !== kept;
  const problem = problemOf(draft);
  const text = (key: 'reference' | 'number', label: MessageKey) => (
    <TextField label={t(label)} value={draft[key]} spellCheck={false} maxLength={50} onChange={(next) => set({ [key]: next })} />
  );
  const day = (
    key: 'requestedDate' | 'answeredDate' | 'from' | 'to',
    label: MessageKey,
    more: { hint?: string; error?: string } = {},
  ) => <TextField type="date" label={t(label)} value={draft[key]} {...more} onChange={(next) => set({ [key]: next })} />;
  const by = draft.status === 'requested' ? answerBy(draft) : null;
  const time = answerTime(draft.payerClass);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (problem || !dirty || offBecause) return;
    const next = { ...draft, codes: draft.codes.filter(({ code }) => code !== '') };
    if (!(await onSave(next))) return;
    setDraft(next);
    setKept(JSON.stringify(next));
  };
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <div className="fields">
        <Select
          label={t('auth_status')}
          options={authorizationStates.map((status) => ({ value: status, label: t(states[status]) }))}
          value={draft.status}
          onChange={(status) =>
            set({
              status,
              ...(status === 'requested' && !draft.requestedDate && { requestedDate: todayIso() }),
              ...(answered.has(status) && !draft.answeredDate && { answeredDate: todayIso() }),
            })
          }
        />
        {day('requestedDate', 'auth_requested', {
          ...(by && {
            hint: t(time.source.confidence === 'practice' ? 'auth_chase_after' : 'auth_answer_by', {
              date: usDate(by, locale),
              why: time.source.title,
            }),
          }),
        })}
        {text('reference', 'auth_reference')}
        {draft.status !== 'needed' && draft.status !== 'requested' && day('answeredDate', 'auth_answered')}
        {(draft.status === 'approved' || draft.status === 'partial') && (
          <>
            {text('number', 'auth_number')}
            {day('from', 'auth_from')}
            {day('to', 'auth_to', problem === 'dates' ? { error: t('auth_dates_wrong') } : {})}
          </>
        )}
      </div>
      <CodeRows codes={draft.codes} onChange={(codes) => set({ codes })} />
      <TextArea label={t('auth_note')} value={draft.note} onChange={(note) => set({ note })} />
      <div className="actions">
        <Button
          kind="primary"
          type="submit"
          offBecause={offBecause || (problem ? t('auth_dates_wrong') : dirty ? undefined : t('auth_saved'))}
        >
          {t('auth_save')}
        </Button>
        {onDelete && <Button onClick={onDelete}>{t('auth_delete')}</Button>}
      </div>
    </form>
  );
}

const problemOf = ({ from, to }: Authorization): 'dates' | null => (from && to && to < from ? 'dates' : null);
