import type { PracticeProblem } from '@/lib/claim/practice-problems';
import { valueAt, withValueAt } from '@/lib/claim/value-path';
import type { Practice } from '@/lib/encounter/practice';
import { TextField } from '../ui/TextField';

export type Draft = { practice: Practice; problems: readonly PracticeProblem[]; onChange: (practice: Practice) => void };
/** `amend` changes the practice as it is typed by then, whatever was typed since. */
export type EditedDraft = Draft & { amend: (change: (practice: Practice) => Practice) => void };

type Props = { draft: Draft; path: string; label: string; hint?: string | undefined; capitals?: boolean | undefined };

/** One text of the practice, by its path, with what is wrong with it. */
export function PracticeField({ draft, path, label, hint, capitals }: Props) {
  const problem = draft.problems.find(({ field }) => field === path);
  const wrong = problem?.level === 'wrong' ? problem.sentence : undefined;
  const change = (text: string) => {
    const value = capitals ? text.toUpperCase() : text;
    draft.onChange(withValueAt(draft.practice, path, value === '' ? undefined : value));
  };
  return (
    <TextField
      label={label}
      hint={problem?.level === 'look' ? problem.sentence : hint}
      error={wrong}
      value={valueAt(draft.practice, path)}
      autoComplete="off"
      onChange={change}
    />
  );
}
