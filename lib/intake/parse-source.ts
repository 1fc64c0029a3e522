import type { Encounter } from '@/lib/encounter/encounter';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import type { Reading } from '@/lib/encounter/reading';
import { type Intake, largestText } from './intake';
import { parse837d } from './parse-837d';
import { isFhir, parseFhir } from './parse-fhir';
import { parseLedgerCsv } from './parse-ledger-csv';
import { parsePaste } from './parse-paste';
import { readingOf } from './reading-of';

/** Readings of a paste or a text file. `oneVisit`: each is one visit already, whatever days its rows bear. */
export type SourceRead =
  | { readonly ok: true; readonly readings: readonly Reading[]; readonly oneVisit: boolean }
  | { readonly ok: false; readonly sentence: string };

/**
 * Text through the door that fits it: by the ending of its file (`.csv`, `.json`, `.837`; lower case), else by how it begins. `ending` is ''
 * for a paste. What fits no other door is a note. Refuses in one sentence that never quotes the text.
 */
export function parseSource(text: string, ending = ''): SourceRead {
  if (text.length > largestText)
    return refusedSource('This text is too large: one visit or one ledger, up to 8 MB, is expected.');
  if (text.includes('\u0000')) return refusedSource('This is not text: a chart note, a ledger, JSON or an 837 file is expected.');
  if (ending === '.csv') return fromDoor(parseLedgerCsv(text));
  if (ending === '.837' || /^\s*ISA[^A-Za-z0-9\s]/.test(text)) return fromDoor(parse837d(text));
  if (ending !== '.json' && !/^\s*[{[]/.test(text)) return fromDoor(parsePaste(text));
  const json = jsonOf(text);
  if (json !== undefined) return fromJson(json);
  // A note may begin with a bracket.
  return ending === '.json' || /^\s*\{\s*"/.test(text)
    ? refusedSource(
        'This is not valid JSON: one encounter or one FHIR bundle, whole from its first to its last bracket, is expected.',
      )
    : fromDoor(parsePaste(text));
}

function fromJson(json: unknown): SourceRead {
  if (isFhir(json)) return fromDoor(parseFhir(json));
  const parsed = parseEncounter(json);
  if (!parsed.ok) return refusedSource(parsed.error);
  const { encounter } = parsed;
  if (isBare(encounter)) return refusedSource('This encounter is empty: at least one procedure or one note is expected.');
  return { ok: true, readings: [{ ...readingOf(encounter), encounter }], oneVisit: true };
}

function fromDoor(intake: Intake): SourceRead {
  if (!intake.ok) return intake;
  const mixed = intake.readings.find((reading) => reading.refused);
  return mixed ? refusedSource(mixed.refused) : { ...intake, oneVisit: false };
}

const refusedSource = (sentence: string): SourceRead & { ok: false } => ({ ok: false, sentence });

const isBare = ({ procedures, notes }: Encounter): boolean =>
  procedures.length === 0 && notes.every(({ text }) => text.trim() === '');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
