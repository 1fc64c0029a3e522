/** A rule of the claim desk. Its file's name is its id. */
export const edit = {
  usage: 'edit GROUP/ID            for example: edit diagnosis/dx-20',
  make([place = ''], today) {
    if (!/^[a-z0-9]+\/[a-z][a-z0-9]{1,2}-\d{2}$/.test(place)) {
      return 'An edit is named by its group and its id, such as diagnosis/dx-20.';
    }
    return [{ file: `lib/claim/edits/${place}.ts`, text: text(today) }];
  },
};

const text = (today) => `import type { Edit, EditCase } from '@/lib/claim/edits/edit';

export const edit: Edit = {
  title: '',
  severity: 'warning',
  message: '',
  fix: '',
  item: '',
  x12: '',
  denials: [],
  source: { title: '', locator: '', url: '', date: '${today}', confidence: 'practice' },
  judge() {
    return [];
  },
};

export const cases: readonly EditCase[] = [
  { title: 'what is wrong is found', expect: 'found', change: () => {} },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
`;
