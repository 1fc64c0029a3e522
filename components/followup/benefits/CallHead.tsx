import type { CallSheet } from '@/lib/followup/verification/call-sheet';
import type { Verification } from '@/lib/followup/verification/verification';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { DataLine } from '../../ui/DataLine';
import { useLocale, useText } from '../../ui/locale';
import { TextField } from '../../ui/TextField';
import { usDate } from '../../ui/us-format';
import { now24 } from './use-call';

type Props = { sheet: CallSheet; call: Verification; onChange: (patch: Partial<Verification>) => void };

/** Whom the call is about, and who was spoken to, when. */
export function CallHead({ sheet, call, onChange }: Props) {
  const t = useText();
  const locale = useLocale();
  const text = (key: 'phone' | 'representative' | 'reference' | 'askedBy', label: string, type = 'text') => (
    <TextField type={type} label={label} value={call[key]} onChange={(value) => onChange({ [key]: value })} />
  );
  const about = [
    [t('claim_payer'), [sheet.payer, sheet.payerId].filter(Boolean).join(', ')],
    [t('followup_patient'), [sheet.patient, usDate(sheet.birthDate, locale)].filter(Boolean).join(', ')],
    [t('edit_member'), [sheet.member, sheet.group].filter(Boolean).join(', ')],
    [t('edit_visit'), usDate(sheet.plannedDate, locale)],
    [t('auth_codes'), sheet.codes.map(({ code }) => code).join(', ')],
  ] as const;
  return (
    <>
      <dl className="data-lines">
        {about.map(
          ([label, value]) =>
            value && (
              <DataLine key={label} label={label}>
                {value}
              </DataLine>
            ),
        )}
      </dl>
      <div className="fields">
        {text('phone', t('call_phone'))}
        <TextField type="date" label={t('call_date')} value={call.date} onChange={(date) => onChange({ date })} />
        <TextField type="time" label={t('call_from')} value={call.startTime} onChange={(startTime) => onChange({ startTime })} />
        <TextField type="time" label={t('call_to')} value={call.endTime} onChange={(endTime) => onChange({ endTime })} />
        {text('representative', t('followup_representative'))}
        {text('reference', t('followup_reference'))}
        {text('askedBy', t('call_asked_by'))}
      </div>
      <div className="actions">
        <Checkbox isSelected={call.disclaimerRead} onChange={(disclaimerRead: boolean) => onChange({ disclaimerRead })}>
          {t('followup_disclaimer')}
        </Checkbox>
        <Button onClick={() => onChange({ endTime: now24() })}>{t('call_over')}</Button>
      </div>
    </>
  );
}
