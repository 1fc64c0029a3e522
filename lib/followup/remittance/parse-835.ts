import { type ParsedSegment, parseX12 } from '@/lib/x12/parse-x12';

/** Amounts in cents. */
export interface RemitAdjustment {
  readonly group: string;
  readonly reason: string;
  readonly amount: number;
}
export interface RemitLine {
  code: string;
  modifiers: string[];
  /** Code as billed, where the payer decided on another one (SVC06); else ''. */
  billedAs: string;
  units: number;
  charged: number;
  paid: number;
  date: string;
  control: string;
  adjustments: RemitAdjustment[];
  remarks: string[];
}
export interface RemitClaim {
  /** Our account number (CLP01). */
  account: string;
  statusCode: string;
  charged: number;
  paid: number;
  patientOwes: number;
  /** Claim filing indicator (CLP06), such as MB, CI, BL. */
  filing: string;
  /** The payer's own number of the claim (CLP07). */
  payerControl: string;
  /** As the payer names the patient (NM1 QC), and the member's ID. */
  patient: { last: string; first: string; memberId: string };
  /** Interest that the claim's payment came with (AMT I), part of the provider's adjustments and not of `paid`. */
  interest: number;
  adjustments: RemitAdjustment[];
  remarks: string[];
  lines: RemitLine[];
}
/** One adjustment of the whole payment: `reason` such as WO (taken back), L6 (interest), FB (carried forward). */
export interface ProviderAdjustment {
  readonly reason: string;
  readonly reference: string;
  readonly amount: number;
}
export interface Remittance {
  readonly payer: string;
  readonly payment: number;
  /** Date of the payment or notice, ISO. */
  readonly date: string;
  readonly trace: string;
  /** PLB: taken from the payment where positive, added where negative (as interest is). */
  readonly providerAdjustments: readonly ProviderAdjustment[];
  readonly claims: readonly RemitClaim[];
}

export type Parsed835 = { ok: true; remittances: Remittance[] } | { ok: false; error: string };

/** An 835 → its payments, one a transaction set. Fails with one sentence, also when the sums do not agree: a remittance that does not balance is not used. */
export function parse835(text: string): Parsed835 {
  const parsed = parseX12(text);
  if (!parsed.ok) return parsed;
  if (parsed.transaction !== '835')
    return { ok: false, error: `This X12 file is a ${parsed.transaction}, not a remittance (835).` };
  const remittances: Remittance[] = [];
  let set: ParsedSegment[] | null = null;
  for (const segment of parsed.segments) {
    if (segment.id === 'ST') {
      if (set) return { ok: false, error: 'This remittance is cut off: a transaction set has no SE segment.' };
      set = [];
    }
    set?.push(segment);
    if (!set || segment.id !== 'SE') continue;
    if (set[0]?.at(1) === '835') {
      const read = readRemittance(set);
      if (!read.ok) return read;
      remittances.push(read.remittance);
    }
    set = null;
  }
  if (set) return { ok: false, error: 'This remittance is cut off: a transaction set has no SE segment.' };
  return { ok: true, remittances };
}

/** One transaction set, ST to SE → its payment; one sentence where its amounts are none or do not balance. */
export function readRemittance(
  set: readonly ParsedSegment[],
): { ok: true; remittance: Remittance } | { ok: false; error: string } {
  const broken = brokenSet(set);
  if (broken) return { ok: false, error: broken };
  const remittance = readSet(set);
  const off = imbalance(remittance);
  return off ? { ok: false, error: off } : { ok: true, remittance };
}

/** Positions of money in the segments that are added up. */
const money: Readonly<Record<string, readonly number[]>> = {
  BPR: [2],
  CLP: [3, 4, 5],
  SVC: [2, 3],
  CAS: [3, 6, 9, 12, 15, 18],
  PLB: [4, 6, 8, 10, 12, 14],
};

/** A set whose amounts are no amounts, as one sentence; '' when all are. */
function brokenSet(set: readonly ParsedSegment[]): string {
  for (const [i, segment] of set.entries()) {
    const at = money[segment.id]?.find((position) => !/^(?:-?(?:\d+\.?\d*|\.\d+))?$/.test(segment.at(position)));
    if (at !== undefined)
      return `This remittance cannot be added up: ${segment.id}${String(at).padStart(2, '0')} in segment ${i + 1} of its set is not an amount.`;
  }
  return '';
}

const cents = (text: string) => Math.round(Number(text || '0') * 100);
const iso = (ccyymmdd: string) =>
  /^\d{8}$/.test(ccyymmdd) ? `${ccyymmdd.slice(0, 4)}-${ccyymmdd.slice(4, 6)}-${ccyymmdd.slice(6)}` : '';

