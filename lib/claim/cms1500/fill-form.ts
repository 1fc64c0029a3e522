import { type ClaimDraft, type ClaimPerson, type ClaimPlan, type PostalAddress, totalCharge } from '../draft/claim-draft';
import type { Box, BoxOrigin } from './box';
import { coverageType } from './coverage-type';
import { fillLines } from './fill-lines';
import { formField } from './form-fields';
import { money } from './money';

const linesPerPage = 6;

/** Pages of the form; each page carries every item, its own six lines and its own total (NUCC: one claim a page). */
export function fillForm(draft: ClaimDraft): Box[][] {
  const pages: Box[][] = [];
  const count = Math.max(1, Math.ceil(draft.lines.length / linesPerPage));
  for (let page = 0; page < count; page++) {
    const lines = draft.lines.slice(page * linesPerPage, (page + 1) * linesPerPage);
    // What was paid stands once, on the last page.
    const last = page === count - 1;
    pages.push(fillPage({ ...draft, lines, typed: typedOn(draft.typed, page) }, last));
  }
  return pages;
}

/** Typed fields as one page counts its lines. */
const typedOn = (typed: readonly string[], page: number) =>
  typed.map((field) => field.replace(/^24\.(\d+)\./, (_, line: string) => `24.${Number(line) - page * linesPerPage}.`));

function fillPage(draft: ClaimDraft, withPayments: boolean): Box[] {
  const boxes: Box[] = [];
  const typed = new Set(draft.typed);
  const put = (field: string, value: string, from: BoxOrigin) => {
    const form = formField.get(field);
    if (!form) return;
    const cut = upper(value).slice(0, form.length);
    boxes.push({ field, item: form.item, value: cut, from: cut === '' ? 'missing' : typed.has(field) ? 'typed' : from });
  };
  const mark = (field: string, from: BoxOrigin) => put(field, 'X', from);
  const plan = draft.plan;
  carrier(plan, put);
  const type = coverageType(plan);
  if (type) mark(`1.${type}`, 'page');
  put('1a', plan?.memberId ?? '', 'page');
  put('2', personName(draft.patient), 'page');
  birth('3', draft.patient, put, mark);
  address('5', draft.patient, put);
  if (plan?.relationship) mark(`6.${plan.relationship}`, 'page');
  insured(draft, put, mark);
  otherInsured(draft, put, mark);
  accident(draft, put, mark);
  if (draft.signatureOnFile) {
    put('12.sig', 'SIGNATURE ON FILE', 'setting');
    put('13', 'SIGNATURE ON FILE', 'setting');
  }
  dates(draft, put);
  if (draft.referring) {
    put('17.qual', draft.referring.role, 'page');
    put('17', [draft.referring.first, draft.referring.middle, draft.referring.last].filter(Boolean).join(' '), 'page');
    put('17b', draft.referring.npi, 'page');
  }
  const attachments = draft.attachments.map(({ report, transmission, control }) => `PWK${report}${transmission}${control}`);
  if (draft.note || attachments.length) put('19', [draft.note, ...attachments].filter(Boolean).join('   '), 'typed');
  mark('20.no', 'rule');
  if (draft.diagnoses.length) put('21.ind', '0', 'rule');
  draft.diagnoses.slice(0, 12).forEach((code, i) => {
    put(`21.${'ABCDEFGHIJKL'[i]}`, code, 'typed');
  });
  if (draft.frequency !== '1') put('22.code', draft.frequency, 'typed');
  if (draft.originalReference) put('22.ref', draft.originalReference, 'typed');
  if (draft.priorAuthorization)
    put('23', draft.priorAuthorization.replace(/[\s-]/g, ''), draft.authorizationKept ? 'authorization' : 'page');
  fillLines(draft, put);
  provider(draft, put, mark);
  if (withPayments && paidSoFar(draft) > 0) put('29', money(paidSoFar(draft)), 'page');
  return boxes;
}

type Put = (field: string, value: string, from: BoxOrigin) => void;
type Mark = (field: string, from: BoxOrigin) => void;

const upper = (text: string) => text.toUpperCase();
/** NUCC: no periods, hyphens allowed in names; commas part last, first and middle. */
const personName = (person: { last: string; first: string; middle: string }) =>
  [person.last, person.first, person.middle.slice(0, 1)]
    .filter(Boolean)
    .map((part) => part.replace(/[.,]/g, ''))
    .join(', ');
