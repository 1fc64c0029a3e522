import type { Evidence } from '@/lib/encounter/evidence';
import type { Fact } from '@/lib/encounter/fact';
import { quoteOf } from '@/lib/notes/fact-set';
import type { Line } from './line';
import { quoteIn, sentencesOf } from './sentences';

/** Words that place a thing at a site. Rows stand from the narrow to the wide: the first that matches a stretch of text takes it. */
export interface SiteWords<S extends string> {
  readonly site: S;
  readonly words: RegExp;
}

export interface SiteSaid<S extends string> {
  readonly site: S;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** The words themselves, lower case. */
  readonly words: readonly string[];
}

/**
 * Where the note puts the anchors (lesion, swelling, biopsy …) of a line, best supported first. A site counts only where the fact nearest to
 * it in its sentence is present: "floor of mouth soft, no swelling" places nothing. What was done outweighs what was seen.
 */
export function sitesSaid<S extends string>(
  line: Line,
  table: readonly SiteWords<S>[],
  anchors: readonly string[],
): SiteSaid<S>[] {
  const found = new Map<S, { weight: number; evidence: Evidence[]; words: string[] }>();
  const add = (site: S, weight: number, evidence: readonly Evidence[], words: string) => {
    const entry = found.get(site) ?? { weight: 0, evidence: [], words: [] };
    entry.weight += weight;
    entry.words.push(words.toLowerCase());
    for (const item of evidence) if (!entry.evidence.some((known) => same(known, item))) entry.evidence.push(item);
    found.set(site, entry);
  };
  const about = line.chart.facts.about(anchors, {
    where: (fact) => line.teeth.length === 0 || fact.tooth.length === 0 || fact.tooth.some((tooth) => line.teeth.includes(tooth)),
  });
  for (const note of line.visit.encounter.notes) {
    if (note.kind === 'letter' || note.kind === 'questionnaire') continue;
    const facts = about.filter((fact) => fact.note === note.id);
    for (const sentence of sentencesOf(note)) {
      const inside = facts.filter((fact) => fact.start >= sentence.start && fact.start < sentence.end);
      if (inside.length === 0) continue;
      for (const { site, match } of matchesOf(sentence.text, table)) {
        const near = nearest(inside, sentence.start + (match.index ?? 0));
        if (near?.assertion !== 'present') continue;
        add(site, weightOf(near), [quoteOf(near), quoteIn(sentence, match)], match[0]);
      }
    }
  }
  for (const fact of about.filter((fact) => fact.assertion === 'present')) {
    for (const { site, match } of matchesOf(fact.area.join(', '), table)) add(site, 1, [quoteOf(fact)], match[0]);
  }
  for (const { site, match } of matchesOf(line.description, table)) add(site, 3, [line.field('description')], match[0]);
  return [...found].map(([site, entry]) => ({ site, ...entry })).sort((a, b) => b.weight - a.weight);
}

/** Matches of the table in a text, each stretch taken once by the first row that wants it. */
export function matchesOf<S extends string>(
  text: string,
  table: readonly SiteWords<S>[],
): { site: S; match: RegExpMatchArray }[] {
  const taken: [number, number][] = [];
  const found: { site: S; match: RegExpMatchArray }[] = [];
  for (const { site, words } of table) {
    for (const match of text.matchAll(new RegExp(words.source, 'gi'))) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      found.push({ site, match });
    }
  }
  return found;
}

const weightOf = (fact: Fact): number => (fact.kind === 'treatment' ? 3 : fact.section === 'diagnosis' ? 2 : 1);

const nearest = (facts: readonly Fact[], at: number): Fact | undefined =>
  [...facts].sort((a, b) => distance(a, at) - distance(b, at))[0];

const distance = (fact: Fact, at: number): number => (at < fact.start ? fact.start - at : at > fact.end ? at - fact.end : 0);

const same = (a: Evidence, b: Evidence): boolean => JSON.stringify(a) === JSON.stringify(b);
