import { isA } from '@/lib/notes/lexicon/hierarchy';
import { type Proposal, sharesTooth } from './proposal';

/** A code of the first kind says what one of the second kind says less exactly, about the same tooth. */
const outdoes: readonly (readonly [RegExp, RegExp])[] = [
  [/^K04\.6/, /^K04\.[1457]/],
  [/^K04\.7/, /^K04\.[15]/],
  [/^K04\.8/, /^(K04\.[57]|M27\.4|K09)/],
  [/^K04\.02/, /^K04\.01/],
  [/^G47\.(33|31|39)/, /^(G47\.(30|8|9|19)|R06\.8|R53\.83|R51|R09\.02)/],
  [/^M26\.6[1-5]/, /^(M26\.(60|69|52)|R68\.84|R51|H92|H93\.1|R25\.2)/],
  [/^M26\.60/, /^(M26\.(69|52)|R68\.84|H92|R25\.2)/],
  [/^M79\.11/, /^(M79\.10|R68\.84|R25\.2)/],
  [/^S02\.5/, /^K03\.81/],
  [/^M87\.180/, /^(M27\.[28]|M86|K04\.7|K12\.2|M81)/],
  [/^(K09\.[018]|D16|M27\.1|M27\.49)/, /^(M27\.40|K09\.9)/],
  [/^M27\.4/, /^K09\.9/],
  [/^(K13\.2[14]|L43|L1[02]|K13\.5|K13\.6|C0|D00|D10|K11\.6|K13\.4|D3[78])/, /^(K13\.(70|79|29)|K14\.8|R22)/],
  [/^C0/, /^(K13|K14\.[08]|C76|D00|D10|K12)/],
  [/^Q37/, /^Q3[56]/],
  [/^K02\.[5-7]/, /^K02\.9/],
  [/^S01\.5[24]/, /^S01\.5[13]/],
  [/^S02\.6[1-7]/, /^S02\.60/],
  [/^S03\.2|^S02\.5/, /^S09\.93/],
  [/^K05\.(2|3)[12]/, /^K05\.(20|30|1|0)/],
  [/^K05\.[23]/, /^K05\.[01]/],
  [/^N18\.6/, /^N18\.[0-59]/],
  [/^E11\.[4-6]/, /^E11\.9/],
  [/^(C0|C10|C32)/, /^C76/],
  [/^Z85/, /^C76/],
  [/^V|^W[012]/, /^W19/],
  [/^W21/, /^W22\.8/],
  [/^(J32|J01)/, /^R22/],
  [/^J32\.[0-48]/, /^J32\.9/],
  [/^K06\.1/, /^K05\.1/],
  [/^B37\.0/, /^K13\.29/],
  [/^(L12\.1|L10|L43)/, /^K05\.1/],
  [/^(K09|D16|C41|M27\.[0-6]|M87|K04\.8)/, /^M27\.9/],
  [/^F17/, /^(Z72\.0|Z87\.891)/],
  [/^P92\.[0-8]/, /^P92\.9/],
];

/** Signs that a diagnosis of mouth or jaws does not hold in itself: they stay beside it. */
const ownRight = /^(R25\.2|R13|R63\.3|P92|R47|R20|R55|R62|R63\.4|E46|R43|R49|T78|R09|R06\.83|R26|M26\.52)/;

/** Symptoms that belong to what the visit treats, or stand in for it. */
export function withoutOutdone(proposals: readonly Proposal[]): Proposal[] {
  const explained = proposals.some((one) => one.role === 'disease' || one.role === 'injury');
  const firm = proposals.some((one) => (one.role === 'disease' || one.role === 'injury') && !one.weak);
  return proposals.filter((one) => {
    if (one.role === 'symptom' && explained && !ownRight.test(one.code)) return false;
    if (one.role === 'lesion' && firm && mouth(proposals, one)) return false;
    if (one.role === 'cause' || one.role === 'place' || one.role === 'activity') {
      if (
        /^[VWXY]/.test(one.code) &&
        !/^Y84/.test(one.code) &&
        !proposals.some((other) => /^[ST]/.test(other.code) && other.role === 'injury')
      )
        return false;
    }
    return !proposals.some((other) => other !== one && isOutdone(one, other));
  });
}

const mouth = (proposals: readonly Proposal[], lesion: Proposal) =>
  proposals.some(
    (other) =>
      other.role === 'disease' &&
      !other.weak &&
      /^(K0[4-9]|K1[1-4]|L|C|D|M2[67]|M87)/.test(other.code) &&
      sharesTooth(lesion, other),
  );

function isOutdone(one: Proposal, other: Proposal): boolean {
  if (!sharesTooth(one, other)) return false;
  if (outdoes.some(([better, worse]) => better.test(other.code) && worse.test(one.code))) return true;
  if (!one.weak || other.weak) return false;
  const related = isA(one.concept, other.concept) || isA(other.concept, one.concept);
  return related || (one.code.slice(0, 3) === other.code.slice(0, 3) && one.role === other.role);
}
