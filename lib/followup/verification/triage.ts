import type { PreCheck } from '@/lib/encounter/precheck';
import { answerTime } from '../authorization/answer-time';
import { addDays } from '../calendar';
import type { CallSheet } from './call-sheet';
import { expiryOf, type Verification } from './verification';

/** One fact that speaks for or against going on. `against`: as things stand it cannot go through; `open`: something has to come first. */
export interface TriageFact {
  readonly kind: 'against' | 'open' | 'for';
  readonly say: string;
}

/** Facts alone, in the order in which they matter; no sum of money is weighed against another. `today` is ISO. */
export function triage(sheet: CallSheet, check: PreCheck, verification: Verification | null, today: string): TriageFact[] {
  const facts: TriageFact[] = [];
  const say = (kind: TriageFact['kind'], words: string) => facts.push({ kind, say: words });
  const answer = (id: string) => verification?.answers[id]?.trim() ?? '';
  const no = (text: string) => /^(?:no|not|n)\b/i.test(text);
  if (!verification?.date) say('open', 'The payer has not been asked yet.');
  else if ((expiryOf(verification.date) ?? '') <= today)
    say('open', `What the payer said on ${verification.date} is too old: ask again.`);
  if (no(answer('active'))) say('against', 'The coverage is not active on the planned date.');
  if (no(answer('dentistCovered'))) say('against', 'The plan does not cover services of a dentist.');
  for (const { code } of sheet.codes) {
    if (no(answer(`covered:${code}`))) say('against', `The plan said that ${code} is not covered.`);
    const needed = answer(`authorization:${code}`);
    if (/^y/i.test(needed))
      say('open', `${code} needs prior authorization${answer('howToAsk') ? `: ${answer('howToAsk')}` : ''}.`);
    if (no(needed)) say('for', `The plan said that ${code} needs no authorization.`);
  }
  if (answer('exclusions') && !no(answer('exclusions'))) say('open', `The plan named exclusions: ${answer('exclusions')}.`);
  if (answer('referral') && !no(answer('referral'))) say('open', 'A referral is needed.');
  if (/\$\s?\d/.test(answer('deductible'))) say('open', `Deductible: ${answer('deductible')}.`);
  for (const { title, verdict } of check.necessity)
    if (verdict === 'not-met') say('against', `The chart does not meet: ${title}.`);
  const papers = check.attachments.filter(({ state }) => state === 'missing');
  if (papers.length)
    say('open', `Papers not found in the chart: ${papers.map(({ label }) => label.replace(/\.$/, '')).join(', ')}.`);
  const asked = check.missing.filter(({ severity }) => severity === 'blocks').length;
  if (asked) say('open', asked === 1 ? 'One question about the chart is open.' : `${asked} questions about the chart are open.`);
  if (sheet.plannedDate && addDays(today, 7) && sheet.plannedDate > today && sheet.plannedDate < (addDays(today, 7) ?? ''))
    say('open', `The planned date ${sheet.plannedDate} is less than a week away.`);
  const wanted = sheet.codes.some(({ code }) => /^y/i.test(answer(`authorization:${code}`)));
  const time = answerTime(sheet.payerClass);
  const by = addDays(today, time.days);
  if (wanted && by && sheet.plannedDate > today && by >= sheet.plannedDate) {
    say(
      'open',
      `An answer to a request made today may come as late as ${by} (${time.days} days, ${time.source.title}); the planned date is ${sheet.plannedDate}.`,
    );
  }
  const order = { against: 0, open: 1, for: 2 } as const;
  return facts.sort((a, b) => order[a.kind] - order[b.kind]);
}
