import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceProblems } from '@/lib/claim/practice-problems';
import { isTaxonomy, taxonomies } from '@/lib/claim/taxonomies';
import type { Practice } from '@/lib/encounter/practice';

const right: Practice = {
  billing: {
    name: 'Harborside Oral Surgery PC',
    npi: '1999999984',
    taxId: '31-0000001',
    taxIdType: 'EIN',
    taxonomy: '1223S0112X',
    address: { line1: '12 Quay St', city: 'Toledo', state: 'OH', zip: '43604-1234' },
    phone: '(419) 555-0142',
  },
  providers: [{ id: 'vance', name: { last: 'Vance', first: 'Ida' }, npi: '1888888876', taxonomy: '1223S0112X' }],
  payers: [{ payerName: 'Harborline Mutual', payerId: 'HLM01', timelyFilingDays: 180, address: { zip: '43604', state: 'OH' } }],
};
type Tree = Record<string, unknown>;
const withValue = (path: string, value: unknown): Practice => {
  const practice = structuredClone(right);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<Tree>((tree, key) => tree[key] as Tree, practice as Tree);
  place[last] = value;
  return practice;
};
const problems = (practice: Practice) => practiceProblems(practice).map(({ field, level }) => `${level} ${field}`);

describe('what a claim would stumble over in the settings', () => {
  it('finds nothing in settings that are right, or empty', () => {
    expect(practiceProblems(right)).toEqual([]);
    expect(practiceProblems({})).toEqual([]);
  });
  it.each([
    ['a mistyped NPI', 'billing.npi', '1999999985', 'wrong billing.npi'],
    ['a short NPI', 'providers.0.npi', '199999998', 'wrong providers[0].npi'],
    ['an NPI that begins with 3', 'billing.npi', '3999999984', 'wrong billing.npi'],
    ['eight digits of tax ID', 'billing.taxId', '31000000', 'wrong billing.taxId'],
    ['a tax ID of no kind', 'billing.taxIdType', undefined, 'wrong billing.taxIdType'],
    ['a P.O. box', 'billing.address.line1', 'PO Box 12', 'wrong billing.address.line1'],
    ['a private mailbox', 'billing.address.line1', 'PMB 12', 'wrong billing.address.line1'],
    ['a state in words', 'billing.address.state', 'Ohio', 'wrong billing.address.state'],
    ['a ZIP of six', 'billing.address.zip', '436041', 'wrong billing.address.zip'],
    ['a ZIP of five', 'billing.address.zip', '43604', 'look billing.address.zip'],
    ['a taxonomy of nine', 'billing.taxonomy', '1223S0112', 'wrong billing.taxonomy'],
    ['a taxonomy of another field', 'billing.taxonomy', '207Q00000X', 'look billing.taxonomy'],
    ['a short phone', 'billing.phone', '555-0142', 'wrong billing.phone'],
    ['a payer without name', 'payers.0.payerName', '', 'wrong payers[0].payerName'],
    ['no days', 'payers.0.timelyFilingDays', 0, 'wrong payers[0].timelyFilingDays'],
    ['half a day', 'payers.0.timelyFilingDays', 90.5, 'wrong payers[0].timelyFilingDays'],
  ])('%s', (_, path, value, expected) => expect(problems(withValue(path, value))).toEqual([expected]));
  it('finds the second of two that must differ', () => {
    expect(problems({ ...right, payers: [...right.payers!, { payerName: 'harborline mutual' }] })).toEqual([
      'wrong payers[1].payerName',
    ]);
    const other = { id: 'b', name: { last: 'Abara' } };
    expect(problems({ ...right, providers: [...right.providers!, { ...other, npi: '1888888876' }] })).toEqual([
      'wrong providers[1].npi',
    ]);
  });
  it('lets a sole owner bill with their own NPI, and asks a group that does', () => {
    const sole = withValue('billing.npi', '1888888876');
    expect(problems(sole)).toEqual([]);
    const group = { ...sole, providers: [...sole.providers!, { id: 'b', name: { last: 'Abara' } }] };
    expect(problems(group)).toEqual(['look billing.npi']);
  });
  it('says why an NPI is wrong', () => {
    const sentence = (npi: string) => practiceProblems({ billing: { npi } })[0]?.sentence;
    expect(sentence('19999999')).toBe('An NPI has ten digits; this has 8.');
    expect(sentence('1999999985')).toMatch(/mistyped/);
  });
  it('finds every single mistyped digit of an NPI', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'1999999984'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(practiceProblems({ billing: { npi: digits.join('') } })).toHaveLength(1);
      }),
    );
  });
  it('the taxonomy list holds only codes of the right form, each once', () => {
    expect(taxonomies.every(({ code }) => isTaxonomy(code))).toBe(true);
    expect(new Set(taxonomies.map(({ code }) => code)).size).toBe(taxonomies.length);
  });
});
