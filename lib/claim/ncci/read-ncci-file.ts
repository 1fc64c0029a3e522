import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { unzipFiles } from '@/lib/codes/icd10cm/import/unzip-checked';
import { sheetRows } from './sheet-rows';

/** `names`: of the entries that were opened on the way, outermost first. */
export type NcciRows = { ok: true; rows: Iterable<string[]>; names: string[] } | { ok: false; error: string };

const largest = 400_000_000;

/** A file as CMS publishes it – text, workbook, or the ZIP that holds either – as rows of cells. Fails with one sentence. */
export function readNcciFile(bytes: Uint8Array): NcciRows {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { ok: true, rows: textRows(strFromU8(bytes)), names: [] };
  let size = 0;
  const files = unzipFiles(bytes, (file) => {
    if (!/\.(txt|csv|xlsx)$|^xl\/(sharedStrings|worksheets\/sheet1)\.xml$/i.test(file.name)) return false;
    size += file.size;
    if (size > largest) throw new RangeError('too large');
    return true;
  });
  if (!files) return refused('This ZIP or workbook cannot be opened: it is damaged, locked or larger than 400 MB.');
  if (files['xl/worksheets/sheet1.xml']) return { ok: true, rows: sheetRows(files), names: [] };
  const names = Object.keys(files);
  const text = names.find((name) => /\.(txt|csv)$/i.test(name));
  if (text) return { ok: true, rows: textRows(strFromU8(files[text] ?? new Uint8Array())), names: [text] };
  const book = names.find((name) => /\.xlsx$/i.test(name));
  if (!book) return refused('This ZIP holds no file of NCCI edits: a TXT, CSV or XLSX inside is expected.');
  const inside = readNcciFile(files[book] ?? new Uint8Array());
  return inside.ok ? { ...inside, names: [book, ...inside.names] } : inside;
}

const refused = (error: string): NcciRows => ({ ok: false, error });

/** Rows of a text, with tabs one by one as they are asked for: those files are the large ones, and quote nothing. */
export function textRows(text: string): Iterable<string[]> {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.includes('\t')) return tabRows(plain);
  return Papa.parse<string[]>(plain, { delimiter: ',', skipEmptyLines: true }).data;
}

function* tabRows(text: string): Generator<string[]> {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).replace(/\r$/, '');
    at = end + 1;
    if (line !== '') yield line.split('\t').map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1) : cell));
  }
}
