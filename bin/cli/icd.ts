import path from 'node:path';
import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import { readRelease } from '@/lib/codes/icd10cm/import/read-release';
import { type IcdHit, icdSearchOf } from '@/lib/codes/icd10cm/search/search-icd';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { fiscalYear, icdOfRelease } from '@/lib/codes/icd10cm/years';
import { type Command, InputError, type Io } from './command';
import { parseOptions } from './options';
import { readInput } from './read-input';

const childrenShown = 8;

export const command: Command = {
  summary: 'looks up ICD-10-CM codes: everyday words, abbreviations, typing errors, beginnings of codes',
  usage: 'QUERY... [--limit 10] [--dos YYYY-MM-DD] [--set ZIP...] [--json]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      limit: { type: 'string' },
      dos: { type: 'string' },
      set: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    });
    // `--set a.zip b.zip`: every ZIP belongs to the set, wherever it stands.
    const isZip = (word: string) => /\.zip$/i.test(word);
    const zips = [...(values.set ?? []), ...(values.set ? positionals.filter(isZip) : [])];
    const query = positionals.filter((word) => !values.set || !isZip(word)).join(' ');
    if (!query.trim())
      throw new InputError('Say what to look for: crossbite icd QUERY [--limit 10] [--dos DATE] [--set ZIP...].');
    const limit = Number(values.limit ?? 10);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new InputError('--limit wants a whole number from 1 to 1000.');
    const dos = values.dos ?? '';
    if (dos && !isDate(dos)) throw new InputError('--dos wants a date as YYYY-MM-DD.');
    const hits = icdSearchOf(zips.length > 0 ? await readSet(zips, dos, io) : shippedIcd, dos).search(query, limit);
    if (values.json) {
      io.out(`${JSON.stringify(hits)}\n`);
    } else {
      io.out(hits.length > 0 ? hits.map(textOf).join('') : `No code is found for ${JSON.stringify(query)}.\n`);
    }
    return 0;
  },
};

/** The release among the ZIPs that holds on the date; the newest without one. */
async function readSet(zips: readonly string[], dos: string, io: Io): Promise<IcdSet> {
  const files = [];
  for (const zip of zips) files.push({ name: path.basename(zip), bytes: await readInput(zip, io) });
  const reading = await readRelease(files);
  if (!reading.ok) throw new InputError(reading.error);
  const release = dos ? reading.releases.find(({ year }) => year === fiscalYear(dos)) : reading.releases.at(-1);
  if (!release)
    throw new InputError(
      `The files hold the codes of ${reading.releases.map(({ year }) => `FY${year}`).join(', ')}, and ${dos} is in FY${fiscalYear(dos)}.`,
    );
  return icdOfRelease(release);
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function textOf({ code, label, billable, matched, via, children }: IcdHit): string {
  const found = via === label || via === code ? '' : `  (${via})`;
  const below = children.slice(0, childrenShown).map((child) => `             ${child.code.padEnd(9)} ${child.label}\n`);
  if (children.length > childrenShown) below.push(`             … and ${children.length - childrenShown} more\n`);
  const head = `${code.padEnd(9)} ${billable ? '' : '[not billable: choose one below] '}${label}${found}  ← ${matched.join(' ')}\n`;
  return head + below.join('');
}
