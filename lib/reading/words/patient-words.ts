/** Labels beside which the patient's own data stand, and those of somebody else's. */
export const others =
  /subscriber|guarantor|insured|policy ?holder|responsible|spouse|parent|emergency|guardian|employer|account holder|referr|provider|payer|carrier/i;
export const keys = {
  name: /^last(?: name)?, ?first(?: name)?(?:,? m\.?i\.?| middle)?$|^(?:patient(?:'s)?(?: full)?(?: name)?|name of patient|pt\.?(?: name)?|client name|member name \(patient\)|(?:current|selected|active|open) patient|paciente|nombre(?: del paciente)?)$/i,
  plainName: /^(?:full )?name$/i,
  first: /^(?:patient )?first(?: name)?$|^given name$/i,
  last: /^(?:patient )?last(?: name)?$|^surname$|^family name$/i,
  birth:
    /^(?:patient )?(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|born|birth|fecha de nacimiento|nacimiento|fdn)(?: \(age\))?$/i,
  sex: /^(?:patient )?(?:sex|gender)(?: at birth)?$|^birth sex$|^(?:sexo|género)$/i,
  chart:
    /^(?:patient |pt )?(?:chart|record|account|acct|mrn|id)\s*(?:no\.?|number|#|id)?$|^mrn$|^patient\s*(?:no\.?|number|#|id)$|^pt\.? ?(?:id|#)$|^(?:expediente|historia clínica|no\.? de paciente)$/i,
  phone: /^(?:home |mobile |cell |patient )?(?:phone|tel(?:ephone)?)(?: number| no\.?| #)?$|^mobile$|^cell$/i,
};

export const headerLabel =
  /^(?:paciente|nombre|sexo|expediente|fecha de nacimiento|(?:current|selected|active) patient)$|^(?:patient|pt\.?|full|first|last|middle|given|family|sur)?\s*name$|^(?:patient|dob|d\.?o\.?b\.?|date of birth|birth ?date|sex|gender|chart.{0,8}|mrn|phone|date|visit date|encounter date|date of (?:service|visit)|dos|service date|appointment date|carrier|payer|insurance|group.{0,8}|member id|subscriber id|policy.{0,8}|plan(?: name)?|relationship.{0,20})$/i;

export const clinician = /^dr\.?\s|\b(?:DDS|DMD|RDH|CDA|EFDA|MD|CRNA|RN|NP|PA-C)\b/i;

export const aged = /(?:^|[\s(·|,])\d{1,3}\s?(?:y|yo|y\/o|yrs?|years?)(?: old)?(?=$|[\s)·|,])/i;

export const certain =
  /^(?:date of (?:service|visit)|dos|service date|visit date|encounter date|appointment date|visit|encounter|treatment date)$/i;

export const namedOf =
  /\b(?:encounter|visit|checkout|chart|record|ledger|notes?|treatment plan|statement|receipt|invoice|estimate|appointment|account|patient)\s+(?:for|of)\s*:?\s+(\p{Lu}.*)$/iu;

export const namedBehind =
  /^(?:appointment|visit|patient|chart|encounter)\s*[-–:]\s*(\p{Lu}.*?)(?:\s*\([MF]\))?(?:\s+(?:DOB|D\.O\.B).*)?$/iu;

export const namedInTitle =
  /^(?:clinical notes?|progress notes?|ledger|treatment plan|account|chart notes?|perio chart|documents?)\s*[-–—:]\s*(\p{Lu}.*)$/iu;

export const namedBefore =
  /^(\p{Lu}[\p{L}'’.,-]+(?: [\p{L}'’.,-]+){1,3})\s*(?:[-–|·(,]\s*)?(?:DOB|D\.O\.B|#\d|\(\d{1,3}\)|\d{1,2}\/\d{1,2}\/\d{4}|[MF]\b,? ?\d|age \d|\d{1,3}\s?(?:y|yrs?|yo)\b|[Cc]hart)/u;

export const writerBefore =
  /created by|provider|author|^by$|doctor|dentist|signed(?! in)|staff|user|welcome|logged|assigned|hygienist|referr/i;

export const personBehind =
  /^\(?\d{1,3}\s?(?:y|years?|yo|y\/o)\b|^(?:fe)?male\b|^\(?[MF]\s?[,/|·-]\s?\d|^dob\b|^age\b|^\d{1,2}\/\d{1,2}\/\d{4}/i;

export const anotherPart = /subscriber|guarantor|insured|policyholder|responsible-?party|emergency-?contact|referring/i;

export const sexSomewhere =
  /(?:^|[-–·•|,(/]\s*)(female|male)\b\s*(?:$|[-–·•|,)/]|\d)|\b\d{1,3}\s?(?:y\/?o|yrs?|years?(?: old)?)?\)?\s*[/,·|-]?\s*(female|male|[MF])\b(?!\w)/i;

export const listPart = /sidebar|patient-?list|calendar|schedule|appointments?-?(?:list|book)|recent/i;

export const birthSomewhere =
  /\b(?:DOB|D\.O\.B\.?|born|birth date|b\.(?= ?\d))\s*:?\s*\(?([\d/.-]{8,10}|\w{3,9}\.? \d{1,2},? \d{4})/i;

export const chartSomewhere =
  /\b(?:chart|mrn|acct\.?|pt\.? id|patient id|patient #|chart #)\s*(?:no\.?|number|#|id)?\s*[:#]?\s*#?([A-Z]{0,4}-?\d[\w-]{1,14})\b/i;

export const notThisVisit = /until|next|last|previous|print|choose|chose|open visit/i;

export const sheetProviderLabel =
  /^(?:by )?(?:providers?: *)?(?:doctor|provider|dentist|rendering(?: provider| dentist)?|treating (?:provider|dentist))$/i;
