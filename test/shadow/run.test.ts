import '../support/fake-browser';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { runShadow, surveyShadow } from '@/lib/shadow/run-shadow';
import { type KnownSource, kindOfSource } from '@/lib/shadow/source';
import { countEntries, type ShadowEntry } from '@/lib/shadow/totals';
import { openDatabase } from '@/lib/storage/open-database';
import { purge } from '@/lib/storage/retention';
import { loadShadow, recordPortion } from '@/lib/storage/shadow-store';
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
  it('counts ten thousand claims as they are: told how far it is, stopped, kept, and gone on with', async () => {
    const year = inventYear(10_000);
    const sources = await sourcesOf(year.files, 65_536);
    const told: number[] = [];
    const survey = await surveyShadow(sources, async (done) => {
      told.push(done);
    });
    expect(told.length).toBeGreaterThan(40);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(survey.entries + survey.corrections);
    // Whoever stops it while the files are read is heard at once.
    const stopped = new Error('stopped');
    await expect(surveyShadow(sources, (done) => (done < 2_000 ? Promise.resolve() : Promise.reject(stopped)))).rejects.toBe(
      stopped,
    );

    const opened = await openDatabase();
    if (!opened.ok) throw new Error(opened.sentence);
    const { database } = opened;
    const { entries: of, corrections } = survey;
    const head = { files: [], of, corrections, unmatched: 0, startedAt: '2026-11-26T01:00:00.000Z' };
    const work = async (until: number) => {
      const kept = await loadShadow(database);
      let done = kept?.entries.length ?? 0;
      let held: ShadowEntry[] = [];
      const keep = async () => {
        expect(await recordPortion(database, { ...head, done }, held)).toEqual({ ok: true });
        held = [];
      };
      for await (const entry of runShadow(sources, survey, settings, done)) {
        held.push(entry);
        if (++done % 250 === 0) await keep();
        if (done >= until) break;
      }
      if (held.length > 0) await keep();
    };
    await work(4_321);
    expect((await loadShadow(database))?.run).toMatchObject({ done: 4_321, of });
    await work(Number.POSITIVE_INFINITY);
    const entries = (await loadShadow(database))?.entries ?? [];
    const count = countEntries();
    for (const entry of entries) count.add(entry);
    const totals = count.totals();
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
    // It lies under the month in which it began, and goes whole with that month's key.
    const rows = await database.records.count();
    expect(await purge(database, '2028-11-30', { unacceptedDays: 30, closedMonths: 24 })).toBe(0);
    expect(await purge(database, '2028-12-01', { unacceptedDays: 30, closedMonths: 24 })).toBe(rows);
    expect(await loadShadow(database)).toBeNull();
  }, 120_000);

  it('gives the same entries whatever pieces the files come in, and from wherever it goes on', async () => {
    const year = inventYear(120, 11);
    const whole = await runAll(year.files, 1_000_000);
    for (const piece of [1, 7, 113]) expect((await runAll(year.files, piece)).entries).toEqual(whole.entries);
    for (const from of [0, 1, 40, whole.entries.length]) {
      const rest: ShadowEntry[] = [];
      for await (const entry of runShadow(whole.sources, whole.survey, settings, from)) rest.push(entry);
      expect(rest).toEqual(whole.entries.slice(from));
    }
  });

  it('names nobody: neither patients nor amounts stand in the entries', async () => {
    const { entries } = await runAll(inventYear(200, 3).files);
    const text = JSON.stringify(entries);
    expect(text).not.toMatch(/Abbott|Brandt|ANTHEM|03141989|1989-03-14|M700/i);
    expect(text).not.toMatch(/"(?:paid|charged|amount|fee)":/);
  });
});

