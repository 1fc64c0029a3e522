/** Labels and words by which a page names a plan, its member and its group. */

import type { PayerClass } from '@/lib/encounter/encounter';

export type PlanKey = 'payerName' | 'memberId' | 'groupNumber' | 'planType' | 'payerId' | 'relationship';

export const planLabels: readonly [PlanKey, RegExp][] = [
  [
    'payerName',
    /^(?:(?:primary|secondary|tertiary|medical|dental)\s+)*(?:insurance|ins\.?)(?: (?:company|carrier|name|co\.?|payer|provider))?$|^(?:insurance )?(?:carrier|payer|payor|insurer)(?: name)?$|^(?:primary|secondary) (?:carrier|payer|dental|medical)$|^(?:medical|dental)(?: (?:plan|coverage|carrier|payer))$/i,
  ],
  [
    'memberId',
    /^(?:member|subscriber|policy|insured|medicare|insurance)\s*(?:id|no\.?|number|#|i\.d\.)(?: number)?$|^mbi$|^(?:member|subscriber) id #?$/i,
  ],
  ['groupNumber', /^group(?:\s*(?:no\.?|number|#|id))?$|^grp\.?\s*#?$/i],
  ['planType', /^plan(?: (?:name|type))?$/i],
  ['payerId', /^(?:payer|payor|carrier|electronic)\s*id$/i],
  ['relationship', /^relation(?:ship)?(?: to (?:subscriber|insured|patient))?$/i],
];

/** The same where a plan stands in one line. */
export const head =
  /^(?:(primary|secondary|tertiary)\s+)?(medical|dental)(?:\s+(?:insurance|ins\.?|plan|coverage|carrier))?\s*[:–—-]\s*(\S.*)$/i;
export const nextPlan =
  /\s*[|;]\s*|(?<!primary|secondary|tertiary)\s+(?=(?:(?:primary|secondary|tertiary)\s+)?(?:medical|dental)(?:\s+(?:insurance|plan))?\s*:)/i;
export const member =
  /(?:\b(?:member|subscriber|policy)\s*(?:id|no\.?|number|#)|\bID|\bMBI)\s*(?:no\.?|number)?\s*[:#]?\s*((?=[A-Z0-9 -]*\d)[A-Z0-9]+(?:[ -][A-Z0-9]*\d[A-Z0-9]*)*)/;
export const group = /\b(?:group|grp)\.?\s*(?:no\.?|number|id)?\s*[:#]?\s*((?=[\w-]*\d)[\w-]+)/i;
export const bracketed = /[([]\s*((?=[A-Z0-9-]*\d)[A-Z0-9-]{5,})\s*[)\]]/;
export const payerEnd =
  /\s*(?:[,·•—–]|[([](?=[^)\]]*\d|\s*(?:primary|secondary|tertiary))|\s-\s|\b(?:member|subscriber|policy)\s*(?:id|no|number|#)|\bID\b|\bMBI\b|\b(?:group|grp)\b)/i;

/** Names by which a payer tells its class; the first that fits. */
export const payerClasses: readonly [RegExp, PayerClass][] = [
  [/medicare advantage|advantage plan|\bMA-?PD?\b/i, 'medicare-advantage'],
  [/medicare/i, 'medicare'],
  [/medicaid|medi-cal|masshealth|ahcccs|denti-cal/i, 'medicaid'],
  [/tricare|champus/i, 'tricare'],
  [/fehb|fedvip|federal employee|\bGEHA\b/i, 'fehb'],
  [/workers.? comp|work comp/i, 'workers-comp'],
];

export const medicalPayer = /medicare|medicaid|tricare|blue cross|aetna medical|health plan/i;

export const planSection = /medical|dental|primary|secondary|tertiary/i;

export const notAPayer = /balance|due|estimate|\$/i;

export const medicalSection = /medical|health|medicare|medicaid|tricare/i;
