import { type ParsedSegment, parseX12 } from '@/lib/x12/parse-x12';
import { parseLineNote } from './line-notes';

export interface CarriedName {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly id: string;
}

/** Everything an 837P carries of one claim, as it stands in the file: upper case, cut to the guide's lengths; dates CCYYMMDD, money in cents. */
export interface CarriedClaim {
  account: string;
  total: number;
  pos: string;
  frequency: string;
  assignment: string;
  benefits: string;
  release: string;
  causes: string[];
  onset: string;
  accident: string;
  attachments: { report: string; transmission: string; control: string }[];
  paid: number;
  authorization: string;
  original: string;
  /** 2300 NTE. */
  claimNote: string;
  diagnoses: string[];
  rank: string;
  relationship: string;
  group: string;
  filing: string;
  insured: CarriedName;
  payer: CarriedName;
  patient: CarriedName & { address: string[]; birthDate: string; sex: string };
  /** `person` holds the name of a sole owner who bills as one. */
  billing: {
    name: string;
    person: CarriedName | null;
    npi: string;
    taxonomy: string;
    taxId: string;
    taxIdType: string;
    address: string[];
  };
  /** Address for payments, [] when it is the billing address. */
  payTo: string[];
  referring: CarriedName | null;
  supervising: CarriedName | null;
  rendering: (CarriedName & { taxonomy: string }) | null;
  facility: { name: string; id: string; address: string[] } | null;
  others: {
    rank: string;
    relationship: string;
    group: string;
    insured: CarriedName;
    payer: CarriedName;
    paid: number | null;
    adjustments: { group: string; reason: string; amount: number }[];
    date: string;
  }[];
  lines: {
    code: string;
    modifiers: string[];
    description: string;
    charge: number;
    basis: string;
    units: string;
    pos: string;
    pointers: number[];
    date: string;
    teeth: string[];
    areas: string[];
    note: string;
    rendering: (CarriedName & { taxonomy: string }) | null;
    ordering: CarriedName | null;
    /** What earlier plans decided on this line, by payer id; amounts in cents. */
    decisions: {
      payer: string;
      paid: number;
      code: string;
      units: string;
      adjustments: { group: string; reason: string; amount: number }[];
      date: string;
    }[];
  }[];
}

export type Read837p = { ok: true; claims: CarriedClaim[] } | { ok: false; error: string };

/** An 837P → its claims. Fails with one sentence when the text is no 837P. */
export function read837p(text: string): Read837p {
  const parsed = parseX12(text);
  if (!parsed.ok) return parsed;
  const version = parsed.segments.find(({ id }) => id === 'GS')?.at(8) ?? '';
  if (parsed.transaction !== '837' || !version.startsWith('005010X222')) {
    return { ok: false, error: 'This X12 file is not a professional claim (837P, 005010X222A1).' };
  }
  return { ok: true, claims: readClaims(parsed.segments) };
}

const cents = (text: string) => Math.round(Number(text || '0') * 100);
const nameOf = (segment: ParsedSegment): CarriedName => ({
  last: segment.at(3),
  first: segment.at(4),
  middle: segment.at(5),
  id: segment.at(9),
});
const nobody: CarriedName = { last: '', first: '', middle: '', id: '' };

type Billing = CarriedClaim['billing'];
type Holder = { address?: string[] };

