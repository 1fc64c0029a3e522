import { FileText } from 'lucide-react';
import type { Acknowledgement } from '@/lib/followup/acknowledgement/acknowledgement';
import { useFileDrop } from '../intake/use-file-drop';
import { FilePick } from '../ui/FilePick';
import { useText } from '../ui/locale';
import { Acknowledged } from './Acknowledged';

type Props = {
  onFiles: (files: File[]) => void;
  busy: boolean;
  /** Why the last file was not taken, or what became of it. */
  refused: string;
  taken: string;
  acknowledgement: Acknowledgement | null;
  /** The visit that was sent under an account number, in words; '' where none is known. */
  patientOf: (account: string) => string;
};

/** Takes a file of a payer or clearinghouse, and says what an acknowledgement tells. */
export function AnswerFiles({ onFiles, busy, refused, taken, acknowledgement, patientOf }: Props) {
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
      {acknowledgement && <Acknowledged acknowledgement={acknowledgement} patientOf={patientOf} />}
    </div>
  );
}
