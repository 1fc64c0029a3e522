import type { PayerClass } from '@/lib/encounter/encounter';
import type { Source } from '@/lib/encounter/source';

export type PlanRules =
  | 'medicare'
  | 'medicare-advantage'
  | 'erisa'
  | 'fully-insured'
  | 'medicaid'
  | 'fehb'
  | 'tricare'
  | 'auto-or-work';

/** One level of appeal. `days` count from the notice named in `from`; null where the state or a contract sets them. */
export interface AppealLevel {
  readonly name: string;
  readonly days: number | null;
  /** Where the rule counts months; `days` is then what they come to at least. */
  readonly months?: number;
  readonly from: string;
  readonly answer: string;
}

export interface AppealRoute {
  readonly plan: string;
  readonly levels: readonly AppealLevel[];
  readonly notes: string;
  readonly source: Source;
}

const source = (title: string, locator: string, url: string, confidence: Source['confidence']): Source => ({
  title,
  locator,
  url,
  date: '2026-11-23',
  confidence,
});

/** Levels and clocks by the law that governs the plan. */
export const appealRoutes: Readonly<Record<PlanRules, AppealRoute>> = {
  medicare: {
    plan: 'Original Medicare (Part B, equipment contractor)',
    levels: [
      {
        name: 'Redetermination by the contractor',
        days: 120,
        from: 'receipt of the notice, five days after its date',
        answer: 'within 60 days',
      },
      {
        name: 'Reconsideration by the independent contractor',
        days: 180,
        from: 'receipt of the redetermination',
        answer: 'within 60 days',
      },
      {
        name: 'Hearing before an administrative law judge, from $200 in 2026',
        days: 60,
        from: 'receipt of the reconsideration',
        answer: 'within 90 days',
      },
      { name: 'Medicare Appeals Council', days: 60, from: "receipt of the judge's decision", answer: 'within 90 days' },
      { name: 'Federal district court, from $1,960 in 2026', days: 60, from: "receipt of the council's decision", answer: '' },
    ],
    notes:
      'A claim returned as unprocessable (MA130) has no appeal: send a new one. Simple errors can be reopened within a year; KX cannot be added by telephone.',
    source: source(
      'Medicare appeals, contractor and CMS pages; 90 FR 55869',
      'levels and amounts',
      'https://www.cms.gov/medicare/appeals-grievances',
      'primary',
    ),
  },
  'medicare-advantage': {
    plan: 'Medicare Advantage',
    levels: [
      { name: 'Reconsideration by the plan', days: 65, from: 'the date of the notice', answer: 'within 30 or 60 days' },
      { name: 'Independent review entity', days: null, from: 'forwarded by the plan', answer: '' },
      { name: 'Hearing before an administrative law judge', days: 60, from: 'the decision of the review entity', answer: '' },
      { name: 'Medicare Appeals Council', days: 60, from: "the judge's decision", answer: '' },
      { name: 'Federal district court', days: 60, from: "the council's decision", answer: '' },
    ],
    notes:
      'A provider without contract adds a waiver of liability; one with a contract uses its dispute process. Prior authorization: 7 days, 72 hours when urgent.',
    source: source(
      'Medicare Advantage reconsideration, 42 CFR 422.582',
      '65 days since 2025',
      'https://www.ecfr.gov',
      'secondary',
    ),
  },
  erisa: {
    plan: 'Employer plan under ERISA',
    levels: [
      {
        name: 'Internal appeal',
        days: 180,
        from: 'receipt of the denial',
        answer: '72 hours urgent, 30 days before service, 60 days after',
      },
      {
        name: 'External review',
        days: 120,
        months: 4,
        from: 'receipt of the final internal decision (four months)',
        answer: '45 days, 72 hours when urgent',
      },
      { name: 'Court, section 502(a)', days: null, from: '', answer: '' },
    ],
    notes:
      'The file, the criteria and the name of the reviewer are free on request. A provider needs the form of an authorized representative; an assignment of benefits may not do.',
    source: source('29 CFR 2560.503-1; 45 CFR 147.136', 'as summaries state them', 'https://www.ecfr.gov', 'secondary'),
  },
  'fully-insured': {
    plan: 'Insured individual or group plan',
    levels: [
      { name: 'Internal appeal', days: 180, from: 'receipt of the denial', answer: '30 days before service, 60 days after' },
      {
        name: 'State or federal external review',
        days: 120,
        months: 4,
        from: 'the final internal decision (four months; states differ)',
        answer: '45 days',
      },
      { name: 'Complaint to the state insurance department', days: null, from: '', answer: '' },
    ],
    notes: "The provider's own dispute path in the contract is separate and may be shorter.",
    source: source('45 CFR 147.136', 'internal appeal and external review', 'https://www.ecfr.gov', 'secondary'),
  },
  medicaid: {
    plan: 'Medicaid managed care',
    levels: [
      { name: 'Appeal to the plan', days: 60, from: 'the date of the notice', answer: 'within 30 days' },
      { name: 'State fair hearing', days: 120, from: "the plan's decision", answer: '' },
    ],
    notes: "A provider appeals with the patient's written consent. States differ.",
    source: source('42 CFR 438.402 and 438.408', 'clocks', 'https://www.ecfr.gov', 'secondary'),
  },
  fehb: {
    plan: 'Federal employees (FEHB)',
    levels: [
      {
        name: 'Reconsideration by the plan',
        days: 180,
        months: 6,
        from: 'the decision (six months)',
        answer: 'within 30 days',
      },
      { name: 'Review by OPM', days: 90, from: "the plan's decision", answer: '' },
    ],
    notes: '',
    source: source('5 CFR 890.105', 'clocks', 'https://www.ecfr.gov', 'secondary'),
  },
  tricare: {
    plan: 'TRICARE',
    levels: [
      { name: 'Reconsideration', days: 90, from: 'the date of the notice', answer: '' },
      { name: 'Second reconsideration or formal review', days: 60, from: 'the reconsideration', answer: '' },
    ],
    notes: 'Adjunctive dental care needs preauthorization.',
    source: source('32 CFR 199.10', 'clocks', 'https://www.ecfr.gov', 'secondary'),
  },
  'auto-or-work': {
    plan: "Auto insurance or workers' compensation",
    levels: [{ name: 'Bill review or arbitration by state rules', days: null, from: '', answer: '' }],
    notes: "The state's form and the claim number of the injury are needed.",
    source: source('State law', 'differs by state', '', 'practice'),
  },
};

