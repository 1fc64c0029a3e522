import { explainRemittance } from '@/lib/followup/remittance/explain-remittance';
import { type RemitClaim, type Remittance, readRemittance } from '@/lib/followup/remittance/parse-835';
import type { ParsedSegment } from '@/lib/x12/parse-x12';
import type { StreamedSegment } from '@/lib/x12/stream-segments';
import type { Decision, Denial } from './shadow-claim';

/** A decision with what its claim is found by. */
export interface DecidedClaim {
  readonly claim: Pick<RemitClaim, 'account' | 'patient'> & { readonly lines: Pick<RemitClaim['lines'][number], KeysOfLine>[] };
  readonly decision: Decision;
}
type KeysOfLine = 'code' | 'billedAs' | 'date' | 'control';
export type DecisionItem =
  | { readonly decided: DecidedClaim; readonly error?: undefined }
  | { readonly at: number; readonly error: string };

/**
 * A stream of an 835 → the decisions in it. A payment that does not balance is reported in its place (`at`: number of the transaction set),
 * and none of its decisions is used. Holds one transaction set.
 */
export async function* decisionsOf(stream: AsyncIterable<StreamedSegment>): AsyncGenerator<DecisionItem> {
  let set: ParsedSegment[] | null = null;
  let at = 0;
  for await (const item of stream) {
    if ('fault' in item) {
      yield { at: at + (set ? 0 : 1), error: item.fault };
      return;
    }
    const { segment } = item;
    if (segment.id === 'ST') {
      set = [];
      at++;
    }
    set?.push(segment);
    if (segment.id !== 'SE' || !set) continue;
    const read = set[0]?.at(1) === '835' ? readRemittance(set) : null;
    set = null;
    if (!read) continue;
    if (!read.ok) yield { at, error: read.error };
    else for (const decided of decidedClaims(read.remittance)) yield { decided };
  }
}

/** Reversals take a decision back and predeterminations are none: neither counts. A denial stays one, though it was put right later. */
function decidedClaims(remittance: Remittance): DecidedClaim[] {
  const explained = explainRemittance(remittance);
  return remittance.claims.flatMap((claim, i): DecidedClaim[] => {
    const said = explained[i];
    if (!said || said.status === 'reversed' || said.status === 'predetermination') return [];
    const whole = said.paid === 0 ? said.adjustments.filter(isDenial).map((one) => denialOf('', one)) : [];
    const lines = said.lines.flatMap((line) =>
      line.paid === 0 && line.charged > 0 ? line.adjustments.filter(isDenial).map((one) => denialOf(line.code, one)) : [],
    );
    return [
      {
        claim: {
          account: claim.account,
          patient: claim.patient,
          lines: claim.lines.map(({ code, billedAs, date, control }) => ({ code, billedAs, date, control })),
        },
        decision: { payer: remittance.payer, date: remittance.date, denials: [...whole, ...lines] },
      },
    ];
  });
}

type Explained = { readonly group: string; readonly reason: string; readonly remarks: readonly string[]; readonly route: string };
const isDenial = ({ route }: Explained) => route !== 'stop' && route !== 'patient';
const denialOf = (code: string, { group, reason, remarks }: Explained): Denial => ({ code, group, reason, remarks });
