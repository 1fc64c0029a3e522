import type { Encounter, Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';

interface Ambiguous {
  readonly path: string;
  readonly acceptable: readonly unknown[];
  readonly mustFlag?: boolean;
}

/** What a careful person reads from a page; `crossbite.page-expected/1`. */
export interface ExpectedReading {
  readonly encounter: Partial<Encounter>;
  readonly absent: readonly string[];
  readonly toothSystem: string;
  readonly ambiguous: readonly Ambiguous[];
  readonly feeBasis?: 'unit' | 'line';
  readonly optional?: Record<string, unknown>;
  readonly optionalNotes?: readonly string[];
  readonly incompleteNotes?: readonly { note: string }[];
  readonly notesText?: readonly string[];
  readonly mustNotAppear: readonly string[];
  readonly collapsed?: object | null;
}

/** A field that was read otherwise than expected. `path` is all that a test may print. */
export interface Difference {
  readonly path: string;
  readonly want: unknown;
  readonly got: unknown;
}

const rowFields = [
  'description',
  'tooth',
  'toothRaw',
  'surfaces',
  'area',
  'date',
  'fee',
  'feeBasis',
  'quantity',
  'minutes',
  'status',
  'provider',
] as const satisfies readonly (keyof Procedure)[];

/** Every field of a reading beside the expected one, in the order of the page. */
export function readingDifferences(reading: Reading, expected: ExpectedReading): Difference[] {
  const out: Difference[] = [];
  const check = (path: string, want: unknown, got: unknown) => {
    if (!passes(path, want, got, expected, reading)) out.push({ path, want, got });
  };
  const { encounter } = reading;
  if (reading.refused) out.push({ path: 'refused', want: '', got: reading.refused });
  const want = expected.encounter;
  for (const { want: row, got, index } of pairRows(want.procedures ?? [], encounter.procedures)) {
    const path = `procedures[${index}]`;
    if (!row || !got) {
      if (!row && got && isAllowedRow(got, expected)) continue;
      out.push({ path: row ? path : `procedures.invented`, want: row, got });
      continue;
    }
    for (const field of rowFields) {
      const basis = (value: Procedure) => (value.fee === undefined ? undefined : (value.feeBasis ?? 'line'));
      if (field === 'feeBasis') {
        const one = (got.quantity ?? 1) === 1 && (row.quantity ?? 1) === 1;
        const wanted = row.feeBasis ?? expected.feeBasis ?? 'line';
        if (row.fee !== undefined && !one) check(`${path}.feeBasis`, wanted, basis(got));
      } else check(`${path}.${field}`, row[field], got[field]);
    }
  }
  check('dateOfService', want.dateOfService, encounter.dateOfService);
  check('patient.name', want.patient?.name, encounter.patient?.name);
  for (const key of ['birthDate', 'sex', 'chartNumber', 'phone'] as const)
    check(`patient.${key}`, want.patient?.[key], encounter.patient?.[key]);
  check('patient.address', want.patient?.address, encounter.patient?.address);
  compareNotes(encounter, expected, reading, check, out);
  for (const [i, plan] of (want.coverage ?? []).entries()) {
    const got = encounter.coverage?.[i];
    for (const key of ['kind', 'payerName', 'memberId', 'groupNumber', 'planType', 'relationship'] as const)
      check(`coverage[${i}].${key}`, plan[key], got?.[key]);
  }
  if ((encounter.coverage?.length ?? 0) > (want.coverage?.length ?? 0) && !expected.optional?.coverage)
    out.push({ path: 'coverage.invented', want: want.coverage, got: encounter.coverage });
  check('problems', want.problems, encounter.problems);
  const system = expected.toothSystem.split(/[\s(]/)[0];
  if (reading.toothSystem !== system) out.push({ path: 'toothSystem', want: system, got: reading.toothSystem });
  const said = JSON.stringify(encounter);
  expected.mustNotAppear.forEach((word, i) => {
    if (said.includes(word)) out.push({ path: `mustNotAppear[${i}]`, want: null, got: word });
  });
  if (expected.collapsed && Object.keys(expected.collapsed).length > 0 && reading.collapsed.length === 0)
    out.push({ path: 'collapsed', want: expected.collapsed, got: [] });
  return out;
}

interface RowPair {
  readonly want?: Procedure;
  readonly got?: Procedure;
  readonly index: number;
}

/** Rows side by side: by code and order; the first of several equal ones with the first. */
function pairRows(want: readonly Procedure[], got: readonly Procedure[]): RowPair[] {
  const left = [...got];
  const pairs: RowPair[] = want.map((row, index) => {
    const same = left.filter((other) =>
      row.cdt ? other.cdt === row.cdt : !other.cdt && fold(other.description) === fold(row.description),
    );
    const score = (other: Procedure) =>
      rowFields.filter((field) => row[field] !== undefined && equal(row[field], other[field])).length;
    const best = same.sort((a, b) => score(b) - score(a))[0];
    if (best) left.splice(left.indexOf(best), 1);
    return { want: row, index, ...(best && { got: best }) };
  });
  return [...pairs, ...left.map((row) => ({ got: row, index: got.indexOf(row) }))];
}

function isAllowedRow(row: Procedure, expected: ExpectedReading): boolean {
  const allowed = [...expected.ambiguous.filter(({ path }) => path.startsWith('procedures')), expected.optional ?? {}];
  return row.cdt
    ? JSON.stringify(allowed).includes(row.cdt)
    : JSON.stringify(expected.optional ?? {}).includes(row.description ?? '-') ||
        allowed.some((entry) => JSON.stringify(entry).includes(row.description ?? '-'));
}

function compareNotes(
  encounter: Encounter,
  expected: ExpectedReading,
  reading: Reading,
  check: (path: string, want: unknown, got: unknown) => void,
  out: Difference[],
): void {
  const left = [...encounter.notes];
  (expected.encounter.notes ?? []).forEach((note, i) => {
    const index = left.findIndex((other) => fold(other.text) === fold(note.text));
    const [got] = index < 0 ? [] : left.splice(index, 1);
    if (!got) {
      out.push({ path: `notes[${i}]`, want: note, got: encounter.notes });
      return;
    }
    for (const key of ['date', 'author', 'kind'] as const) check(`notes[${i}].${key}`, note[key], got[key]);
    const wanted = expected.incompleteNotes?.some((cut) => cut.note === note.id) ?? false;
    if (wanted !== reading.incompleteNotes.includes(got.id))
      out.push({ path: `notes[${i}].incomplete`, want: wanted, got: !wanted });
  });
  const allowed = [...(expected.optionalNotes ?? []), JSON.stringify(expected.optional?.notes ?? '')].map(fold);
  for (const note of left)
    if (!allowed.some((text) => text.includes(fold(note.text)) || fold(note.text).includes(text)) || fold(note.text) === '')
      out.push({ path: 'notes.invented', want: null, got: note.text });
}

const fold = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const equal = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? fold(a) === fold(b) : sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function passes(path: string, want: unknown, got: unknown, expected: ExpectedReading, reading: Reading): boolean {
  const either = expected.ambiguous.find((entry) => covers(entry.path, path));
  if (!either) return equal(want, got);
  const flagged = reading.unreadable.some((entry) => covers(entry.path, path) || covers(path, entry.path));
  if (either.mustFlag && got !== undefined && !flagged) return false;
  return equal(want, got) || either.acceptable.some((value) => equal(value, got) || (value === null && got === undefined));
}

const covers = (pattern: string, path: string): boolean => pattern === path || pattern === path.replace(/\[\d+\]/g, '[]');
