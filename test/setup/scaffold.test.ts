import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { adapter } from '@/bin/new/templates/adapter.mjs';
import { edit } from '@/bin/new/templates/edit.mjs';
import { family } from '@/bin/new/templates/family.mjs';
import { policy } from '@/bin/new/templates/policy.mjs';

const root = path.resolve(import.meta.dirname, '../..');

type Made = string | { file: string; text: string }[];
const made: Record<string, Made> = {
  adapter: adapter.make(['lakeside', '*.lakeside.example'], '2026-11-25'),
  edit: edit.make(['diagnosis/dx-99'], '2026-11-25'),
  family: family.make(['caries-control', 'D1354']),
  policy: policy.make(['tmj/medicaid'], '2026-11-25'),
};

describe('the scaffolder', () => {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'dist/scaffold-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes files that hold their types', () => {
    for (const files of Object.values(made)) {
      if (typeof files === 'string') throw new Error(files);
      for (const { file, text } of files) writeFileSync(path.join(folder, path.basename(file)), text);
    }
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: { paths: { '@/*': ['../../*'] } },
      include: ['*.ts'],
      exclude: [],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const run = spawnSync('npx', ['--no', '--', 'tsc', '-p', folder], { cwd: root, encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  it('says in a sentence what a name must look like', () => {
    expect(edit.make(['Diagnosis'], '')).toMatch(/such as diagnosis\/dx-20/);
    expect(family.make(['caries-control'])).toMatch(/dental numbers/);
    expect(adapter.make(['lakeside'], '')).toMatch(/host of the system/);
    expect(policy.make(['tmj'], '')).toMatch(/such as tmj\/medicaid/);
  });

  it('refuses to write over what is there', () => {
    const run = spawnSync(process.execPath, ['bin/new/new.mjs', 'edit', 'npi/npi-01'], { cwd: root, encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/there already; nothing was written/);
  });
});
