import { useState } from 'react';
import type { Encounter } from '@/lib/encounter/encounter';
import { reread, type Statement } from '@/lib/followup/letters/statement';

/** One sentence that stands in the letter, as it is worded now. */
export interface LetterRow {
  readonly key: string;
  readonly statement: Statement;
  readonly text: string;
  readonly said: ReturnType<typeof reread>;
}

/** Sentences of a letter as a person rewords and drops them. `letter` tells the words of one letter from those of another. */
export function useLetterText(letter: string, built: readonly Statement[], encounter: Encounter) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const rows = built.flatMap((statement): LetterRow[] => {
    const key = `${letter}/${statement.id}`;
    const text = texts[key] ?? statement.text;
    return dropped.includes(key) ? [] : [{ key, statement, text, said: reread(statement, text, encounter) }];
  });
  return {
    rows,
    /** A sentence says what its source does not: nothing is written until it is mended. */
    wrong: rows.some(({ said }) => !said.ok),
    statements: rows.flatMap(({ said }) => (said.ok ? [said.statement] : [])),
    write: (key: string, text: string) => setTexts({ ...texts, [key]: text }),
    drop: (key: string) => setDropped((before) => [...before, key]),
    putBack: (key: string) => setDropped((before) => before.filter((one) => one !== key)),
  };
}
