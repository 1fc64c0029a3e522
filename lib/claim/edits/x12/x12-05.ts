import type { Edit, EditCase } from '../edit';
import { guide837p } from '../sources';

export const edit: Edit = {
  title: 'What a file cannot be without',
  severity: 'error',
  message: '{what} is missing, which the electronic claim must have.',
  fix: 'Enter it in the settings of the practice, or on the page.',
  item: '31-33',
  x12: '1000A to 2310',
  denials: ['999 rejection'],
  source: guide837p('required elements of 1000A, 2010AA, 2310 and 2420'),
  hard: true,
  judge({ draft }) {
    const { billing, submitter, referring } = draft;
    const wanted: readonly (readonly [field: string, value: string, what: string])[] = [
      ['practice.billing.name', billing.name, 'The billing provider’s name'],
      ['practice.submitter.phone', submitter.phone || billing.phone, 'A phone number of the office'],
      ...draft.lines.map(
        (line, i) =>
          [`accepted.lines[${i}].rendering`, line.rendering?.last ?? 'x', 'The rendering provider’s last name'] as const,
      ),
      ...(referring ? [['referring.name', referring.last, 'The name of the clinician in item 17'] as const] : []),
    ];
    return [
      ...wanted.filter(([, value]) => value === '').map(([field, , what]) => ({ field, values: { what } })),
      ...[['practice.submitter.phone', submitter.phone] as const, ['practice.billing.phone', billing.phone] as const].flatMap(
        ([field, phone]) =>
          phone !== '' && !/^1?\d{10}$/.test(phone)
            ? [{ field, severity: 'warning' as const, values: { what: 'A phone number of ten digits' } }]
            : [],
      ),
    ];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'a practice without name is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = { ...v.practice.billing, name: undefined };
    },
  },
  {
    title: 'an office without phone is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = { ...v.practice.billing, phone: undefined };
      v.practice.submitter = { ...v.practice.submitter, phone: undefined };
    },
  },
  {
    title: 'a phone number that lacks its area is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = { ...v.practice.billing, phone: '5550100' };
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
];
