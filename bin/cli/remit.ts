import type { Acknowledgement } from '@/lib/followup/acknowledgement/acknowledgement';
import { parseAcknowledgement } from '@/lib/followup/acknowledgement/parse-acknowledgement';
import {
  type ExplainedAdjustment,
  type ExplainedClaim,
  explainLine,
  explainRemittance,
} from '@/lib/followup/remittance/explain-remittance';
import { parse835, type Remittance } from '@/lib/followup/remittance/parse-835';
import { type EobLine, parseEob } from '@/lib/followup/remittance/parse-eob';
import { parseX12 } from '@/lib/x12/parse-x12';
import { type Command, InputError, type Io } from './command';
import { parseOptions } from './options';
import { readTextInput } from './read-input';

export const command: Command = {
  summary:
    'explains a remittance (835), an acknowledgement (999, 277CA), the text of an explanation of benefits or typed codes: what happened, what to do, by when',
  usage: 'FILE [--json] | --codes "CO-16 M76" [--filing MB] [--json]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      json: { type: 'boolean' },
      codes: { type: 'string' },
      filing: { type: 'string' },
    });
    const [file] = positionals;
    if (values.codes !== undefined && !file) {
      const lines = parseEob(values.codes);
      if (!lines) throw new InputError('No reason code is among these: codes such as "CO-16 M76" are expected.');
      return explainCodes(lines, values.filing ?? '', values.json === true, io);
    }
    if (!file || positionals.length > 1) throw new InputError('Name one remittance: crossbite remit FILE.835.');
    const text = await readTextInput(file, io);
    const pasted = /^\ufeff?\s*ISA/.test(text) ? null : parseEob(text);
    if (pasted) return explainCodes(pasted, values.filing ?? '', values.json === true, io);
    const x12 = parseX12(text);
    if (x12.ok && (x12.transaction === '999' || x12.transaction === '277')) {
      const acknowledged = parseAcknowledgement(text);
      if (!acknowledged.ok) throw new InputError(acknowledged.error);
      return printAcknowledgement(acknowledged.acknowledgement, values.json === true, io);
    }
    const parsed = parse835(text);
    if (!parsed.ok) throw new InputError(parsed.error);
    const claims = parsed.remittances.flatMap(explainRemittance);
    if (values.json) io.out(`${JSON.stringify({ balanced: true, claims, payments: parsed.remittances.map(paymentOf) })}\n`);
    else {
      for (const remittance of parsed.remittances) {
        const { payer, date, amount, adjustments } = paymentOf(remittance);
        io.out(`${[payer, date].filter(Boolean).join(', ') || 'Payment'}  ${dollars(amount)}\n`);
        for (const { reason, reference, amount: taken } of adjustments)
          io.out(
            `    ${taken > 0 ? 'taken' : 'added'} ${dollars(Math.abs(taken))}  ${reason}${reference ? ` ${reference}` : ''}\n`,
          );
        for (const claim of explainRemittance(remittance)) printClaim(claim, io);
      }
    }
    return 0;
  },
};

/** A payment of the file with what was taken from it or added to it beside its claims (PLB), in dollars; taken where positive. */
const paymentOf = ({ payer, date, trace, payment, providerAdjustments }: Remittance) => ({
  payer,
  date,
  trace,
  amount: payment / 100,
  adjustments: providerAdjustments.map((one) => ({ ...one, amount: one.amount / 100 })),
});

function explainCodes(lines: readonly EobLine[], filing: string, json: boolean, io: Io): 0 {
  const explained = lines.map((line) => ({ code: line.code, adjustments: explainLine(line, filing) }));
  if (json) io.out(`${JSON.stringify({ lines: explained })}\n`);
  else {
    for (const { code, adjustments } of explained) {
      if (code) io.out(`  ${code}\n`);
      for (const one of adjustments) io.out(`${told(one)}\n`);
    }
  }
  return 0;
}

function printAcknowledgement({ kind, accepted, items, source }: Acknowledgement, json: boolean, io: Io): 0 {
  if (json) {
    io.out(`${JSON.stringify({ acknowledgement: kind, accepted, items, source })}\n`);
    return 0;
  }
  io.out(`${kind}: ${accepted ? 'everything was accepted' : 'something was rejected'}\n`);
  for (const { claim, status, faults } of items) {
    io.out(`${claim}  ${status}\n`);
    for (const { segment, says, fix } of faults) io.out(`    ${segment ? `${segment}: ` : ''}${says}\n      ${fix}\n`);
  }
  return 0;
}

const dollars = (amount: number) => `${amount < 0 ? '-' : ''}$${Math.abs(amount).toFixed(2)}`;
const told = (one: ExplainedAdjustment) =>
  `    ${[[one.group, one.reason].filter(Boolean).join('-'), ...one.remarks].filter(Boolean).join(' ')}${one.amount ? ` ${dollars(one.amount)}` : ''}  ${one.meaning}\n      ${one.route}: ${one.fix}${one.deadline.days ? ` Within ${one.deadline.days} days of ${one.deadline.from}.` : ''}`;

function printClaim(claim: ExplainedClaim, io: Io): void {
  io.out(`${claim.claim}  ${claim.status}  charged ${dollars(claim.charged)}, paid ${dollars(claim.paid)}\n`);
  for (const one of claim.adjustments) io.out(`${told(one)}\n`);
  for (const line of claim.lines) {
    io.out(`  ${line.code}  charged ${dollars(line.charged)}, paid ${dollars(line.paid)}\n`);
    for (const one of line.adjustments) io.out(`${told(one)}\n`);
  }
}