function readSet(segments: readonly ParsedSegment[]): Remittance {
  let payer = '';
  let payment = 0;
  let date = '';
  let trace = '';
  const providerAdjustments: ProviderAdjustment[] = [];
  const claims: RemitClaim[] = [];
  let claim: RemitClaim | null = null;
  let line: RemitLine | null = null;
  for (const segment of segments) {
    switch (segment.id) {
      case 'BPR':
        payment = cents(segment.at(2)) * (segment.at(3) === 'D' ? -1 : 1);
        date = iso(segment.at(16));
        break;
      case 'TRN':
        trace = segment.at(2);
        break;
      case 'DTM':
        if (segment.at(1) === '405' && !date) date = iso(segment.at(2));
        if (line && /^(472|150)$/.test(segment.at(1))) line.date = iso(segment.at(2));
        break;
      case 'N1':
        if (segment.at(1) === 'PR' && claims.length === 0) payer = segment.at(2);
        break;
      case 'CLP':
        claim = {
          account: segment.at(1),
          statusCode: segment.at(2),
          charged: cents(segment.at(3)),
          paid: cents(segment.at(4)),
          patientOwes: cents(segment.at(5)),
          filing: segment.at(6),
          payerControl: segment.at(7),
          patient: { last: '', first: '', memberId: '' },
          interest: 0,
          adjustments: [],
          remarks: [],
          lines: [],
        };
        claims.push(claim);
        line = null;
        break;
      case 'SVC':
        line = {
          code: segment.part(1, 2),
          modifiers: [3, 4, 5, 6].map((i) => segment.part(1, i)).filter((text) => text),
          billedAs: segment.part(6, 2),
          units: Number(segment.at(5) || '1'),
          charged: cents(segment.at(2)),
          paid: cents(segment.at(3)),
          date: '',
          control: '',
          adjustments: [],
          remarks: [],
        };
        claim?.lines.push(line);
        break;
      case 'NM1':
        if (claim && segment.at(1) === 'QC')
          claim.patient = { last: segment.at(3), first: segment.at(4), memberId: segment.at(9) };
        // The insured's number stands in for the patient's where the patient has none.
        if (claim && /^(?:IL|74)$/.test(segment.at(1)) && segment.at(9)) claim.patient.memberId ||= segment.at(9);
        break;
      case 'AMT':
        if (claim && !line && segment.at(1) === 'I') claim.interest = cents(segment.at(2));
        break;
      case 'REF':
        if (line && segment.at(1) === '6R') line.control = segment.at(2);
        break;
      case 'CAS': {
        const target = line ?? claim;
        for (let i = 2; segment.at(i); i += 3) {
          target?.adjustments.push({ group: segment.at(1), reason: segment.at(i), amount: cents(segment.at(i + 1)) });
        }
        break;
      }
      case 'LQ':
        if (line && /^(?:HE|RX)$/.test(segment.at(1))) line.remarks.push(segment.at(2));
        break;
      case 'MOA':
        claim?.remarks.push(...[3, 4, 5, 6, 7].map((i) => segment.at(i)).filter((text) => text));
        break;
      case 'MIA':
        claim?.remarks.push(...[5, 20, 21, 22, 23].map((i) => segment.at(i)).filter((text) => text));
        break;
      case 'PLB':
        for (let i = 4; segment.at(i - 1); i += 2)
          providerAdjustments.push({
            reason: segment.part(i - 1, 1),
            reference: segment.part(i - 1, 2),
            amount: cents(segment.at(i)),
          });
        claim = null;
        line = null;
        break;
    }
  }
  return { payer, payment, date, trace, providerAdjustments, claims };
}

/** The first place where money does not add up, as one sentence with the difference; '' when all does. */
function imbalance(remittance: Remittance): string {
  const dollars = (amount: number) => (Math.abs(amount) / 100).toFixed(2);
  const sum = (list: readonly { amount: number }[]) => list.reduce((total, item) => total + item.amount, 0);
  for (const [i, claim] of remittance.claims.entries()) {
    for (const [j, line] of claim.lines.entries()) {
      const off = line.charged - sum(line.adjustments) - line.paid;
      if (off !== 0)
        return `This remittance does not balance: claim ${i + 1}, line ${j + 1} is off by ${dollars(off)} (charge less adjustments is not the payment).`;
    }
    const off =
      claim.charged - sum(claim.adjustments) - claim.lines.reduce((total, line) => total + sum(line.adjustments), 0) - claim.paid;
    if (off !== 0)
      return `This remittance does not balance: claim ${i + 1} is off by ${dollars(off)} (charge less adjustments is not the payment).`;
    const lines = claim.lines.reduce((total, line) => total + line.charged, 0);
    if (claim.lines.length && lines !== claim.charged) {
      return `This remittance does not balance: the lines of claim ${i + 1} are off its charge by ${dollars(lines - claim.charged)}.`;
    }
  }
  const off =
    remittance.claims.reduce((total, claim) => total + claim.paid, 0) - sum(remittance.providerAdjustments) - remittance.payment;
  return off === 0 ? '' : `This remittance does not balance: the payment is off the sum of its claims by ${dollars(off)}.`;
}
