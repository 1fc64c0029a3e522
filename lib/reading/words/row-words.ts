/** Words of rows about money, and of parts of a page that offer codes to choose from. */

export const money =
  /^(?:sub-?total|total|grand total|balance|previous balance|opening balance|amount due|payment|pmt|adjust(?:ment)?|adj\b|deposit|discount|credit|write-?off|insurance (?:pay|check|est|claim|adj)|ins(?:urance)? pay|finance charge|late charge|refund|claim\b|check\b|cheque|cash\b|visa\b|mastercard|amex|credit card|patient pay|pre-?pay|statement|tax\b|courtesy|account transfer|\d+ (?:treatments?|procedures?|items?|rows?)|(?:void(?:ed)?|deleted|reversed)\b)|\((?:deleted|void(?:ed)?|reversed)\)/i;

/** A line that was taken back, as its description says it. */
export const backInWords =
  /^(?:void(?:ed)?|deleted|reversed|reversal)\b\s*[:–—-]|[\s(–—-](?:voided|deleted|reversed|entered in error)\)?$|\((?:deleted|void(?:ed)?|reversed|adjustment\b[^)]*)\)|\bentered in error\b/i;

/** Days without a year, and days told from today on. */
export const partOfDate =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?(?:today|yesterday|tomorrow|hoy|ayer|(?:last|this) (?:week|month|\p{L}+day)|\d+ (?:days?|weeks?|months?) ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\/\d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?)(?:,? (?:at )?\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?)?$/iu;

/** Classes of rows that were taken back. */
export const backClass = /(?:^|[\s_-])(?:deleted|voided?|cancell?ed|reversed|removed|is-void)(?:$|[\s_-])/i;

/** Columns of what was paid or written off. */
export const creditHead =
  /^(?:credits?|cr\.?|paid|payments?|payments? \/? ?adj\w*|adj(?:ustments?)?\.?|write-?offs?|abono|pagos?)$/i;

export const palette =
  /quick|favou?rite|template|palette|picker|typeahead|autocomplete|suggest|fee[\s_-]?schedule|code[\s_-]?(?:list|search|lookup|browser|picker)|common[\s_-](?:codes|proc)|procedure[\s_-]codes|explosion|legend|add[\s_-](?:proc|treat|code|service)|dropdown-menu|search[\s_-]?result|recall[\s_-]type|price[\s_-]?list|service[\s_-]?catalog/i;

/** Headings over dates and words that are not the procedure's own. */
export const otherHead =
  /due|next|birth|dob|expir|print|sent|recall|plan|submit|claim|paid|note|comment|remark|narrat|loc|office|clinic|site|insur|carrier|payer|guarant|refer|user|enter|creat|modif|sign|appoint|sched|action|class|reason/i;

export const schedule =
  /\b(?:appointments?|schedule|agenda|calendar|waiting (?:room|list)|recall list|(?:today['’]?s|recent) patients)\b/i;

export const namedMoney = /^(?:[\p{L}.'’&-]+\s+){1,3}(?:discount|write-?off|payment|pmt|refund|credit|allowance)\b/iu;

export const feeRank = [
  /^(?:fee|fee amount|ucr fee|office fee|proc(?:edure)? fee|full fee)s?$/i,
  /^(?:charges?|chg|amount|amt|billed|charge amount)$/i,
  /^total/i,
  /./,
];

export const dateRank = [/service|^dos$|^date$|^visit|^proc|^tx|^treatment/i, /complet/i, /start/i, /post|trans|entry/i, /./];

export const plannedHead =
  /^(?:proposed |active |current |open )?(?:treatment|tx) ?plan(?:s|ned)?(?: \(?\d+\)?)?$|^plan(?:ned)? treatments?\b|^planned (?:treatment|procedures)|^(?:proposed|unscheduled|recommended) (?:treatment|procedures)/i;

export const completedHead =
  /^(?:completed|completado|done)(?: \(?\d+\)?)?$|^completed (?:treatment|procedures|work|today|services)|^(?:work|procedures|treatment) (?:completed|done|performed)(?: today)?/i;

export const toothLabel =
  /^(?:involved|affected|treated|selected)?\s*(?:tooth|teeth)(?:\s*(?:no|num|number|numbers|#)\.?)?(?:\(s\))?$/i;

export const unitsLabel = /^(?:no\.? of )?units?\s*(?:no\.?|number|count)?$|^number of units$/i;

export const providerLabel =
  /^(?:operating|treating|assigned|performing)?\s*(?:staff|dentist|provider|doctor|clinician|hygienist|operator)(?:\s*name)?$/i;

export const dateSomewhere =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th)?[\s-][A-Z][a-z]{2,8}\.?[\s,'’-]*\d{2,4}\b|\b[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?[\s'’]+\d{2,4}\b/;

export const minutesAsleep =
  /^(?:total |anes(?:thesia|thetic)?\.? |sedation )+(?:time ?)?:? ?(\d{1,3}) ?min|^(\d{1,3}) ?min(?:ute)?s? (?:of )?(?:anesthesia|sedation)/i;

export const areaAlone =
  /^(?:[UL][RL]Q?|full mouth|quad(?:rant)? .*|[UL]A|(?:upper|lower|maxillary|mandibular) (?:right|left|arch)(?: quad(?:rant)?)?)$/i;

export const toothAlone =
  /^#\s?(?:\d{1,2}|[A-T]\b)|^(?:tooth|teeth|th)\b[\s:.#]*(?:(?:no|number)\b[\s:.#]*)?(?:\d{1,2}|[A-T]S?)\b/i;

export const countAlone = /^\(?[x×]\s?(\d{1,3})\)?$|^(\d{1,3})\s?[x×]$|^qty\.?\s*:?\s*(\d{1,3})$|^(\d{1,3}) units?$/i;

export const toothInWords =
  /[\s,(·–—-]*\b(?:on\s+)?(?:tooth|teeth|th)\b\.?\s*(?:no\.?|number)?\s*#?\s*((?:\d{1,2}|[A-T]S?\b)(?:\s*[-–,&]\s*#?(?:\d{1,2}|[A-T]S?\b))*)\)?|[\s,(·–—-]*#\s?(\d{1,2}(?:\s*[-–,&]\s*#?\d{1,2})*|[A-T]S?)\b\)?/i;

export const notADayHead = /:|until|valid|birth|\bborn\b|\bb\.|dob|print|creat|due|next|eff|\b(?:fe)?male\b/i;

export const toothHead = /^(?:tooth\s*(?:no\.?\s*)?#?|#)\s*(\d{1,2}|[A-T]S?)$/i;

export const personAtHour = /^\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?[\s,·|–—-]+(?!Dr\b)\p{Lu}[\p{L}'’-]+,?\s+\p{Lu}[\p{L}'’.-]*/iu;
export const codeAtHour = /^\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?[\s,·|–—-]+D\d{4}/i;

/** Parts that words of a line stand in, parts that are a line, and a line that only rules off. */
export const wordTags = /^(?:a|b|i|em|strong|u|font|span|mark|s|del|strike|code|tt)$/;
export const lineTags = /^(?:div|p|span|code|pre|samp|tt|li)$/;
export const rule = /^[\s=+|_-]*[=_-]{3}[\s=+|_-]*$/;
