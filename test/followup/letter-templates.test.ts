import '../support/fake-browser';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { fingerprint } from '@/lib/followup/letters/alike';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { buildOwnLetter } from '@/lib/followup/letters/build-own-letter';
import { parseOwnTemplate, slotNames } from '@/lib/followup/letters/own-template';
import { basisHolds } from '@/lib/followup/letters/statement';
import { letterTemplates, templateFor } from '@/lib/followup/letters/template';
import { buildQueries } from '@/lib/necessity/queries/build-queries';
import { queryText } from '@/lib/necessity/queries/query-text';
import { objectionTo } from '@/lib/necessity/queries/wording';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import {
  loadOtherPrints,
  loadOwnTemplates,
  recordOwnTemplate,
  recordPrint,
  removeOwnTemplate,
} from '@/lib/storage/letters-store';
import { openDatabase } from '@/lib/storage/open-database';
import { letterCases, ownTemplates } from './letter-cases';

describe('templates of services', () => {
  it('have a case each', () => {
    expect(letterCases.map(({ template }) => template).sort()).toEqual(letterTemplates.map(({ id }) => id).sort());
  });
  it.each(letterCases.map((one) => [one.template, one] as const))('%s', (id, { encounter, says, leavesOut }) => {
    const template = templateFor(encounter.procedures.flatMap(({ cdt }) => cdt ?? []));
    expect(template.id).toBe(id);
    const letter = buildLetter(encounter, precheck(encounter, defaultKnowledge), template);
    for (const [section, words] of Object.entries(says)) {
      const text = letter.statements
        .filter((one) => one.section === section)
        .map((one) => one.text)
        .join(' ');
      for (const word of words) expect(`${section}: ${text}`).toContain(word);
    }
    const facts = letter.statements
      .filter(({ section }) => section !== 'request')
      .map(({ text }) => text)
      .join(' ');
    for (const word of leavesOut) expect(facts).not.toContain(word);
  });
});

