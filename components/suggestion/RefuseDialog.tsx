import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { TextField } from '@/components/ui/TextField';

type Props = { code: string; onRefuse: (reason: string) => void; onClose: () => void };

/** A refusal has a reason, so that the next person knows. */
export function RefuseDialog({ code, onRefuse, onClose }: Props) {
  const t = useText();
  const [reason, setReason] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const reasons = [t('refuse_not_done'), t('refuse_not_plan'), t('refuse_dental'), t('refuse_other_code')];
  const words = reason === 'own' ? own.trim() : (reason ?? '');
  return (
    <Dialog
      title={t('refuse_title', { code })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" offBecause={words ? undefined : t('refuse_need_reason')} onClick={() => onRefuse(words)}>
            {t('suggestion_refuse')}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      <RadioGroup
        label={t('refuse_reason')}
        options={[...reasons.map((label) => ({ value: label, label })), { value: 'own', label: t('refuse_own') }]}
        value={reason}
        onChange={setReason}
      />
      {reason === 'own' && <TextField label={t('refuse_own_words')} value={own} onChange={setOwn} autoFocus />}
    </Dialog>
  );
}
