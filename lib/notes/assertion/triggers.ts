import { type Token, tokensOf } from '../text/tokens';

export type TriggerKind =
  | 'pseudo'
  | 'negation-strong'
  | 'negation-weak'
  | 'negation-after'
  | 'possible'
  | 'possible-after'
  | 'conditional'
  | 'planned'
  | 'historical'
  | 'historical-after'
  | 'family'
  | 'stop';

/** A trigger in a note: tokens [from, to). */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

// Words by what they do. `pseudo` looks like a negation and is none; `stop` ends every scope.
const table: Readonly<Record<TriggerKind, string>> = {
  pseudo:
    'not compliant|non compliant|non-compliant|not tolerating|not tolerate|no improvement|not improve|not improved|no relief|without relief|w/o relief|without lasting relief|w/o lasting relief|no change|no significant change|no interval change|not change|no increase|not only|not resolved|has not resolved|not resolve|not cause|not rule out|not ruled out|cannot be ruled out|cannot rule out|not exclude|cannot exclude|cannot be excluded|not certain|not necessarily|no difference|no longer tolerate|not helped|not help|no benefit|no response to treatment|gram negative|not drain|without difficulty|without incident|without complication|w/o complication|without complications|no complications|not extend|no better|not well controlled|not controlled|not at goal|not restorable|not salvageable|not wipe off|not healing|not healed|not the|no doubt|not yet|not sure|not clear|no showed|no show|no one|not treated|not treated today|without anesthetic|not working|not adequate|not fully|not completely|not been able|not able to|not able|not want|not like|not sleep well|not relieved|not relieve|not relieving|not alleviated|unrelieved|not responding|not respond|not responsive|no specific diagnosis|without change|without significant change|no interval development|not subsided|not gone away|has not subsided|not improving|no significant improvement|no lasting relief|no lasting improvement|no significant relief|minimal relief|not adherent|nonadherent|non adherent|not wear|not wearing|not taking as directed|not limited to|no question|no increase in|not effective|not successful|no success|no luck|without success|without improvement|without benefit|w/o improvement|w/o benefit|w/o success|not decreased|not decreasing|without resolution|no resolution|not go away|not blanch|not bleed easily|not respond to|no decrease|no reduction|not amenable|not visible clinically|not quite|not using|not use as directed',
  'negation-strong':
    "denies|denied|deny|denying|negative for|neg for|no evidence of|no evidence for|without evidence of|w/o evidence of|no sign of|no signs of|no signs or symptoms of|without signs of|no history of|no hx of|no h/o|no hx|no prior history of|no known history of|free of|free from|no complaints of|no complaint of|no c/o|without any|absence of|never had|never has had|no report of|no reports of|does not have|do not have|did not have|doesn't have|don't have|didn't have|has no|have no|had no|has not had|no findings of|no clinical evidence of|no radiographic evidence of|no suggestion of|no suspicious|fails to reveal|failed to reveal|did not reveal|does not reveal|did not show|does not show|not show|not demonstrate|not reveal|no indication of|not have|not had|not appear|unremarkable for|rules out|ruled out for|ruled the patient out for|patient was not|neither|nkda to|not experience|not experienced|not having|no mention of|never|denying any|denies any|no concern for|no concerns for|not complain of|not suffer from|no cause of|-ve for|-ve for|neg hx of|negative hx of|negative history of|neg h/o|neg history of|doesn't c/o|does not c/o|not c/o|no longer c/o|does not complain of|doesn't complain of|doesn't report|does not report|without c/o|declined|declines|refused|refuses|refusing|not typical of|not be typical for|not typical for|no longer has|no longer have|no longer having|no longer|no significant history of|no significant hx of|no personal history of|no personal hx of|no family history of|no family hx of|no fhx of|w/o any|w/o signs of|w/o sign of|without sign of|without evidence|no evidence|doesn't show|doesn't reveal|nor any|not suggestive of|not consistent with|inconsistent with|no indication for|never diagnosed with|never been diagnosed with|never treated for|not diagnosed with|not concerned for|negative screen for|tested negative for|tests negative for|screened negative for|screen negative for|not suspicious for|no suspicion of|no suspicion for|not on|never on|never taken|never took|never used|never smoked|no use of|does not use|doesn't use|not pregnant|does not take|doesn't take|not currently on|not currently taking|not taking|does not smoke|doesn't smoke",
  'negation-weak':
    "no|not|without|w/o|\u00f8|non|nor|none|neg|cannot see|never been|isn't|wasn't|aren't|weren't|nil|zero|lacks|lacking|lack of|rather than|absent|no obvious|no gross|no visible|no significant|no apparent|no definite|no acute|no focal|no convincing|no known|no other|no associated|no recent|no current|no active|no further|no new|no residual|no remaining|no abnormal|no clear|no overt|no palpable|no radiographic|no clinical|no objective|no subjective|no specific|no pertinent|no prior|no previous|no past|no reported",
  'negation-after':
    'not seen|not noted|not present|not found|not identified|not demonstrated|not visualized|not appreciated|not observed|not detected|not evident|not palpable|not indicated|not performed|not needed|not required|not elicited|not reported|not superimposed|not visible|not reproducible|is absent|are absent|was absent|were absent|absent|none|none noted|none seen|none reported|is negative|was negative|were negative|are negative|negative|neg|ruled out|was ruled out|were ruled out|has been ruled out|been ruled out|is ruled out|unlikely|was not seen|were not seen|not displaced|not involved|not exposed|not mobile|not tender|not affected|was denied|were denied|is denied|denied|not recommended|not clinically apparent|not apparent|free|no longer present|no longer|is no longer|is gone|not available|unavailable|not taken|not obtained|not done|not on file|not received|not sent|declined|refused|was declined|were declined|was refused|not completed|not started|not initiated|not warranted|not necessary|not an issue|not a concern|not suspected|not likely|not felt|not encountered|not exhibited|not discernible|not documented|is not present|are not present|was not present|not currently present|not active|non contributory|not significant|not appreciable|not endorsed|not given|not placed|not used|not attempted|has been excluded|is excluded|was excluded|has subsided|subsided completely|not confirmed',
  possible:
    "possible|unlikely|unlikely to be|doubtful|possibly|probable|probably|likely|suspect|suspects|suspected|suspicion of|suspicion for|suspicious for|suspicious of|suggestive of|suggesting|suggests|suggest|consistent with|consistent w/|consistent w|c/w|cw|r/o|rule out|ro|vs|vs.|versus|questionable|presumed|presumptive|concern for|concerning for|concern about|concerned about|appears to be|may be|may have|may represent|might be|might have|might|could be|could represent|differential|differential diagnosis|ddx|differential includes|cannot exclude|cannot rule out|cannot be excluded|not ruled out|not rule out|cannot be ruled out|evaluate for|eval for|evaluated for|worrisome for|compatible with|felt to be|working dx|working diagnosis|clinical impression|looks like|thought to be|think it is|believed to be|to rule out|query|equivocal|can't rule out|test for|screen for|screened for|assess for|check for|concern of|feels it may be|most likely|in keeping with|to exclude|exclude|appearance of|could have",
  'possible-after':
    'vs|versus|is suspected|was suspected|suspected|is possible|possible|is likely|likely|cannot be excluded|cannot be ruled out|not excluded|not ruled out|is questionable|questionable|is considered|?|to be ruled out|is a possibility|needs to be ruled out',
  conditional:
    'if|unless|in case of|in the event of|risk of|risks of|risk for|risks|risks include|risks including|risks discussed|at risk for|at risk of|return if|call if|prn|as needed for|as needed|instructed to call|watch for|monitor for|may cause|can cause|could cause|might cause|may develop|may result in|to prevent|prevent|prevention of|prevention|prophylaxis|prophylaxis for|prophylactically for|precautions|complications including|possible complications|potential|potential for|should|return for|call for|report any|inform us of|advised of|warned of|warned about|side effects|possible side effects|increased risk|chance of|to avoid|avoid|including possible|signs of|symptoms of|such as|in order to prevent|precaution|for any|worsening',
  planned:
    'will|will be|plan|plan to|plans to|planned|planning|plan is to|scheduled|scheduled for|is scheduled|to be|recommend|recommended|recommends|recommendation|consider|considering|considered|needs|need|discussed|discuss|options|options include|option|proposed|proposing|schedule|next visit|nv|n/v|would benefit from|refer for|tx plan|treatment plan|to obtain|obtain|order|ordered|advised|requests|request|requested|requesting|wants|going to|anticipate|await|awaiting|to follow|recommend that|should be|would like|interested in|for future|in future|upcoming|tomorrow|next week|next month|next wk|prior to|before|pending|candidate for|approval for|authorize|authorization for|pre-auth for|start|begin|rec|sched|eval for|indicated|refer|refer to|referral to|return for|come back for|follow up for|f/u for|rtc for|reappoint for|reappt for|appt for|appointment for|set up for|will need|is to|are to|slated for|consider for|tentatively|anticipated|anticipating|intend|intends to|hopes to|should have|should undergo|needs to|to undergo|to have|to receive|to start|to begin|planned for|plans for|plan for|recommending|may need|might need|may require|would require|will require',
  historical:
    "history of|hx of|h/o|hx|s/p|status post|previous|previously|prior|past|past history of|past medical history|former|formerly|ex|quit|remote|childhood|as a child|in the past|old|had|was treated for|treated for|recovered from|resolved|healed|d/c'd|discontinued|stopped|history|prior history of|history significant for|year history of|diagnosed in|since childhood|last year|years ago|yrs ago|months ago|formerly|post|tx'd for|underwent",
  'historical-after':
    "ago|in 19|in the past|last year|as a child|years ago|yrs ago|yr ago|year ago|months ago|weeks ago|wks ago|in childhood|has resolved|have resolved|resolved|has healed|healed|in remission|remote|previously|prior|before|d/c'd|discontinued|elsewhere",
  family:
    'mother|father|brother|sister|grandmother|grandfather|aunt|uncle|son|daughter|parent|parents|sibling|siblings|maternal|paternal|mom|dad|wife|husband|twin|family history|family hx|fam hx|fhx|family|runs in the family|cousin|spouse|grandparent|grandparents|partner|mgm|pgm|mgf|pgf',
  stop: 'but|however|although|though|except|apart from|aside from|other than|which|who|secondary to|due to|because|because of|since|until|yet|still|nevertheless|whereas|while|presents with|presented with|presents|presented|positive for|pos for|complains of|complaining of|c/o|reports|reported|states|stated|notes|noted|did have|does have|has|have|with|w/|shows|showed|reveals|revealed|now|today|admits|admits to|endorses|endorsed|acknowledges|admitted|affirms|does report|does complain|does note|only|and he|and she|and is|and has|positive|as well as a',
};

