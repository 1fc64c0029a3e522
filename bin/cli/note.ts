import type { Fact } from '@/lib/encounter/fact';
import { assertMentions } from '@/lib/notes/assert-mentions';
import { findFacts } from '@/lib/notes/find-facts';
import { type Command, InputError } from './command';
import { parseOptions } from './options';
import { readTextInput } from './read-input';

export const command: Command = {
  summary: 'reads chart notes: every fact with its words, or the assertion of given mentions',
  usage: 'FILE... [--json] | --mentions FILE.jsonl',
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean' }, mentions: { type: 'string' } });
    if (values.mentions !== undefined) {
      if (positionals.length > 0) throw new InputError('Name either notes or --mentions FILE.jsonl, not both.');
      io.out(answerMentions(await readTextInput(values.mentions, io)));
      return 0;
    }
    if (positionals.length === 0) throw new InputError('Name a note: crossbite note FILE... [--json].');
    // All are read before anything is written: a file that is missing leaves no half answer.
    const notes: { file: string; text: string }[] = [];
    for (const file of positionals) notes.push({ file, text: await readTextInput(file, io) });
    for (const { file, text } of notes) {
      const facts = findFacts([{ id: 'n1', text }]);
      io.out(values.json ? `${JSON.stringify({ file, facts })}\n` : `${[file, ...facts.map(lineOf)].join('\n')}\n`);
    }
    return 0;
  },
};

/** The lines as they came, each with its `assertion`. A line that is no mention stops the run with its number. */
function answerMentions(text: string): string {
  const answers: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const mention = parseMention(line);
    if (!mention) {
      throw new InputError(
        `Line ${index + 1} is no mention: {"text", "start", "end"} is expected, with 0 <= start < end <= length.`,
      );
    }
    const [assertion] = assertMentions(mention.text, [mention]);
    answers.push(JSON.stringify({ ...mention, assertion }));
  }
  return answers.map((answer) => `${answer}\n`).join('');
}

function parseMention(line: string): { text: string; start: number; end: number } | null {
  let mention: unknown;
  try {
    mention = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof mention !== 'object' || mention === null) return null;
  const { text, start, end } = mention as Record<string, unknown>;
  if (typeof text !== 'string' || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  if ((start as number) < 0 || (start as number) >= (end as number) || (end as number) > text.length) return null;
  return mention as { text: string; start: number; end: number };
}

const lineOf = (fact: Fact): string =>
  [
    `  ${fact.assertion.padEnd(11)}`,
    fact.concept,
    fact.value === null ? '' : `= ${fact.comparison}${[fact.value].flat().join('-')} ${fact.unit}`.trim(),
    fact.tooth.length > 0 ? `#${fact.tooth.join(',')}` : '',
    fact.side,
    fact.relation,
    `[${fact.start}-${fact.end}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
