import { streamSegments } from '@/lib/x12/stream-segments';
import { claimsOfCsv } from './csv-claims';
import type { ShadowMapping } from './csv-table';
import { dentalClaim } from './dental-file-claim';
import { medicalClaim } from './medical-claim';
import type { ShadowItem } from './shadow-claim';
import { splitClaims } from './split-claims';

/** A file of last year. `open` gives its text in pieces and may be called again; the text is the same each time. */
export interface ShadowSource {
  readonly name: string;
  open(): AsyncIterable<string>;
  /** Meaning of the columns of a CSV file, where a person set it. */
  readonly mapping?: ShadowMapping | undefined;
}

export type SourceKind = 'csv' | '837P' | '837D' | '835';
export type KnownSource = ShadowSource & { readonly kind: SourceKind };

/** What a file holds, by its own header, or one sentence: what it is not, and what would be right. Reads no further than it must. */
export async function kindOfSource(source: ShadowSource): Promise<{ ok: true; kind: SourceKind } | { ok: false; error: string }> {
  let head = '';
  for await (const piece of source.open()) {
    head += piece;
    if (head.length >= 2000) break;
  }
  const wrong = (what: string) => ({ ok: false as const, error: `${source.name} ${what}` });
  if (head.trim() === '') return wrong('is empty: claims (CSV, 837P, 837D) or remittances (835) are expected.');
  if (head.includes('\u0000')) return wrong('is not text: claims (CSV, 837P, 837D) or remittances (835) are expected.');
  if (!/^\ufeff?\s*ISA[^A-Za-z0-9 ]/.test(head))
    return /[,;\t|]/.test(head)
      ? { ok: true, kind: 'csv' }
      : wrong('is neither a table of claims (CSV) nor X12: claims (CSV, 837P, 837D) or remittances (835) are expected.');
  let version = '';
  for await (const item of streamSegments(once(head))) {
    if ('fault' in item) break;
    const { id, at } = item.segment;
    if (id === 'GS') version = at(8);
    if (id !== 'ST') continue;
    const guide = `${version} ${at(3)}`;
    if (at(1) === '835') return { ok: true, kind: '835' };
    if (at(1) === '837' && guide.includes('X222')) return { ok: true, kind: '837P' };
    if (at(1) === '837' && guide.includes('X224')) return { ok: true, kind: '837D' };
    return wrong(
      at(1) === '837'
        ? 'holds claims of another guide: 837P (005010X222) and 837D (005010X224) are read.'
        : `holds an X12 ${/^\d{3}$/.test(at(1)) ? at(1) : 'set'}: claims (837P, 837D) or remittances (835) are expected.`,
    );
  }
  return wrong('is a damaged X12 file: it has no ST segment at its beginning.');
}

/** Claims of a file, one at a time, with what is wrong in its place. A claim that cannot be read never ends the run. */
export async function* claimsOf(source: KnownSource): AsyncGenerator<ShadowItem> {
  if (source.kind === 'csv') return yield* claimsOfCsv(source.open(), source.mapping);
  if (source.kind === '835') return;
  let at = 0;
  for await (const item of splitClaims(streamSegments(source.open()))) {
    at++;
    yield 'fault' in item ? { at, error: item.fault } : source.kind === '837P' ? medicalClaim(item, at) : dentalClaim(item, at);
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
