import { parseEncounter } from '@/lib/encounter/parse-encounter';
import { type Row, row, timed } from './row';

/** What reading an encounter's JSON costs beside JSON.parse of the same text. */
export async function bench(): Promise<Row[]> {
  const procedures = Array.from({ length: 20 }, () => ({ cdt: 'D7240', tooth: '17', fee: 425, status: 'completed' }));
  const text = JSON.stringify({ dateOfService: '2026-11-02', procedures, notes: [{ text: 'x'.repeat(4000) }] });
  const times = 500;
  const repeat = (once: () => unknown) => () => {
    for (let i = 0; i < times; i++) once();
  };
  const plain = await timed(
    9,
    repeat(() => JSON.parse(text)),
  );
  const parsed = await timed(
    9,
    repeat(() => parseEncounter(JSON.parse(text))),
  );
  return [
    row('encounter', `${times} encounters of 20 procedures`, 'ms', parsed, { name: 'JSON.parse alone', median: plain.median }),
  ];
}
