import type { Address, Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import { visitOf } from '@/lib/encounter/visit';
import type { Letter } from './build-letter';
import { standing } from './statement';

/** A letter as it goes out. Its sentences are those that stand; head and foot are fields of chart and practice. */
export interface PrintedLetter {
  readonly title: string;
  readonly head: readonly string[];
  readonly subject: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly sentences: readonly string[] }[];
  readonly enclosures: readonly string[];
  readonly foot: readonly string[];
}

type Setting = {
  readonly encounter: Encounter;
  readonly practice: Practice | null;
  readonly date: string;
  readonly signer: string;
  /** The ISO day on which the signer signed it; '' for a line to sign on. */
  readonly signed?: string;
  /** What else the subject names, such as the claim of an appeal. */
  readonly about?: readonly string[];
};

export function printLetter(title: string, letter: Letter, setting: Setting, enclosures: readonly string[] = []): PrintedLetter {
  const { encounter, practice, date, signer, signed = '', about = [] } = setting;
  const statements = standing(letter.statements, encounter);
  const plan = visitOf(encounter).medical[0];
  const { name, birthDate } = encounter.patient ?? {};
  const billing = practice?.billing;
  const provider = practice?.providers?.find(
    ({ id, name: held }) => id === signer || `${held?.first ?? ''} ${held?.last ?? ''}`.trim() === signer,
  );
  const payer = practice?.payers?.find(({ payerName }) => payerName && payerName === plan?.payerName);
  const lines = (list: readonly (string | false | undefined)[]) => list.filter((line): line is string => Boolean(line));
  return {
    title,
    head: lines([
      billing?.name,
      billing?.address?.line1,
      billing?.address?.line2,
      townOf(billing?.address),
      billing?.phone,
      date,
      plan?.payerName && `To: ${plan.payerName}`,
      payer?.address?.line1,
      payer?.address?.line2,
      townOf(payer?.address),
    ]),
    subject: lines([
      name && `Patient: ${[name.last, name.first].filter(Boolean).join(', ')}${birthDate ? `, born ${birthDate}` : ''}`,
      plan?.memberId && `Member ID: ${plan.memberId}${plan.groupNumber ? `, group ${plan.groupNumber}` : ''}`,
      encounter.dateOfService && `Date of service: ${encounter.dateOfService}`,
      ...about,
    ]),
    parts: letter.headings
      .map(({ section, heading }) => ({
        heading,
        sentences: statements.filter((one) => one.section === section).map(({ text }) => text),
      }))
      .filter(({ sentences }) => sentences.length > 0),
    enclosures,
    foot: lines([
      signed ? `Signed by ${signer}, ${signed}` : 'Signature and date: ______________________________',
      !signed && signer,
      provider?.npi && `NPI ${provider.npi}`,
      provider?.license && `License ${provider.license}`,
    ]),
  };
}

const townOf = (address: Address | undefined): string => [address?.city, address?.state, address?.zip].filter(Boolean).join(' ');