describe('an office’s own template', () => {
  it('is filled from the chart, and loses the sentences that the chart does not fill', () => {
    const joint = letterCases.find(({ template }) => template === 'joint');
    const [template] = ownTemplates;
    if (!joint || !template) throw new Error('no case');
    const { statements, headings } = buildOwnLetter(joint.encounter, precheck(joint.encounter, defaultKnowledge), template);
    const text = statements.map((one) => one.text).join('\n');
    expect(headings.map(({ heading }) => heading)).toEqual(['What the patient tells', 'What we found', 'Our request']);
    expect(text).toMatch(/She comes to us with this: “.*Pain at the right jaw joint/);
    expect(text).toMatch(/Opening was measured: “Maximum opening 24 mm\.”/);
    expect(text).toMatch(/We ask for D7880 because of M26/);
    expect(text).not.toMatch(/\{\{|headaches|In her history stands/);
  });
  it.each([
    ['', /no name/],
    ['# A', /no sentence/],
    ['# A\nWe saw {{symptom}}.', /Line 2 stands above the first heading/],
    ['# A\n## B\nThe patient is in severe pain.', /Line 3: this sentence has no slot/],
    ['# A\n## B\nWe saw {{symptom}}. It has been so for years.', /Line 3: this sentence has no slot/],
    ['# A\n## B\nThe mouth opens 24 mm {{measurement}}.', /Line 3: a number is a fact/],
    ['# A\n## B\nThe note says “pain” {{symptom}}.', /Line 3: quotation marks/],
    ['# A\n## B\nPlease pay for {{service}}.', /Line 3: .* not of payment/],
    ['# A\n## B\nIt is likely that {{symptom}}.', /Line 3: .* odds/],
    ['# A\n## B\nWe saw {{pain level}}.', /Line 3: there is no slot of this name; there are service, diagnosis/],
    ['# A\n## B\nWe saw {symptom} {{finding}}.', /Line 3: a slot is written/],
    ['# A\nCodes: crown\n## B\n{{symptom}}', /Line 2: dental codes/],
    ['# A\n## B 7\n{{symptom}}', /Line 2: a heading/],
    [`# A\n${'## B\n'.repeat(6)}`, /sixth part/],
    [`# A\n## B\n${'x'.repeat(60_000)}`, /too long/],
  ])('%j is refused in one sentence', (text, sentence) => {
    const parsed = parseOwnTemplate(text);
    expect(!parsed.ok && parsed.error).toMatch(sentence);
  });
  it('property: whatever is written, a template that is taken says nothing without a source', () => {
    const word = fc.constantFrom(
      'We',
      'saw',
      'and',
      'found',
      'the',
      'patient',
      'with',
      '24',
      'pain.',
      'paid',
      '“so”',
      'today!',
      ...slotNames.map((name) => `{{${name}}}`),
    );
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => `# T\n## H\n${lines.join('\n')}`);
    const charts = [...letterCases.map(({ encounter }) => encounter), ...demoEncounters.slice(0, 6)].map((encounter) => ({
      encounter,
      check: precheck(encounter, defaultKnowledge),
    }));
    let taken = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(...charts), (written, { encounter, check }) => {
        const parsed = parseOwnTemplate(written);
        if (!parsed.ok) return;
        taken++;
        for (const { text: said, bases } of buildOwnLetter(encounter, check, parsed.template).statements) {
          expect(bases.every((basis) => basisHolds(basis, encounter))).toBe(true);
          expect(bases.length).toBeGreaterThan(0);
          expect(said).not.toMatch(/\{\{|\bpaid\b(?![^“]*”)/);
          const shown = bases.map(({ words }) => words).join(' ');
          for (const [, quote = ''] of said.matchAll(/“([^”]*)”/g)) expect(shown.replace(/\s+/g, ' ')).toContain(quote);
        }
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});

describe('queries of the same charts', () => {
  it('speak of no payment and lead nobody', () => {
    let asked = 0;
    for (const encounter of [...letterCases.map((one) => one.encounter), ...demoEncounters]) {
      for (const query of buildQueries(precheck(encounter, defaultKnowledge), encounter)) {
        asked++;
        expect(objectionTo(query.question)).toBe('');
        expect(queryText({ ...query, indicators: [] })).not.toMatch(/\b(?:pay|paid|reimburs|revenue|insur|bill)/i);
      }
    }
    expect(asked).toBeGreaterThan(10);
  });
});

describe('what is kept of letters', () => {
  it('is a fingerprint for other patients and the office’s templates, sealed', async () => {
    const opened = await openDatabase();
    if (!opened.ok) throw new Error(opened.sentence);
    const { database } = opened;
    const { encounter } = letterCases[1] ?? {};
    const [template] = ownTemplates;
    if (!encounter || !template) throw new Error('no case');
    const { statements } = buildLetter(encounter, precheck(encounter, defaultKnowledge), templateFor(['D7880']));
    const print = fingerprint(statements);
    await recordPrint(database, 'patient-a', 'joint', print, '2026-11-25T10:00:00Z');
    await recordPrint(database, 'patient-a', 'joint', print, '2026-11-26T10:00:00Z');
    expect(await loadOtherPrints(database, 'patient-a')).toEqual([]);
    expect(await loadOtherPrints(database, 'patient-b')).toEqual([print]);
    expect(await recordOwnTemplate(database, template)).toEqual({ ok: true });
    await recordOwnTemplate(database, { ...template, codes: ['D7881'] });
    expect((await loadOwnTemplates(database)).map(({ codes }) => codes)).toEqual([['D7881']]);
    const rows = JSON.stringify(await database.records.list());
    expect(rows).not.toMatch(/jaw|joint letter|clicking/i);
    await removeOwnTemplate(database, template.id);
    expect(await loadOwnTemplates(database)).toEqual([]);
  });
});
