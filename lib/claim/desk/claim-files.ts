import { writeClearinghouseClaim } from '../clearinghouse/write-clearinghouse';
import { printGridPages } from '../cms1500/print-grid';
import type { Nudge } from '../cms1500/write-pdf';
import { writeFhirClaim } from '../fhir/write-fhir-claim';
import { write837p } from '../x12/write-837p';
import type { ClaimView } from './claim-view';

export type ClaimFileKind = 'form' | 'preview' | 'grid' | '837p' | 'fhir' | 'clearinghouse';

/** A file ready to be saved. The name holds the account, nothing else of the patient. */
export interface ClaimFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** What may leave while the claim is in error: form, preview and grid say DRAFT; everything else waits. */
export const mayWrite = (kind: ClaimFileKind, errors: number): boolean => errors === 0 || kind === 'preview' || kind === 'grid';

/**
 * One file of a claim, or null where the claim is in error and the kind must wait. `at` is local ISO time; the control number is made of its
 * seconds since 2020.
 */
export async function writeClaimFile(kind: ClaimFileKind, view: ClaimView, at: string, nudge: Nudge): Promise<ClaimFile | null> {
  const { draft, pages, errors } = view;
  if (!mayWrite(kind, errors)) return null;
  const inError = errors > 0;
  const name = (end: string) => `${inError ? 'DRAFT-' : ''}${draft.account || 'claim'}${end}`;
  const control = Math.floor((Date.parse(`${at.slice(0, 19)}Z`) - Date.UTC(2020, 0, 1)) / 1000);
  switch (kind) {
    case 'form':
    case 'preview': {
      // The writer of PDF is large, and a panel that shows no form should not carry it.
      const { writeFormPdf } = await import('../cms1500/write-pdf');
      const mode = kind === 'form' ? 'preprinted' : 'preview';
      const content = await writeFormPdf(pages, { mode, draft: inError, nudge });
      return { name: name(kind === 'form' ? '-cms1500.pdf' : '-preview.pdf'), type: 'application/pdf', content };
    }
    case 'grid':
      return { name: name('-grid.txt'), type: 'text/plain', content: `${inError ? 'DRAFT\n' : ''}${printGridPages(pages)}` };
    case '837p': {
      const receiver = { name: draft.plan?.payerName ?? '', id: draft.plan?.payerId ?? '' };
      return { name: name('.837'), type: 'text/plain', content: write837p([draft], { at, control, usage: 'P', receiver }) };
    }
    case 'fhir':
      return {
        name: name('-fhir.json'),
        type: 'application/fhir+json',
        content: JSON.stringify(writeFhirClaim(draft, at), null, 2),
      };
    case 'clearinghouse':
      return {
        name: name('-clearinghouse.json'),
        type: 'application/json',
        content: JSON.stringify(writeClearinghouseClaim(draft, String(control)), null, 2),
      };
  }
}
