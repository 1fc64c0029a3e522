import { cleanCell, cleanLines } from '@/lib/cells/clean-text';
import { parseMoney } from '@/lib/cells/parse-money';
import { procedureRows, type Row } from '@/lib/cells/procedure-rows';
import { toothSystemSaid } from '@/lib/cells/tooth-system';
import type { AcceptedLine, Coverage, Encounter } from '@/lib/encounter/encounter';
import { parseEob } from '@/lib/followup/remittance/parse-eob';
import { parsePatient, parsePlan } from '@/lib/intake/person-fields';
import type { ShadowColumn } from './csv-columns';
import type { CsvHead } from './csv-table';
import type { Decision, Denial, ShadowItem } from './shadow-claim';

/** A row of a claim: its cells by meaning, and the codes found in them, '' where there is none. */
export interface ClaimRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ShadowColumn, string>>>;
  readonly dental: string;
  readonly medical: string;
  readonly date: string;
}

/** Rows of one claim → the visit. Any medical code makes it a medical claim. Null where nothing in them was billed. */
export function claimOfRows(rows: readonly ClaimRow[], head: CsvHead): ShadowItem | null {
  const [first] = rows;
  if (!first) return null;
  const kind = rows.some(({ medical }) => medical) ? 'medical' : 'dental';
  const all = Object.assign({}, ...[...rows].reverse().map(({ cells }) => cells)) as ClaimRow['cells'];
  const { patient } = parsePatient(all, head.dateOrder);
  const at = first.line;
  if (!patient.name?.last && !all.claim) return { at, error: 'These rows name no patient: a column of names is expected.' };
  const { procedures, problems } = procedureRows(rows.map(rowOf), { says: toothSystemSaid(head.said) });
  rows.forEach((row, i) => {
    const procedure = procedures[i];
    if (procedure) procedure.date = row.date;
  });
  const notes = [...new Set(rows.flatMap(({ cells }) => (cells.note ? [cleanLines(cells.note).trim()] : [])))].filter(Boolean);
  const diagnoses = [...new Set(problems.map(({ code }) => code))];
  const encounter: Encounter = {
    dateOfService: first.date,
    patient,
    coverage: planOf(all, head.said, kind),
    procedures,
    notes: notes.map((text, i) => ({ id: `n${i + 1}`, text, date: first.date })),
    ...(problems.length > 0 && { problems: diagnoses.map((code) => ({ system: 'ICD-10-CM', code })) }),
    ...(kind === 'medical' && {
      accepted: { by: 'The claim file', diagnoses, lines: rows.flatMap((row, i) => lineOf(row, i, diagnoses)) },
    }),
  };
  return {
    at,
    claim: {
      at,
      kind,
      account: cleanCell(all.claim ?? ''),
      correction: false,
      known: {
        account: cleanCell(all.claim ?? ''),
        last: patient.name?.last ?? '',
        first: patient.name?.first ?? '',
        memberId: cleanCell(all.memberId ?? ''),
        lines: rows.map(({ dental, medical, date }) => ({ code: medical || dental, date })),
      },
      encounter,
      practice: null,
      silentOn: silentOn(head),
      charted: notes.length > 0,
      decided: decidedOf(rows, head),
    },
  };
}

/** As a row of a ledger; a status is given, since a row without a dental code would else be taken for words. */
function rowOf({ cells, dental, medical, date }: ClaimRow): Row {
  const { code: _, ...rest } = cells;
  return {
    ...rest,
    ...(dental && { code: dental }),
    description: cells.description ?? (dental ? '' : medical),
    status: 'completed',
    date,
  } as Row;
}

function planOf(cells: ClaimRow['cells'], said: string, kind: 'medical' | 'dental'): Coverage[] {
  const plan = parsePlan(cells, said);
  if (plan) return [plan];
  const payerName = cleanCell(cells.payer ?? '');
  return kind === 'medical' && payerName ? [{ kind, payerName, memberId: cleanCell(cells.memberId ?? '') }] : [];
}

function lineOf({ cells, medical, date }: ClaimRow, index: number, diagnoses: readonly string[]): AcceptedLine[] {
  if (!medical) return [];
  const own = (cells.diagnosis ?? '').toUpperCase().split(/[\s,;|]+/);
  const charge = parseMoney(cells.fee ?? '');
  const units = Number(cleanCell(cells.quantity ?? '') || Number.NaN);
  return [
    {
      procedure: `p${index + 1}`,
      system: /^\d/.test(medical) ? 'CPT' : 'HCPCS',
      code: medical,
      modifiers: cleanCell(cells.modifiers ?? '')
        .toUpperCase()
        .split(/[\s,;/|]+/)
        .filter(Boolean),
      ...(Number.isFinite(units) && { units }),
      ...(charge !== null && { charge }),
      date,
      pointers: diagnoses.flatMap((code, i) => (own.includes(code) ? [i + 1] : [])),
    },
  ];
}

/** Denial codes of the rows, or a payment that they name; null where they say nothing of a decision. */
function decidedOf(rows: readonly ClaimRow[], head: CsvHead): Decision | null {
  if (!head.mapping.includes('denial') && !head.mapping.includes('paid')) return null;
  const denials = rows.flatMap(({ cells, dental, medical }): Denial[] =>
    (parseEob(`${cells.denial ?? ''} ${cells.remarkCodes ?? ''}`) ?? []).flatMap(({ adjustments, remarks }) =>
      adjustments.map(({ group, reason }) => ({ code: medical || dental, group, reason, remarks })),
    ),
  );
  const paid = rows.some(({ cells }) => (parseMoney(cells.paid ?? '') ?? 0) > 0);
  return denials.length > 0 || paid ? { payer: '', date: '', denials } : null;
}

const never = [
  'practice',
  'attachments',
  'referring',
  'claim',
  'accident',
  'priorAuthorization',
  'accepted.by',
  'accepted.lines.pos',
  'accepted.lines.rendering',
  'accepted.lines.narrative',
  'accepted.lines.procedure',
  'patient.address',
  'patient.chartNumber',
  'patient.phone',
  'coverage.payerId',
  'coverage.relationship',
  'coverage.adjudication',
  'coverage.payerClass',
];
const byColumn: readonly (readonly [path: string, column: ShadowColumn])[] = [
  ['accepted.lines.modifiers', 'modifiers'],
  ['accepted.lines.units', 'quantity'],
  ['accepted.lines.charge', 'fee'],
  ['accepted.lines.pointers', 'diagnosis'],
  ['accepted.diagnoses', 'diagnosis'],
  ['problems', 'diagnosis'],
  ['patient.birthDate', 'birthDate'],
  ['patient.sex', 'sex'],
  ['coverage.memberId', 'memberId'],
  ['coverage.payerName', 'payer'],
  ['coverage', 'payer'],
  // Its finding names the line and not the place in it.
  ['PRC-24', 'tooth'],
];

const silentOn = ({ mapping }: CsvHead): string[] => [
  ...never,
  ...byColumn.filter(([, column]) => !mapping.includes(column)).map(([path]) => path),
];
