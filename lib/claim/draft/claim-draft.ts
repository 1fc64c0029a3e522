import type { PayerClass } from '@/lib/encounter/encounter';

export interface PostalAddress {
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/** A person on the claim; '' where the encounter does not say. `birthDate` is ISO. */
export interface ClaimPerson {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly birthDate: string;
  readonly sex: 'F' | 'M' | 'U' | '';
  readonly address: PostalAddress;
  readonly phone: string;
}

export interface ClaimProvider {
  readonly id: string;
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly npi: string;
  readonly taxonomy: string;
  readonly license: string;
}

export type Relationship = 'self' | 'spouse' | 'child' | 'other' | '';

export interface PlanAdjustment {
  readonly group: string;
  readonly reason: string;
  readonly amount: number;
}

/**
 * What an earlier payer decided; amounts in cents. `adjustments` are those of the claim as a whole, `lines` those of single lines (`line` 0-based).
 * `paid` is the whole: what its lines were paid, less the claim's own adjustments.
 */
export interface PlanDecision {
  readonly paid: number | null;
  readonly adjustments: readonly PlanAdjustment[];
  readonly lines: readonly { readonly line: number; readonly paid: number; readonly adjustments: readonly PlanAdjustment[] }[];
  readonly date: string;
}

/** A plan on the claim with its insured. */
export interface ClaimPlan {
  /** Its place in `coverage` of the encounter, for the paths of findings. */
  readonly at: number;
  /** `order` as the encounter gives it; null when it gives none. */
  readonly order: number | null;
  readonly kind: 'medical' | 'dental';
  readonly payerName: string;
  readonly payerId: string;
  readonly payerAddress: PostalAddress;
  readonly payerClass: PayerClass | '';
  readonly planType: string;
  readonly memberId: string;
  readonly groupNumber: string;
  readonly relationship: Relationship;
  readonly insured: ClaimPerson;
  readonly adjudication: PlanDecision | null;
}

/** One service line; `charge` is in cents for the whole line, null when unknown. */
export interface ClaimLine {
  readonly procedure: string;
  readonly cdt: string;
  readonly system: 'CPT' | 'HCPCS' | 'CDT';
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number | null;
  /** UN units, MJ minutes. */
  readonly unitBasis: 'UN' | 'MJ';
  readonly charge: number | null;
  readonly pos: string;
  readonly date: string;
  /** Last day of a span; the same day where the line has none. */
  readonly dateTo: string;
  readonly rendering: ClaimProvider | null;
  /** What the line said of its provider, where that matches none or several of the practice's. */
  readonly renderingAsked: string;
  readonly narrative: string;
  /** 1-based into `diagnoses`. */
  readonly pointers: readonly number[];
  readonly teeth: readonly string[];
  /** Two-digit areas of the oral cavity. */
  readonly areas: readonly string[];
}

/** What was put right by itself, so that a finding can say it. */
export interface Normalisation {
  readonly field: string;
  readonly kind: 'characters' | 'code-format';
}

/**
 * One medical claim: the same facts for paper, 837P and JSON. Text is upper-case-ready ASCII without X12 delimiters; codes have neither dots nor
 * blanks; dates are ISO; money is cents. '' and null mean that the encounter and the practice do not say.
 */
export interface ClaimDraft {
  readonly account: string;
  readonly frequency: '1' | '7' | '8';
  readonly originalReference: string;
  readonly patient: ClaimPerson;
  /** The plan that this claim goes to, and its rank among the plans that share this claim (1 primary, 2 secondary, …). */
  readonly plan: ClaimPlan | null;
  readonly rank: number;
  /** Earlier payers in their order, then later ones. A dental plan counts only where it has decided. */
  readonly otherPlans: readonly ClaimPlan[];
  readonly accident: { readonly kind: 'none' | 'work' | 'auto' | 'other' | ''; readonly date: string; readonly state: string };
  readonly onsetDate: string;
  readonly referring: {
    readonly role: 'DN' | 'DK' | 'DQ';
    readonly last: string;
    readonly first: string;
    readonly middle: string;
    readonly npi: string;
  } | null;
  readonly priorAuthorization: string;
  /** The number is that of an authorization which the office keeps, not one of the page. */
  readonly authorizationKept: boolean;
  readonly diagnoses: readonly string[];
  readonly lines: readonly ClaimLine[];
  readonly amountPaid: number;
  readonly billing: {
    readonly name: string;
    /** The sole owner who bills as a person; null for a company. */
    readonly person: { readonly last: string; readonly first: string; readonly middle: string } | null;
    readonly npi: string;
    readonly taxId: string;
    readonly taxIdType: 'EIN' | 'SSN' | '';
    readonly taxonomy: string;
    readonly address: PostalAddress;
    /** Where payments go; its `line1` is '' when that is the billing address. */
    readonly payTo: PostalAddress;
    readonly phone: string;
  };
  readonly facility: { readonly name: string; readonly npi: string; readonly address: PostalAddress } | null;
  readonly submitter: { readonly name: string; readonly id: string; readonly contact: string; readonly phone: string };
  readonly acceptAssignment: boolean | null;
  readonly signatureOnFile: boolean | null;
  /** Control numbers of attachments, with report type and how they travel (PWK). */
  readonly attachments: readonly { readonly report: string; readonly transmission: string; readonly control: string }[];
  /** Item 19: what else the payer must know. */
  readonly note: string;
  readonly acceptedBy: string;
  /** ISO date on which the lines were accepted. */
  readonly acceptedOn: string;
  /** Fields of the form whose value a person typed; lines count over the whole claim. */
  readonly typed: readonly string[];
  readonly normalised: readonly Normalisation[];
}

/** Sum of the lines in cents; lines without a charge count as nothing. */
export const totalCharge = (draft: Pick<ClaimDraft, 'lines'>): number =>
  draft.lines.reduce((sum, line) => sum + (line.charge ?? 0), 0);
