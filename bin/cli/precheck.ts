import { checkFile } from '@/lib/claim/x12/check-file';
import { parsePractice } from '@/lib/encounter/parse-practice';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { type Command, InputError } from './command';
import { readEncounterInput } from './input/encounter-input';
import { fillIn } from './input/fill-in';
import { parseOptions } from './options';
import { printPreCheck } from './output/print-precheck';
import { readJsonInput } from './read-input';

export const command: Command = {
  summary: 'checks one visit: where it belongs, codes, diagnoses, criteria, what is missing',
  usage:
    'FILE [--json] [--practice P.json] [--url URL] [--cdt D7240:17,D9222] [--payer medicare] [--dos 2026-11-02] [--dob 1971-03-09] [--sex F] [--as encounter|html|note]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      json: { type: 'boolean' },
      practice: { type: 'string' },
      url: { type: 'string' },
      as: { type: 'string' },
      cdt: { type: 'string' },
      payer: { type: 'string' },
      dos: { type: 'string' },
      dob: { type: 'string' },
      sex: { type: 'string' },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new InputError('Name one input: crossbite precheck FILE, or - with --as.');
    const practice = values.practice ? parsePractice(await readJsonInput(values.practice, io)) : null;
    if (practice && !practice.ok) throw new InputError(practice.error);
    const encounter = fillIn(await readEncounterInput(file, { as: values.as, url: values.url, dos: values.dos }, io), values);
    if (encounter.procedures.length === 0 && encounter.notes.every((note) => note.text.trim() === ''))
      throw new InputError('This input holds neither procedures nor notes: at least one of them is needed.');
    const answer = precheck(encounter, defaultKnowledge, practice ? { practice: practice.practice, checkFile } : {});
    io.out(values.json ? `${JSON.stringify(answer)}\n` : printPreCheck(answer, encounter, new Date().toISOString().slice(0, 10)));
    return answer.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  },
};
