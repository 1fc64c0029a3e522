import { rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeClearinghouseClaim } from '@/lib/claim/clearinghouse/write-clearinghouse';
import { fillForm } from '@/lib/claim/cms1500/fill-form';
import { formBoxes } from '@/lib/claim/cms1500/form-boxes';
import { printGridPages } from '@/lib/claim/cms1500/print-grid';
import { writeFormPdf } from '@/lib/claim/cms1500/write-pdf';
import type { NcciTables } from '@/lib/claim/edits/claim-records';
import { writeFhirClaim } from '@/lib/claim/fhir/write-fhir-claim';
import { draftOf, judgeDraft } from '@/lib/claim/find-claim-findings';
import { ncciTables, parseNcciLimits, parseNcciPairs } from '@/lib/claim/ncci/parse-ncci';
import { readNcciFile } from '@/lib/claim/ncci/read-ncci-file';
import { typedProblem } from '@/lib/claim/typed/with-typed';
import { checkFile } from '@/lib/claim/x12/check-file';
import { write837p } from '@/lib/claim/x12/write-837p';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import { parsePractice } from '@/lib/encounter/parse-practice';
import type { Finding } from '@/lib/encounter/precheck';
import { type Command, InputError, type Io } from './command';
import { parseOptions } from './options';
import { readInput, readJsonInput } from './read-input';

export const command: Command = {
  summary: 'drafts the medical claim of accepted lines: CMS-1500, 837P, JSON',
  usage:
    'FILE.json [--practice P.json] [--837p OUT] [--cms1500 OUT.pdf] [--grid OUT.txt] [--fhir OUT.json] [--clearinghouse OUT.json] [--draft] [--ptp CMS.txt|xlsx|zip] [--mue CMS.csv|xlsx|zip] [--json]',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      practice: { type: 'string' },
      '837p': { type: 'string' },
      cms1500: { type: 'string' },
      grid: { type: 'string' },
      fhir: { type: 'string' },
      clearinghouse: { type: 'string' },
      draft: { type: 'boolean' },
      ptp: { type: 'string' },
      mue: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new InputError('Name one encounter: crossbite claim FILE.json.');
    const encounter = parseEncounter(await readJsonInput(file, io));
    if (!encounter.ok) throw new InputError(encounter.error);
    const untypable = typedProblem(encounter.encounter);
    if (untypable) throw new InputError(untypable);
    const practice = values.practice ? parsePractice(await readJsonInput(values.practice, io)) : null;
    if (practice && !practice.ok) throw new InputError(practice.error);

    const clock = new Date();
    const now = localTime(clock);
    const control = controlOf(clock);
    const ncci = await readNcci(values.ptp, values.mue, io);
    const around = { today: now.slice(0, 10), records: ncci ? { ncci } : {} };
    const settings = practice?.practice ?? null;
    const draft = draftOf(encounter.encounter, settings, around);
    const findings = judgeDraft(
      draft,
      encounter.encounter,
      settings,
      { icd: shippedIcd, medical: medicalPack },
      { ...around, checkFile },
    );
    const inError = findings.some(({ severity }) => severity === 'error');
    const pages = fillForm(draft);

    const paper = !inError || values.draft === true;
    const wanted: readonly (readonly [string | undefined, boolean, () => string | Uint8Array | Promise<Uint8Array>])[] = [
      [values.cms1500, paper, () => writeFormPdf(pages, { mode: inError ? 'preview' : 'preprinted', draft: inError })],
      [values.grid, paper, () => `${inError ? 'DRAFT\n' : ''}${printGridPages(pages)}`],
      [values['837p'], !inError, () => write837p([draft], { at: now, control, usage: 'P', receiver: receiverOf(draft) })],
      [values.fhir, !inError, () => `${JSON.stringify(writeFhirClaim(draft, now), null, 2)}\n`],
      [values.clearinghouse, !inError, () => `${JSON.stringify(writeClearinghouseClaim(draft, String(control)), null, 2)}\n`],
    ];
    // Every place is looked at before anything is written: a wrong one leaves nothing behind.
    for (const [target] of wanted) if (target) await checkFolder(target);
    const written: string[] = [];
    for (const [target, allowed, content] of wanted) {
      if (!target || !allowed) continue;
      await writeWhole(target, await content());
      written.push(target);
    }

    const boxes = pages.flatMap((page) => formBoxes(page, findings));
    const filled = boxes.filter(({ state }) => state !== 'empty').length;
    io.out(values.json ? `${JSON.stringify({ boxes, findings, written })}\n` : report(findings, written, filled));
    return inError ? 1 : 0;
  },
};

/** NCCI tables from the office's own copies of CMS's files; null when none was named. */
async function readNcci(pairs: string | undefined, limits: string | undefined, io: Io): Promise<NcciTables | null> {
  if (!pairs && !limits) return null;
  const rows = async (file: string) => {
    const read = readNcciFile(await readInput(file, io));
    if (!read.ok) throw new InputError(read.error);
    return read.rows;
  };
  const ptp = pairs ? parseNcciPairs(await rows(pairs)) : null;
  if (ptp && !ptp.ok) throw new InputError(ptp.error);
  const mue = limits ? parseNcciLimits(await rows(limits)) : null;
  if (mue && !mue.ok) throw new InputError(mue.error);
  return ncciTables(ptp?.rows ?? [], mue?.rows ?? []);
}

/** The payer stands for the receiver where the office names no clearinghouse. */
const receiverOf = (draft: { plan: { payerName: string; payerId: string } | null }) => ({
  name: draft.plan?.payerName ?? '',
  id: draft.plan?.payerId ?? '',
});

/** At most nine digits, another one every tenth of a second; they begin anew after three years. */
const controlOf = (at: Date) => (Math.floor((at.getTime() - Date.UTC(2020, 0, 1)) / 100) % 999_999_999) + 1;

const localTime = (date: Date) => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);

async function checkFolder(target: string): Promise<void> {
  const folder = await stat(path.dirname(path.resolve(target))).catch(() => null);
  const there = await stat(target).catch(() => null);
  if (!folder?.isDirectory() || there?.isDirectory())
    throw new InputError(`${target} cannot be written: name a file in a folder that exists.`);
}

/** Writes beside the target and renames, so that a file is there whole or not at all. */
async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const draft = `${target}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } catch {
    throw new InputError(`${target} cannot be written: name a file in a folder that exists.`);
  }
}

function report(findings: readonly Finding[], written: readonly string[], boxes: number): string {
  const words = { error: 'stops ', warning: 'check ', info: 'note  ' } as const;
  const lines = findings.map(
    (finding) =>
      `${words[finding.severity]} ${finding.id.padEnd(7)} item ${finding.cms1500.padEnd(8)} ${finding.message} ${finding.fix}`,
  );
  const end = written.length ? `Written: ${written.join(', ')}` : 'Nothing was written.';
  return `${[`${boxes} boxes filled or wanted.`, ...lines, end].join('\n')}\n`;
}
