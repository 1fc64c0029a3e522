import type { ClaimLine } from '../draft/claim-draft';

/**
 * What an 837P carries of teeth, areas and narrative. SV101-7 describes the line (unlisted codes must have it); teeth and areas follow in the
 * form the paper claim uses (`JP17 JO10`), in SV101-7 while it has room, else in the line note. Each holds 80 characters.
 */
export function lineNotes(line: Pick<ClaimLine, 'narrative' | 'teeth' | 'areas'>): { description: string; note: string } {
  const sites = [...line.teeth.map((tooth) => `JP${tooth}`), ...line.areas.map((area) => `JO${area}`)].join(' ');
  if (!line.narrative)
    return sites.length <= 80 ? { description: '', note: sites } : { description: '', note: sites.slice(0, 80) };
  return { description: line.narrative.slice(0, 80), note: sites || line.narrative.slice(80, 160) };
}

/** Teeth and areas of a note such as `JP17 JP18 JO30`; everything else is left alone. */
export function parseLineNote(note: string): { teeth: string[]; areas: string[] } {
  const teeth: string[] = [];
  const areas: string[] = [];
  for (const word of note.split(' ')) {
    const site = /^J([PO])([0-9A-Z]{1,2})$/.exec(word);
    if (site?.[2]) (site[1] === 'P' ? teeth : areas).push(site[2]);
  }
  return { teeth, areas };
}
