/** How a group of dental numbers crosses over to medical codes. */
export const family = {
  usage: 'family NAME D0000 …      for example: family caries-control D1354 D1355',
  make([name = '', ...codes]) {
    if (!/^[a-z][a-z-]*$/.test(name)) return 'A family has a name in small letters, such as caries-control.';
    if (codes.length === 0 || codes.some((code) => !/^D\d{4}$/.test(code))) {
      return 'A family needs the dental numbers that it answers, each written D and four digits.';
    }
    return [{ file: `lib/crosswalk/families/${name}.ts`, text: text(codes) }];
  },
};

const text = (codes) => `import type { CrosswalkFamily, FamilyCase } from '@/lib/crosswalk/family';
import { none } from '@/lib/crosswalk/family';
import { customary } from '@/lib/crosswalk/sources';

export const family: CrosswalkFamily = {
  title: '',
  codes: [${codes.map((code) => `'${code}'`).join(', ')}],
  source: customary,
  cross() {
    return none('');
  },
};

export const cases: readonly FamilyCase[] = [
  { name: 'the note supports a medical code', visit: { procedures: [{ id: 'p1', cdt: '${codes[0]}' }], text: '' }, first: '' },
  { name: 'the note does not decide', visit: { procedures: [{ id: 'p1', cdt: '${codes[0]}' }], text: '' }, asks: '' },
  { name: 'the note denies it', visit: { procedures: [{ id: 'p1', cdt: '${codes[0]}' }], text: '' }, none: true },
];
`;
