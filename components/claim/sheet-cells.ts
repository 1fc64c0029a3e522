import type { FormBox } from '@/lib/claim/cms1500/form-boxes';
import type { MessageKey } from '../ui/locale';

/** One box of the sheet: the item printed on the form, its columns of twelve, and how its fields read together. */
export interface SheetCell {
  readonly item: string;
  readonly label: MessageKey;
  readonly span: 2 | 3 | 4 | 5 | 6 | 8 | 12;
  /** Lines of fields, each line joined by blanks. */
  readonly lines: readonly (readonly string[])[];
  /** Marked boxes → words. */
  readonly marks?: Readonly<Record<string, MessageKey>>;
}

const yesNo = (item: string): Record<string, MessageKey> => ({ [`${item}.yes`]: 'claim_yes', [`${item}.no`]: 'claim_no' });
const relations = (item: string): Record<string, MessageKey> => ({
  [`${item}.self`]: 'claim_self',
  [`${item}.spouse`]: 'claim_spouse',
  [`${item}.child`]: 'claim_child',
  [`${item}.other`]: 'claim_other',
});
const birth = (item: string) => [[`${item}.mm`, `${item}.dd`, `${item}.yyyy`, `${item}.m`, `${item}.f`]];
const sexes = (item: string): Record<string, MessageKey> => ({ [`${item}.m`]: 'claim_male', [`${item}.f`]: 'claim_female' });
const date = (item: string) => [`${item}.mm`, `${item}.dd`, `${item}.yy`, `${item}.qual`];
const place = (item: string) => [
  [`${item}.street`],
  [`${item}.city`, `${item}.state`, `${item}.zip`],
  [`${item}.area`, `${item}.phone`],
];

/** Whom the form goes to: the words above item 1. */
export const carrierCell: SheetCell = {
  item: 'carrier',
  label: 'claim_box_carrier',
  span: 12,
  lines: [['payer.name'], ['payer.addr1', 'payer.addr2'], ['payer.csz']],
};

/** Who is insured: items 1 to 11. */
export const peopleCells: readonly SheetCell[] = [
  {
    item: '1',
    label: 'claim_box_1',
    span: 8,
    lines: [['1.medicare', '1.medicaid', '1.tricare', '1.champva', '1.group', '1.feca', '1.other']],
    marks: {
      '1.medicare': 'claim_medicare',
      '1.medicaid': 'claim_medicaid',
      '1.tricare': 'claim_tricare',
      '1.champva': 'claim_champva',
      '1.group': 'claim_group',
      '1.feca': 'claim_feca',
      '1.other': 'claim_other',
    },
  },
  { item: '1a', label: 'claim_box_1a', span: 4, lines: [['1a']] },
  { item: '2', label: 'claim_box_2', span: 5, lines: [['2']] },
  { item: '3', label: 'claim_box_3', span: 3, lines: birth('3'), marks: sexes('3') },
  { item: '4', label: 'claim_box_4', span: 4, lines: [['4']] },
  { item: '5', label: 'claim_box_5', span: 5, lines: place('5') },
  { item: '6', label: 'claim_box_6', span: 3, lines: [['6.self', '6.spouse', '6.child', '6.other']], marks: relations('6') },
  { item: '7', label: 'claim_box_7', span: 4, lines: place('7') },
  { item: '9', label: 'claim_box_9', span: 5, lines: [['9'], ['9a'], ['9d']] },
  {
    item: '10',
    label: 'claim_box_10',
    span: 3,
    lines: [['10a.yes', '10a.no', '10b.yes', '10b.no', '10b.state', '10c.yes', '10c.no']],
    marks: { ...yesNo('10a'), ...yesNo('10b'), ...yesNo('10c') },
  },
  { item: '11', label: 'claim_box_11', span: 4, lines: [['11'], ['11c'], ...birth('11a')], marks: sexes('11a') },
  { item: '11d', label: 'claim_box_11d', span: 4, lines: [['11d.yes', '11d.no']], marks: yesNo('11d') },
  { item: '12', label: 'claim_box_12', span: 4, lines: [['12.sig', '12.date']] },
  { item: '13', label: 'claim_box_13', span: 4, lines: [['13']] },
];

/** What was treated: items 14 to 23, without the diagnoses. */
export const treatmentCells: readonly SheetCell[] = [
  { item: '14', label: 'claim_box_14', span: 3, lines: [date('14')] },
  { item: '15', label: 'claim_box_15', span: 3, lines: [date('15')] },
  { item: '17', label: 'claim_box_17', span: 4, lines: [['17.qual', '17'], ['17b']] },
  { item: '20', label: 'claim_box_20', span: 2, lines: [['20.yes', '20.no']], marks: yesNo('20') },
  { item: '19', label: 'claim_box_19', span: 6, lines: [['19']] },
  { item: '22', label: 'claim_box_22', span: 3, lines: [['22.code', '22.ref']] },
  { item: '23', label: 'claim_box_23', span: 3, lines: [['23']] },
];

/** Who treated and who bills: items 25 to 33. */
export const billingCells: readonly SheetCell[] = [
  {
    item: '25',
    label: 'claim_box_25',
    span: 3,
    lines: [['25', '25.ssn', '25.ein']],
    marks: { '25.ssn': 'claim_ssn', '25.ein': 'claim_ein' },
  },
  { item: '26', label: 'claim_box_26', span: 3, lines: [['26']] },
  { item: '27', label: 'claim_box_27', span: 2, lines: [['27.yes', '27.no']], marks: yesNo('27') },
  { item: '28', label: 'claim_box_28', span: 2, lines: [['28']] },
  { item: '29', label: 'claim_box_29', span: 2, lines: [['29']] },
  { item: '31', label: 'claim_box_31', span: 4, lines: [['31.sig', '31.date']] },
  { item: '32', label: 'claim_box_32', span: 4, lines: [['32.name'], ['32.street'], ['32.csz'], ['32a']] },
  {
    item: '33',
    label: 'claim_box_33',
    span: 4,
    lines: [['33.name'], ['33.street'], ['33.csz'], ['33.area', '33.phone'], ['33a', '33b']],
  },
];

const rank = { wrong: 4, look: 3, missing: 2, filled: 1, empty: 0 } as const;

/** Lines of words, where they come from, and the worst state of a cell's fields. Amounts get their point back. */
export function cellContent(
  cell: SheetCell,
  boxes: ReadonlyMap<string, FormBox>,
  word: (key: MessageKey) => string,
): { lines: string[]; from: FormBox['from']; state: FormBox['state'] } {
  const there = cell.lines.flat().flatMap((field) => boxes.get(field) ?? []);
  const lines = cell.lines
    .map((fields) =>
      fields
        .map((field) => {
          const value = boxes.get(field)?.value ?? '';
          const mark = cell.marks?.[field];
          if (mark) return value ? word(mark) : '';
          return cell.item === '28' || cell.item === '29' ? value.replace(/(\d) ?(\d\d)$/, '$1.$2') : value;
        })
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean);
  const worst = there.reduce<FormBox['state']>((one, { state }) => (rank[state] > rank[one] ? state : one), 'empty');
  const filled = there.find(({ value }) => value !== '');
  // A cell that has words is not missing because one of its fields is empty.
  const state = worst === 'missing' && filled ? 'filled' : worst;
  return { lines, from: filled?.from ?? '', state };
}
