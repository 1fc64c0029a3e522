import type { MessageKey } from '../ui/locale';

/** Endings of the files that the desk reads. */
export const endings: readonly string[] = ['.txt', '.md', '.csv', '.json', '.837', '.pdf'];
const largestFile = 16 * 1024 * 1024;

/** `Ledger.CSV` → `.csv`; '' without an ending. */
export const endingOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';

/** Why these files cannot be taken before any of them is opened; null when the one of them can. `size` in bytes. */
export function fileProblem(files: readonly { name: string; size: number }[]): MessageKey | null {
  const [file, ...others] = files;
  if (!file || others.length > 0) return 'intake_one_file';
  const ending = endingOf(file.name);
  if (!endings.includes(ending)) return 'intake_ending';
  if (file.size === 0) return 'intake_file_empty';
  return file.size > largestFile ? 'intake_large' : null;
}
