import { parseDate } from '@/lib/cells/parse-date';
import type { Coverage, Patient } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { payerClassOfFiling } from '@/lib/x12/filing-class';
import type { ParsedSegment } from '@/lib/x12/parse-x12';
import { closeClaim, type OpenClaim, openClaim, readClaimSegment } from './dental-claim';

/** Where the walk through the loops of an 837D stands: subscriber, patient, payer, claim. */
interface DentalWalk {
  readonly done: (reading: Reading) => void;
  subscriber: Patient;
  patient: Patient | null;
  plan: Coverage;
  claim: OpenClaim | null;
  /** Whom the next address and the next birth date belong to. */
  person: Patient | null;
}

export const startDental = (done: DentalWalk['done']): DentalWalk => ({
  done,
  subscriber: {},
  patient: null,
  plan: { kind: 'dental' },
  claim: null,
  person: null,
});

const ranks: Readonly<Record<string, number>> = { P: 1, S: 2, T: 3 };
const relationships: Readonly<Record<string, Coverage['relationship']>> = { '18': 'self', '01': 'spouse', '19': 'child' };

export function readDentalSegment(walk: DentalWalk, segment: ParsedSegment): void {
  const { id, at } = segment;
  if (id === 'HL' || id === 'CLM' || id === 'SE') close(walk);
  if (id === 'HL') startLevel(walk, at(3));
  else if (id === 'SBR') startPlan(walk, segment);
  else if (id === 'PAT' && at(1)) walk.plan.relationship = relationships[at(1)] ?? 'other';
  else if (id === 'NM1') readName(walk, segment);
  else if (id === 'N3' && walk.person) walk.person.address = { ...walk.person.address, line1: at(1) };
  else if (id === 'N4' && walk.person) {
    const place = { ...(at(1) && { city: at(1) }), ...(at(2) && { state: at(2) }), ...(at(3) && { zip: at(3) }) };
    walk.person.address = { ...walk.person.address, ...place };
  } else if (id === 'DMG' && walk.person) {
    const birthDate = parseDate(at(2));
    if (birthDate) walk.person.birthDate = birthDate;
    if (/^[FMU]$/.test(at(3))) walk.person.sex = at(3) as 'F' | 'M' | 'U';
  } else if (id === 'CLM') walk.claim = openClaim(segment, walk.patient ?? walk.subscriber, walk.plan);
  else if (walk.claim) readClaimSegment(walk.claim, segment);
}

function close(walk: DentalWalk): void {
  if (walk.claim) walk.done(closeClaim(walk.claim));
  walk.claim = null;
  walk.person = null;
}

function startLevel(walk: DentalWalk, level: string): void {
  if (level === '23') walk.patient = {};
  if (level !== '22') return;
  walk.subscriber = {};
  walk.patient = null;
  walk.plan = { kind: 'dental' };
}

/** The claim's own payer before the claim, another payer of the patient within it. */
function startPlan(walk: DentalWalk, { at }: ParsedSegment): void {
  const payerClass = payerClassOfFiling(at(9));
  // A dental claim goes to a dental plan; another payer that only ever covers medical care is none.
  const kind = walk.claim && /^(?:MA|MB|16|WC|AM|HM)$/.test(at(9)) ? 'medical' : 'dental';
  const relationship = relationships[at(2)];
  const plan: Coverage = {
    kind,
    ...(ranks[at(1)] && { order: ranks[at(1)] }),
    ...(payerClass && { payerClass }),
    ...(relationship && { relationship }),
    ...(at(3) && { groupNumber: at(3) }),
  };
  if (walk.claim) walk.claim.plans.push(plan);
  else walk.plan = plan;
}

function readName(walk: DentalWalk, { at }: ParsedSegment): void {
  const plan = walk.claim?.plans.at(-1) ?? walk.plan;
  walk.person = null;
  if (at(1) === 'IL' || at(1) === 'QC') {
    if (at(1) === 'QC') walk.patient ??= {};
    const target = (at(1) === 'QC' ? walk.patient : walk.claim ? null : walk.subscriber) ?? {};
    if (at(3)) target.name = { last: at(3), ...(at(4) && { first: at(4) }), ...(at(5) && { middle: at(5) }) };
    walk.person = target;
    if (at(1) === 'IL') {
      if (at(9)) plan.memberId = at(9);
      if (plan.relationship !== 'self') plan.subscriber = target;
    }
  } else if (at(1) === 'PR') {
    if (at(3)) plan.payerName = at(3);
    if (at(9)) plan.payerId = at(9);
  } else if (at(1) === '82' && walk.claim) {
    const name = [at(4), at(5), at(3)].filter(Boolean).join(' ');
    if (walk.claim.line) walk.claim.line.provider = name;
    else walk.claim.rendering = name;
  } else if ((at(1) === 'DN' || at(1) === 'P3') && walk.claim) {
    const name = [at(4), at(5), at(3)].filter(Boolean).join(' ');
    walk.claim.encounter.referring = { ...(name && { name }), ...(at(9) && { npi: at(9) }), role: 'referring' };
  }
}
