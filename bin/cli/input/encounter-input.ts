import path from 'node:path';
import type { Encounter } from '@/lib/encounter/encounter';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import type { Reading } from '@/lib/encounter/reading';
import { chooseVisit } from '@/lib/intake/choose-visit';
import type { Intake } from '@/lib/intake/intake';
import { parse837d } from '@/lib/intake/parse-837d';
import { isFhir, parseFhir } from '@/lib/intake/parse-fhir';
import { parseLedgerCsv } from '@/lib/intake/parse-ledger-csv';
import { parsePaste } from '@/lib/intake/parse-paste';
import { parsePdf } from '@/lib/intake/parse-pdf';
import { readingOf } from '@/lib/intake/reading-of';
import { InputError, type Io } from '../command';
import { readInput, readJsonInput, readTextInput } from '../read-input';
import { readPage } from './page-input';

type InputKind = 'encounter' | 'html' | 'note' | 'csv' | 'pdf' | '837';

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
function kindOfInput(file: string, as: string | undefined): InputKind {
  if (as !== undefined) {
    if (Object.values(byEnding).includes(as as InputKind)) return as as InputKind;
    throw new InputError('--as takes encounter, html, note, csv, pdf or 837.');
  }
  if (file === '-') throw new InputError('Say what standard input holds: --as encounter, html or note.');
  const kind = byEnding[path.extname(file).toLowerCase()];
  if (!kind) throw new InputError(`${file} has an unknown ending: .json, .html, .txt, .md, .csv, .pdf and .837 are read.`);
  return kind;
}

interface Wanted {
  readonly as?: string | undefined;
  readonly url?: string | undefined;
  /** Day of the visit that is meant, where the input holds several. */
  readonly dos?: string | undefined;
}

/** Every reading that an input holds: one for each patient, or for each claim of a batch of claims. */
export async function readReadings(file: string, { as, url }: Wanted, io: Io): Promise<readonly Reading[]> {
  const kind = kindOfInput(file, as);
  if (kind === 'html') return [await readPage(file, url, io)];
  if (kind !== 'encounter') return readingsOf(await intakeOf(kind, file, io));
  const json = await readJsonInput(file, io);
  return isFhir(json) ? readingsOf(parseFhir(json)) : [{ ...readingOf(encounterOf(json)), encounter: encounterOf(json) }];
}

/** The one encounter that an input holds: of a ledger the visit of `dos`, else the latest. */
export async function readEncounterInput(file: string, wanted: Wanted, io: Io): Promise<Encounter> {
  const json = kindOfInput(file, wanted.as) === 'encounter' ? await readJsonInput(file, io) : null;
  // An encounter is one visit already, whatever its rows say.
  if (json !== null && !isFhir(json)) return encounterOf(json);
  const readings = json === null ? await readReadings(file, wanted, io) : readingsOf(parseFhir(json));
  const onDay = readings.filter(({ encounter }) => encounter.dateOfService === wanted.dos);
  const [reading, ...others] = readings.length > 1 && onDay.length === 1 ? onDay : readings;
  if (!reading) throw new InputError('This input holds neither procedures nor notes: at least one of them is needed.');
  if (others.length > 0) {
    throw new InputError(
      `This input holds ${others.length + 1} patients or claims: one is expected; crossbite intake gives one line for each, for crossbite batch.`,
    );
  }
  if (reading.refused) throw new InputError(reading.refused);
  const { encounter, otherDays } = chooseVisit(reading.encounter, wanted.dos);
  for (const warning of reading.warnings) io.err(`${warning}\n`);
  if (otherDays.length > 0) {
    io.err(`Checked is the visit of ${encounter.dateOfService}; --dos chooses another: ${otherDays.slice(0, 10).join(', ')}.\n`);
  }
  return encounter;
}

async function intakeOf(kind: Exclude<InputKind, 'encounter' | 'html'>, file: string, io: Io): Promise<Intake> {
  if (kind === 'pdf') return parsePdf(await readInput(file, io));
  const text = await readTextInput(file, io);
  return kind === 'csv' ? parseLedgerCsv(text) : kind === '837' ? parse837d(text) : parsePaste(text);
}

function encounterOf(json: unknown): Encounter {
  const parsed = parseEncounter(json);
  if (!parsed.ok) throw new InputError(parsed.error);
  return parsed.encounter;
}

function readingsOf(intake: Intake): readonly Reading[] {
  if (!intake.ok) throw new InputError(intake.sentence);
  return intake.readings;
}
