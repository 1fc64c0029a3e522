import type { PayerClass } from '@/lib/encounter/encounter';

const classes: Readonly<Record<string, PayerClass>> = {
  MA: 'medicare',
  MB: 'medicare',
  MC: 'medicaid',
  CH: 'tricare',
  WC: 'workers-comp',
  AM: 'auto',
  BL: 'commercial',
  CI: 'commercial',
  FI: 'fehb',
  '16': 'medicare-advantage',
};

/** Claim filing indicator (SBR09) → the class of payer that it names; undefined where it names none. */
export const payerClassOfFiling = (filing: string): PayerClass | undefined => classes[filing];
