import type { ClaimLine } from '../draft/claim-draft';

const room = 80;

/**
 * What an 837P carries of teeth, areas and narrative. SV101-7 describes the line (unlisted codes must have it); teeth and areas stand in the line note
 * in the form that the paper claim uses (`JP17 JO10`), before what the description had no room for. Each holds 80 characters. A line without
 * narrative has both for its teeth. No tooth is ever cut in two.
 */
export function lineNotes(line: Pick<ClaimLine, 'narrative' | 'teeth' | 'areas'>): { description: string; note: string } {
  const sites = [...line.teeth.map((tooth) => `JP${tooth}`), ...line.areas.map((area) => `JO${area}`)];
  if (!line.narrative) {
    const { text: note, rest } = fitting(sites);
    return { description: fitting(rest).text, note };
  }
  const beyond = line.narrative.slice(room).trim();
  return {
    description: line.narrative.slice(0, room),
    note: [fitting(sites).text, beyond].filter(Boolean).join(' ').slice(0, room),
  };
}

/** As many words as there is room for, and those that are left. */
function fitting(words: readonly string[]): { text: string; rest: readonly string[] } {
  let count = words.length;
  while (words.slice(0, count).join(' ').length > room) count--;
  return { text: words.slice(0, count).join(' '), rest: words.slice(count) };
}

/** Teeth and areas at the beginning of a note such as `JP17 JP18 JO30`; words after them are left alone. */
export function parseLineNote(note: string): { teeth: string[]; areas: string[] } {
  const teeth: string[] = [];
  const areas: string[] = [];
  for (const word of note.split(' ')) {
    const site = /^J([PO])([0-9A-Z]{1,2})$/.exec(word);
    if (!site?.[2]) break;
    (site[1] === 'P' ? teeth : areas).push(site[2]);
  }
  return { teeth, areas };
}
