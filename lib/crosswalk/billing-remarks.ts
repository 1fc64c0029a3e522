import type { Encounter } from '@/lib/encounter/encounter';
import type { Quote } from '@/lib/encounter/evidence';
import { type Sentence, sentencesOf } from './sentences';

/** Talk about billing in a note: never evidence of anything clinical. */
export interface BillingRemark {
  readonly kind: 'paid-by-dental' | 'concealment' | 'miscoding' | 'exclusion' | 'authorization-open' | 'inactive';
  readonly quote: Quote;
  /** Lower-case text of the remark. */
  readonly text: string;
}

const money =
  /\bpaid\b[^.]{0,40}\$|\$\s?[\d,]+(?:\.\d\d)?[^.]{0,20}\bpaid\b|\bpaid\b[^.]{0,30}\b(?:EFT|EOB|check|in full)\b|\b(?:EOB|EFT|remit\w*)\b[^.]{0,60}\bpaid\b|\balready (?:been )?(?:paid|reimbursed|billed|sent|submitted)\b/i;
const dentalPlan =
  /\bdental\b|\bdelta\b|\bmet ?life\b|\bguardian\b|\bconcordia\b|\bcigna dent|\bD\d{4}\b|\bameritas\b|\bFEDVIP\b|\bdentaquest\b/i;
const hide =
  /\b(?:do(?:n'?t| not)|never|without)\s+(?:mention|tell|list|includ|show|disclos|report)\w*\b[^.]{0,40}\b(?:dental|other (?:plan|insurance|coverage)|primary|payment|eob|medical)\b|\bso (?:that )?(?:they|medical|it)\s+(?:will )?pays? (?:as )?primary\b|\bleave (?:off|out) (?:the )?(?:dental|other)\b|\bback-?date\w*\b|\bchange (?:the )?(?:date of service|DOS|date)\b/i;
const miscode =
  /\b(?:code|bill|submit|send|claim|chart|write)\w*\b[^.]{0,60}\b(?:so|to get|in order)\b[^.]{0,30}\b(?:pay|pays|paid|cover|covers|covered|approv\w*|medical)\b|\b(?:code|bill|submit|claim|list|chart|write) (?:it|this|that|them|these|him|her|ext\w*|the \w+)\b[^.]{0,24}\b(?:as|under|like)\b|\bup-?cod\w*|\bunbundl\w*|\buse (?:a |an |the )?[\w. ]{1,30}\b(?:dx|diagnosis|code)\b[^.]{0,40}\b(?:pay|paid|cover\w*|medical)\b|\bmake it (?:look|sound|seem)\b|\b(?:add|put|use|send)\b[^.]{0,30}\b(?:KX|modifier)\b|\bwaive\w* (?:the )?(?:co-?pay|deductible|balance|co-?insurance)\b/i;
const refused =
  /\b(?:explained|told|said|advised)\b[^.]{0,30}\b(?:no\b|not|cannot|can'?t|unable)|\bdeclined\b|\brefused\b|\bwe (?:cannot|can'?t|do not|don'?t|won'?t)\b/i;
const benefit =
  /\b(?:plan|policy|benefits?|per rep\w*|rep\b|call ref|ref ?#|SPD|contract|certificate|booklet|insurance|medical|eligib\w*|verif\w*)\b/i;
const excluded =
  /\bexclu(?:ded|des|sion)\b|\bnot (?:a )?covered\b|\bnon-?covered\b|\bno (?:medical )?(?:benefits?|coverage) (?:for|under)\b/i;
const authorization = /\b(?:PA|P\/A|prior auth\w*|pre-?auth\w*|pre-?cert\w*|pre-?determination|authori[sz]ation|auth)\b/;
const open =
  /\bpending\b|\bnot (?:yet )?(?:received|obtained|done|on file|submitted)\b|\?|\bto check\b|\brequested\b|\bawait\w*|\bunknown\b|\bnone on file\b|\bexpired\b|\bdenied\b|\bno (?:PA|prior auth|auth)/i;
const inactive =
  /\b(?:coverage|policy|plan|insurance|eligibility|medical)\b[^.]{0,30}\b(?:termed|terminated|inactive|not active|lapsed|cancel+ed)\b/i;

/** Remarks on billing in all notes, in order. A request that the note itself turns down is still a remark, but no concealment. */
export function billingRemarks(encounter: Encounter): BillingRemark[] {
  return encounter.notes.flatMap((note) => {
    const sentences = sentencesOf(note);
    return sentences.flatMap((sentence, index): BillingRemark[] => {
      const next = sentences[index + 1]?.text ?? '';
      const kinds: BillingRemark['kind'][] = [];
      const { text } = sentence;
      if (money.test(text) && (dentalPlan.test(text) || dentalPlan.test(sentences[index - 1]?.text ?? '')))
        kinds.push('paid-by-dental');
      if (hide.test(text) && !refused.test(`${text} ${next}`)) kinds.push('concealment');
      else if (hide.test(text) || miscode.test(text)) kinds.push('miscoding');
      if (excluded.test(text) && benefit.test(text)) kinds.push('exclusion');
      if (authorization.test(text) && open.test(text)) kinds.push('authorization-open');
      if (inactive.test(text)) kinds.push('inactive');
      return kinds.map((kind) => ({ kind, quote: quoteOf(sentence), text: text.toLowerCase() }));
    });
  });
}

function quoteOf(sentence: Sentence): Quote {
  const lead = sentence.text.length - sentence.text.trimStart().length;
  const quote = sentence.text.trim();
  return { note: sentence.note, start: sentence.start + lead, end: sentence.start + lead + quote.length, quote };
}
