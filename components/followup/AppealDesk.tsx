import { useMemo } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import type { Appeal } from '@/lib/followup/appeals/appeal';
import { appealDeadline } from '@/lib/followup/appeals/appeal-deadline';
import { buildAppeal } from '@/lib/followup/appeals/build-appeal';
import { appealRoutes } from '@/lib/followup/appeals/plan-rules';
import { letterTitles } from '@/lib/followup/letters/kept-letter';
import { Button } from '../ui/Button';
import { useLocale, useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { usDate } from '../ui/us-format';
import { LetterSheet } from './LetterSheet';
import { todayIso } from './today-iso';
import { useKeptLetters } from './use-kept-letters';

type Props = {
  appeal: Appeal;
  encounter: Encounter;
  precheck: PreCheck;
  signer: string;
  memory: string;
  onChange: (change: Partial<Appeal>) => void;
};

type Rules = Appeal['rules'];
const kinds = Object.keys(appealRoutes) as Rules[];

/** An appeal of one refused line: its route and day, its letter, and what became of it. */
export function AppealDesk({ appeal, encounter, precheck, signer, memory, onChange }: Props) {
  const t = useText();
  const locale = useLocale();
  const route = appealRoutes[appeal.rules];
  const deadline = appealDeadline(appeal.rules, appeal.level, appeal.noticeDate);
  const { letter, exhibits } = useMemo(() => buildAppeal(encounter, precheck, appeal), [encounter, precheck, appeal]);
  const { letters, put } = useKeptLetters(encounter);
  const today = todayIso();
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
        </div>
        <p>
          {deadline?.sendBy
            ? t('followup_send_by', { date: usDate(deadline.sendBy, locale), last: usDate(deadline.last ?? '', locale) })
            : t('followup_no_date')}{' '}
          <span className="soft">
            {deadline?.how} {route.source.title}, {route.source.locator}
          </span>
        </p>
        {route.notes && <p className="soft">{route.notes}</p>}
        {memory && <p>{memory}</p>}
        <div className="actions">
          {appeal.status === 'open' && (
            <Button onClick={() => onChange({ status: 'sent', sentDate: today })}>{t('followup_was_sent')}</Button>
          )}
          {appeal.status === 'sent' &&
            (['overturned', 'partly', 'upheld'] as const).map((outcome) => (
              <Button key={outcome} onClick={() => onChange({ status: 'decided', outcome, outcomeDate: today })}>
                {t(`followup_outcome_${outcome}`)}
              </Button>
            ))}
          {appeal.outcome && <b>{t(`followup_outcome_${appeal.outcome}`)}</b>}
        </div>
      </section>
      <LetterSheet
        encounter={encounter}
        built={letter}
        title={letterTitles.appeal}
        file="appeal"
        appeal={appeal.id}
        exhibits={exhibits}
        held={letters.find((held) => held.letter.appeal === appeal.id) ?? null}
        onKept={put}
        signer={signer}
      />
    </div>
  );
}
