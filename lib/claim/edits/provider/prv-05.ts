import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeProvider } from '../sample-visit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Network status',
  severity: 'info',
  message: 'Nothing is recorded of whether Dr. {doctor} is in network for this medical plan.',
  fix: 'Record in/out of network and any gap exception.',
  item: '33',
  x12: '',
  denials: ['CO-242', 'PR-242', 'CO-243'],
  source: remarkCodes('CO-242, PR-242, CO-243'),
  judge(context) {
    const { draft } = context;
    return linesWhere(draft, (line, i) => {
      const provider = context.practice?.providers?.find(({ id }) => id === line.rendering?.id);
      return provider && !provider.networks?.length
        ? { field: `accepted.lines[${i}].rendering`, values: { doctor: provider.name?.last ?? provider.id } }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  { title: 'no network is recorded', expect: 'found', change: (v) => changeProvider(v, { networks: [] }) },
  { title: 'a network is recorded', expect: 'clear', change: () => {} },
  {
    title: 'the provider is not known',
    expect: 'unknown',
    change: (v) => {
      v.practice.providers = [];
    },
  },
];
