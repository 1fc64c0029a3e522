/** Words that speak of money, coverage or a claim. */
const payment =
  /\b(?:pay(?:s|ing|ment|ments)?|paid|reimburs\w*|money|revenue|fee|fees|cost|costs|claim|claims|bill|billed|billing|billable|cover(?:ed|age)|insur\w*|den(?:y|ial|ials)|approv\w*|qualif\w*|payers?|benefits?|deductible|co-?pay\w*|medicare|medicaid|tricare|policy|policies|medical(?:ly)? necess\w*|appeal\w*|authori[sz]ation)\b/i;

/** Words that put an answer into the other's mouth. */
const leading =
  /\b(?:(?:please )?(?:confirm|agree|verify) (?:that|the patient has)|isn['’]t it|is it not|wouldn['’]t you|don['’]t you|document that|state that|should (?:say|state|read)|so that (?:we|it|the)|in order to|to (?:justify|support) )/i;

/** Why a question may not be put to a clinician; '' where it may. */
export function objectionTo(question: string): '' | 'speaks of payment' | 'leads' {
  if (payment.test(question)) return 'speaks of payment';
  return leading.test(question) ? 'leads' : '';
}
