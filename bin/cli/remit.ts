import { type ExplainedAdjustment, explainRemittance } from '@/lib/followup/remittance/explain-remittance';
import { parse835 } from '@/lib/followup/remittance/parse-835';
import { type Command, InputError } from './command';
import { parseOptions } from './options';
import { readTextInput } from './read-input';

export const command: Command = {
  summary: 'explains a remittance (835): what happened, what to do, by when',
  usage: 'FILE.835 [--json]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new InputError('Name one remittance: crossbite remit FILE.835.');
    const parsed = parse835(await readTextInput(file, io));
    if (!parsed.ok) throw new InputError(parsed.error);
    const claims = parsed.remittances.flatMap(explainRemittance);
    if (values.json) {
      io.out(`${JSON.stringify({ balanced: true, claims })}\n`);
      return 0;
    }
    const dollars = (amount: number) => `$${amount.toFixed(2)}`;
    const told = (one: ExplainedAdjustment) =>
      `    ${one.group}-${one.reason} ${dollars(one.amount)}  ${one.meaning}\n      ${one.route}: ${one.fix}${one.deadline.days ? ` Within ${one.deadline.days} days of ${one.deadline.from}.` : ''}`;
    for (const claim of claims) {
      io.out(`${claim.claim}  ${claim.status}  charged ${dollars(claim.charged)}, paid ${dollars(claim.paid)}\n`);
      for (const one of claim.adjustments) io.out(`${told(one)}\n`);
      for (const line of claim.lines) {
        io.out(`  ${line.code}  charged ${dollars(line.charged)}, paid ${dollars(line.paid)}\n`);
        for (const one of line.adjustments) io.out(`${told(one)}\n`);
      }
    }
    return 0;
  },
};
