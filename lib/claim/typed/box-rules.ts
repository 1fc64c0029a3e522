import type { BoxKind } from './box-kinds';

/** A box that a person may write into: where its value stands in the visit, and the fields of the form that then say so. */
export interface BoxRule {
  /** Item and part, such as `5.zip`. */
  readonly box: string;
  readonly item: string;
  /** `zip`; '' where the item has one part. */
  readonly part: string;
  readonly kind: BoxKind;
  /** A path below `encounter` or `practice`; `{plan}` and the like are filled in for the claim at hand. */
  readonly path: string;
  readonly fields: readonly string[];
}

const address = (item: string, root: string, fields: readonly (readonly [part: string, field: string])[]) =>
  fields.map(([part, field]) => `${item}.${part} text ${root}.${part === 'street' ? 'line1' : part} ${field}`);
const postal = (item: string, root: string) =>
  address(item, root, [
    ['street', `${item}.street`],
    ['city', `${item}.city`],
    ['state', `${item}.state`],
    ['zip', `${item}.zip`],
  ]);
const oneLine = (item: string, root: string) =>
  address(item, root, [
    ['street', `${item}.street`],
    ['city', `${item}.csz`],
    ['state', `${item}.csz`],
    ['zip', `${item}.csz`],
  ]);
const name = (item: string, root: string) =>
  ['last', 'first', 'middle'].map((part) => `${item}.${part} text ${root}.${part} ${item}`);
const born = (item: string, root: string, field = item) => [
  `${item}.birth date ${root}.birthDate ${field}.mm ${field}.dd ${field}.yyyy`,
  `${item}.sex sex ${root}.sex ${field}.m ${field}.f`,
];

/** `box kind path fields…`. The order is that of the form, save that the relationship comes first: it says whose name is the insured's. */
const rows: readonly string[] = [
  '6 relationship {plan}.relationship 6.self 6.spouse 6.child 6.other',
  'carrier.name text {plan}.payerName payer.name',
  'carrier.payerId text {plan}.payerId',
  '1 payerClass {plan}.payerClass 1.medicare 1.medicaid 1.tricare 1.group 1.feca 1.other',
  '1a text {plan}.memberId 1a',
  ...name('2', 'encounter.patient.name'),
  ...born('3', 'encounter.patient'),
  ...name('4', '{insured}.name'),
  ...postal('5', 'encounter.patient.address'),
  '5.phone text encounter.patient.phone 5.area 5.phone',
  ...postal('7', '{insured}.address'),
  '7.phone text {insured}.phone 7.area 7.phone',
  ...name('9', '{otherInsured}.name'),
  '9.group text {other}.groupNumber 9a',
  '9.plan text {other}.planType 9d',
  '10.kind accident encounter.accident.kind 10a.yes 10a.no 10b.yes 10b.no 10c.yes 10c.no',
  '10.state text encounter.accident.state 10b.state',
  '11.group text {plan}.groupNumber 11',
  '11.plan text {plan}.planType 11c',
  ...born('11', '{insured}', '11a'),
  '12 yesNo practice.signatureOnFile 12.sig',
  '13 yesNo practice.signatureOnFile 13',
  '14 date encounter.claim.onsetDate 14.mm 14.dd 14.yy',
  '15 date encounter.accident.date 15.mm 15.dd 15.yy',
  '17.role role encounter.referring.role 17.qual',
  '17.name text encounter.referring.name 17',
  '17.npi text encounter.referring.npi 17b',
  '19 text encounter.claim.note 19',
  '21 codes encounter.accepted.diagnoses 21.A 21.B 21.C 21.D 21.E 21.F 21.G 21.H 21.I 21.J 21.K 21.L',
  '22.frequency frequency encounter.claim.frequency 22.code',
  '22.reference text encounter.claim.originalReference 22.ref',
  '23 text encounter.priorAuthorization 23',
  '24.date date {line}.date 24.#.from.mm 24.#.from.dd 24.#.from.yy 24.#.to.mm 24.#.to.dd 24.#.to.yy',
  '24.pos text {line}.pos 24.#.pos',
  '24.code text {line}.code 24.#.cpt',
  '24.modifiers modifiers {line}.modifiers 24.#.mod1 24.#.mod2 24.#.mod3 24.#.mod4',
  '24.pointers pointers {line}.pointers 24.#.ptr',
  '24.charge money {line}.charge 24.#.charge',
  '24.units number {line}.units 24.#.units',
  '24.provider text {line}.rendering 24.#.npi 24.#.otherid',
  '24.tooth text {procedure}.tooth 24.#.supp',
  '24.area text {procedure}.area 24.#.supp',
  '24.narrative text {line}.narrative 24.#.supp',
  '25.number text practice.billing.taxId 25',
  '25.type taxIdType practice.billing.taxIdType 25.ssn 25.ein',
  '26 text encounter.claim.account 26',
  '27 yesNo practice.acceptAssignment 27.yes 27.no',
  '29 money encounter.claim.amountPaid 29',
  '31 date encounter.accepted.at 31.date',
  '32.name text practice.facility.name 32.name',
  ...oneLine('32', 'practice.facility.address'),
  '32.npi text practice.facility.npi 32a',
  '33.name text practice.billing.name 33.name',
  ...oneLine('33', 'practice.billing.address'),
  '33.phone text practice.billing.phone 33.area 33.phone',
  '33.npi text practice.billing.npi 33a',
  '33.taxonomy text practice.billing.taxonomy 33b',
];

export const boxRules: readonly BoxRule[] = rows.map((row) => {
  const [box = '', kind = '', path = '', ...fields] = row.split(' ');
  const [item = '', part = ''] = box.split('.');
  return { box, item, part, kind: kind as BoxKind, path, fields };
});
