import path from 'node:path';
import type { Encounter } from '@/lib/encounter/encounter';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import { InputError, type Io } from '../command';
import { readJsonInput, readTextInput } from '../read-input';

export type InputKind = 'encounter' | 'html' | 'note' | 'csv' | 'pdf' | '837';

const byEnding: Readonly<Record<string, InputKind>> = {
  '.json': 'encounter',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'note',
  '.md': 'note',
  '.csv': 'csv',
  '.pdf': 'pdf',
  '.837': '837',
};

/** What a file holds: by `--as`, else by its ending. */
export function kindOfInput(file: string, as: string | undefined): InputKind {
  if (as !== undefined) {
    if (Object.values(byEnding).includes(as as InputKind)) return as as InputKind;
    throw new InputError('--as takes encounter, html, note, csv, pdf or 837.');
  }
  if (file === '-') throw new InputError('Say what standard input holds: --as encounter, html or note.');
  const kind = byEnding[path.extname(file).toLowerCase()];
  if (!kind) throw new InputError(`${file} has an unknown ending: .json, .html, .txt, .md, .csv, .pdf and .837 are read.`);
  return kind;
}

/** The encounter that an input holds. A note becomes an encounter with that note and no lines. */
export async function readEncounterInput(
  file: string,
  { as }: { as?: string | undefined; url?: string | undefined },
  io: Io,
): Promise<Encounter> {
  const kind = kindOfInput(file, as);
  if (kind === 'encounter') {
    const parsed = parseEncounter(await readJsonInput(file, io));
    if (!parsed.ok) throw new InputError(parsed.error);
    return parsed.encounter;
  }
  if (kind === 'note') {
    const text = await readTextInput(file, io);
    if (text.trim() === '') throw new InputError('The note is empty: a chart note is expected.');
    return { schema: 'crossbite.encounter/1', procedures: [], notes: [{ id: 'n1', text }] };
  }
  throw new InputError(`This build does not read ${kind} input yet: give an encounter (.json) or a note (.txt).`);
}
