import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promises } from '../promises.mjs';

const head = '# Each promise broken, and the test that noticed';

/** Rows of breaks → the page, and its place at the end of the report of what was promised, where that report is there. */
export function writeBreaks(folder, rows) {
  const text = breaksPage(rows);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'breaks.md'), text);
  const trust = path.join(folder, 'trust.md');
  if (!existsSync(trust)) return;
  const before = readFileSync(trust, 'utf8').split(`\n${head}`)[0];
  writeFileSync(trust, `${before}\n${text}`);
}

export function breaksPage(rows) {
  const lines = Object.entries(promises).flatMap(([name, words]) => {
    const own = rows.filter(({ promise }) => promise === name);
    if (own.length === 0) return [`| ${words} | | not tried in this run | |`];
    return own.map(({ what, test, result }, i) => `| ${i === 0 ? words : ''} | ${what} | ${cell(result)} | ${test} |`);
  });
  const red = rows.filter((row) => row.red).length;
  const count = `${rows.length} breaks, ${red} shown red, ${rows.length - red} unnoticed.`;
  const table = ['| promise | what was broken | result | test |', '|---|---|---|---|', ...lines];
  return `${head}\n\n${count}\n\n${table.join('\n')}\n`;
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
