/** Notes by code and kind, as `IcdNotes` names them. */
type Notes = Map<string, Map<string, string[]>>;

const kinds: Readonly<Record<string, string>> = {
  inclusionTerm: 'i',
  includes: 'i',
  excludes1: 'x',
  excludes2: 'y',
  codeFirst: 'f',
  useAdditionalCode: 'a',
};
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Notes of the official tabular list, or null when its tags do not close. Read in one pass: the file is 9 MB of one plain dialect, and the
 * tree that a general parser builds of it would cost a browser page some hundred MB for five of its forty kinds of element.
 */
export function parseTabular(xml: string): Notes | null {
  const notes: Notes = new Map();
  const open: string[] = [];
  const codes: string[] = [];
  let sawRoot = false;
  let from = 0;
  for (const tag of xml.matchAll(/<!--[\s\S]*?-->|<\?[^>]*>|<(\/?)([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    const [whole, slash, name] = tag;
    if (!name) continue;
    if (slash) {
      if (open.pop() !== name) return null;
      const text = decode(xml.slice(from, tag.index));
      const parent = open.at(-1) ?? '';
      if (name === 'name' && parent === 'diag') codes[codes.length - 1] = text.replace('.', '');
      else if (name === 'diag') codes.pop();
      else if (name === 'note' && kinds[parent] && open.at(-2) === 'diag') add(notes, codes.at(-1) ?? '', kinds[parent], text);
    } else if (!whole.endsWith('/>')) {
      if (name === 'ICD10CM.tabular') sawRoot = true;
      if (name === 'diag') codes.push('');
      open.push(name);
    }
    from = tag.index + whole.length;
  }
  return sawRoot && open.length === 0 ? notes : null;
}

function add(notes: Notes, code: string, kind: string, text: string): void {
  if (!code || !text) return;
  const byKind = notes.get(code) ?? new Map<string, string[]>();
  byKind.set(kind, [...(byKind.get(kind) ?? []), text]);
  notes.set(code, byKind);
}

const decode = (text: string) =>
  text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      decimal || hex ? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)) : (entities[name] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
