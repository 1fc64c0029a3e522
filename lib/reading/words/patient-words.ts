/** Labels beside which the patient's own data stand, and those of somebody else's. */
export const others =
  /subscriber|guarantor|insured|policy ?holder|responsible|spouse|parent|emergency|guardian|employer|account holder|referr|provider|payer|carrier/i;
export const keys = {
  name: /^last(?: name)?, ?first(?: name)?(?:,? m\.?i\.?| middle)?$|^(?:patient(?:'s)?(?: full)?(?: name)?|name of patient|pt\.?(?: name)?|client name|member name \(patient\))$/i,
  plainName: /^(?:full )?name$/i,
  first: /^(?:patient )?first(?: name)?$|^given name$/i,
  last: /^(?:patient )?last(?: name)?$|^surname$|^family name$/i,
  birth: /^(?:patient )?(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|born)(?: \(age\))?$/i,
  sex: /^(?:patient )?(?:sex|gender)(?: at birth)?$|^birth sex$/i,
  chart:
    /^(?:patient |pt )?(?:chart|record|account|acct|mrn|id)\s*(?:no\.?|number|#|id)?$|^mrn$|^patient\s*(?:no\.?|number|#|id)$|^pt\.? ?(?:id|#)$/i,
  phone: /^(?:home |mobile |cell |patient )?(?:phone|tel(?:ephone)?)(?: number| no\.?| #)?$|^mobile$|^cell$/i,
};
