import { cleanLines } from '@/lib/cells/clean-text';
import { findCodes } from '@/lib/cells/find-codes';
import { isHeadingRow } from '@/lib/cells/match-column';
import { dateOrderOf, parseDate } from '@/lib/cells/parse-date';
import { procedureRows, type Row } from '@/lib/cells/procedure-rows';
import { parseToothMarks, type ToothMarks } from '@/lib/cells/tooth-marks';
import { toothSystemSaid } from '@/lib/cells/tooth-system';
import type { Coverage, Encounter } from '@/lib/encounter/encounter';
import { type Intake, largestText, refused } from './intake';
import { parseLedgerCsv } from './parse-ledger-csv';
import { splitNotes } from './paste/dated-notes';
import { findLabelPairs, type LabelPair } from './paste/label-pairs';
import { parseRowLine } from './paste/row-line';
import { findStacks } from './paste/stacked-rows';
import { statedCodes } from './paste/stated-codes';
import { readTables } from './paste/table-lines';
import { parsePatient, parsePlan, samePatient } from './person-fields';
import { paymentsLeftOut, readingOf } from './reading-of';

const manyLines = 20_000;

/**
 * Pasted text, or a text file → one reading: rows of a ledger or a plan become procedures, words stay a note. In the note the rows are
 * blanked, so that a place in it is the same place in the text that came in.
 */
export function parsePaste(text: string): Intake {
  if (text.length > largestText)
    return refused('This text is too large: the note or the ledger of one visit, up to 8 MB, is expected.');
  if (text.trim() === '') return refused('This text is empty: a chart note, a ledger or a treatment plan is expected.');
  if (text.includes('\u0000')) return refused('This is not text: a chart note, a ledger or a treatment plan is expected.');
  // Every line keeps its place: what is taken out for reading is counted back in by line, not by character.
  const original = text.split(/\r\n|\n|\r|\u2028|\u2029/);
  const lines = original.map(cleanLines);
  if (isCommaTable(lines)) return parseLedgerCsv(text);
  const found = lines.length <= manyLines ? findRows(lines) : { rows: [], taken: new Set<number>(), spoken: false };
  const pairs = findLabelPairs(lines.slice(0, manyLines));
  const people = peopleOf(pairs);
  if (people === null) return refused('This text names more than one patient: the chart of one patient is expected.');
  return { ok: true, readings: [readText(text, original, found, pairs)] };
}

