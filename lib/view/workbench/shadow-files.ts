import { streamCsvRows } from '@/lib/shadow/csv-rows';
import { type CsvHead, headRows, readCsvHead } from '@/lib/shadow/csv-table';
import { type KnownSource, kindOfSource } from '@/lib/shadow/source';

export type ShadowFile = {
  readonly file: File;
  readonly source: KnownSource;
  /** Columns of a CSV file; null for the others. */
  readonly head: CsvHead | null;
};

/** A file of this computer → a source that can be read again and again, or one sentence. Nothing of it is held but its first rows. */
export async function openShadowFile(file: File): Promise<{ ok: true; file: ShadowFile } | { ok: false; sentence: string }> {
  try {
    const encoding = await encodingOf(file);
    const source = { name: file.name, open: () => textOf(file, encoding) };
    const kind = await kindOfSource(source);
    if (!kind.ok) return { ok: false, sentence: kind.error };
    const head = kind.kind === 'csv' ? await headOf(source) : null;
    if (kind.kind === 'csv' && !head)
      return { ok: false, sentence: `${file.name} holds no rows: an export of claims is expected.` };
    return { ok: true, file: { file, source: { ...source, kind: kind.kind }, head } };
  } catch {
    return { ok: false, sentence: `${file.name} could not be opened: a file that still lies where it was chosen is expected.` };
  }
}

async function headOf(source: { open(): AsyncIterable<string> }): Promise<CsvHead | null> {
  const rows = [];
  for await (const row of streamCsvRows(source.open())) if (rows.push(row) >= headRows) break;
  return readCsvHead(rows);
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** UTF-8 unless a byte of the file is none; older practice software exports Windows-1252. */
async function encodingOf(file: File): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of bytesOf(file)) {
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
}

async function* textOf(file: File, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
