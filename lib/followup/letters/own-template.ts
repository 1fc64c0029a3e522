import * as z from 'zod/mini';
import { FactKind } from '@/lib/encounter/fact';
import { offTopic } from './statement';

/** What a slot takes from the chart: the services, the supported diagnoses, or facts of one kind of which `about` names words. */
const Slot = z.object({ takes: z.union([FactKind, z.literal('service'), z.literal('diagnosis')]), about: z.string() });
export type Slot = z.infer<typeof Slot>;

const Part = z.object({
  section: z.enum(['history', 'findings', 'treatment', 'service', 'closing']),
  heading: z.string(),
  /** Sentences as pieces: our words, and slots between them. Each has a slot at least. */
  sentences: z.array(z.array(z.union([z.string(), Slot]))),
});

/** A letter in the office's own words, which hold a slot for every fact. */
export const OwnTemplate = z.object({ id: z.string(), name: z.string(), codes: z.array(z.string()), parts: z.array(Part) });
export type OwnTemplate = z.infer<typeof OwnTemplate>;

const sections = ['history', 'findings', 'treatment', 'service', 'closing'] as const;
/** Names of slots, for a person. */
export const slotNames: readonly string[] = ['service', 'diagnosis', ...FactKind.options.filter((kind) => kind !== 'diagnosis')];

type Parsed = { ok: true; template: OwnTemplate } | { ok: false; error: string };

/**
 * Text of an office's template → the template. `# Name` first, `Codes: D7880, D9130` if it is for some services only, `## Heading` for each of up to
 * five parts, and sentences with slots such as `{{symptom}}` or `{{measurement: opening}}`. Fails with one sentence that names the line.
 */
export function parseOwnTemplate(text: string): Parsed {
  if (text.length > 50_000) return wrong('This template is too long: a letter of up to 50,000 characters is expected.');
  let name = '';
  let codes: string[] = [];
  const parts: OwnTemplate['parts'] = [];
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    const at = `Line ${i + 1}`;
    if (line === '') continue;
    if (line.startsWith('## ')) {
      const section = sections[parts.length];
      if (!section) return wrong(`${at} begins a sixth part: a letter has up to five.`);
      const heading = line.slice(3).trim();
      if (/[{}\d]/.test(heading)) return wrong(`${at}: a heading holds words only, no slot and no number.`);
      parts.push({ section, heading, sentences: [] });
    } else if (line.startsWith('# ')) name = line.slice(2).trim().slice(0, 80);
    else if (/^codes\s*:/i.test(line)) {
      codes = line
        .replace(/^codes\s*:/i, '')
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
      if (!codes.every((code) => /^D\d{1,4}$/.test(code)))
        return wrong(`${at}: dental codes or their beginnings are expected, such as D7880 or D78.`);
    } else {
      const part = parts.at(-1);
      if (!part) return wrong(`${at} stands above the first heading: begin each part with ## and its heading.`);
      for (const sentence of line.split(/(?<=[.!?])\s+(?=[^\s])/)) {
        const read = parseSentence(sentence);
        if (!read.ok) return wrong(`${at}: ${read.error}`);
        part.sentences.push(read.pieces);
      }
    }
  }
  if (!name) return wrong('This template has no name: begin it with # and its name.');
  if (!parts.some(({ sentences }) => sentences.length > 0))
    return wrong('This template has no sentence: headings with ## and sentences with slots such as {{symptom}} are expected.');
  return { ok: true, template: { id: `own:${name.toLowerCase()}`, name, codes, parts } };
}

const wrong = (error: string): Parsed & { ok: false } => ({ ok: false, error });
type Pieces = OwnTemplate['parts'][number]['sentences'][number];
type Sentence = { ok: true; pieces: Pieces } | { ok: false; error: string };

function parseSentence(text: string): Sentence {
  const pieces: Pieces = [];
  let at = 0;
  for (const match of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const [takes = '', about = ''] = (match[1] ?? '').split(/:(.*)/s).map((part) => part.trim());
    const slot = Slot.safeParse({ takes: takes.toLowerCase(), about: about.toLowerCase() });
    if (!slot.success) return { ok: false, error: `there is no slot of this name; there are ${slotNames.join(', ')}.` };
    pieces.push(text.slice(at, match.index), slot.data);
    at = match.index + match[0].length;
  }
  pieces.push(text.slice(at));
  const words = pieces.filter((piece) => typeof piece === 'string').join(' ');
  if (pieces.length === 1)
    return {
      ok: false,
      error:
        'this sentence has no slot: what the chart does not show cannot be said. Put one such as {{symptom}} into it, or leave it out.',
    };
  if (/[{}]/.test(words)) return { ok: false, error: 'a slot is written {{symptom}}, with two brackets on either side.' };
  if (/\d/.test(words))
    return { ok: false, error: 'a number is a fact: let a slot such as {{measurement}} bring it from the chart.' };
  if (/["“”«»]/.test(words)) return { ok: false, error: 'quotation marks are set around the words of the chart by themselves.' };
  if (words.toLowerCase().search(offTopic) >= 0)
    return { ok: false, error: 'a letter of medical necessity speaks of the patient, not of payment or of odds.' };
  return { ok: true, pieces: pieces.filter((piece) => piece !== '') };
}