/** Segments of an 837P, or of one claim of it behind the loops of its provider, subscriber and patient → its claims. */
export function readClaims(segments: readonly ParsedSegment[]): CarriedClaim[] {
  const claims: CarriedClaim[] = [];
  let billing: Billing = emptyBilling();
  let payTo: string[] = [];
  let subscriber = emptySubscriber();
  let level = '';
  let claim: CarriedClaim | null = null;
  let other: CarriedClaim['others'][number] | null = null;
  let line: CarriedClaim['lines'][number] | null = null;
  let place: Holder | null = null;
  let taxonomyOf: ((code: string) => void) | null = null;
  for (const segment of segments) {
    const qualifier = segment.at(1);
    switch (segment.id) {
      case 'HL':
        level = segment.at(3);
        if (level === '20') {
          billing = emptyBilling();
          payTo = [];
        }
        if (level === '22') subscriber = emptySubscriber();
        claim = null;
        other = null;
        line = null;
        break;
      case 'PRV':
        if (level === '20' && qualifier === 'BI') billing.taxonomy = segment.at(3);
        else taxonomyOf?.(segment.at(3));
        break;
      case 'SBR':
        if (claim) {
          other = {
            rank: qualifier,
            relationship: segment.at(2),
            group: segment.at(3),
            insured: nobody,
            payer: nobody,
            paid: null,
            adjustments: [],
            date: '',
          };
          claim.others.push(other);
        } else
          Object.assign(subscriber, {
            rank: qualifier,
            relationship: segment.at(2),
            group: segment.at(3),
            filing: segment.at(9),
          });
        break;
      case 'PAT':
        subscriber.relationship = qualifier;
        break;
      case 'NM1': {
        const name = nameOf(segment);
        place = null;
        taxonomyOf = null;
        if (qualifier === '85') {
          billing.name = name.last;
          billing.person = segment.at(2) === '1' ? name : null;
          billing.npi = name.id;
          place = billing;
        } else if (qualifier === '87') place = { address: payTo };
        else if (qualifier === 'IL' && other) other.insured = name;
        else if (qualifier === 'PR' && other) other.payer = name;
        else if (qualifier === 'IL') {
          subscriber.insured = name;
          subscriber.patient = { ...name, id: '', address: [], birthDate: '', sex: '' };
          place = subscriber.patient;
        } else if (qualifier === 'PR') {
          subscriber.payer = name;
        } else if (qualifier === 'QC') {
          subscriber.patient = { ...name, id: '', address: [], birthDate: '', sex: '' };
          place = subscriber.patient;
        } else if (qualifier === 'DN' && claim) claim.referring = name;
        else if (qualifier === 'DQ' && claim) claim.supervising = name;
        else if (qualifier === 'DK' && line) line.ordering = name;
        else if (qualifier === '82' && claim) {
          const rendering = { ...name, taxonomy: '' };
          if (line) line.rendering = rendering;
          else claim.rendering = rendering;
          taxonomyOf = (code) => {
            rendering.taxonomy = code;
          };
        } else if (qualifier === '77' && claim) {
          const facility = { name: name.last, id: name.id, address: [] };
          claim.facility = facility;
          place = facility;
        }
        break;
      }
      case 'N3':
      case 'N4':
        place?.address?.push(...[1, 2, 3].map((i) => segment.at(i)).filter((text) => text));
        break;
      case 'DMG':
        if (subscriber.patient) Object.assign(subscriber.patient, { birthDate: segment.at(2), sex: segment.at(3) });
        break;
      case 'REF':
        if (level === '20' && (qualifier === 'EI' || qualifier === 'SY')) {
          billing.taxId = segment.at(2);
          billing.taxIdType = qualifier;
        } else if (claim && qualifier === 'G1') claim.authorization = segment.at(2);
        else if (claim && qualifier === 'F8') claim.original = segment.at(2);
        break;
      case 'CLM':
        claim = {
          account: segment.at(1),
          total: cents(segment.at(2)),
          pos: segment.part(5, 1),
          frequency: segment.part(5, 3),
          assignment: segment.at(7),
          benefits: segment.at(8),
          release: segment.at(9),
          causes: segment.at(11) ? segment.at(11).split(':') : [],
          onset: '',
          accident: '',
          attachments: [],
          paid: 0,
          authorization: '',
          original: '',
          claimNote: '',
          diagnoses: [],
          rank: subscriber.rank,
          relationship: subscriber.relationship,
          group: subscriber.group,
          filing: subscriber.filing,
          insured: subscriber.insured,
          payer: subscriber.payer,
          patient: subscriber.patient ?? { ...nobody, address: [], birthDate: '', sex: '' },
          billing,
          payTo,
          referring: null,
          supervising: null,
          rendering: null,
          facility: null,
          others: [],
          lines: [],
        };
        claims.push(claim);
        other = null;
        line = null;
        break;
      case 'DTP':
        if (qualifier === '431' && claim) claim.onset = segment.at(3);
        else if (qualifier === '439' && claim) claim.accident = segment.at(3);
        else if (qualifier === '472' && line) line.date = segment.at(3);
        else if (qualifier === '573' && line) {
          const decision = line.decisions.at(-1);
          if (decision) decision.date = segment.at(3);
        } else if (qualifier === '573' && other) other.date = segment.at(3);
        break;
      case 'PWK':
        claim?.attachments.push({ report: qualifier, transmission: segment.at(2), control: segment.at(6) });
        break;
      case 'AMT':
        if (qualifier === 'F5' && claim) claim.paid = cents(segment.at(2));
        else if (qualifier === 'D' && other) other.paid = cents(segment.at(2));
        break;
      case 'CAS':
        {
          const list = (line ? line.decisions.at(-1) : other)?.adjustments;
          for (let i = 2; segment.at(i); i += 3)
            list?.push({ group: qualifier, reason: segment.at(i), amount: cents(segment.at(i + 1)) });
        }
        break;
      case 'SVD':
        line?.decisions.push({
          payer: qualifier,
          paid: cents(segment.at(2)),
          code: segment.part(3, 2),
          units: segment.at(5),
          adjustments: [],
          date: '',
        });
        break;
      case 'HI':
        if (claim) for (let i = 1; i <= segment.length; i++) claim.diagnoses.push(segment.part(i, 2));
        break;
      case 'LX':
        other = null;
        line = {
          code: '',
          modifiers: [],
          description: '',
          charge: 0,
          basis: '',
          units: '',
          pos: '',
          pointers: [],
          date: '',
          teeth: [],
          areas: [],
          note: '',
          rendering: null,
          ordering: null,
          decisions: [],
        };
        claim?.lines.push(line);
        break;
      case 'SV1':
        if (line && claim) {
          Object.assign(line, {
            code: segment.part(1, 2),
            modifiers: [3, 4, 5, 6].map((i) => segment.part(1, i)).filter((text) => text),
            description: segment.part(1, 7),
            charge: cents(segment.at(2)),
            basis: segment.at(3),
            units: segment.at(4),
            pos: segment.at(5) || claim.pos,
            pointers: segment
              .at(7)
              .split(':')
              .filter((text) => text)
              .map(Number),
          });
        }
        break;
      case 'NTE':
        if (line) {
          line.note = segment.at(2);
          const sites = parseLineNote(line.note);
          // A line without narrative may have more teeth than its note has room for.
          const more = parseLineNote(line.description);
          Object.assign(line, { teeth: [...sites.teeth, ...more.teeth], areas: [...sites.areas, ...more.areas] });
        } else if (claim) claim.claimNote = segment.at(2);
        break;
    }
  }
  return claims;
}

const emptyBilling = (): Billing => ({ name: '', person: null, npi: '', taxonomy: '', taxId: '', taxIdType: '', address: [] });
const emptySubscriber = () => ({
  rank: '',
  relationship: '',
  group: '',
  filing: '',
  insured: nobody,
  payer: nobody,
  patient: null as CarriedClaim['patient'] | null,
});
