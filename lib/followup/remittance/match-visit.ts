import type { RemitClaim } from './parse-835';

/** A visit of the office as far as a remittance can name it. `account` is what its claim was sent with (CLM01); dates ISO, charges in cents. */
export interface KnownVisit {
  readonly id: string;
  readonly account: string;
  readonly last: string;
  readonly first: string;
  readonly memberId: string;
  readonly lines: readonly { readonly code: string; readonly date: string; readonly control?: string }[];
}

export type VisitMatch =
  | { readonly by: 'account' | 'line-control' | 'patient-date-codes'; readonly visit: string }
  | { readonly by: null; readonly why: 'none' | 'several' };

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase();

/**
 * The visit that a claim of a remittance belongs to: by our account number, else by the control number of a line, else by patient, date and
 * codes. Two visits that fit alike are no match.
 */
export function matchVisit(claim: RemitClaim, visits: readonly KnownVisit[]): VisitMatch {
  const account = plain(claim.account);
  const byAccount = account ? visits.filter((visit) => plain(visit.account) === account) : [];
  if (byAccount.length) return one('account', byAccount);
  const controls = new Set(claim.lines.map(({ control }) => control).filter(Boolean));
  const byControl = visits.filter(({ lines }) => lines.some(({ control }) => control && controls.has(control)));
  if (byControl.length) return one('line-control', byControl);
  return one(
    'patient-date-codes',
    visits.filter((visit) => isPatient(claim, visit) && holdsLines(claim, visit)),
  );
}

function one(by: 'account' | 'line-control' | 'patient-date-codes', found: readonly KnownVisit[]): VisitMatch {
  const [visit] = found;
  if (!visit) return { by: null, why: 'none' };
  return found.length === 1 ? { by, visit: visit.id } : { by: null, why: 'several' };
}

/** Names must agree; a member ID, where both sides have one, must not differ. Payers cut names, so a beginning is enough for the first name. */
function isPatient({ patient }: RemitClaim, visit: KnownVisit): boolean {
  const [last, first] = [plain(patient.last), plain(patient.first)];
  if (!last || last !== plain(visit.last)) return false;
  if (patient.memberId && visit.memberId && plain(patient.memberId) !== plain(visit.memberId)) return false;
  return first === '' || plain(visit.first).startsWith(first) || first.startsWith(plain(visit.first) || '\0');
}

/** Every line of the remittance stands in the visit with its day; a code that the payer changed counts by what was billed. */
const holdsLines = (claim: RemitClaim, visit: KnownVisit): boolean =>
  claim.lines.length > 0 &&
  claim.lines.every((line) =>
    visit.lines.some(({ code, date }) => date === line.date && (code === line.code || code === line.billedAs)),
  );
