import type { PayerClass } from '@/lib/encounter/encounter';
import type { Source } from '@/lib/encounter/source';

export type StatuteTopic = 'anesthesia' | 'congenital';

/** A state's law on what plans issued there have to take. Only what was read is primary; the rest is a list that somebody keeps. */
export interface Statute {
  readonly state: string;
  readonly law: string;
  /** In our own words: who or what it reaches beside the age. */
  readonly reaches: string;
  /** Reached by age alone below this many years on the date of service; null where age does not decide. */
  readonly below: number | null;
  readonly confidence: Source['confidence'];
}

const listed = (state: string): Statute => ({
  state,
  law: 'on the list kept at faces-cranio.org; the law itself was not read',
  reaches: 'cleft care in some form',
  below: null,
  confidence: 'secondary',
});

export const statutes: Readonly<Record<StatuteTopic, readonly Statute[]>> = {
  anesthesia: [
    {
      state: 'MO',
      law: 'RSMo 376.1225',
      reaches: 'severe disability; medical or behavioral condition that needs hospital care or general anesthesia',
      below: 5,
      confidence: 'primary',
    },
    {
      state: 'MD',
      law: 'Md. Ins. § 15-828',
      reaches:
        'developmental disability on conditions; to 17 years where extremely uncooperative with needs that cannot wait. The dental care itself need not be taken',
      below: 8,
      confidence: 'primary',
    },
    {
      state: 'OK',
      law: '36 O.S. § 6060.6',
      reaches: 'severe disability; further conditions stand in the statute',
      below: 9,
      confidence: 'primary',
    },
    {
      state: 'VA',
      law: 'Va. 38.2-3418.12',
      reaches: 'severe disability; medical condition',
      below: 5,
      confidence: 'primary',
    },
  ],
  congenital: [
    {
      state: 'SC',
      law: 'S.C. Code § 38-71-240',
      reaches:
        'oral and facial surgery, obturators, orthodontics, prosthodontics; a dental policy goes first for capping, prostheses and orthodontics',
      below: null,
      confidence: 'primary',
    },
    {
      state: 'NY',
      law: '11 NYCRR 52.16(c)(9); OGC opinion of 14 August 2001',
      reaches: 'dental treatment necessary due to congenital disease or anomaly',
      below: null,
      confidence: 'primary',
    },
    ...['AR', 'CA', 'CO', 'CT', 'FL', 'IL', 'IN', 'LA', 'MD', 'MA', 'MN', 'OR', 'NC', 'VT', 'VA'].map(listed),
  ],
};

/** State insurance law reaches neither federal programs nor a plan that an employer funds itself. */
export const bindsPlan = (payerClass: PayerClass | '', planType: string): boolean =>
  !['medicare', 'medicare-advantage', 'tricare', 'fehb'].includes(payerClass) &&
  !/\bself.?(?:funded|insured)|\bERISA\b|\bASO\b/i.test(planType);
