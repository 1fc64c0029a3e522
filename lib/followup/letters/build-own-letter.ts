import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import type { Letter } from './build-letter';
import { evidenceBases, fieldBasis, noteBasis } from './chart-bases';
import type { OwnTemplate, Slot } from './own-template';
import { type Basis, basesOf, type Statement } from './statement';

/** Facts that one slot names at most. */
const mostFacts = 3;

type Filled = { readonly words: string; readonly bases: readonly Basis[] };

/** An office's template filled from the chart. A sentence of which a slot finds nothing is left out; the rest of it would say too much. */
export function buildOwnLetter(encounter: Encounter, check: PreCheck, template: OwnTemplate): Letter {
  const statements: Statement[] = [];
  for (const { section, sentences } of template.parts) {
    for (const pieces of sentences) {
      const filled = pieces.map((piece) =>
        typeof piece === 'string' ? { words: piece, bases: [] } : fill(piece, encounter, check),
      );
      const bases = basesOf(filled.flatMap((one) => one?.bases ?? []));
      if (!bases || filled.some((one) => one === null)) continue;
      const text = filled.map((one) => one?.words ?? '').join('');
      statements.push({ id: `s${statements.length + 1}`, section, text: text.trim(), bases });
    }
  }
  return { template: template.id, headings: template.parts.map(({ section, heading }) => ({ section, heading })), statements };
}

function fill({ takes, about }: Slot, encounter: Encounter, check: PreCheck): Filled | null {
  const found =
    takes === 'service'
      ? services(encounter)
      : takes === 'diagnosis'
        ? diagnoses(encounter, check)
        : facts(encounter, check, takes);
  const wanted = found.filter(({ about: words }) => about.split(/\s+/).every((word) => words.toLowerCase().includes(word)));
  const some = takes === 'service' || takes === 'diagnosis' ? wanted : wanted.slice(0, mostFacts);
  if (some.length === 0) return null;
  return { words: some.map(({ words }) => words).join('; '), bases: some.flatMap(({ bases }) => bases) };
}

type Found = Filled & { readonly about: string };

function services(encounter: Encounter): Found[] {
  return encounter.procedures.flatMap((procedure, i): Found[] => {
    if (procedure.status === 'existing' || procedure.status === 'referred') return [];
    const bases = [fieldBasis(encounter, `procedures[${i}].cdt`), fieldBasis(encounter, `procedures[${i}].tooth`)].filter(
      (one) => one !== null,
    );
    const words = `${procedure.cdt ?? ''}${procedure.tooth ? `, tooth ${procedure.tooth}` : ''}`;
    return procedure.cdt && bases.length > 0 ? [{ words, bases, about: words }] : [];
  });
}

function diagnoses(encounter: Encounter, { diagnoses: coded }: PreCheck): Found[] {
  return coded.flatMap(({ code, label, standing, evidence }): Found[] => {
    const bases = evidenceBases(encounter, evidence);
    return standing === 'supported' && bases.length > 0 ? [{ words: `${code} ${label}`, bases, about: `${code} ${label}` }] : [];
  });
}

/** Each sentence of the notes once, though several facts stand in it. What was denied, planned or only thought of is no fact. */
function facts(encounter: Encounter, check: PreCheck, kind: Slot['takes']): Found[] {
  const bySentence = new Map<string, Found>();
  for (const fact of check.facts) {
    const said = fact.assertion === 'present' || (fact.assertion === 'historical' && kind !== 'finding' && kind !== 'imaging');
    if (fact.kind !== kind || !said) continue;
    const basis = noteBasis(encounter, fact.note, fact.start, fact.end);
    if (basis?.kind !== 'note') continue;
    const key = `${basis.note}:${basis.start}`;
    const known = bySentence.get(key);
    bySentence.set(key, {
      words: `“${basis.words.replace(/\s+/g, ' ')}”`,
      bases: [basis],
      about: `${known?.about ?? ''} ${fact.concept} ${fact.quote}`,
    });
  }
  return [...bySentence.values()];
}