/** Lines of a file with commas: headings in the first of them. */
function isCommaTable(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  return first.length < 2000 && /,.*,/.test(first) && isHeadingRow(first.split(',').map((cell) => cell.replace(/"/g, '')));
}

/** `taken`: lines that are rows and nothing else; `spoken`: a sentence states a procedure. */
type Found = { rows: Row[]; taken: Set<number>; spoken: boolean };

function findRows(lines: readonly string[]): Found {
  const taken = new Set<number>();
  const placed: { line: number; row: Row }[] = [];
  let spoken = false;
  const { rows, heads } = readTables(lines);
  for (const one of rows) {
    placed.push(one);
    taken.add(one.line);
  }
  for (const line of heads) taken.add(line);
  for (const stack of findStacks(lines, (line) => !taken.has(line))) {
    placed.push(...stack.rows.map((row) => ({ line: stack.from, row })));
    for (let line = stack.from; line < stack.to; line++) taken.add(line);
  }
  lines.forEach((text, line) => {
    if (taken.has(line)) return;
    const own = parseRowLine(text);
    if (!own) {
      const stated = statedCodes(text);
      placed.push(...stated.map((row) => ({ line, row })));
      spoken ||= stated.length > 0;
      return;
    }
    placed.push(...own.map((row) => ({ line, row })));
    // A long line behind a number is also what somebody wrote about it.
    if (text.length <= 120 && !/[a-z]\. [A-Z]|^(?:\S+\s+){5,}\S*[a-z]{3}\.\s*$/.test(text)) taken.add(line);
  });
  return { rows: placed.sort((a, b) => a.line - b.line).map(({ row }) => row), taken, spoken };
}

/** The one person that the labels name; null where they cannot all be of one. */
function peopleOf(pairs: readonly LabelPair[]): true | null {
  const strong = pairs.filter(({ key, label }) => key !== 'patientName' || /^(?:patient|pt)/i.test(label));
  for (const key of ['patientName', 'birthDate', 'chartNumber'] as const) {
    const named = strong
      .filter((pair) => pair.key === key)
      .map(({ value }) => parsePatient({ [key]: firstWords(value) }, 'month-first').patient);
    const [one] = named;
    if (one && named.some((other) => !samePatient(one, other))) return null;
  }
  return true;
}

/** A report's head writes `Last, First - 03/09/1971` behind one label. */
const firstWords = (value: string) => value.replace(/\s+[-–—]\s+.*$|\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*$/, '');

function readText(text: string, original: readonly string[], { rows, taken, spoken }: Found, pairs: readonly LabelPair[]) {
  const value = (key: LabelPair['key']) => pairs.find((pair) => pair.key === key)?.value ?? '';
  const read = procedureRows(rows, { says: toothSystemSaid(text), marks: marksIn(text) });
  const order = dateOrderOf([
    ...rows.map(({ date }) => date ?? ''),
    ...pairs.filter(({ key }) => /date/i.test(key)).map((pair) => pair.value),
  ]);
  const name = value('patientName');
  const person = parsePatient(
    {
      patientName: firstWords(name),
      lastName: value('lastName'),
      firstName: value('firstName'),
      birthDate: value('birthDate') || (/\s(\d{1,2}\/\d{1,2}\/\d{4})$/.exec(name)?.[1] ?? ''),
      sex: value('sex'),
      chartNumber: value('chartNumber'),
    },
    order,
  );
  const notes =
    rows.length === 0
      ? splitNotes(text, text)
      : spoken || hasProse(original, taken, pairs)
        ? splitNotes(text, blanked(text, original, taken))
        : [];
  const day = order && parseDate(value('date'), order);
  const coverage = plansOf(pairs);
  const provider = value('provider');
  if (provider && read.procedures.length > 0) for (const procedure of read.procedures) procedure.provider ??= provider;
  const encounter: Encounter = {
    ...(day && { dateOfService: day }),
    ...(Object.keys(person.patient).length > 0 && { patient: person.patient }),
    ...(coverage.length > 0 && { coverage }),
    procedures: read.procedures,
    notes,
    ...(read.problems.length > 0 && { problems: read.problems }),
  };
  return readingOf(encounter, {
    unreadable: [...read.unreadable, ...person.unreadable],
    toothSystem: read.toothSystem,
    warnings: [...codesInWords(original, taken, read.procedures), ...paymentsLeftOut(read.moneyOnly)],
  });
}

/** Dental numbers that stand in sentences only. Which of them were done is the person's to say. */
function codesInWords(lines: readonly string[], taken: ReadonlySet<number>, procedures: Encounter['procedures']): string[] {
  const known = new Set(procedures.map(({ cdt }) => cdt));
  const named = lines.flatMap((line, i) => (taken.has(i) ? [] : findCodes(line.slice(0, 20_000)).map(({ cdt }) => cdt)));
  const loose = [...new Set(named)].filter((cdt) => !known.has(cdt)).slice(0, 20);
  return loose.length > 0 ? [`Named in sentences and not taken for procedures of this visit: ${loose.join(', ')}.`] : [];
}

function plansOf(pairs: readonly LabelPair[]): Coverage[] {
  const plans: Coverage[] = [];
  pairs.forEach((pair, i) => {
    if (pair.key !== 'payer') return;
    const behind = pairs.slice(i + 1);
    const end = behind.findIndex(({ key }) => key === 'payer');
    const own = end < 0 ? behind : behind.slice(0, end);
    const of = (key: LabelPair['key']) => own.find((one) => one.key === key)?.value ?? '';
    const plan = parsePlan({ payer: pair.value, memberId: of('memberId'), groupNumber: of('groupNumber') }, pair.label);
    if (plan) plans.push({ ...plan, order: plans.filter(({ kind }) => kind === plan.kind).length + 1 });
  });
  return plans;
}

/** Teeth that the words name, each with its sentence: evidence of the numbering, nothing more. */
function marksIn(text: string): ToothMarks[] {
  return text
    .slice(0, 200_000)
    .split(/[.;\n]/)
    .slice(0, 4_000)
    .flatMap((words) => {
      const named = [...words.matchAll(/(?:#|\b(?:tooth|teeth)\s+#?)(\d{1,2}|[A-T])\b(?!\s*(?:mm|cm|blade|scalpel|x\b))/g)];
      const teeth = named.flatMap(([, mark = '']) => parseToothMarks(mark)?.teeth ?? []);
      return teeth.length > 0 ? [{ teeth, areas: [], surfaces: '', words }] : [];
    });
}

function hasProse(lines: readonly string[], taken: ReadonlySet<number>, pairs: readonly LabelPair[]): boolean {
  const labelled = new Set(pairs.map(({ line }) => line));
  return lines.some(
    (line, i) =>
      !taken.has(i) && !labelled.has(i) && line.trim().split(/\s+/).length >= 5 && !/^\W*(?:sub)?totals?\b/i.test(line.trim()),
  );
}

function blanked(text: string, lines: readonly string[], taken: ReadonlySet<number>): string {
  let at = 0;
  let kept = '';
  lines.forEach((line, i) => {
    const start = text.indexOf(line, at);
    kept += text.slice(at, start) + (taken.has(i) ? ' '.repeat(line.length) : line);
    at = start + line.length;
  });
  return kept + text.slice(at);
}
