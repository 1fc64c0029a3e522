import { readdirSync, readFileSync } from 'node:fs';

/** One mention of an own line: where it stands and what it may be read as. */
export interface OwnMention {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expected: readonly string[];
}

const folder = new URL('./own/', import.meta.url);

/**
 * Every mention of `own/*.txt`: one note a line, `{words|assertion}` around each mention, `/` between assertions that are both right, `\n` for a line end.
 */
export function readOwnLines(): OwnMention[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .flatMap((line, index) => mentionsOf(line.replaceAll('\\n', '\n'), file.replace('.txt', ''), index + 1)),
    );
}

function mentionsOf(line: string, file: string, number: number): OwnMention[] {
  const marked: { start: number; end: number; expected: string[] }[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\{([^{}|]+)\|([a-z/]+)\}/g)) {
    text += line.slice(at, match.index);
    marked.push({ start: text.length, end: text.length + (match[1] ?? '').length, expected: (match[2] ?? '').split('/') });
    text += match[1];
    at = match.index + match[0].length;
  }
  text += line.slice(at);
  return marked.map((one) => ({ ...one, file, line: number, text }));
}
