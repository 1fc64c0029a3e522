import { FolderOpen, FolderPlus } from 'lucide-react';
import type { Reading } from '@/lib/encounter/reading';
import { Button } from '../ui/Button';
import { type Text, useLocale, useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { Callout } from '../ui/state/Callout';
import { usDate } from '../ui/us-format';
import { VisitCheck } from '../worklist/VisitCheck';
import type { Answer } from './use-intake';

type Props = {
  answer: Answer;
  /** The text in the box is another than the one that was checked. */
  changed: boolean;
  onChoose: (at: number, day?: string) => void;
  /** The visit that this answer was kept as; '' until it is. */
  kept: string;
  onKeep: () => void;
  onOpen: (visit: string) => void;
};

/** What was checked, which visit of which patient, what was left out of it, and the answer. */
export function IntakeAnswer({ answer, changed, onChoose, kept, onKeep, onOpen }: Props) {
  const t = useText();
  const locale = useLocale();
  const { readings, at, encounter, otherDays, result, source } = answer;
  const reading = readings[at];
  const day = encounter.dateOfService ?? '';
  const days = [day, ...otherDays].sort().reverse();
  const unread = reading?.unreadable.map(({ raw }) => raw.trim()).filter(Boolean) ?? [];
  return (
    <section className="intake-answer" aria-label={t('intake_answer')}>
      <div className="intake-head">
        <p className="medium" role="status">
          {t('intake_checked', { what: 'file' in source ? source.file : t('intake_pasted') })}
        </p>
        {readings.length > 1 && (
          <Select
            label={t('intake_patient')}
            value={String(at)}
            options={readings.map((one, i) => ({ value: String(i), label: nameOf(one, i, t, (date) => usDate(date, locale)) }))}
            onChange={(value) => onChoose(Number(value))}
          />
        )}
        {otherDays.length > 0 && (
          <Select
            label={t('intake_day')}
            value={day}
            options={days.map((one) => ({ value: one, label: usDate(one, locale) }))}
            onChange={(value) => onChoose(at, value)}
          />
        )}
        {kept ? (
          <Button icon={<FolderOpen className="i" />} onClick={() => onOpen(kept)}>
            {t('intake_open')}
          </Button>
        ) : (
          <Button icon={<FolderPlus className="i" />} onClick={onKeep}>
            {t('intake_keep')}
          </Button>
        )}
        {changed && <Callout state="possible">{t('intake_changed')}</Callout>}
        {encounter.procedures.length === 0 && <Callout state="cannot-tell">{t('intake_no_code')}</Callout>}
        {reading?.warnings.map((warning) => (
          <Callout key={warning}>{warning}</Callout>
        ))}
        {unread.length > 0 && <Callout>{t('intake_unread', { what: [...new Set(unread)].slice(0, 8).join(', ') })}</Callout>}
      </div>
      <VisitCheck encounter={encounter} result={result} />
    </section>
  );
}

function nameOf({ encounter }: Reading, index: number, t: Text, dateWords: (date: string) => string): string {
  const { name, chartNumber } = encounter.patient ?? {};
  const who = [name?.last, name?.first].filter(Boolean).join(', ') || chartNumber || t('patient_unnamed');
  return [`${index + 1}. ${who}`, dateWords(encounter.dateOfService ?? '')].filter(Boolean).join(' · ');
}
