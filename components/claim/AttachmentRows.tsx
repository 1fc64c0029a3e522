import { FileText, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ClaimAttachment } from '@/lib/encounter/encounter';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import { IconButton } from '../ui/IconButton';
import { type MessageKey, useText } from '../ui/locale';
import { Select } from '../ui/Select';
import { Callout } from '../ui/state/Callout';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toast/toast-queue';

/** Report types of PWK01 that dental offices send. */
const reports = {
  OB: 'claim_report_ob',
  RR: 'claim_report_rr',
  B4: 'claim_report_b4',
  DG: 'claim_report_dg',
  OZ: 'claim_report_oz',
  '03': 'claim_report_03',
  '77': 'claim_report_77',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Ways of PWK02. */
const ways = {
  FX: 'claim_sent_fx',
  EL: 'claim_sent_el',
  BM: 'claim_sent_bm',
  EM: 'claim_sent_em',
  AA: 'claim_sent_aa',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** An attachment as it is worked on; `pdf` holds the file that goes into the packet, in memory alone. */
export interface AttachmentRow {
  readonly id: number;
  readonly title: string;
  readonly report: string;
  readonly transmission: string;
  readonly control: string;
  readonly pdf?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

export const rowsOf = (attachments: readonly ClaimAttachment[]): AttachmentRow[] =>
  attachments.map(({ title = '', report, transmission = 'FX', control = '' }, i) => ({
    id: i + 1,
    title,
    report,
    transmission,
    control,
  }));

/** An attachment that the claim can name: what it is, and the number that both carry. */
export const isComplete = ({ title, control }: AttachmentRow): boolean => title.trim() !== '' && control.trim().length >= 2;

const freeId = (rows: readonly AttachmentRow[]): number => Math.max(0, ...rows.map(({ id }) => id)) + 1;

type Props = { rows: readonly AttachmentRow[]; onChange: (rows: readonly AttachmentRow[]) => void };

/** What goes beside the claim: each with the control number that the claim names, and its pages where the office has them. */
export function AttachmentRows({ rows, onChange }: Props) {
  const t = useText();
  const [refused, setRefused] = useState<number | null>(null);
  // What was written since a row was taken away stays when it is put back.
  const held = useRef({ rows, onChange });
  held.current = { rows, onChange };
  const remove = (row: AttachmentRow, place: number) => {
    onChange(rows.filter(({ id }) => id !== row.id));
    toast({
      words: t('claim_attachment_gone', { name: row.title || t('claim_attachment_nth', { n: place + 1 }) }),
      undo: () => {
        const now = held.current.rows;
        held.current.onChange([...now.slice(0, place), { ...row, id: freeId([row, ...now]) }, ...now.slice(place)]);
      },
    });
  };
  const put = (id: number, patch: Partial<AttachmentRow>) =>
    held.current.onChange(held.current.rows.map((row) => (row.id === id ? { ...row, ...patch } : row)));
  const takeOut = ({ id, pdf }: AttachmentRow) => {
    put(id, { pdf: undefined });
    if (pdf) toast({ words: t('claim_attachment_out', { name: pdf.name }), undo: () => put(id, { pdf }) });
  };
  const take = async (row: AttachmentRow, file: File) => {
    const { isPdf } = await import('@/lib/claim/packet/is-pdf');
    const bytes = file.size > 20_000_000 ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
    const right = await isPdf(bytes);
    setRefused(right ? null : row.id);
    if (right) put(row.id, { pdf: { name: file.name, bytes }, title: row.title || file.name.replace(/\.pdf$/i, '') });
  };
  const optionsOf = (words: Readonly<Record<string, MessageKey>>) =>
    Object.entries(words).map(([value, key]) => ({ value, label: t(key) }));
  return (
    <div className="claim-rows">
      {rows.map((row, place) => (
        <fieldset className="claim-row" key={row.id}>
          <legend className="sr">{row.title || t('claim_attachment')}</legend>
          <TextField label={t('claim_attachment_title')} value={row.title} onChange={(title) => put(row.id, { title })} />
          <Select
            label={t('claim_attachment_report')}
            options={optionsOf(reports)}
            value={row.report}
            onChange={(report) => put(row.id, { report })}
          />
          <Select
            label={t('claim_attachment_sent')}
            options={optionsOf(ways)}
            value={row.transmission}
            onChange={(transmission) => put(row.id, { transmission })}
          />
          <TextField label={t('claim_attachment_control')} value={row.control} onChange={(control) => put(row.id, { control })} />
          <IconButton label={t('claim_attachment_remove')} onClick={() => remove(row, place)} tip="end">
            <Trash2 className="i" />
          </IconButton>
          <div className="claim-row-file">
            {row.pdf ? (
              <>
                <FileText className="i" />
                <span className="small">{t('claim_attachment_pages', { name: row.pdf.name })}</span>
                <Button onClick={() => takeOut(row)}>{t('claim_attachment_drop')}</Button>
              </>
            ) : (
              <FilePick
                label={t('claim_attachment_file')}
                icon={<Upload className="i" />}
                accept="application/pdf,.pdf"
                onFiles={([file]) => file && void take(row, file)}
              />
            )}
            {refused === row.id && (
              <Callout state="blocked" live>
                {t('claim_attachment_is_pdf')}
              </Callout>
            )}
          </div>
        </fieldset>
      ))}
      <div className="actions">
        <Button
          onClick={() => onChange([...rows, { id: freeId(rows), title: '', report: 'OB', transmission: 'FX', control: '' }])}
        >
          {t('claim_attachment_add')}
        </Button>
      </div>
    </div>
  );
}
