import { FileText } from 'lucide-react';
import type { Acknowledgement } from '@/lib/followup/acknowledgement/parse-acknowledgement';
import { useFileDrop } from '../intake/use-file-drop';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { Callout } from '../ui/state/Callout';

type Props = {
  onFiles: (files: File[]) => void;
  busy: boolean;
  /** Why the last file was not taken, or what became of it. */
  refused: string;
  taken: string;
  acknowledgement: Acknowledgement | null;
};

/** Takes a file of a payer or clearinghouse, and says what an acknowledgement tells. */
export function AnswerFiles({ onFiles, busy, refused, taken, acknowledgement }: Props) {
  const t = useText();
  const over = useFileDrop(onFiles);
  return (
    <div className="stack">
      <div className="intake-drop" data-over={over || undefined}>
        <FilePick
          label={t('followup_file')}
          icon={<FileText className="i" />}
          accept=".835,.999,.277,.txt,.edi,.x12"
          busy={busy}
          onFiles={onFiles}
        />
        <span className="small soft grow">{t('followup_file_drop')}</span>
      </div>
      {refused && (
        <p className="notice field-error blocked" role="alert">
          {refused}
        </p>
      )}
      {taken && <p role="status">{taken}</p>}
      {acknowledgement?.items.map(({ claim, status, faults }, i) => (
        <Callout
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a file stand still
          key={i}
          state={status === 'rejected' ? 'blocked' : 'supported'}
          title={`${claim ? `${claim}: ` : ''}${t(status === 'rejected' ? 'followup_rejected' : 'followup_accepted')}`}
        >
          {faults.map(({ segment, says, fix }) => (
            <p key={`${segment} ${says}`}>
              {segment && <b className="num">{segment} </b>}
              {says} {fix}
            </p>
          ))}
        </Callout>
      ))}
    </div>
  );
}
