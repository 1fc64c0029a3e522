import { useEffect, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import { useText } from '../ui/locale';
import { toast } from '../ui/toast/toast-queue';
import { type HeldLetter, useLetterTools } from './letter-tools';

export interface KeptLetters {
  /** Last kept first; none until they are opened. */
  readonly letters: readonly HeldLetter[];
  /** Shows one that was just kept. */
  readonly put: (held: HeldLetter) => void;
  /** Deletes one; it can be taken back. */
  readonly forget: (held: HeldLetter) => void;
}

/** The kept letters of a visit and of its appeals. */
export function useKeptLetters(encounter: Encounter): KeptLetters {
  const t = useText();
  const tools = useLetterTools();
  const [letters, setLetters] = useState<readonly HeldLetter[]>([]);
  useEffect(() => {
    let gone = false;
    void tools.kept(encounter).then((found) => gone || setLetters(found));
    return () => {
      gone = true;
    };
  }, [tools, encounter]);
  const put = (held: HeldLetter) => setLetters((before) => [held, ...before.filter(({ id }) => id !== held.id)]);
  const forget = async (held: HeldLetter) => {
    const sentence = await tools.forget(encounter, held.id);
    if (sentence) return toast({ words: sentence });
    setLetters((before) => before.filter(({ id }) => id !== held.id));
    const undo = () =>
      void tools
        .keep(encounter, held.id, held.letter)
        .then((kept) => (kept.ok ? put(kept.held) : toast({ words: kept.sentence })));
    toast({ words: t('followup_letter_deleted'), undo });
  };
  return { letters, put, forget: (held) => void forget(held) };
}