const unpunctuated = (text: string) => text.replace(/[.,#]/g, ' ').replace(/ {2,}/g, ' ').trim();
const cityLine = (place: PostalAddress) => [unpunctuated(place.city), place.state, zip(place.zip)].filter(Boolean).join(' ');
const zip = (digits: string) => (digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits);

function carrier(plan: ClaimPlan | null, put: Put): void {
  put('payer.name', unpunctuated(plan?.payerName ?? ''), 'page');
  if (!plan?.payerAddress.line1) return;
  put('payer.addr1', unpunctuated(plan.payerAddress.line1), 'setting');
  put('payer.addr2', unpunctuated(plan.payerAddress.line2), 'setting');
  put('payer.csz', cityLine(plan.payerAddress), 'setting');
}

function birth(item: '3' | '11a', person: ClaimPerson, put: Put, mark: Mark): void {
  const [year = '', month = '', day = ''] = person.birthDate.split('-');
  put(`${item}.mm`, month, 'page');
  put(`${item}.dd`, day, 'page');
  put(`${item}.yyyy`, year, 'page');
  if (person.sex === 'M' || person.sex === 'F') mark(`${item}.${person.sex.toLowerCase()}`, 'page');
}

function address(item: '5' | '7', person: ClaimPerson, put: Put): void {
  put(`${item}.street`, unpunctuated(`${person.address.line1} ${person.address.line2}`), 'page');
  put(`${item}.city`, unpunctuated(person.address.city), 'page');
  put(`${item}.state`, person.address.state, 'page');
  put(`${item}.zip`, zip(person.address.zip), 'page');
  if (!person.phone) return;
  put(`${item}.area`, person.phone.length >= 10 ? person.phone.slice(0, 3) : '', 'page');
  put(`${item}.phone`, person.phone.slice(-7), 'page');
}

/** Items 4, 7, 11, 11a and 11c. Medicare as first payer leaves them empty and writes NONE in 11. */
function insured(draft: ClaimDraft, put: Put, mark: Mark): void {
  const plan = draft.plan;
  if (!plan) return;
  if (plan.payerClass === 'medicare' && draft.rank === 1) {
    put('11', 'NONE', 'rule');
    return;
  }
  // Where Medicare pays second, these items are about the insured of the plan before it.
  const shown = plan.payerClass === 'medicare' ? (draft.otherPlans[draft.rank - 2] ?? plan) : plan;
  put('4', personName(shown.insured), 'page');
  address('7', shown.insured, put);
  const number = shown.groupNumber || (shown === plan ? '' : shown.memberId);
  if (number) put('11', number, 'page');
  birth('11a', shown.insured, put, mark);
  put('11c', unpunctuated(shown.planType || shown.payerName), 'page');
}

/** Items 9, 9a, 9d and 11d: another health plan. A dental plan counts only where it has decided on this service. */
function otherInsured(draft: ClaimDraft, put: Put, mark: Mark): void {
  const other = draft.otherPlans[0];
  const medicareFirst = draft.plan?.payerClass === 'medicare' && draft.rank === 1;
  if (!other) {
    if (!medicareFirst && draft.plan) mark('11d.no', 'page');
    return;
  }
  if (!medicareFirst) mark('11d.yes', 'page');
  put('9', personName(other.insured), 'page');
  put('9a', other.groupNumber || other.memberId, 'page');
  put('9d', unpunctuated(other.planType || other.payerName), 'page');
}

function accident(draft: ClaimDraft, put: Put, mark: Mark): void {
  const { kind, state } = draft.accident;
  if (!kind) return;
  mark(kind === 'work' ? '10a.yes' : '10a.no', 'page');
  mark(kind === 'auto' ? '10b.yes' : '10b.no', 'page');
  mark(kind === 'other' ? '10c.yes' : '10c.no', 'page');
  if (kind === 'auto') put('10b.state', state, 'page');
}

/** Items 14 and 15: onset, or the accident's date with its qualifier. */
function dates(draft: ClaimDraft, put: Put): void {
  const write = (item: '14' | '15', iso: string, qualifier: string) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    put(`${item}.mm`, month, 'page');
    put(`${item}.dd`, day, 'page');
    put(`${item}.yy`, year.slice(2), 'page');
    if (qualifier) put(`${item}.qual`, qualifier, 'rule');
  };
  // Medicare takes the date of item 14 without a qualifier.
  if (draft.onsetDate) write('14', draft.onsetDate, draft.plan?.payerClass === 'medicare' ? '' : '431');
  if (draft.accident.date && draft.accident.kind && draft.accident.kind !== 'none') write('15', draft.accident.date, '439');
}

/** Item 29: what patient and earlier plans have paid; on a claim to Medicare the patient alone. */
function paidSoFar(draft: ClaimDraft): number {
  if (draft.plan?.payerClass === 'medicare') return draft.amountPaid;
  return draft.otherPlans.reduce((sum, { adjudication }) => sum + (adjudication?.paid ?? 0), draft.amountPaid);
}

/** Items 25 to 33. */
function provider(draft: ClaimDraft, put: Put, mark: Mark): void {
  const { billing, facility } = draft;
  put('25', billing.taxId, 'setting');
  if (billing.taxIdType) mark(billing.taxIdType === 'EIN' ? '25.ein' : '25.ssn', 'setting');
  put('26', draft.account, 'rule');
  if (draft.acceptAssignment !== null) mark(draft.acceptAssignment ? '27.yes' : '27.no', 'setting');
  put('28', money(totalCharge(draft)), 'rule');
  const rendering = draft.lines[0]?.rendering;
  if (rendering) put('31.sig', [rendering.first, rendering.middle, rendering.last].filter(Boolean).join(' '), 'setting');
  const [year = '', month = '', day = ''] = draft.acceptedOn.split('-');
  if (day) put('31.date', `${month}${day}${year.slice(2)}`, 'typed');
  if (facility) {
    put('32.name', unpunctuated(facility.name), 'setting');
    put('32.street', unpunctuated(`${facility.address.line1} ${facility.address.line2}`), 'setting');
    put('32.csz', cityLine(facility.address), 'setting');
    put('32a', facility.npi, 'setting');
  }
  if (billing.phone) {
    put('33.area', billing.phone.length >= 10 ? billing.phone.slice(0, 3) : '', 'setting');
    put('33.phone', billing.phone.slice(-7), 'setting');
  }
  put('33.name', unpunctuated(billing.name), 'setting');
  put('33.street', unpunctuated(`${billing.address.line1} ${billing.address.line2}`), 'setting');
  put('33.csz', cityLine(billing.address), 'setting');
  put('33a', billing.npi, 'setting');
  if (billing.taxonomy) put('33b', `ZZ${billing.taxonomy}`, 'setting');
}
