import { cleanCell } from '@/lib/cells/clean-text';
import type { ColumnKey } from '@/lib/cells/headings';
import { type DateOrder, parseDate } from '@/lib/cells/parse-date';
import { parsePersonName } from '@/lib/claim/draft/parse-person-name';
import type { Coverage, Patient } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';

type Cells = Readonly<Partial<Record<ColumnKey, string>>>;

export interface PersonRead {
  readonly patient: Patient;
  readonly unreadable: Reading['unreadable'];
}

/** Who the cells speak of. A birth date that cannot be read is said so, and never left out silently. */
export function parsePatient(cells: Cells, order: DateOrder | null): PersonRead {
  const patient: Patient = {};
  const unreadable: Reading['unreadable'] = [];
  const last = cleanCell(cells.lastName ?? '');
  const first = cleanCell(cells.firstName ?? '');
  const whole = parsePersonName(cleanCell(cells.patientName ?? '').replace(/\s*\([^)]*\)/g, ''));
  const name = last || first ? { last, first, middle: '' } : whole;
  if (name.last) {
    patient.name = { last: name.last, ...(name.first && { first: name.first }), ...(name.middle && { middle: name.middle }) };
  }
  const written = cleanCell(cells.birthDate ?? '').replace(/\s*\(.*\)$/, '');
  const birthDate = order && parseDate(written, order, true);
  if (birthDate) patient.birthDate = birthDate;
  else if (written) unreadable.push({ path: 'patient.birthDate', raw: written.slice(0, 40), why: 'no date' });
  const sex = cleanCell(cells.sex ?? '').toLowerCase();
  if (/^(?:f|female|woman|girl)$/.test(sex)) patient.sex = 'F';
  else if (/^(?:m|male|man|boy)$/.test(sex)) patient.sex = 'M';
  else if (/^(?:u|x|unknown|other|non-?binary)$/.test(sex)) patient.sex = 'U';
  else if (sex) unreadable.push({ path: 'patient.sex', raw: sex.slice(0, 40), why: 'unknown word' });
  const chartNumber = cleanCell(cells.chartNumber ?? '');
  if (chartNumber) patient.chartNumber = chartNumber;
  return { patient, unreadable };
}

/**
 * The plan that the cells name, where they say outright whether it is medical or dental: by `said` (the label they stood under) or by the
 * payer's own name. A payer of neither kind is null, since a plan of the wrong kind would send the claim to the wrong place.
 */
export function parsePlan(cells: Cells, said: string): Coverage | null {
  const payerName = cleanCell(cells.payer ?? '');
  const memberId = cleanCell(cells.memberId ?? '');
  if (!payerName && !memberId) return null;
  const words = `${said} ${payerName}`.toLowerCase();
  const dental = /\bdental\b|\bdent\b|delta dent/.test(words);
  const medical = /\bmedical\b|\bmedicare\b|\bmedicaid\b|\btricare\b|\bhealth ?(?:plan|insurance)?\b/.test(words);
  if (dental === medical) return null;
  const group = cleanCell(cells.groupNumber ?? '');
  return {
    kind: dental ? 'dental' : 'medical',
    ...(payerName && { payerName }),
    ...(memberId && { memberId }),
    ...(group && { groupNumber: group }),
  };
}

/** Whether two mentions can be of one person: nothing that both name differs. Case and marks do not count. */
export function samePatient(a: Patient, b: Patient): boolean {
  const differ = (one?: string, other?: string) => Boolean(one && other && plain(one) !== plain(other));
  if (differ(a.chartNumber, b.chartNumber) || differ(a.birthDate, b.birthDate)) return false;
  return !differ(a.name?.last, b.name?.last) && !differ(a.name?.first?.slice(0, 1), b.name?.first?.slice(0, 1));
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
