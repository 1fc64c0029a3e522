import { parseX12 } from '@/lib/x12/parse-x12';
import type { Acknowledgement } from '../acknowledgement/acknowledgement';
import { parseAcknowledgement } from '../acknowledgement/parse-acknowledgement';
import { explainRemittance } from '../remittance/explain-remittance';
import { type KnownVisit, matchVisit } from '../remittance/match-visit';
import { parse835 } from '../remittance/parse-835';
import type { Remitted } from './remitted';

export type Answer =
  | { kind: 'remittance'; claims: { visit: string; value: Remitted }[] }
  | { kind: 'acknowledgement'; acknowledgement: Acknowledgement }
  | { kind: 'refused'; sentence: string };

/** A file that came back from a payer or a clearinghouse: what was decided, each claim with the one visit that it belongs to ('' for none), or what was accepted. */
export function readAnswer(text: string, visits: readonly KnownVisit[]): Answer {
  const parsed = parseX12(text);
  if (!parsed.ok) return { kind: 'refused', sentence: parsed.error };
  if (parsed.transaction === '999' || parsed.transaction === '277') {
    const read = parseAcknowledgement(text);
    return read.ok
      ? { kind: 'acknowledgement', acknowledgement: read.acknowledgement }
      : { kind: 'refused', sentence: read.error };
  }
  const read = parse835(text);
  if (!read.ok) return { kind: 'refused', sentence: read.error };
  const claims = read.remittances.flatMap((remittance) =>
    explainRemittance(remittance).map((said, i) => {
      const claim = remittance.claims[i];
      const found = claim ? matchVisit(claim, visits) : null;
      return {
        visit: found?.by ? found.visit : '',
        value: {
          payer: remittance.payer,
          date: remittance.date,
          trace: remittance.trace,
          account: said.claim,
          payerControl: said.payerControl,
          filing: claim?.filing ?? '',
          status: said.status,
          charged: said.charged,
          paid: said.paid,
          adjustments: said.adjustments.map(kept),
          lines: said.lines.map(({ code, date, charged, paid, adjustments }) => ({
            code,
            date,
            charged,
            paid,
            adjustments: adjustments.map(kept),
          })),
        },
      };
    }),
  );
  return { kind: 'remittance', claims };
}

type Told = Remitted['adjustments'][number];
const kept = ({
  group,
  reason,
  amount,
  remarks,
  route,
}: { [K in keyof Told]: K extends 'remarks' ? readonly string[] : Told[K] }): Told => ({
  group,
  reason,
  amount,
  remarks: [...remarks],
  route,
});

/** Whether the two are the same decision, dropped twice. */
export const sameDecision = (a: Remitted, b: Remitted): boolean =>
  a.trace === b.trace && a.payerControl === b.payerControl && a.account === b.account && a.status === b.status;
