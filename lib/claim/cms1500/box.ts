/** Where a value comes from: read from the page, the practice's settings, a rule of ours, typed by a person, an authorization that is kept; or nowhere yet. */
export type BoxOrigin = 'page' | 'setting' | 'rule' | 'typed' | 'authorization' | 'missing';

/** One filled (or wanted) field of the form. `field` is its id in the form table, `item` the number printed on the form. */
export interface Box {
  readonly field: string;
  readonly item: string;
  readonly value: string;
  readonly from: BoxOrigin;
}
