import { limitCollector, type NcciLimit, type NcciPair, pairCollector } from './parse-ncci';
import { readNcciFile } from './read-ncci-file';

/** A file of CMS that a person chose. */
export interface NcciFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file as it is kept. CMS splits a quarter's pairs over several files, and gives limits for practitioners and for suppliers apart. */
export interface NcciPart {
  readonly kind: 'pairs' | 'limits';
  /** `2026Q4`. */
  readonly quarter: string;
  readonly part: string;
  /** Rows taken, and rows that begin like one and could not be read. */
  readonly count: number;
  readonly skipped: number;
  /** Rows packed into text, by first code: half a million objects would fill the memory of the page that asks for four of them. */
  readonly rows: ReadonlyMap<string, string>;
}

export type NcciReading = { ok: true; part: NcciPart } | { ok: false; error: string };

/** Rows between two pauses: some tenths of a second. */
const stretch = 20_000;

/**
 * A file of NCCI pairs or of most units → what is kept of it. Fails with one sentence that names the file. `pause` lets a page draw now and then; it
 * answers whether to go on.
 */
export async function readNcciPart(
  { name, bytes }: NcciFile,
  pause: () => boolean | Promise<boolean> = () => true,
): Promise<NcciReading> {
  const refuse = (error: string): NcciReading => ({ ok: false, error: `${name}: ${error}` });
  const read = readNcciFile(bytes);
  if (!read.ok) return refuse(read.error);
  const names = [name, ...read.names].join(' ');
  const [limitRows, pairRows] = [limitCollector(), pairCollector()];
  let heads = '';
  let seen = 0;
  for (const cells of read.rows) {
    if (seen < 5) heads += ` ${cells.join(' ')}`;
    limitRows.take(cells);
    pairRows.take(cells);
    if (++seen % stretch === 0 && !(await pause())) return refuse('It was stopped.');
  }
  if (/hospital|facility|outpatient|ccioph/i.test(names) || /outpatient hospital/i.test(heads))
    return refuse('These edits are for hospitals. Those of practitioner services, or of DME suppliers, are expected.');
  const limits = limitRows.result();
  if (limits.ok) {
    const quarter = quarterNamed(names);
    if (!quarter) return refuse('The quarter of these limits is not in the name of the file: keep the name that CMS gave it.');
    const part = /DME|supplier/i.test(`${names} ${heads}`) ? 'dme' : 'practitioner';
    const rows = new Map(limits.rows.map((row) => [row.code, `${row.units},${row.indicator}`]));
    return filled({ kind: 'limits', quarter, part, count: limits.rows.length, skipped: limits.skipped, rows }, refuse);
  }
  const pairs = pairRows.result();
  if (!pairs.ok) return refuse('Neither NCCI pairs (“Column 1”, “Column 2”) nor most units (“MUE Values”) are in it.');
  const rows = new Map<string, string[]>();
  let last = '';
  for (const { column1, column2, from, to, indicator } of pairs.rows) {
    const own = rows.get(column1) ?? [];
    own.push([column2, from, to, indicator].join(','));
    rows.set(column1, own);
    if (from > last) last = from;
  }
  const packed = new Map([...rows].map(([code, own]) => [code, own.join(';')]));
  const part = /[-_ ]f(\d)(?!\d)/i.exec(names)?.[1] ?? name;
  const quarter = quarterNamed(names) || quarterOf(last);
  return filled({ kind: 'pairs', quarter, part, count: pairs.rows.length, skipped: pairs.skipped, rows: packed }, refuse);
}

/** A cut file has heads and no rows, or more broken rows than a comment here and there. */
function filled(part: NcciPart, refuse: (error: string) => NcciReading): NcciReading {
  if (part.count === 0) return refuse('It has heads, but no row that could be read.');
  if (part.skipped > part.count) return refuse('Most of its rows could not be read: download it again.');
  return { ok: true, part };
}

export const unpackPairs = (column1: string, text: string): NcciPair[] =>
  text.split(';').map((one) => {
    const [column2 = '', from = '', to = '', indicator = ''] = one.split(',');
    return { column1, column2, from, to, indicator: Number(indicator) as NcciPair['indicator'] };
  });

export function unpackLimit(code: string, text: string): NcciLimit {
  const [units, indicator] = text.split(',');
  return { code, units: Number(units), indicator: Number(indicator) as NcciLimit['indicator'] };
}

/** `2026-11-02` → `2026Q4`, '' for no date. */
export function quarterOf(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  return year ? `${year}Q${Math.ceil(Number(month) / 3)}` : '';
}

/** The quarter in names as CMS gives them: `…2026q4…`, `…Eff_10-01-2026…`, or the version, whose 32.3 is the fourth quarter of 2026. */
function quarterNamed(names: string): string {
  const plain = /(20\d\d)[-_ ]?q([1-4])/i.exec(names);
  if (plain) return `${plain[1]}Q${plain[2]}`;
  const day = /(\d{1,2})[-_](\d{1,2})[-_](20\d\d)/.exec(names);
  if (day) return quarterOf(`${day[3]}-${day[1]?.padStart(2, '0')}-01`);
  const version = /v(\d\d)([0-3])r\d/i.exec(names);
  return version ? `${1994 + Number(version[1])}Q${Number(version[2]) + 1}` : '';
}
