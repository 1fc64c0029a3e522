/** One ICD-10-CM code in force on a date. Codes are written with their dot: `K01.1`, `S02.5XXA`. */
export interface IcdEntry {
  readonly code: string;
  /** The official title: ICD-10-CM is free of copyright. */
  readonly label: string;
  readonly billable: boolean;
  /** ISO dates of service for which it holds; '' when open. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly excludes1: readonly string[];
  readonly excludes2: readonly string[];
  readonly codeFirst: readonly string[];
  readonly useAdditional: readonly string[];
  /** Terms of the tabular list that mean this code. */
  readonly inclusion: readonly string[];
}

/** A set of ICD-10-CM codes: the shipped one, or an official release that a person imported. Dates are ISO dates of service. */
export interface IcdSet {
  /** Such as `FY2027`. */
  readonly version: string;
  /** The entry in force on the date (any date when ''), or null. Takes codes with or without the dot, in any case. */
  get(code: string, date: string): IcdEntry | null;
  /** Billable codes below a header, in order. */
  children(code: string, date: string): readonly IcdEntry[];
  /** Every code in force on the date, headers too, in order. */
  all(date: string): readonly IcdEntry[];
}