/** The rules that a claim filing indicator (CLP06, SBR09) points to; a commercial plan may be either kind, and 180 days hold for both. */
export function rulesOfFiling(indicator: string): PlanRules | null {
  switch (indicator) {
    case 'MA':
    case 'MB':
      return 'medicare';
    case '16':
    case 'HN':
      return 'medicare-advantage';
    case 'MC':
      return 'medicaid';
    case 'CH':
      return 'tricare';
    case 'FI':
      return 'fehb';
    case 'AM':
    case 'WC':
    case 'LM':
      return 'auto-or-work';
    case '12':
    case '13':
    case '14':
    case '15':
    case 'BL':
    case 'CI':
    case 'HM':
      return 'fully-insured';
    default:
      return null;
  }
}

/** The rules that govern a plan of the patient. A commercial plan is an employer's own only where its type says so; null where nothing tells. */
export function rulesOfPlan(payerClass: PayerClass | '', planType: string): PlanRules | null {
  switch (payerClass) {
    case 'medicare':
    case 'medicare-advantage':
    case 'medicaid':
    case 'tricare':
    case 'fehb':
      return payerClass;
    case 'workers-comp':
    case 'auto':
      return 'auto-or-work';
    case 'commercial':
      return /\b(?:ERISA|self[- ]?(?:funded|insured)|ASO|employer)\b/i.test(planType) ? 'erisa' : 'fully-insured';
    default:
      return null;
  }
}
