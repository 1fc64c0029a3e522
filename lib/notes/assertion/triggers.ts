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
  pseudo: `no contraindication|no contraindications|not to stop|not stop|without treatment|w/o treatment|without improvement|not to hold|no improvement|not compliant|non compliant|non-compliant|not tolerating|not tolerate|not improve|not improved|no relief|without relief|w/o relief|without lasting relief|w/o lasting relief|no change|no significant change|no interval change|not change|no increase|not only|not resolved|has not resolved|not resolve|not cause|not rule out|not ruled out|cannot be ruled out|cannot rule out|not exclude|cannot exclude|cannot be excluded|not certain|not necessarily|no difference|no longer tolerate|not helped|not help|no benefit|no response to treatment|gram negative|not drain|without difficulty|without incident|without complication|w/o complication|without complications|no complications|not extend|no better|not well controlled|not controlled|not at goal|not restorable|not salvageable|not wipe off|not healing|not healed|not the|no doubt|not yet|not sure|not clear|no showed|no show|no one|not treated|not treated today|without anesthetic|not working|not adequate|not fully|not completely|not been able|not able|not want|not like|not sleep well|not relieved|not relieve|not relieving|not alleviated|unrelieved|not responding|not respond|not responsive|no specific diagnosis|without change|without significant change|no interval development|not subsided|has not subsided|not improving|no significant improvement|no significant relief|minimal relief|not adherent|nonadherent|non adherent|not wear|not wearing|not taking as directed|no question|not effective|not successful|no success|no luck|without success|without benefit|w/o improvement|w/o benefit|w/o success|not decreased|not decreasing|without resolution|no resolution|not go away|not blanch|not bleed easily|no decrease|no reduction|not amenable|not visible clinically|not quite|not using|not use as directed|not gone|not subside|not as directed|not at all relieved|not fully resolved|not completely resolved|no more than|not helping|not worse|no worse|not significantly improved|not limited|no lasting`,
  'negation-strong': `denies|denied|deny|denying|negative for|neg for|w/o evidence of|no sign of|no signs of|no signs or symptoms of|without signs of|no history of|no h/o|no hx|no prior history of|no known history of|free of|free from|no complaints of|no complaint of|no c/o|without any|absence of|never had|never has had|no report of|no reports of|doesn't have|don't have|didn't have|has no|have no|had no|has not had|no findings of|no clinical evidence of|no radiographic evidence of|no suggestion of|fails to reveal|failed to reveal|not show|not demonstrate|not reveal|no indication of|not have|not had|not appear|unremarkable for|rules out|ruled out for|ruled the patient out for|patient was not|neither|nkda to|not experience|not experienced|not having|no mention of|never|no concern for|no concerns for|not complain of|not suffer from|no cause of|-ve for|neg hx of|negative hx of|negative history of|neg h/o|neg history of|doesn't c/o|not c/o|no longer c/o|doesn't complain of|doesn't report|does not report|without c/o|declined|declines|refused|refuses|refusing|not typical of|not be typical for|not typical for|no longer has|no longer have|no longer having|no longer|no significant history of|no significant hx of|no personal history of|no personal hx of|no family history of|no family hx of|no fhx of|w/o any|w/o signs of|w/o sign of|without sign of|without evidence|no evidence|doesn't show|doesn't reveal|nor any|not suggestive of|not consistent with|inconsistent with|no indication for|never diagnosed with|never been diagnosed with|never treated for|not diagnosed with|not concerned for|negative screen for|not suspicious for|no suspicion of|no suspicion for|not on|no use of|does not use|doesn't use|not pregnant|does not take|doesn't take|not currently on|not currently taking|not taking|does not smoke|doesn't smoke|(-) for|- for|no personal or family history of|no personal or family hx of|no family or personal history of|no fam hx of|no family h/o|no personal h/o|-hx of|no dx of|has never had|no problems with|no issues with|no evid of|no e/o|w/o e/o|doesn't endorse|not endorse|not reporting`,
  'negation-weak': `no|not|without|w/o|\u00f8|non|nor|none|neg|cannot see|never been|isn't|wasn't|aren't|weren't|nil|zero|lacks|lacking|lack of|rather than|absent|no apparent|no prior|no previous|no past|no reported|no suspicious`,
  'negation-after': `not present|not found|not evident|not palpable|not performed|not visible|not reproducible|is absent|are absent|was absent|were absent|absent|none|none noted|none seen|none reported|negative|neg|ruled out|has been ruled out|unlikely|not mobile|not tender|was denied|were denied|is denied|denied|not clinically apparent|not apparent|free|no longer present|no longer|is no longer|is gone|not available|unavailable|not done|not on file|not sent|declined|refused|was declined|were declined|was refused|not completed|not necessary|not an issue|not a concern|not likely|not felt|not discernible|not currently present|not active|non contributory|not significant|not appreciable|not given|has been excluded|has subsided|subsided completely|excluded|r/o'd|deferred|was deferred|postponed|non palpable|non - palpable|nonpalpable|nonexistent|non - existent|negated|not occur|did not happen`,
  possible: `provisional|tentative dx|preliminary|doubt|possibility of|possible|unlikely|unlikely to be|doubtful|possibly|probable|probably|likely|suspect|suspects|suspected|suspicion of|suspicion for|suspicious for|suspicious of|suggestive of|suggesting|suggests|suggest|consistent with|consistent w/|consistent w|c/w|cw|r/o|rule out|ro|vs|vs.|versus|questionable|presumed|presumptive|concern for|concerning for|concern about|concerned about|appears to be|may be|may have|may represent|might have|might|could be|could represent|differential|ddx|cannot exclude|cannot rule out|cannot be excluded|not ruled out|not rule out|cannot be ruled out|evaluate for|eval for|evaluated for|worrisome for|compatible with|felt to be|working dx|working diagnosis|clinical impression|looks like|thought to be|think it is|believed to be|query|equivocal|can't rule out|test for|screen for|screened for|assess for|check for|concern of|most likely|in keeping with|exclude|appearance of|could have|favor|favors|favored|favoring|worried about|worry about|fear of|fears|afraid of|susp|susp.|poss|poss.|prob|?'d|presumably|apparent|in question|potential for malignant|potentially|not excluding|wonders about|wondering about|wonder if|could it be|possibilities include|r / o|rule - out`,
  'possible-after': `vs|versus|is suspected|was suspected|suspected|is possible|possible|is likely|likely|cannot be excluded|cannot be ruled out|not excluded|not ruled out|is questionable|questionable|is considered|?|to be ruled out|is a possibility|needs to be ruled out|susp|susp.|can't be ruled out|can't be r/o|cannot be r/o|can't r/o|cannot r/o|cannot rule out|can't rule out|can't be excluded|could not be ruled out|couldn't be ruled out|could not be excluded|not r/o|until proven otherwise|workup|work up|work - up|in the differential|on the differential|on ddx|not entirely excluded|remains possible|remains a possibility|is a consideration|is a concern|questioned|poss|poss.|suspicious|to be confirmed|not yet confirmed|unconfirmed|is in question`,
  conditional: `including but not limited to|and cause|and lead to|if left untreated|if untreated|if|unless|in the event of|risks|risks discussed|prn|as needed|instructed to call|watch for|monitor for|may cause|can cause|could cause|might cause|may develop|may result in|prevent|prevention|prophylaxis|prophylactically for|precautions|possible complications|potential|should|return for|call for|report any|inform us of|advised of|side effects|possible side effects|increased risk|chance of|avoid|including possible|signs of|symptoms of|such as|in order to prevent|precaution|for any|worsening|warned|rba|rbas|parq|risk|high risk|informed of|complications|r/b/a|potential complications|to reduce|to minimize|to decrease|predisposed to|predisposes to|susceptible to|in case|to rule in|may lead to|can lead to|could lead to|can result in|could result in|may occur|may be needed for|when necessary for|prone to|to er for|to er w/|call w/|call with|return w/|return with|w/ any|any sign of|sx of`,
  planned: `not want|next :|will|plan|plans to|planned|planning|plan is to|scheduled|to be|recommend|recommended|recommends|recommendation|consider|considering|considered|needs|need|discussed|discuss|options|option|proposed|proposing|schedule|next visit|nv|n/v|would benefit from|obtain|order|ordered|advised|requests|request|requested|requesting|wants|going to|anticipate|await|awaiting|to follow|should be|would like|interested in|upcoming|tomorrow|next week|next month|next wk|prior to|before|pending|approval for|authorize|authorization for|start|begin|rec|sched|eval for|indicated|refer|referral to|return for|come back for|follow up for|f/u for|rtc for|reappoint for|reappt for|appt for|appointment for|set up for|will need|is to|are to|slated for|tentatively|anticipated|anticipating|intend|intends to|hopes to|should have|should undergo|to undergo|to have|to receive|plans for|recommending|might need|will require|pre - op for|preop for|clearance for|cleared for|in preparation for|ahead of|workup for|work up for|work - up for|alternatives|alternative|candidate|future|offered|deferred|postponed until|suggest|suggested|prescribe|will order|to return for|rtn for|recommendations|proceed with|reviewed option of|elects|elected|opts for|opted for|requires|require|needs to have|to get|discussed option of|quote for|estimate for|auth for|preauth for|pre-auth|sch for|tentative|contemplating|wishes|wish to|hoping for|hoping to|desires|desire`,
  historical: `completed|finished|h/o|hx|s/p|status post|previous|previously|prior|past|past history of|past medical history|former|formerly|ex|quit|remote|childhood|as a child|in the past|old|had|treated for|recovered from|resolved|healed|d/c'd|discontinued|stopped|history|prior history of|diagnosed in|since childhood|last year|years ago|yrs ago|months ago|post|tx'd for|underwent|stop|discontinue|d/c|previous hx of|prev|prev hx of|past hx of|prior hx of|remote hx of|pmhx of|post-op from|has had|had prior|since resolved`,
  'historical-after': `as teen|as a teen|as a teenager|as a kid|in high school|in college|years prior|yrs prior|cleared|ago|in 19|in the past|last year|as a child|years ago|yrs ago|months ago|in childhood|has resolved|have resolved|resolved|has healed|healed|in remission|remote|previously|prior|before|d/c'd|discontinued|elsewhere|self resolved|cured|outgrown|outgrew|subsided|went down|went away|is gone|gone|has gone|has cleared|cleared up|stopped|finished|completed|ned|has broken|covered|closed|former|quit|in past|last yr|last month|as child|a while ago|years back|yrs back|resected|is healed|well healed|fully healed|no longer an issue|last summer|last winter|last spring|last fall`,
  family: `runs in the family|mother|father|brother|sister|grandmother|grandfather|aunt|uncle|son|daughter|parent|parents|sibling|siblings|maternal|paternal|mom|dad|wife|husband|twin|family history|family hx|fam hx|fhx|family|cousin|spouse|grandparent|grandparents|partner|mgm|pgm|mgf|pgf|sib|sibs|sis|bro|grandma|grandpa|grandson|granddaughter|niece|nephew|relative|relatives|stepfather|stepmother|fam`,
  stop: `d/t|positive for|did have|does have|admits to|and has|but|however|although|though|except|apart from|aside from|other than|which|who|secondary to|due to|because|since|until|yet|still|nevertheless|whereas|while|presents with|presented with|presents|presented|pos for|complains of|complaining of|c/o|reports|reported|states|stated|notes|noted|has|have|with|w/|shows|showed|reveals|revealed|now|today|admits|endorses|endorsed|acknowledges|admitted|affirms|does report|does complain|does note|only|(+) for|+ for|and he|and she|and is|positive|as well as a`,
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
      const low: string = tokens[j]?.low ?? '';
      node = node.next.get(low) ?? (j === i && low.endsWith("'s") ? node.next.get(low.slice(0, -2)) : undefined);
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
      .join(' ')
      .replace(/'s$/, '');
    for (const kind of kinds) found.push({ kind, from: i, to: end, words });
    i = end;
  }
  return found;
}
