/** When a payer calls a service necessary. Its path is its id. */
export const policy = {
  usage: 'policy SERVICE/PAYER     for example: policy tmj/medicaid',
  make([place = ''], today) {
    if (!/^[a-z][a-z-]*\/[a-z][a-z-]*$/.test(place)) {
      return 'A policy is named by its service and whom it binds, such as tmj/medicaid.';
    }
    return [{ file: `lib/necessity/policies/${place}.ts`, text: text(today) }];
  },
};

const text = (today) => `import type { Policy, PolicyCase } from '@/lib/necessity/policy';

export const policy: Policy = {
  title: '',
  codes: /^$/,
  asksOnly: true,
  effective: { from: '${today}' },
  checked: '${today}',
  source: { title: '', locator: '', url: '', date: '${today}', confidence: 'secondary' },
  criteria: { id: '', label: '', all: [] },
};

export const cases: readonly PolicyCase[] = [
  { name: 'what the payer wants is in the note', cdt: '', facts: [], verdict: 'met' },
  { name: 'the note says the opposite', cdt: '', facts: [], verdict: 'not-met' },
  { name: 'the note is silent', cdt: '', facts: [], verdict: 'cannot-tell' },
];
`;
