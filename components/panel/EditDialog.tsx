import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useText } from '@/components/ui/locale';
import { TextField } from '@/components/ui/TextField';
import type { Coverage, Encounter, Procedure } from '@/lib/encounter/encounter';

type Props = { encounter: Encounter; onSave: (encounter: Encounter) => Promise<string>; onClose: () => void };

/** What was read, to be put right. The words of the notes are not edited: they are the chart's. */
export function EditDialog({ encounter, onSave, onClose }: Props) {
  const t = useText();
  const [draft, setDraft] = useState(encounter);
  const [error, setError] = useState('');
  const patient = draft.patient ?? {};
  const plan = (draft.coverage ?? []).find(({ kind }) => kind === 'medical') ?? { kind: 'medical' as const, order: 1 };
  const setPatient = (patch: Partial<NonNullable<Encounter['patient']>>) =>
    setDraft({ ...draft, patient: { ...patient, ...patch } });
  const setPlan = (patch: Partial<Coverage>) =>
    setDraft({ ...draft, coverage: [{ ...plan, ...patch }, ...(draft.coverage ?? []).filter((one) => one !== plan)] });
  const setProcedure = (id: string, patch: Partial<Procedure>) =>
    setDraft({ ...draft, procedures: draft.procedures.map((one) => (one.id === id ? { ...one, ...patch } : one)) });
  const save = async () => {
    const sentence = draft.procedures.some(({ cdt }) => cdt && !/^D\d{4}$/i.test(cdt)) ? t('edit_bad_code') : await onSave(draft);
    setError(sentence);
    if (!sentence) onClose();
  };
  return (
    <Dialog
      title={t('menu_edit')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => void save()}>
            {t('edit_save')}
          </Button>
          <Button onClick={onClose}>{t('ui_cancel')}</Button>
        </>
      }
    >
      <section className="fields two">
        <TextField
          label={t('edit_first')}
          value={patient.name?.first ?? ''}
          onChange={(first) => setPatient({ name: { ...patient.name, first } })}
        />
        <TextField
          label={t('edit_last')}
          value={patient.name?.last ?? ''}
          onChange={(last) => setPatient({ name: { ...patient.name, last } })}
        />
        <TextField
          label={t('edit_born')}
          type="date"
          value={patient.birthDate ?? ''}
          onChange={(birthDate) => setPatient({ birthDate })}
        />
        <TextField
          label={t('edit_visit')}
          type="date"
          value={draft.dateOfService ?? ''}
          onChange={(dateOfService) => setDraft({ ...draft, dateOfService })}
        />
        <TextField label={t('edit_payer')} value={plan.payerName ?? ''} onChange={(payerName) => setPlan({ payerName })} />
        <TextField label={t('edit_member')} value={plan.memberId ?? ''} onChange={(memberId) => setPlan({ memberId })} />
      </section>
      {draft.procedures.map((procedure) => (
        <fieldset key={procedure.id} className="fields three">
          <legend className="label">{procedure.description || procedure.cdt}</legend>
          <TextField
            label={t('term_cdt')}
            value={procedure.cdt ?? ''}
            onChange={(cdt) => setProcedure(procedure.id, { cdt: cdt.toUpperCase() })}
          />
          <TextField
            label={t('ui_tooth')}
            value={procedure.tooth ?? ''}
            onChange={(tooth) => setProcedure(procedure.id, { tooth })}
          />
          <TextField
            label={t('edit_date')}
            type="date"
            value={procedure.date ?? ''}
            onChange={(date) => setProcedure(procedure.id, { date })}
          />
        </fieldset>
      ))}
      {error && (
        <p role="alert" className="small blocked tinted">
          {error}
        </p>
      )}
    </Dialog>
  );
}
