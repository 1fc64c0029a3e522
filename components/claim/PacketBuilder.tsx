import { useState } from 'react';
import type { ClaimFile } from '@/lib/claim/desk/claim-files';
import type { ClaimView } from '@/lib/claim/desk/claim-view';
import { packetFileName } from '@/lib/claim/packet/file-name';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { useLocale, useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';
import { TextArea } from '../ui/TextArea';
import { usDate } from '../ui/us-format';
import { type AttachmentRow, AttachmentRows } from './AttachmentRows';
import { passagesOf } from './passages';

type Props = {
  view: ClaimView;
  /** Text of the letter as it was drafted; '' when there is none. */
  letter: string;
  /** The payer's pattern of file names, where the office keeps one. */
  namePattern?: string | undefined;
  onSave: (file: ClaimFile) => void;
};

/** Cover sheet, claim, letter, chosen passages and attachment list as one PDF. */
export function PacketBuilder({ view, letter, namePattern, onSave }: Props) {
  const t = useText();
  const locale = useLocale();
  const passages = passagesOf(view.encounter);
  const [words, setWords] = useState(letter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [rows, setRows] = useState<readonly AttachmentRow[]>([]);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const unnumbered = rows.some(({ title, control }) => !title.trim() || control.trim().length < 2);
  const build = async () => {
    setBusy(true);
    const { buildPacket } = await import('@/lib/claim/packet/build-packet');
    const built = await buildPacket({
      draft: view.draft,
      letter: words,
      excerpts: passages.filter(({ id }) => chosen.has(id)),
      attachments: rows,
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
      namePattern,
    );
    onSave({ name, type: 'application/pdf', content: built.pdf });
  };
  return (
    <section className="claim-packet">
      <h2 className="title">{t('claim_packet')}</h2>
      <p className="soft">{t('claim_packet_more')}</p>
      <TextArea label={t('claim_letter')} hint={t('claim_letter_hint')} rows={6} value={words} onChange={setWords} />
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
      <div className="label">{t('claim_attachments')}</div>
      <AttachmentRows rows={rows} onChange={setRows} />
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
