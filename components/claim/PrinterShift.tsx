import type { ClaimFile } from '@/lib/claim/desk/claim-files';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../ui/locale';
import { NumberField } from '../ui/NumberField';

type Props = {
  nudge: { x: number; y: number };
  onNudge: (nudge: { x: number; y: number }) => void;
  onSave: (file: ClaimFile) => void;
};

/** By how much this office's printer is off, and a page to see it. */
export function PrinterShift({ nudge, onNudge, onSave }: Props) {
  const t = useText();
  const calibrate = async () => {
    const { writeCalibrationPdf } = await import('@/lib/claim/cms1500/write-pdf');
    onSave({ name: 'printer-calibration.pdf', type: 'application/pdf', content: await writeCalibrationPdf(nudge) });
  };
  return (
    <Disclosure title={t('claim_printer')}>
      <p className="soft small">{t('claim_printer_more')}</p>
      <div className="claim-shift">
        <NumberField
          label={t('claim_printer_right')}
          value={nudge.x}
          min={-36}
          max={36}
          step={0.5}
          onChange={(x) => onNudge({ ...nudge, x: x ?? 0 })}
        />
        <NumberField
          label={t('claim_printer_up')}
          value={nudge.y}
          min={-36}
          max={36}
          step={0.5}
          onChange={(y) => onNudge({ ...nudge, y: y ?? 0 })}
        />
      </div>
      <p className="soft small">{t('claim_printer_saved', nudge)}</p>
      <div className="actions">
        <Button onClick={() => void calibrate()}>{t('claim_printer_page')}</Button>
      </div>
    </Disclosure>
  );
}
