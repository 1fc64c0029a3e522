import type { Address } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { isBoxAddress } from './edits/box-address';
import { isNpi } from './edits/check-npi';
import { isTaxonomy, taxonomies } from './taxonomies';

/** `wrong`: a claim would be sent back with it. `look`: it may be right, and here is what to look at. `field` is a path of the practice. */
export type PracticeProblem = { field: string; level: 'wrong' | 'look'; sentence: string };

/** Everything in the office's settings that a claim would stumble over. What is empty is no problem here: the claim asks for it. */
export function practiceProblems(practice: Practice): PracticeProblem[] {
  const problems: PracticeProblem[] = [];
  const wrong = (field: string, sentence: string) => problems.push({ field, level: 'wrong', sentence });
  const look = (field: string, sentence: string) => problems.push({ field, level: 'look', sentence });
  const npi = (field: string, value: string | undefined) => {
    const sentence = npiProblem(value ?? '');
    if (sentence) wrong(field, sentence);
  };
  const taxonomy = (field: string, value: string | undefined) => {
    if (!value) return;
    if (!isTaxonomy(value)) wrong(field, 'A taxonomy code has ten characters and ends with X, such as 1223S0112X.');
    else if (!taxonomies.some(({ code }) => code === value)) look(field, 'This taxonomy code is not one of the dental ones.');
  };
  const address = (field: string, value: Address | undefined, nineDigits: boolean) => {
    const { state, zip, line1 } = value ?? {};
    if (state && !/^[A-Z]{2}$/.test(state)) wrong(`${field}.state`, 'A state is two capital letters, such as OH.');
    const digits = zip?.replace('-', '') ?? '';
    if (zip && !/^\d{5}(\d{4})?$/.test(digits)) wrong(`${field}.zip`, 'A ZIP code has five or nine digits.');
    else if (zip && nineDigits && digits.length === 5) {
      look(`${field}.zip`, 'An electronic claim wants all nine digits of this ZIP code.');
    }
    if (nineDigits && line1 && isBoxAddress(line1)) {
      wrong(`${field}.line1`, 'The billing address is the street; a P.O. box or private mailbox is refused.');
    }
  };

  const { billing, providers = [], facility, payers = [], submitter } = practice;
  npi('billing.npi', billing?.npi);
  const own = providers.find((provider) => provider.npi && provider.npi === billing?.npi);
  if (own && providers.length > 1) {
    look('billing.npi', 'This is also a provider’s own NPI. A group has an NPI of its own; only a sole owner bills with theirs.');
  }
  if (billing?.taxId && billing.taxId.replace(/\D/g, '').length !== 9) {
    wrong('billing.taxId', 'A tax ID has nine digits, such as 31-0000001.');
  } else if (billing?.taxId && !billing.taxIdType) wrong('billing.taxIdType', 'Say whether the tax ID is an EIN or an SSN.');
  if (billing?.person && !billing.person.last) wrong('billing.person.last', 'A person who bills needs a last name.');
  taxonomy('billing.taxonomy', billing?.taxonomy);
  address('billing.address', billing?.address, true);
  phone('billing.phone', billing?.phone);
  providers.forEach((provider, i) => {
    npi(`providers[${i}].npi`, provider.npi);
    if (provider.npi && providers.findIndex((other) => other.npi === provider.npi) < i) {
      wrong(`providers[${i}].npi`, 'Another provider in this list has the same NPI.');
    }
    if (!provider.name?.last) wrong(`providers[${i}].name.last`, 'A provider needs a last name.');
    taxonomy(`providers[${i}].taxonomy`, provider.taxonomy);
  });
  npi('facility.npi', facility?.npi);
  address('facility.address', facility?.address, true);
  phone('submitter.phone', submitter?.phone);
  payers.forEach((payer, i) => {
    if (!payer.payerName) wrong(`payers[${i}].payerName`, 'A payer needs a name.');
    if (payer.payerName && payers.findIndex((other) => same(other.payerName, payer.payerName)) < i) {
      wrong(`payers[${i}].payerName`, 'Another payer in this list has the same name.');
    }
    if (payer.payerId && !/^[0-9A-Za-z]{2,15}$/.test(payer.payerId)) {
      wrong(`payers[${i}].payerId`, 'An electronic payer ID has 2 to 15 letters and digits.');
    }
    const days = payer.timelyFilingDays;
    if (days !== undefined && (!Number.isInteger(days) || days < 1 || days > 1100)) {
      wrong(`payers[${i}].timelyFilingDays`, 'Days for filing are a whole number from 1 to 1,100.');
    }
    address(`payers[${i}].address`, payer.address, false);
  });
  return problems;

  function phone(field: string, value: string | undefined) {
    if (value && value.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '').length !== 10) {
      wrong(field, 'A phone number has ten digits with its area code.');
    }
  }
}

const same = (a: string | undefined, b: string | undefined) => a?.trim().toLowerCase() === b?.trim().toLowerCase();

/** One sentence about what is wrong with an NPI; '' where it is right or empty. */
function npiProblem(npi: string): string {
  if (npi === '' || isNpi(npi)) return '';
  if (!/^\d{10}$/.test(npi)) return `An NPI has ten digits; this has ${npi.replace(/\D/g, '').length}.`;
  if (!/^[12]/.test(npi)) return 'An NPI begins with 1 or 2.';
  return 'The last digit of this NPI does not fit the others: one digit is mistyped.';
}
