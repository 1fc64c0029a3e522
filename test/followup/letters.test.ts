import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { buildAppeal } from '@/lib/followup/appeals/build-appeal';
import { alikeness, fingerprint, tooAlike } from '@/lib/followup/letters/alike';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { buildOwnLetter } from '@/lib/followup/letters/build-own-letter';
import { printLetter } from '@/lib/followup/letters/print-letter';
import { basisHolds, reword, type Statement, standing } from '@/lib/followup/letters/statement';
import { letterTemplates, templateFor } from '@/lib/followup/letters/template';
import { writeLetterDocx } from '@/lib/followup/letters/write-letter-docx';
import { writeLetterPdf } from '@/lib/followup/letters/write-letter-pdf';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { denial } from './denial';
import { letterCases, ownTemplates } from './letter-cases';

const cases = [...demoEncounters, ...letterCases.map(({ encounter }) => encounter)].map((encounter) => ({
  encounter,
  check: precheck(encounter, defaultKnowledge),
}));
const letters = cases.flatMap(({ encounter, check }) =>
  letterTemplates.map((template) => ({ encounter, letter: buildLetter(encounter, check, template) })),
);
const ownLetters = cases.flatMap(({ encounter, check }) =>
  ownTemplates.map((template) => ({ encounter, letter: buildOwnLetter(encounter, check, template) })),
);
const appeals = cases.map(({ encounter, check }) => ({ encounter, ...buildAppeal(encounter, check, denial) }));

describe('every sentence of a letter', () => {
  it('rests on something that the chart, a dated source or the notice shows, over all templates and demo patients', () => {
    let sentences = 0;
    for (const { encounter, letter } of [...letters, ...ownLetters, ...appeals]) {
      for (const { text, bases } of letter.statements) {
        sentences++;
        expect(bases.length).toBeGreaterThan(0);
        expect(bases.every((basis) => basisHolds(basis, encounter))).toBe(true);
        // What it quotes is what its source says.
        for (const [, quote = ''] of text.matchAll(/“([^”]*)”/g))
          expect(bases.some(({ words }) => words.replace(/\s+/g, ' ').includes(quote))).toBe(true);
      }
    }
    expect(sentences).toBeGreaterThan(1000);
  });
  it('never speaks of odds', () => {
    for (const { letter } of [...letters, ...ownLetters, ...appeals])
      for (const { text } of letter.statements) expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/probab|likely|chance|\d %/i);
  });
  it('falls out when the chart no longer says it', () => {
    for (const { encounter, letter } of letters) {
      const changed = { ...encounter, notes: encounter.notes.map((note) => ({ ...note, text: `Amended. ${note.text}` })) };
      expect(standing(letter.statements, changed).every(({ bases }) => bases.every(({ kind }) => kind !== 'note'))).toBe(true);
    }
  });
  it('cannot be stripped of its source', () => {
    // @ts-expect-error a sentence without a basis does not compile
    const bare: Statement = { id: 's', section: 'history', text: 'Severe pain.', bases: [] };
    expect(bare.bases).toHaveLength(0);
  });
});

describe('rewording', () => {
  const statement = letters.flatMap(({ letter }) => letter.statements).find(({ section }) => section === 'history');
  it('keeps the bases and refuses an empty sentence', () => {
    if (!statement) throw new Error('no sentence');
    expect(reword(statement, 'The patient reports this.')).toMatchObject({ ok: true, statement: { bases: statement.bases } });
    expect(reword(statement, '  ')).toMatchObject({ ok: false });
  });
  it('property: a number that the source does not show is refused', () => {
    if (!statement) return;
    const shown = [statement.text, ...statement.bases.map(({ words }) => words)].join(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
        const there = ((shown.match(/\d+(?:\.\d+)?/g) ?? []) as string[]).includes(String(number));
        expect(reword(statement, `It was ${number} then.`).ok).toBe(there);
      }),
    );
  });
});

describe('templates', () => {
  it('are found by the codes, the office’s own first', () => {
    expect(templateFor(['D9947']).id).toBe('sleep-appliance');
    expect(templateFor(['D7880']).id).toBe('joint');
    expect(templateFor(['D1110']).id).toBe('general');
    const own = { id: 'own', name: 'Ours', codes: ['D9947'], parts: [] };
    expect(templateFor(['D9947'], [own]).id).toBe('own');
  });
});

