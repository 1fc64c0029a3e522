import { useEffect, useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import { type HeldLetter, useLetterTools } from './letter-tools';

/** The kept letters of a visit, last kept first; none until they are opened. `put` shows one that was just kept. */
export function useKeptLetters(encounter: Encounter): { letters: readonly HeldLetter[]; put: (held: HeldLetter) => void } {
  const tools = useLetterTools();
  const [letters, setLetters] = useState<readonly HeldLetter[]>([]);
  useEffect(() => {
    let gone = false;
    void tools.kept(encounter).then((found) => gone || setLetters(found));
    return () => {
      gone = true;
    };
  }, [tools, encounter]);
  return { letters, put: (held) => setLetters((before) => [held, ...before.filter(({ id }) => id !== held.id)]) };
}
