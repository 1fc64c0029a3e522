import { teethOf } from '@/lib/crosswalk/teeth';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Proposal } from './proposal';
import { cdtOf } from './surroundings';

/** Which diagnoses may stand behind which services, where no tooth tells. First match counts. */
const reasons: readonly (readonly [cdt: RegExp, code: RegExp])[] = [
  [/^D0[1-9]|^D9310|^D9110|^D999|^D94/, /^(?![WXYV])/],
  [/^D92/, /^(?![WXYV])/],
  [/^D13/, /^(K0[2356]|F|Z72|Z87|E|R73|Z7|K11\.7|C)/],
  [/^D17/, /^Z23/],
  [/^D1/, /^(K0[2356]|F17|Z72|F1|Z92|K11\.7|R68\.2|C)/],
  [/^D2/, /^(K0[0-4]|K08|S02\.5|K21|F50)/],
  [/^D3/, /^(K0[2-4]|K08\.89|S0[23]|K03|M27\.5)/],
  [/^D4/, /^(K0[56]|E1[013]|K08\.8|Z79|T4)/],
  [/^D59|^D5/, /^(R49|K08|Q3|K0[036]|C|Z85|Z92|K11\.7|S0|M26|M27|Q82|K13\.79|T66|M95)/],
  [/^D6/, /^(K08|K00|Q82|S0|M26|M27\.6|C|Z85|K0[3-6]|Q3|D16)/],
  [/^D7(1|2[0-5])/, /^(K0[0-689]|K01|K04|S0[23]|M27|M87|M26\.3|Z01|I3|I0|C|Z94|Z9|K7|Z79|K12|L03|E1|N18|D|K13|J32)/],
  [/^D7260|^D7261/, /^(J32|J01|J95|T81|K0[149]|M27|Q3|K13)/],
  [/^D727[02]|^D7280|^D7290|^D7291/, /^(S0|K0[016]|M26)/],
  [/^D728[2-8]|^D74|^D7465|^D04/, /^(K0[4-9]|K1|D|C|L|M27|Q|R22|B|Z85|F17|Z72|Z87)/],
  [/^D747|^D7485/, /^(M27|M26|K0[68])/],
  [/^D75[12]/, /^(K0[4-6]|K1[1-4]|L0[23]|M27|J|E1|R2|R13|R50|D8|S0|B|A)/],
  [/^D75[345]/, /^(M27|M87|M86|C|Z85|Z92|Z79|T|Y84|S01|K|E1|L|M84)/],
  [/^D756/, /^(J|K|T|S)/],
  [/^D7[67]/, /^(S0|M84|V|W|Y)/],
  [/^D78/, /^(M26|M79|M62|S0[03]|G|R25|R68\.84|R51|H9|M0|F45|M24|T)/],
  [/^D791/, /^(S0|T)/],
  [/^D79(4|5|96|99)/, /^(M26|Q|K08|S0|G47|M27|K0|C|D16|Z85)/],
  [/^D796[0-4]/, /^(Q38|K0|P92|R63|R47|R62|M26)/],
  [/^D797/, /^(K0|K1|K06|M26|M27|D|T)/],
  [/^D798/, /^(K11|T|M35|S0|C)/],
  [/^D799|^D7/, /^(K|M|S|Q|C|D|G|R)/],
  [/^D8/, /^(M26|Q|K0|G47|S0)/],
  [/^D99(4|5)/, /^(G4|R06|R53|R09|I|E66|F45|K03|M26)/],
  [/^D9/, /^(?![WXYV])/],
];

/** Lines of the visit that a diagnosis stands behind: by tooth where both name one, else by the kind of service. */
export function supportedBy(proposal: Proposal, procedures: readonly Procedure[]): string[] {
  return procedures.filter((procedure) => supports(proposal, procedure)).map((procedure) => procedure.id);
}

function supports(proposal: Proposal, procedure: Procedure): boolean {
  const cdt = cdtOf(procedure);
  if (proposal.role === 'cause' || proposal.role === 'place' || proposal.role === 'activity') return true;
  const fits = reasons.find(([service]) => service.test(cdt))?.[1].test(proposal.code) ?? false;
  const teeth = teethOf(procedure.tooth).flatMap((tooth) => [tooth, besideSupernumerary(tooth)]);
  const general = /^D(0|9)/.test(cdt);
  if (!fits || general || teeth.length === 0 || proposal.teeth.length === 0) return fits;
  return teeth.some((tooth) => proposal.teeth.includes(tooth));
}

/** The tooth that a supernumerary one stands beside: notes name that, the line names its own number (51 to 82, AS to TS). */
const besideSupernumerary = (tooth: string): string =>
  Number(tooth) > 50 ? String(Number(tooth) - 50) : tooth.replace(/^([A-T])S$/, '$1');
