import { expect, it } from 'vitest';
import { parseInlinePlans } from '@/lib/reading/inline-plans';

it.each([
  ['Medical: UPMC for You (Medicaid) · ID UM55102', 'UPMC for You (Medicaid)', 'medicaid', 'UM55102'],
  ['Dental: Delta (primary) ID 778812', 'Delta', undefined, '778812'],
  ['Medical: Aetna Choice POS (ID W2210 44871)', 'Aetna Choice POS', undefined, 'W2210 44871'],
  ['Medical: Medicare Part B (1AB2C3D4E56)', 'Medicare Part B', 'medicare', '1AB2C3D4E56'],
])('a plan of one line: %s', (text, payerName, payerClass, memberId) => {
  expect(parseInlinePlans(text)).toMatchObject([{ payerName, memberId, ...(payerClass && { payerClass }) }]);
});

it('a history after the word medical is no plan', () => {
  expect(parseInlinePlans('Medical: asthma, HTN')).toEqual([]);
});
