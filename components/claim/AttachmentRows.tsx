import { Trash2 } from 'lucide-react';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';

/** Report types of PWK01 that dental offices send. */
export const reports = ['OB', 'RR', 'B4', 'DG', 'OZ', '03', '77'] as const;
export type Report = (typeof reports)[number];

export interface AttachmentRow {
  readonly id: number;
  readonly title: string;
  readonly report: Report;
  readonly control: string;
}

type Props = { rows: readonly AttachmentRow[]; onChange: (rows: readonly AttachmentRow[]) => void };

const words = {
  OB: 'claim_report_ob',
  RR: 'claim_report_rr',
  B4: 'claim_report_b4',
  DG: 'claim_report_dg',
  OZ: 'claim_report_oz',
  '03': 'claim_report_03',
  '77': 'claim_report_77',
} as const;

/** What goes beside the claim: each with the control number that the claim names. */
export function AttachmentRows({ rows, onChange }: Props) {
  const t = useText();
  const put = (id: number, patch: Partial<AttachmentRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...patch } : row)));
  return (
    <div className="claim-rows">
      {rows.map((row) => (
        <fieldset className="claim-row" key={row.id}>
          <legend className="sr">{row.title || t('claim_attachment')}</legend>
          <TextField label={t('claim_attachment_title')} value={row.title} onChange={(title) => put(row.id, { title })} />
          <Select
            label={t('claim_attachment_report')}
            options={reports.map((value) => ({ value, label: t(words[value]) }))}
            value={row.report}
            onChange={(report) => put(row.id, { report })}
          />
          <TextField label={t('claim_attachment_control')} value={row.control} onChange={(control) => put(row.id, { control })} />
          <IconButton
            label={t('claim_attachment_remove')}
            onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
            tip="end"
          >
            <Trash2 className="i" />
          </IconButton>
        </fieldset>
      ))}
      <div className="actions">
        <Button
          onClick={() =>
            onChange([...rows, { id: Math.max(0, ...rows.map(({ id }) => id)) + 1, title: '', report: 'OB', control: '' }])
          }
        >
          {t('claim_attachment_add')}
        </Button>
      </div>
    </div>
  );
}
