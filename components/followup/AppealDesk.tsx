import { useMemo, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { type Appeal, nextLevel } from '@/lib/followup/appeals/appeal';
import { appealDeadline } from '@/lib/followup/appeals/appeal-deadline';
import { buildAppeal } from '@/lib/followup/appeals/build-appeal';
import { appealRoutes } from '@/lib/followup/appeals/plan-rules';
import { isDate } from '@/lib/followup/calendar';
import { letterTitles } from '@/lib/followup/letters/kept-letter';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toast/toast-queue';
import { usDate } from '../ui/us-format';
import { type AppealLine, AppealList } from './AppealList';
import { LetterSheet } from './LetterSheet';
import { todayIso } from './today-iso';
import { useKeptLetters } from './use-kept-letters';

type Props = {
  appeal: Appeal;
  encounter: Encounter;
  precheck: PreCheck;
  signer: string;
  memory: string;
  /** What the same denial went through before and after this level. */
  levels: readonly AppealLine[];
  onChange: (change: Partial<Appeal>) => void;
  onNext: () => void;
};

type Rules = Appeal['rules'];
const kinds = Object.keys(appealRoutes) as Rules[];

/** An appeal of one refused line: its route and day, its letter, and what became of it. */
export function AppealDesk({ appeal, encounter, precheck, signer, memory, levels, onChange, onNext }: Props) {
  const t = useText();
  const locale = useLocale();
  const route = appealRoutes[appeal.rules];
  const deadline = appealDeadline(appeal.rules, appeal.level, appeal.noticeDate);
  const { letter, exhibits, about } = useMemo(() => buildAppeal(encounter, precheck, appeal), [encounter, precheck, appeal]);
  const { letters, put, forget } = useKeptLetters(encounter);
  const [notice, setNotice] = useState(appeal.noticeDate);
  const [answered, setAnswered] = useState('');
  const today = todayIso();
  const next = nextLevel(appeal, route.levels.length, '');
  /** What became of the appeal is set by one press, and taken back by one. */
  const become = (change: Partial<Appeal>, words: string) => {
    const { status, sentDate, outcome, outcomeDate } = appeal;
    onChange(change);
    toast({ words, of: appeal.id, undo: () => onChange({ status, sentDate, outcome, outcomeDate }) });
  };
  const undated = isDate(answered) ? undefined : t('followup_answer_date_first');
  return (
    <div className="stack">
      <section className="panel-block">
        <div className="fields">
          <Select
            label={t('followup_plan_rules')}
            options={kinds.map((value) => ({ value, label: appealRoutes[value].plan }))}
            value={appeal.rules}
            onChange={(rules) => onChange({ rules, level: 0 })}
          />
          <Select
            label={t('followup_level')}
            options={route.levels.map(({ name }, i) => ({ value: String(i), label: name }))}
            value={String(appeal.level)}
            onChange={(level) => onChange({ level: Number(level) })}
          />
          <TextField
            type="date"
            label={t('followup_notice_date')}
            hint={t('followup_notice_date_hint')}
            value={notice}
            onChange={setNotice}
            onBlur={() => notice !== appeal.noticeDate && onChange({ noticeDate: notice })}
          />
        </div>
        <p>
          {deadline?.sendBy
            ? t('followup_send_by', { date: usDate(deadline.sendBy, locale), last: usDate(deadline.last ?? '', locale) })
            : t(deadline ? 'followup_no_date' : 'followup_notice_date_first')}{' '}
          <span className="soft">
            {deadline?.how} {route.source.title}, {route.source.locator}
          </span>
        </p>
        {route.notes && <p className="soft">{route.notes}</p>}
        {memory && <p>{memory}</p>}
        {appeal.status === 'sent' && (
          <>
            <p>{t('followup_sent_on', { date: usDate(appeal.sentDate, locale) })}</p>
            <TextField type="date" label={t('followup_answer_date')} value={answered} onChange={setAnswered} />
          </>
        )}
        {appeal.status === 'decided' && appeal.outcome && (
          <p>
            <b>{t(`followup_outcome_${appeal.outcome}`)}</b> {usDate(appeal.outcomeDate, locale)}
            {appeal.outcome === 'upheld' && !next && ` · ${t('followup_no_level')}`}
          </p>
        )}
        <div className="actions">
          {appeal.status === 'open' && (
            <>
              <Button onClick={() => become({ status: 'sent', sentDate: today }, t('followup_said_sent'))}>
                {t('followup_was_sent')}
              </Button>
              <Button kind="quiet" onClick={() => become({ status: 'dropped', outcomeDate: today }, t('followup_said_dropped'))}>
                {t('followup_give_up')}
              </Button>
            </>
          )}
          {appeal.status === 'sent' &&
            outcomes.map((outcome) => (
              <Button
                key={outcome}
                offBecause={undated}
                onClick={() => become({ status: 'decided', outcome, outcomeDate: answered }, t(`followup_outcome_${outcome}`))}
              >
                {t(`followup_outcome_${outcome}`)}
              </Button>
            ))}
          {next && (
            <Button kind="primary" onClick={onNext}>
              {t('followup_next_level', { level: route.levels[next.level]?.name ?? '' })}
            </Button>
          )}
          {(appeal.status === 'decided' || appeal.status === 'dropped') && (
            <Button kind="quiet" onClick={() => onChange(takenUpAgain(appeal))}>
              {t('followup_take_up')}
            </Button>
          )}
        </div>
        {levels.length > 1 && <AppealList lines={levels} />}
      </section>
      <LetterSheet
        encounter={encounter}
        built={letter}
        title={letterTitles.appeal}
        file="appeal"
        appeal={appeal.id}
        exhibits={exhibits}
        about={about}
        held={letters.find((held) => held.letter.appeal === appeal.id) ?? null}
        onKept={put}
        onForget={forget}
        signer={signer}
      />
    </div>
  );
}

const outcomes = ['overturned', 'partly', 'upheld'] as const;

/** An outcome that was set by mistake is taken back: the appeal waits again for its answer, or to be sent. */
const takenUpAgain = ({ sentDate }: Appeal): Partial<Appeal> => ({
  status: sentDate ? 'sent' : 'open',
  outcome: '',
  outcomeDate: '',
});
