import { useState } from 'react';
import type { ClaimFile } from '@/lib/claim/desk/claim-files';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { packetFileName } from '@/lib/claim/packet/file-name';
import { letterTitle } from '@/lib/claim/packet/letter-title';
import type { ClaimAttachment } from '@/lib/encounter/encounter';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useLocale, useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { TextField } from '../ui/TextField';
import { usDate } from '../ui/us-format';
import { type AttachmentRow, AttachmentRows, isComplete, rowsOf } from './AttachmentRows';
import { PacketLetter } from './PacketLetter';
import { passagesOf } from './passages';
import type { WrittenLetter } from './written-letter';

type Props = {
  view: ClaimView;
  /** Kept letters of medical necessity, last kept first. */
  letters: readonly WrittenLetter[];
  /** The payer's pattern of file names, where the office keeps one. */
  namePattern?: string | undefined;
  onNamePattern?: ((pattern: string) => void) | undefined;
  /** The attachments that the claim names, whenever a complete one comes, goes or changes. */
  onAttach: (attachments: readonly ClaimAttachment[]) => void;
  onSave: (file: ClaimFile) => void;
};

/** Cover sheet, claim, letter, chosen passages and attachment list as one PDF. */
export function PacketBuilder({ view, letters, namePattern = '', onNamePattern, onAttach, onSave }: Props) {
  const t = useText();
  const locale = useLocale();
  const passages = passagesOf(view.encounter);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [rows, setRows] = useState<readonly AttachmentRow[]>(() => rowsOf(view.encounter.claim?.attachments ?? []));
  const [pattern, setPattern] = useState(namePattern);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  // The letter's row among the attachments says that it goes along, and under which number the claim names it.
  const letterRow = rows.find(({ title }) => title === letterTitle);
  const [picked, setPicked] = useState('');
  const signedFirst = letters.find(({ signedBy }) => signedBy) ?? letters[0];
  const letter = letterRow ? (letters.find(({ id }) => id === picked) ?? signedFirst) : undefined;
  const unnumbered = !rows.every(isComplete);
  const named = (all: readonly AttachmentRow[]): ClaimAttachment[] =>
    all.filter(isComplete).map(({ title, report, transmission, control }) => ({
      title: title.trim(),
      report,
      transmission,
      control: control.trim(),
    }));
  const keep = (next: readonly AttachmentRow[]) => {
    const before = view.encounter.claim?.attachments ?? [];
    if (JSON.stringify(named(next)) !== JSON.stringify(named(rowsOf(before)))) onAttach(named(next));
  };
  const change = (next: readonly AttachmentRow[]) => {
    // Words are kept when their field is left; what comes or goes whole, at once.
    if (next.length < rows.length) keep(next);
    setRows(next);
  };
  const withLetter = (on: boolean) => {
    if (on === (letterRow !== undefined)) return;
    const others = rows.filter((row) => row !== letterRow);
    const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
    const control = `${view.draft.account || 'claim'}L`;
    const next = on ? [{ id, title: letterTitle, report: 'OZ', transmission: 'FX', control }, ...others] : others;
    setRows(next);
    keep(next);
  };
  const build = async () => {
    setBusy(true);
    const { buildPacket } = await import('@/lib/claim/packet/build-packet');
    const control = letterRow?.control.trim() ?? '';
    const pages = letter && (await letter.pages());
    const built = await buildPacket({
      draft: view.draft,
      letter: pages ? { control, pdf: pages } : words.trim() ? { control, text: words } : null,
      excerpts: passages.filter(({ id }) => chosen.has(id)),
      attachments: rows.filter((row) => row !== letterRow).map(({ pdf, ...row }) => ({ ...row, ...(pdf && { pdf: pdf.bytes }) })),
      inError: view.errors > 0,
    });
    setBusy(false);
    setError(built.ok ? '' : built.error);
    if (!built.ok) return;
    const { draft } = view;
    const name = packetFileName(
      {
        control: draft.account || 'claim',
        member: draft.plan?.memberId ?? '',
        last: draft.patient.last,
        date: (draft.lines[0]?.date ?? '').replaceAll('-', ''),
        kind: 'packet',
      },
      pattern.trim() || undefined,
    );
    onSave({ name, type: 'application/pdf', content: built.pdf });
  };
  return (
    <section className="claim-packet">
      <h2 className="title">{t('claim_packet')}</h2>
      <p className="soft">{t('claim_packet_more')}</p>
      <PacketLetter
        letters={letters}
        chosen={letter?.id ?? ''}
        onChoose={(id) => {
          setPicked(id);
          withLetter(id !== '');
        }}
        words={words}
        onWords={(text) => {
          setWords(text);
          withLetter(text.trim() !== '');
        }}
      />
      <fieldset className="claim-passages">
        <legend className="label">{t('claim_passages')}</legend>
        {passages.length === 0 && <p className="soft">{t('claim_passages_none')}</p>}
        {passages.map((passage) => (
          <Checkbox
            key={passage.id}
            isSelected={chosen.has(passage.id)}
            onChange={(on) =>
              setChosen((before) => {
                const after = new Set(before);
                if (on) after.add(passage.id);
                else after.delete(passage.id);
                return after;
              })
            }
          >
            <span className="block soft small">{[usDate(passage.date, locale), passage.author].filter(Boolean).join(', ')}</span>
            <span className="claim-passage">{passage.text}</span>
          </Checkbox>
        ))}
      </fieldset>
      {/* What was typed is kept when its field is left. */}
      <fieldset className="claim-attachments" onBlur={() => keep(rows)}>
        <legend className="label">{t('claim_attachments')}</legend>
        <AttachmentRows rows={rows} onChange={change} />
      </fieldset>
      <fieldset className="claim-attachments" onBlur={() => pattern !== namePattern && onNamePattern?.(pattern.trim())}>
        <TextField
          label={t('claim_packet_name')}
          hint={t('claim_packet_name_hint')}
          placeholder="{control}_{kind}.pdf"
          value={pattern}
          onChange={setPattern}
        />
      </fieldset>
      {error && (
        <Callout state="blocked" live>
          {error}
        </Callout>
      )}
      <div className="actions">
        <Button
          kind="primary"
          busy={busy}
          offBecause={unnumbered ? t('claim_packet_needs_control') : undefined}
          onClick={() => void build()}
        >
          {view.errors > 0 ? t('claim_packet_draft') : t('claim_packet_build')}
        </Button>
      </div>
    </section>
  );
}