describe('letters of two patients', () => {
  const fact = (words: string): Statement[] => [
    {
      id: 's1',
      section: 'history',
      text: words,
      bases: [{ kind: 'note', note: 'n1', start: 0, end: words.length, words, date: '2026-11-02', author: '' }],
    },
  ];
  const long =
    'Patient reports dull pain at the right joint for eight months, worse on chewing and in the morning, with a click on opening and headaches twice a week.';
  it('are called alike when their charts say nearly the same, and keep nothing that can be read', () => {
    const print = fingerprint(fact(long), ['Roe', 'Jane']);
    const nearly = fingerprint(fact(long.replace('eight', 'nine').replace('Patient', 'Mary Smith')), ['Smith', 'Mary']);
    expect(alikeness(print, nearly)).toBeGreaterThan(tooAlike);
    const other = fingerprint(
      fact(
        'Fell from a bicycle on the second of May and broke two upper front teeth; seen in the emergency room the same evening, lip sutured.',
      ),
    );
    expect(alikeness(print, other)).toBeLessThan(0.1);
    expect(JSON.stringify(print)).toMatch(/^[{"runs:\d,mak[\]}]+$/);
  });
  it('differ in nothing by names, dates and numbers', () => {
    const of = (name: string, day: string) => fingerprint(fact(`${name} was seen on ${day} and ${long}`), [name]);
    expect(of('Roe', '11/02/2026')).toEqual(of('Castle', '03/04/2025'));
  });
  it('are never called alike when they are short', () => {
    const short = fingerprint(fact('Severe pain at the right joint.'));
    expect(alikeness(short, short)).toBe(0);
  });
  it('property: alikeness is near the share of runs in common, the same both ways, and 1 with itself', () => {
    const words = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 40, maxLength: 80 });
    const runs = (list: string[]) => new Set(list.slice(0, -2).map((_, i) => list.slice(i, i + 3).join(' ')));
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 40 }), (a, b, shared) => {
        const second = [...a.slice(0, shared), ...b];
        const [x, y] = [fingerprint(fact(a.join(' '))), fingerprint(fact(second.join(' ')))];
        const [p, q] = [runs(a), runs(second)];
        const common = [...p].filter((run) => q.has(run)).length;
        expect(Math.abs(alikeness(x, y) - common / (p.size + q.size - common))).toBeLessThan(0.25);
        expect(alikeness(x, y)).toBe(alikeness(y, x));
        expect(alikeness(x, x)).toBe(1);
      }),
    );
  });
});

describe('files', () => {
  const { encounter, letter, exhibits, about } = appeals[0] ?? {
    encounter: undefined,
    letter: undefined,
    exhibits: [],
    about: [],
  };
  if (!encounter || !letter) throw new Error('no demo patient');
  const printed = printLetter(
    'Appeal',
    letter,
    { encounter, practice: null, date: '2026-11-25', signer: 'Robin Smith, DMD', about },
    exhibits,
  );
  it('DOCX holds every sentence', async () => {
    const xml = strFromU8(unzipSync(await writeLetterDocx(printed))['word/document.xml'] ?? new Uint8Array());
    const text = xml
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'");
    for (const { sentences } of printed.parts) for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text).toContain('Robin Smith, DMD');
  });
  it('PDF is one that opens, the same twice', async () => {
    const bytes = await writeLetterPdf(printed);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(0);
    expect(await writeLetterPdf(printed)).toEqual(bytes);
  });
  it('an appeal names notice, level, deadline, exhibits', () => {
    expect(printed.parts[0]?.sentences[0]).toMatch(
      /Internal appeal of claim ICN7, line 21085, decided in the notice of 2026-11-20; the last day for it is 2027-05-19/,
    );
    expect(printed.subject.slice(-3)).toEqual([
      'Claim: ICN7 (our account 1001261102)',
      'Line: 21085, $1300.00 refused',
      'Notice: 2026-11-20, CO-50 N115',
    ]);
    expect(exhibits[0]).toBe('Notice of the decision, 2026-11-20');
    expect(exhibits).toContain('Form of the authorized representative');
  });
});
