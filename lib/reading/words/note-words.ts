/** Words by which a page tells its notes from its menus, and a person's name from a heading. */

export const noteLabel =
  /\b(?:notes?|comments?|narrative|reason|details|remarks|findings|impression|history|complaint|hpi|assessment|subjective|objective|plan|report|description of procedure|clinical|observations?|summary)\b/i;

export const noteBox =
  /(?:^|[\s_-])(?:clinical-?|progress-?|chart-?|patient-?)?notes?(?:$|[\s_-])|narrative|note-?(?:card|item|body|text|entry)/i;

export const notClinical =
  /\bI (?:hereby )?(?:consent|authorize|acknowledge|understand)|consent form|hipaa|privacy|terms of|disclaimer|legend:|cookie|copyright|all rights reserved|please (?:enter|select|note)|no (?:notes|results|records)|administrative|instructions for use|statement of|thank you for/i;

export const clinical =
  /\b(?:pt|patient|tooth|teeth|#\d{1,2}|pain|swelling|caries|extract|anesthesia|lidocaine|carp|x-?ray|radiograph|pano|cbct|perio|probing|crown|impacted|lesion|biopsy|suture|rx|exam|sedation|consent|oral|jaw|tmj|apnea|bite|restor|denies|presents|impression|specimen|procedure|follow-?up|occlus|cement|discomfort|treatment)\b/i;

export const section =
  /^(?:cc|chief complaint|hpi|s|o|a|p|subjective|objective|assessment|plan|pmh|p?mhx?|med(?:ical )?h(?:istory|x)|meds?|medications|allerg\w*|nkda|vitals|bp|exam(?:ination)?|clinical exam|e\/?o|i\/?o|eoe|ioe|x-?rays?|radiographs?|rad|pan(?:o|orex)?|pa|pax?|bw|cbct|imaging|findings|impression|d[x/]|ddx|diagnosis|preop.*|postop.*|t[x/]|treatment|procedure|anesth\w*|la|rx|prescription|consent|poi|post-?op.*|fu|f\/u|nv|next visit|history|comments?|notes?)\s*:/i;

export const notNames =
  /\b(?:patient|dental|clinic|chart|notes?|plan|treatment|insurance|office|group|health|care|history|details|information|record|appointments?|visit|encounter|medical|billing|account|summary|demo|admin|view|add|new|open|print|save|edit|settings|delta|family|practice|center|associates|page|overview|profile|ledger|progress|clinical|perio|imaging|documents?|schedule|status|date|name|tooth|upper|lower|left|right|arch|mouth|primary|secondary|blue|cross|shield|united|total|balance|due|fee|log|user|provider|legend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|september|october|november|december|crown|filling|composite|canal|extraction|exam|show|conditions?|diagnosed|share|link|budget|restorative|quote|home|patients?|recalls?|reports?|surgery|endodontics|services?|payments?|invoices?|last|first|next|previous|today|help|sign|log|out)\b/i;

export const soap =
  /^(?:subjective|objective|assessment|plan|s|o|a|p|hpi|chief complaint|findings|impression|diagnosis|procedure|treatment rendered|history)$/i;

/** Words in front of the name of who wrote or signed, degrees behind it, and the name itself. */
export const bySomeone =
  /^(?:(?:electronically )?(?:signed|entered|written|created|reviewed|charted)(?: by)?|by|author|provider|clinician|hygienist|dentist|firmado por|escrito por)\b\s*:?\s*(?=\p{Lu})/iu;
export const degree = /,?\s(?:D\.?D\.?S|D\.?M\.?D|RDH|R\.D\.H|MD|CRNA|EFDA|RDA|CDA|NP|PA-C|RN)\.?$/;
export const writer =
  /^(?:Dr\.?\s+)?\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|(?:de|la|van|von|der|del|di|da)))*(?:,?\s+[A-Z][A-Za-z.-]{1,5})?$/u;

/** Names of parts of a chart that may be folded. */
export const clinicalSection =
  /\b(?:notes?|history|procedures?|treatments?|insurance|medications?|meds|allerg\w*|problems?|an[ae]+sthesia|sedation|ledger|completed|exams?|findings|details|alerts?|visits?|notas?|seguro)\b/i;

export const notPartOfNotes =
  /template|consent|legend|toast|alert|cookie|palette|tooltip|snackbar|help-text|subtitle|banner|hint|locked|empty-state|placeholder/i;

export const menuRoles = /^(?:menu|menuitem|navigation|tab|tablist|button|option|listbox|alert|status|tooltip|toolbar|banner)$/;

export const headStart = /^(?:by|author|provider|signed|entered|status|type|category|tooth|date|show|read|see|view)\b/i;

export const dialogClass = /modal|dialog|panel|drawer|overlay|popup/i;

export const foldedNote = /\b(?:subjective|objective|assessment)\s*:|\bpt presents\b|\bpatient presents\b/i;

export const foldedPlan = /\b(?:subscriber|policy number|member id|group (?:number|no))\b/i;

export const foldedPerson = /\b(?:date of birth|dob|birth date)\b/i;

export const writtenBy =
  /(?:^|\b)(?:by|author|signed by|entered by|provider)\s*:?\s+((?:Dr\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})/u;

export const titleBefore = /^(?:dr|mr|mrs|ms|miss)\.?\s+/i;

export const nameOfPerson =
  /^\p{Lu}[\p{L}'’-]+(?:,?\s+(?:\p{Lu}\.?|(?:de|la|van|von|der|del|di|da|bin|al)\s+\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+)){1,3}$/u;

export const loadingClass = /(?:^|\s)(?:skeleton|loading-spinner|is-loading)(?:\s|$)/;
