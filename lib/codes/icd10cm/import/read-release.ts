import type { IcdNotes, IcdRow } from '../icd-set-of';
import { parseOrderFile } from './parse-order';
import { parseTabular } from './parse-tabular';
import { unzipChecked } from './unzip-checked';

/** One official fiscal-year release: FY2021 holds from 2020-10-01 to 2021-09-30. */
export interface IcdRelease {
  readonly year: number;
  readonly rows: readonly IcdRow[];
  /** Empty when the tabular list was not among the files. */
  readonly notes: IcdNotes;
}

/** A file that a person dropped. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ReleaseReading =
  | { readonly ok: true; readonly releases: readonly IcdRelease[] }
  | { readonly ok: false; readonly error: string };

/** Steps done of all, and what comes next. A promise lets the page draw before the next step begins. */
export type ReleaseProgress = (done: number, all: number, step: string) => void | Promise<void>;

const orderName = /^icd-?10-?cm[-_ ]?order[-_ ](?:\w+[-_ ])?(\d{4})\.txt$/i;
const tabularName = /^icd-?10-?cm[-_ ]?tabular[-_ ](?:\w+[-_ ])?(\d{4})\.xml$/i;
const isWanted = (name: string) => !/addend/i.test(name) && (orderName.test(name) || tabularName.test(name));

/**
 * Releases in the ZIP files of CDC and CMS: "code descriptions" is needed, "tabular" adds inclusion terms and notes. Several years may come
 * at once. Nothing is taken from a damaged or wrong file, nor after `signal` stops it: the answer is then one sentence for a person.
 */
export async function readRelease(
  files: readonly ReleaseFile[],
  progress?: ReleaseProgress,
  signal?: AbortSignal,
): Promise<ReleaseReading> {
  const refuse = (error: string): ReleaseReading => ({ ok: false, error });
  if (files.length === 0) return refuse('No file was given: drop the ICD-10-CM ZIP files of CDC or CMS.');
  const all = files.length * 2 + 1;
  let done = 0;
  const step = async (what: string) => {
    await progress?.(done++, all, what);
    return !signal?.aborted;
  };
  const stopped = refuse('The import was stopped: the codes in use stay as they are.');
  const orders = new Map<number, string>();
  const tabulars = new Map<number, string>();
  for (const { name, bytes } of files) {
    if (!(await step(`Opening ${name}`))) return stopped;
    const texts = unzipChecked(bytes, isWanted);
    if (!texts) return refuse(`${name} is damaged or is not a ZIP file: download it again; the codes in use stay as they are.`);
    if (texts.size === 0)
      return refuse(`${name} holds no ICD-10-CM code descriptions or tabular list: the codes in use stay as they are.`);
    for (const [entry, text] of texts) {
      const order = orderName.exec(entry);
      const year = Number((order ?? tabularName.exec(entry))?.[1]);
      (order ? orders : tabulars).set(year, text);
    }
  }
  for (const year of tabulars.keys())
    if (!orders.has(year))
      return refuse(`The tabular list of ${year} comes without its code descriptions: add that ZIP file; the codes in use stay.`);
  const releases: IcdRelease[] = [];
  for (const [year, text] of orders) {
    if (!(await step(`Reading the codes of ${year}`))) return stopped;
    const rows = parseOrderFile(text, year);
    if (!rows)
      return refuse(`The code descriptions of ${year} are incomplete or not in the official layout: the codes in use stay.`);
    const xml = tabulars.get(year);
    if (xml && !(await step(`Reading the notes of ${year}`))) return stopped;
    const notes = xml === undefined ? new Map() : parseTabular(xml);
    if (!notes) return refuse(`The tabular list of ${year} is incomplete: download it again; the codes in use stay.`);
    releases.push({ year, rows, notes });
  }
  if (signal?.aborted) return stopped;
  await progress?.(all, all, 'Done');
  return { ok: true, releases: releases.sort((a, b) => a.year - b.year) };
}
