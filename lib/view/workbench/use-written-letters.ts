import { useEffect, useState } from 'react';
import type { WrittenLetter } from '@/components/claim/written-letter';
import type { HeldLetter } from '@/components/followup/letter-tools';
import type { Practice } from '@/lib/encounter/practice';
import { letterOf } from '@/lib/followup/letters/kept-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { letterToolsFor } from '../letter-tools';

/** The letters of medical necessity that are kept with a visit, ready for its packet: under the office's letterhead, with what still stands in the chart. */
export function useWrittenLetters(visit: VisitRecord, practice: Practice | null): readonly WrittenLetter[] {
  const [held, setHeld] = useState<readonly HeldLetter[]>([]);
  const { id, encounter } = visit;
  useEffect(() => {
    let gone = false;
    void letterToolsFor(id)
      .kept(encounter)
      .then((found) => gone || setHeld(found));
    return () => {
      gone = true;
    };
  }, [id, encounter]);
  return held
    .filter(({ letter }) => letter.appeal === '')
    .map(({ id: own, at, letter }) => ({
      id: own,
      at,
      signedBy: letter.signedBy,
      signedAt: letter.signedAt,
      pages: async () => {
        const { writeLetterPdf } = await import('@/lib/followup/letters/write-letter-pdf');
        const day = (letter.signedAt || at).slice(0, 10);
        const setting = { encounter, practice, date: day, signer: letter.signedBy, signed: letter.signedAt.slice(0, 10) };
        return writeLetterPdf(printLetter(letter.title, letterOf(letter), setting, letter.exhibits));
      },
    }));
}
