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
const changed = (change: (practice: Practice) => void): string[] => {
  const practice = structuredClone(right);
  change(practice);
  return practiceProblems(practice).map(({ field, level }) => `${level} ${field}`);
};

describe('what a claim would stumble over in the settings', () => {
  it('finds nothing in settings that are right, or empty', () => {
    expect(practiceProblems(right)).toEqual([]);
    expect(practiceProblems({})).toEqual([]);
  });
  it.each([
    ['a mistyped NPI', (p: Practice) => void (p.billing!.npi = '1999999985'), 'wrong billing.npi'],
    ['a short NPI', (p: Practice) => void (p.providers![0]!.npi = '199999998'), 'wrong providers[0].npi'],
    ['an NPI that begins with 3', (p: Practice) => void (p.billing!.npi = '3999999984'), 'wrong billing.npi'],
    ['eight digits of tax ID', (p: Practice) => void (p.billing!.taxId = '31000000'), 'wrong billing.taxId'],
    ['a tax ID of no kind', (p: Practice) => void (p.billing!.taxIdType = undefined), 'wrong billing.taxIdType'],
    ['a P.O. box', (p: Practice) => void (p.billing!.address!.line1 = 'PO Box 12'), 'wrong billing.address.line1'],
    ['a state in words', (p: Practice) => void (p.billing!.address!.state = 'Ohio'), 'wrong billing.address.state'],
    ['a ZIP of six', (p: Practice) => void (p.billing!.address!.zip = '436041'), 'wrong billing.address.zip'],
    ['a ZIP of five', (p: Practice) => void (p.billing!.address!.zip = '43604'), 'look billing.address.zip'],
    ['a taxonomy of nine', (p: Practice) => void (p.billing!.taxonomy = '1223S0112'), 'wrong billing.taxonomy'],
    ['a taxonomy of another field', (p: Practice) => void (p.billing!.taxonomy = '207Q00000X'), 'look billing.taxonomy'],
    ['a short phone', (p: Practice) => void (p.billing!.phone = '555-0142'), 'wrong billing.phone'],
    ['a payer without name', (p: Practice) => void (p.payers![0]!.payerName = ''), 'wrong payers[0].payerName'],
    ['no days', (p: Practice) => void (p.payers![0]!.timelyFilingDays = 0), 'wrong payers[0].timelyFilingDays'],
    ['half a day', (p: Practice) => void (p.payers![0]!.timelyFilingDays = 90.5), 'wrong payers[0].timelyFilingDays'],
    [
      'two payers of one name',
      (p: Practice) => void p.payers!.push({ payerName: 'harborline mutual' }),
      'wrong payers[1].payerName',
    ],
    [
      'two providers of one NPI',
      (p: Practice) => void p.providers!.push({ id: 'b', name: { last: 'Abara' }, npi: '1888888876' }),
      'wrong providers[1].npi',
    ],
    [
      'a group that bills with a provider’s NPI',
      (p: Practice) => {
        p.providers!.push({ id: 'b', name: { last: 'Abara' } });
        p.billing!.npi = '1888888876';
      },
      'look billing.npi',
    ],
  ])('%s', (_, change, expected) => expect(changed(change)).toEqual([expected]));
  it('lets a sole owner bill with their own NPI', () => {
    expect(changed((practice) => void (practice.billing!.npi = '1888888876'))).toEqual([]);
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
