/** Words of rows about money, and of parts of a page that offer codes to choose from. */

export const money =
  /^(?:sub-?total|total|grand total|balance|previous balance|opening balance|amount due|payment|pmt|adjust(?:ment)?|adj\b|deposit|discount|credit|write-?off|insurance (?:pay|check|est|claim|adj)|ins(?:urance)? pay|finance charge|late charge|refund|claim\b|check\b|cheque|cash\b|visa\b|mastercard|amex|credit card|patient pay|pre-?pay|statement|tax\b|courtesy|account transfer|\d+ (?:treatments?|procedures?|items?|rows?)|(?:void(?:ed)?|deleted|reversed)\b)|\((?:deleted|void(?:ed)?|reversed)\)/i;

export const palette =
  /quick|favou?rite|template|palette|picker|typeahead|autocomplete|suggest|fee[\s_-]?schedule|code[\s_-]?(?:list|search|lookup|browser|picker)|common[\s_-](?:codes|proc)|procedure[\s_-]codes|explosion|legend|add[\s_-](?:proc|treat|code|service)|dropdown-menu|search[\s_-]?result|recall[\s_-]type|price[\s_-]?list|service[\s_-]?catalog/i;
