import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';

/** A field of the page as a person would name it. `token` lets the page know that it is still the same. */
export type FieldInPage = { token: string; label: string; holds: string };

type Props = {
  value: string;
  field: FieldInPage | null;
  onFill: (field: FieldInPage) => Promise<boolean>;
  onClose: () => void;
};

/** What will be written and into which field, before anything is. */
export function FillField({ value, field, onFill, onClose }: Props) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const fill = async () => {
    if (field && (await onFill(field))) onClose();
    else setFailed(true);
  };
  return (
    <Dialog
      title={t('fill_title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" offBecause={field ? undefined : t('fill_no_field')} onClick={() => void fill()}>
            {t('fill_write')}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      <p className="code-big num">{value}</p>
      <p>{field ? t('fill_into', { field: field.label || t('fill_unnamed') }) : t('fill_how')}</p>
      {field?.holds && <p className="small soft">{t('fill_holds', { value: field.holds })}</p>}
      {failed && (
        <p role="alert" className="small blocked tinted">
          {t('fill_failed')}
        </p>
      )}
    </Dialog>
  );
}
