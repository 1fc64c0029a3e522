import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command';
import { tried } from '../support/tried';

const canaries = ['Quillfeather', 'HX-88213-K', 'zanzibarite'];
const [last, chart, word] = canaries as [string, string, string];
const note = `11/02/2026 ${last} with ${word}: full bony impaction #17, recurrent pericoronitis. Removed.`;
const encounter = {
  schema: 'crossbite.encounter/1',
  dateOfService: '2026-11-02',
  patient: { name: { last, first: 'Ann' }, chartNumber: chart, birthDate: '1990-05-05' },
  procedures: [{ id: 'p1', cdt: 'D7240', tooth: '17', date: '2026-11-02', status: 'completed' }],
  notes: [{ id: 'n1', text: note }],
};
const html = `<h1>Patient: ${last}, Ann</h1><p>Chart number: ${chart}</p><p>${note}</p>`;
const table = `<table><tr><th>Code</th><th>Description</th></tr><tr><td>D7240</td><td>${word}</td></tr></table>`;

/** Files with a patient in them: right, wrong in one place, cut off, of another kind. */
const files: Record<string, string> = {
  'right.json': JSON.stringify(encounter),
  'right.jsonl': `${JSON.stringify(encounter)}\n{"${last}": \n${JSON.stringify({ ...encounter, notes: last })}\n`,
  'cut.json': JSON.stringify(encounter).slice(0, -9),
  'wrong-value.json': JSON.stringify({
    ...encounter,
    dateOfService: last,
    procedures: [{ ...encounter.procedures[0], cdt: word }],
  }),
  'wrong-key.json': JSON.stringify({ ...encounter, [last]: chart, patient: { ...encounter.patient, [word]: 1 } }),
  'wrong-schema.json': JSON.stringify({ ...encounter, schema: last }),
  'text.json': JSON.stringify(note),
  'list.json': JSON.stringify([last, chart, note]),
  'page.html': html + table,
  'no-chart.html': html,
  'note.txt': note,
  'ledger.csv': `Date,Code,Patient\n11/02/2026,D7240,"${last}\n${word},${chart}`,
  'claims.837': `ISA*00*${last}~NM1*IL*1*${last}*${word}~CLM*${chart}*x~`,
  'paid.835': `ISA*00*${chart}~CLP*${chart}*1*x~NM1*QC*1*${last}~`,
  'scan.pdf': `%PDF-1.7\n${note}`,
  'table.zip': `PK\u0003\u0004${note}`,
  'practice.json': JSON.stringify({ billing: { name: last, npi: word } }),
  'nul.json': `\u0000${note}`,
};

describe('the command line with a patient in whatever it is given', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crossbite-silent-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);

  const commands: Record<string, (file: string) => string[]> = {
    precheck: (file) => ['precheck', file],
    'precheck --json': (file) => ['precheck', file, '--json'],
    'precheck --practice': (file) => ['precheck', at('right.json'), '--practice', file],
    read: (file) => ['read', file],
    note: (file) => ['note', file],
    'note --mentions': (file) => ['note', '--mentions', file],
    claim: (file) => ['claim', file],
    'claim --837p': (file) => ['claim', file, '--837p', at('out.837')],
    'claim --practice': (file) => ['claim', at('right.json'), '--practice', file],
    intake: (file) => ['intake', file],
    remit: (file) => ['remit', file],
    batch: (file) => ['batch', file, at('out.jsonl'), '--jobs', '1'],
    shadow: (file) => ['shadow', file, '--out', at('out.csv')],
    icd: (file) => ['icd', 'K01', '--set', file],
    submit: (file) => ['submit', file, '--servers', 'nats://127.0.0.1:1'],
    collect: (file) => ['collect', file, '--servers', 'nats://127.0.0.1:1'],
  };

  it.each(Object.entries(commands))('%s says nothing of it where it says that something is wrong', async (_, argsOf) => {
    const names = Object.keys(files);
    const loud: string[] = [];
    let refused = 0;
    for (const name of names) {
      const { err, status } = await runCommand(argsOf(at(name))).catch((error: unknown) => ({
        err: `THROWN ${error}`,
        status: -1,
      }));
      if (status === 2) refused++;
      // The name of the file alone: what the command said is what must not be repeated here.
      if (err.startsWith('THROWN')) loud.push(`${name} threw`);
      if (canaries.some((one) => err.toLowerCase().includes(one.toLowerCase()))) loud.push(name);
    }
    tried(
      'silent-tools',
      'commands with a patient in right and wrong files',
      names.length,
      `${refused} refused, ${loud.length} with a word of the patient`,
    );
    expect(loud).toEqual([]);
  });
});