describe('a run over files that are not whole', () => {
  const year = inventYear(60, 5);
  it('reports a cut file in its place and judges the rest', async () => {
    const cut = (year.files['medical.837'] ?? '').slice(0, -400);
    const { entries } = await runAll({ 'medical.837': cut, 'dental.837': year.files['dental.837'] ?? '' });
    const faults = entries.filter((entry) => 'error' in entry && /cut off/.test(entry.error));
    expect(faults).toMatchObject([{ file: 'medical.837' }]);
    expect(entries.some(({ file }) => file === 'dental.837')).toBe(true);
  });
  it('says what is wrong with each row, and never what stands in it', async () => {
    const csv = [
      'Patient,Date,Code,Fee,Note',
      '"Roe, Jane",11/02/2026,D7240,540,"Full bony impaction"',
      '"Roe, Jane",soon,D7240,540,',
      '"Roe, Jane",11/02/2026,SECRET,540,',
      ',11/03/2026,Payment,-50,',
      '"Poe, Al",11/04/2026,D2392,"210',
      '"Doe, Max",11/05/2026,D1110,90,',
    ].join('\n');
    const { entries } = await runAll({ 'ledger.csv': csv });
    const faults = entries.flatMap((entry) => ('error' in entry ? [[entry.at, entry.error.slice(0, 30)]] : []));
    expect(faults).toEqual([
      [3, 'The date of this row cannot be'],
      [4, 'This row has no code that is r'],
      [6, 'A quote of this row is never c'],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/SECRET|soon/);
    expect(entries.flatMap((entry) => ('error' in entry ? [] : [entry.codes]))).toEqual([['D7240'], ['D1110']]);
  });
  it.each([
    ['', /is empty/],
    ['a\u0000b', /is not text/],
    ['Dear Sir', /neither a table/],
  ])('refuses %j in one sentence', async (text, sentence) => {
    const kind = await kindOfSource({
      name: 'x',
      async *open() {
        yield text;
      },
    });
    expect(!kind.ok && kind.error).toMatch(sentence);
  });
});

describe('a CSV export of claims', () => {
  const header = 'Claim #,Patient,Date,CPT,Mod,Units,Charge,Dx,Payer,Paid,Denial code,Remark code';
  it('takes its own decisions from its columns', async () => {
    const { entries } = await runAll({
      'claims.csv': [
        header,
        'C1,"Roe, Jane",11/02/2026,41899,,1,540,K01,Anthem,0,CO-16,M76',
        'C2,"Poe, Al",11/02/2026,41899,,1,540,K01,Anthem,400,,',
        'C3,"Doe, Max",11/02/2026,41899,,1,540,K01.1,Anthem,0,CO-197,',
        'C4,"Moe, Ida",11/02/2026,41899,,1,540,K01.1,Anthem,,,',
      ].join('\n'),
    });
    expect(
      entries.map((entry) =>
        'error' in entry
          ? entry.error
          : [entry.claim, entry.kind, entry.outcome, entry.warnings.map(({ id, outcome }) => `${id} ${outcome}`)],
      ),
    ).toEqual([
      ['C1', 'medical', 'denied', ['DX-04 true']],
      ['C2', 'medical', 'paid', ['DX-04 false']],
      ['C3', 'medical', 'denied', []],
      ['C4', 'medical', 'undecided', []],
    ]);
  });
  it('matches what a person set instead of the headings', async () => {
    const text = 'a;b;c\nRoe;D7240;2026-11-02\n';
    const [source] = await sourcesOf({ 'x.csv': text });
    if (!source) throw new Error('no source');
    const survey = await surveyShadow([{ ...source, mapping: ['lastName', 'code', 'date'] }], async () => {});
    expect(survey.claims).toBe(1);
  });
  it('keeps rows of one visit together though others stand between, and says when they stand too far apart', async () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `"Xu${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10) % 10]}${'abcdefghij'[Math.floor(i / 100)]}, A",2026-11-02,D1110`,
      );
    const csv = (between: number) =>
      ['Patient,Date,Code', '"Roe, Jane",2026-11-02,D7240', ...rows(between), '"Roe, Jane",2026-11-02,D9222'].join('\n');
    const near = await runAll({ 'a.csv': csv(20) });
    expect(near.entries.flatMap((entry) => ('codes' in entry && entry.codes.length > 1 ? [entry.codes] : []))).toEqual([
      ['D7240', 'D9222'],
    ]);
    const far = await runAll({ 'a.csv': csv(900) });
    expect(far.entries.flatMap((entry) => ('error' in entry ? [entry.error] : []))).toEqual([
      expect.stringMatching(/^Rows of this visit stand far apart/),
    ]);
  });
});
