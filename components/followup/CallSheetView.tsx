import { useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { callSheet } from '@/lib/followup/verification/call-sheet';
import { sheetText } from '@/lib/followup/verification/sheet-text';
import { triage } from '@/lib/followup/verification/triage';
import { expiryOf, type Verification } from '@/lib/followup/verification/verification';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { TextField } from '../ui/TextField';
import { todayIso } from './today-iso';

type Props = { encounter: Encounter; precheck: PreCheck; signer: string; onCopy: (text: string) => void };

/** Questions to the payer, with room for the answers while on the phone. Nothing is kept: the sheet is copied into the chart. */
export function CallSheetView({ encounter, precheck, signer, onCopy }: Props) {
  const t = useText();
  const sheet = callSheet(encounter, precheck);
  const [call, setCall] = useState<Verification>({
    id: '',
    visit: '',
    payer: sheet?.payer ?? '',
    phone: '',
    date: '',
    startTime: '',
    endTime: '',
    representative: '',
    reference: '',
    askedBy: signer,
    disclaimerRead: false,
    trace: '',
    answers: {},
  });
  if (!sheet) return <p>{t('followup_no_plan')}</p>;
  const set = (change: Partial<Verification>) => setCall({ ...call, date: call.date || todayIso(), ...change });
  const expiry = expiryOf(call.date);
  return (
    <div className="stack">
      <ul>
        {triage(sheet, precheck, call.date ? call : null, todayIso()).map(({ say }) => (
          <li key={say}>{say}</li>
        ))}
      </ul>
      <TextField
        label={t('followup_representative')}
        value={call.representative}
        onChange={(representative) => set({ representative })}
      />
      <TextField label={t('followup_reference')} value={call.reference} onChange={(reference) => set({ reference })} />
      {sheet.questions.map(({ id, ask }) => (
        <TextField
          key={id}
          label={ask}
          value={call.answers[id] ?? ''}
          onChange={(answer) => set({ answers: { ...call.answers, [id]: answer } })}
        />
      ))}
      <Checkbox isSelected={call.disclaimerRead} onChange={(disclaimerRead: boolean) => set({ disclaimerRead })}>
        {t('followup_disclaimer')}
      </Checkbox>
      {expiry && <Callout>{t('followup_expires', { date: expiry })}</Callout>}
      <div className="actions">
        <Button kind="primary" onClick={() => onCopy(sheetText(sheet, call))}>
          {t('followup_copy')}
        </Button>
      </div>
    </div>
  );
}
