import { interchange } from './interchange';

/** A refused claim of one line over $500, as a payer sends it. */
export const denial = (account: string, { reason = '50', paid = '0' } = {}): string =>
  interchange(
    '835',
    `BPR*I*${paid}*C*NON************20261110~TRN*1*T900*1512345678~N1*PR*HARBORLINE MUTUAL~` +
      `CLP*${account}*4*500*${paid}**CI*ICN900~NM1*QC*1*QUILLFEATHER*ODALYS~` +
      `SVC*HC:41899*500*0**1~DTM*472*20261005~CAS*CO*${reason}*500~`,
  );
