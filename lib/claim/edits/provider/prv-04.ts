import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Taxonomy',
  severity: 'warning',
  message: 'The taxonomy code is missing or not one of a dentist or oral surgeon.',
  fix: 'Enter the taxonomy code under which the provider is enrolled, such as 1223S0112X for oral and maxillofacial surgery or 122300000X for dentistry.',
  item: '33b,24I/J (ZZ)',
  x12: 'PRV03 PXC',
  denials: ['CO-16 N255', 'N288', 'N94'],
  source: remarkCodes('CO-16 N255, N288, N94'),
  judge({ draft }) {
    const shape = /^\d{3}[0-9A-Z]{6}X$/;
    // A code that cannot be a taxonomy code stops the file; a missing or unusual one is only asked about.
    const severityOf = (taxonomy: string) => (taxonomy && !shape.test(taxonomy) ? 'error' : 'warning');
    const known = /^(1223[A-Z]\d{4}X|122300000X|204E00000X|125[KJQ]\d{5}X)$/;
    const hits = linesWhere(draft, (line, i) =>
      line.rendering && !known.test(line.rendering.taxonomy)
        ? { field: `accepted.lines[${i}].rendering`, severity: severityOf(line.rendering.taxonomy) }
        : null,
    );
    const billing = draft.billing.taxonomy;
    if (!shape.test(billing)) hits.push({ field: 'practice.billing.taxonomy', severity: severityOf(billing) });
    return hits;
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.practice.providers = [{ id: 'smith', name: { last: 'Smith', first: 'Robin' }, npi: '1888888876' }];
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
  {
    title: 'a code that is too short is found',
    expect: 'found',
    change: (v) => {
      v.practice.billing = { ...v.practice.billing, taxonomy: '1223S' };
    },
  },
];