interface Node {
  readonly next: Map<string, Node>;
  kinds: TriggerKind[];
}
const root: Node = { next: new Map(), kinds: [] };
for (const [kind, words] of Object.entries(table) as [TriggerKind, string][]) {
  for (const phrase of words.split('|')) {
    let node = root;
    for (const token of tokensOf(phrase)) {
      let child = node.next.get(token.low);
      if (!child) {
        child = { next: new Map(), kinds: [] };
        node.next.set(token.low, child);
      }
      node = child;
    }
    node.kinds.push(kind);
  }
}

/** Triggers of a run of tokens: at each place the longest phrase, with every kind that it can be. */
export function triggersIn(tokens: readonly Token[], from: number, to: number): Trigger[] {
  const found: Trigger[] = [];
  for (let i = from; i < to; ) {
    let node: Node | undefined = root;
    let end = 0;
    let kinds: readonly TriggerKind[] = [];
    for (let j = i; j < to && node; j++) {
      node = node.next.get(tokens[j]?.low ?? '');
      if (node && node.kinds.length > 0) {
        end = j + 1;
        kinds = node.kinds;
      }
    }
    if (kinds.length === 0) {
      i++;
      continue;
    }
    const words = tokens
      .slice(i, end)
      .map(({ low }) => low)
      .join(' ');
    for (const kind of kinds) found.push({ kind, from: i, to: end, words });
    i = end;
  }
  return found;
}
