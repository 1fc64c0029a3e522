import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { sheetRows } from './sheet-rows';

export type NcciRows = { ok: true; rows: string[][] } | { ok: false; error: string };

const largest = 400_000_000;

/** A file as CMS publishes it – text, workbook, or the ZIP that holds either – as rows of cells. Fails with one sentence. */
export function readNcciFile(bytes: Uint8Array): NcciRows {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { ok: true, rows: textRows(strFromU8(bytes)) };
  const files = unzipped(
    bytes,
    ({ name }) => /\.(txt|csv|xlsx)$/i.test(name) || /^xl\/(sharedStrings|worksheets\/sheet1)\.xml$/.test(name),
  );
  if (!files) return refused('This ZIP or workbook cannot be opened: it is damaged, locked or larger than 400 MB.');
  if (files['xl/worksheets/sheet1.xml']) return { ok: true, rows: sheetRows(files) };
  const names = Object.keys(files);
  const text = names.find((name) => /\.(txt|csv)$/i.test(name));
  if (text) return { ok: true, rows: textRows(strFromU8(files[text] ?? new Uint8Array())) };
  const book = names.find((name) => /\.xlsx$/i.test(name));
  if (!book) return refused('This ZIP holds no file of NCCI edits: a TXT, CSV or XLSX inside is expected.');
  return readNcciFile(files[book] ?? new Uint8Array());
}

const refused = (error: string): NcciRows => ({ ok: false, error });

function unzipped(bytes: Uint8Array, wanted: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> | null {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(file)) return false;
        size += file.originalSize;
        if (size > largest) throw new RangeError('too large');
        return true;
      },
    });
  } catch {
    return null;
  }
}

export function textRows(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: text.includes('\t') ? '\t' : ',',
    skipEmptyLines: true,
  }).data;
}
