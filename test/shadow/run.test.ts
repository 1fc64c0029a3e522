import { describe, expect, it } from 'vitest';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { runShadow, surveyShadow } from '@/lib/shadow/run-shadow';
import { type KnownSource, kindOfSource } from '@/lib/shadow/source';
import { countEntries, type ShadowEntry } from '@/lib/shadow/totals';
import { inventYear } from './synthetic-year';
import { truthOf } from './truth';

const settings = { practice: null, knowledge: defaultKnowledge };

async function sourcesOf(files: Readonly<Record<string, string>>, piece = 4096): Promise<KnownSource[]> {
  const sources = Object.entries(files).map(([name, text]) => ({
    name,
    async *open() {
      for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
    },
  }));
  return Promise.all(
    sources.map(async (source) => {
      const kind = await kindOfSource(source);
      if (!kind.ok) throw new Error(kind.error);
      return { ...source, kind: kind.kind };
    }),
  );
}

async function runAll(files: Readonly<Record<string, string>>, piece?: number) {
  const sources = await sourcesOf(files, piece);
  const survey = await surveyShadow(sources, async () => {});
  const entries: ShadowEntry[] = [];
  const count = countEntries();
  for await (const entry of runShadow(sources, survey, settings)) {
    entries.push(entry);
    count.add(entry);
  }
  return { sources, survey, entries, totals: count.totals() };
}

describe('a run over an invented year', () => {
  it('counts ten thousand claims as they are', async () => {
    const year = inventYear(10_000);
    const { survey, entries, totals } = await runAll(year.files, 65_536);
    expect(totals.counts).toEqual(truthOf(year));
    expect(entries).toHaveLength(survey.entries);
    expect(survey.corrections).toBe(year.times.corrected);
    expect(survey.decisions).toMatchObject({ unmatched: 0, ambiguous: 0 });
    expect(Object.fromEntries(totals.denials.map(({ reason, denied, warned }) => [reason, [denied, warned]]))).toEqual({
      'CO-16 M76 MA130': [year.times['fault-denied'], year.times['fault-denied']],
      'CO-16 M76': [year.times.corrected, year.times.corrected],
      'CO-197': [year.times['clean-denied'], 0],
      'CO-29': [year.times['fault-other'], 0],
      'CO-254': [year.times['dental-medical-denied'], year.times['dental-medical-denied']],
    });
  }, 120_000);
});
