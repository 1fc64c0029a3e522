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
