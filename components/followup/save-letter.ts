import type { PrintedLetter } from '@/lib/followup/letters/print-letter';
import { saveFile } from '../ui/save-file';

/** Hands a letter to the browser's own download; the writers are loaded with the first one. `name` is without an ending. */
export async function saveLetter(kind: 'docx' | 'pdf', name: string, printed: PrintedLetter): Promise<void> {
  const content =
    kind === 'docx'
      ? await (await import('@/lib/followup/letters/write-letter-docx')).writeLetterDocx(printed)
      : await (await import('@/lib/followup/letters/write-letter-pdf')).writeLetterPdf(printed);
  const type = kind === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  saveFile({ name: `${name}.${kind}`, type, content });
}
