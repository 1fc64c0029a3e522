import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command';
import { inventYear } from './synthetic-year';
import { truthOf } from './truth';

const folder = mkdtempSync(path.join(os.tmpdir(), 'crossbite-shadow-'));
const year = inventYear(10_000);
const files = Object.keys(year.files).map((name) => path.join(folder, name));
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  for (const [name, text] of Object.entries(year.files)) writeFileSync(at(name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const say = (...args: string[]) =>
  runCommand(['shadow', ...args.filter((word) => word !== '--watched')], args.includes('--watched'));

/** The command as a process of its own, so that a signal reaches it. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [path.resolve('bin/crossbite.mjs'), 'shadow', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { err: '' };
  child.stderr.on('data', (bytes) => {
    said.err += String(bytes);
  });
  child.stdout.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

describe('crossbite shadow', () => {
  it('stops on Ctrl-C, goes on where it stopped, and ends with what a run without a stop ends with', async () => {
    const whole = await say(...files, '--out', at('whole.json'), '--watched');
    expect(whole.status).toBe(0);
    expect(whole.err).toMatch(/\d+ of \d+ judged/);
    const report = JSON.parse(readFileSync(at('whole.json'), 'utf8'));
    expect(report.counts).toMatchObject(truthOf(year));
    expect(existsSync(at('whole.json.part'))).toBe(false);

    const stopped = start(...files, '--out', at('cut.json'));
    const lines = () => (existsSync(at('cut.json.part')) ? readFileSync(at('cut.json.part'), 'utf8').split('\n').length : 0);
    while (lines() < 500) await new Promise((resolve) => setTimeout(resolve, 5));
    stopped.child.kill('SIGINT');
    expect(await stopped.ended).toBe(130);
    expect(stopped.said.err).toMatch(/^Stopped after \d+ of \d+ claims\. The same command with --resume goes on from there\.\n$/);
    expect(existsSync(at('cut.json'))).toBe(false);
    // A machine that went down in the middle of a line leaves half of it.
    writeFileSync(at('cut.json.part'), '{"file":"med', { flag: 'a' });
    const before = lines() - 2;
    expect(before).toBeLessThan(report.claims.length);
    expect((await say(...files, '--out', at('cut.json'), '--resume')).status).toBe(0);
    expect(readFileSync(at('cut.json'), 'utf8')).toBe(readFileSync(at('whole.json'), 'utf8'));
  }, 180_000);

  it('writes the list as CSV, one row an entry', async () => {
    const { status, out } = await say(at('ledger.csv'), '--out', at('list.csv'), '--json');
    expect(status).toBe(0);
    const { counts } = JSON.parse(out);
    expect(readFileSync(at('list.csv'), 'utf8').trim().split('\n')).toHaveLength(counts.claims + counts.bad + 1);
  });

  it.each([
    [[], /^Name the files/],
    [['no.837'], /^There is no file/],
    [[at('payments.835')], /remittances only/],
    [[at('ledger.csv'), at('ledger.csv')], /is named twice/],
    [[at('ledger.csv'), '--out', 'list.txt'], /ends in \.json or \.csv/],
    [[at('ledger.csv'), '--resume'], /needs the --out/],
    [[at('ledger.csv'), '--out', at('never.json'), '--resume'], /no stopped run/],
    [[at('ledger.csv'), '--out', at('ledger.csv')], /name another/],
    [[at('ledger.csv'), '--out', at('none/list.csv')], /cannot be written/],
    [[at('ledger.csv'), '--rank'], /These options cannot be used/],
  ])('refuses %j in one line', async (args, sentence) => {
    const { status, err } = await say(...args);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('does not take up the run of other files', async () => {
    writeFileSync(at('other.json.part'), '{"schema":"crossbite.shadow-part/1","mark":"x"}\n');
    const { status, err } = await say(at('ledger.csv'), '--out', at('other.json'), '--resume');
    expect([status, err]).toEqual([2, expect.stringMatching(/other files or settings/)]);
  });

  it('says so where a table holds no claims, and leaves nothing behind', async () => {
    writeFileSync(at('words.csv'), 'a,b\nc,d\n');
    const { status, err } = await say(at('words.csv'), '--out', at('words.json'));
    expect([status, err]).toEqual([2, expect.stringMatching(/hold no claim that can be read/)]);
    expect(existsSync(at('words.json')) || existsSync(at('words.json.part'))).toBe(false);
  });
});
