import { demoEncounters } from '@/bin/demo/practice/encounters';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { exponentOf, type Row, row, timed } from './row';

/** The check of one visit beside the second that a person waits, and how it grows with procedures and with the length of the note. */
export async function bench(): Promise<Row[]> {
  const all = await timed(9, () => {
    for (const encounter of demoEncounters) precheck(encounter, defaultKnowledge, {});
  });
  const each = {
    median: all.median / demoEncounters.length,
    min: all.min / demoEncounters.length,
    max: all.max / demoEncounters.length,
  };
  const sizes = [2, 8, 32];
  const ofProcedures: { median: number }[] = [];
  const ofNotes: { median: number }[] = [];
  for (const size of sizes) {
    ofProcedures.push(await timed(9, () => precheck(grown(size, 1), defaultKnowledge, {})));
    ofNotes.push(await timed(9, () => precheck(grown(2, size), defaultKnowledge, {})));
  }
  const growth = (name: string, times: readonly { median: number }[]) => {
    const exponent = exponentOf(
      sizes,
      times.map(({ median }) => median),
    );
    return row('precheck', name, 'exponent', { median: exponent, min: exponent, max: exponent }, { name: 'linear', median: 1 });
  };
  return [
    row('precheck', 'one visit of the demo practice', 'ms', each, { name: 'a second', median: 1000 }),
    growth(`growth over ${sizes.join(', ')} times the procedures`, ofProcedures),
    growth(`growth over ${sizes.join(', ')} times the note`, ofNotes),
  ];
}

function grown(procedures: number, notes: number) {
  const [first, second] = demoEncounters;
  if (!first || !second) throw new Error('The demo practice has no patients.');
  return {
    ...first,
    procedures: Array.from({ length: procedures }, (_, i) => ({ ...first.procedures[i % first.procedures.length], id: `p${i}` })),
    notes: [{ id: 'n1', text: Array.from({ length: notes }, () => second.notes[0]?.text ?? '').join('\n') }],
  };
}
