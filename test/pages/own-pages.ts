import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExpectedReading } from './reading-differences';

const folder = path.resolve(import.meta.dirname, 'own');

export interface OwnExpected extends ExpectedReading {
  /** Two patients in view: nothing may be read. */
  readonly refused?: boolean;
  /** Words that one of the warnings must hold. */
  readonly warnings?: string;
}

export const ownPageNames: readonly string[] = readdirSync(folder).flatMap((file) =>
  file.endsWith('.html') ? [file.replace(/\.html$/, '')] : [],
);
export const ownHtml = (name: string): string => readFileSync(path.join(folder, `${name}.html`), 'utf8');
export const ownExpected = (name: string): OwnExpected =>
  JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8'));
export const ownUrl = (name: string): string => `https://${name}.example/`;
