import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallSheet } from '@/lib/followup/verification/call-sheet';
import { callSheet } from '@/lib/followup/verification/call-sheet';
import { fillFrom271, originOf, withAnswer } from '@/lib/followup/verification/fill-from-271';
import { type Insured, parse271 } from '@/lib/followup/verification/parse-271';
import { sheetPaper } from '@/lib/followup/verification/sheet-paper';
import { triage } from '@/lib/followup/verification/triage';
import { newVerification, Verification } from '@/lib/followup/verification/verification';
import { keptFollowup } from '../support/kept-followups';
import { keptVisit } from '../support/kept-visit';
import { interchange } from './interchange';

const visit = keptVisit('a', {
  coverage: [{ kind: 'medical', order: 1, payerName: 'Harborline Mutual', payerClass: 'medicaid', memberId: 'HM-100 7' }],
});
const sheet = callSheet(visit.encounter, visit.precheck) as CallSheet;
const insured: Insured = { member: 'HM-100 7', last: 'Quillfeather', first: 'Odalys', birthDate: '1990-02-03' };
const code = sheet.codes[0]!.code;
const empty = newVerification('Harborline Mutual', 'Ada Reyes', '2026-10-05');
const person = (last: string, member: string, born: string) => `NM1*IL*1*${last}*X****MI*${member}~DMG*D8*${born}*F~`;
const own = person('QUILLFEATHER', 'HM1007', '19900203');
const eb = `EB*1**30~EB*C*IND*30***29*320.5~EB*I**35~EB*F**40***32*1500~EB*1**40**********HC:${code}~EB*CB**40********Y**HC:${code}~MSG*ASK FOR ORAL SURGERY REVIEW~`;
const file = (body: string) => interchange('271', `TRN*2*TR9*1999~NM1*PR*2*HARBORLINE~${body}`);
const fill = (text: string, call = empty) => fillFrom271(sheet, call, text, insured, '2026-11-25');

describe('a 271 on the sheet', () => {
  it('fills what it tells, names its trace, and leaves the rest to be asked', () => {
    const filled = fill(file(own + eb));
    if (!filled.ok) throw new Error(filled.sentence);
    expect(filled.call).toMatchObject({
      date: '2026-11-25',
      trace: 'TR9',
      remarks: ['ASK FOR ORAL SURGERY REVIEW'],
      answers: {
        active: 'yes',
        deductible: '$320.5 (person, plan, left)',
        exclusions: 'not covered (dental)',
        maximum: '$1500 (oral surgery, for life)',
        [`covered:${code}`]: 'yes, active',
        [`authorization:${code}`]: 'yes',
      },
    });
    const origin = (id: string) => originOf(filled.call, sheet.questions.find((one) => one.id === id)!);
    expect(['active', 'coinsurance', 'funding', 'dentistCovered'].map(origin)).toEqual(['271', 'silent', 'ask', 'ask']);
    expect(originOf(empty, sheet.questions[0]!)).toBe('open');
    expect(originOf(withAnswer(filled.call, 'active', 'yes, says Pat'), sheet.questions[0]!)).toBe('said');
  });

  it('never writes over what a person wrote down, and renews what an earlier one filled', () => {
    const spoken = withAnswer(empty, 'active', 'no, says Pat');
    const first = fill(file(own + eb), spoken);
    if (!first.ok) throw new Error(first.sentence);
    expect(first.call.answers.active).toBe('no, says Pat');
    const second = fill(file(`${own}EB*C*IND*30***29*10~`), first.call);
    if (!second.ok) throw new Error(second.sentence);
    expect(second.call.answers).toMatchObject({ active: 'no, says Pat', deductible: '$10 (person, plan, left)' });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...sheet.questions.map(({ id }) => id)), fc.string({ minLength: 1 })),
        (answers) => {
          const call = { ...empty, answers };
          const done = fill(file(own + eb), call);
          for (const [id, words] of Object.entries(answers))
            if (words.trim() && done.ok) expect(done.call.answers[id]).toBe(words);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['another file', interchange('835', ''), /is a 835/],
    ['no X12 at all', 'hello', /not an X12 file/],
    ['somebody else', file(person('MARSH', 'ZZ99', '20050314') + eb), /another person/],
    ['the same name, another birth date', file(person('QUILLFEATHER', 'HM1007', '19910203') + eb), /another person/],
    ['another number and name', file(person('MARSH', 'ZZ99', '19900203') + eb), /another person/],
    [
      'several, none of them the patient',
      file(person('MARSH', 'Z1', '20050314') + eb + person('ROE', 'Z2', '20060314') + eb),
      /2 persons/,
    ],
    ['nothing to tell', file(`${own}EB*V**30~`), /nothing that fits/],
  ])('refuses %s with one sentence', (_, text, sentence) => {
    const done = fill(text);
    expect(done).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
    expect(JSON.stringify(done)).not.toMatch(/MARSH|ROE|Quillfeather/i);
  });

  it('reads only the part of the patient in a file about several', () => {
    const done = fill(file(`${person('MARSH', 'Z1', '20050314')}EB*6**30~${own}EB*1**30~`));
    expect(done.ok && done.call.answers.active).toBe('yes');
  });

  it('reads a dependent below the insured', () => {
    const text = file(
      `HL*3*2*22*1~NM1*IL*1*MARSH*TOM****MI*HM1007~HL*4*3*23*0~NM1*03*1*QUILLFEATHER*ODALYS~DMG*D8*19900203~EB*C*IND*30***29*44~`,
    );
    const done = fill(text);
    expect(done.ok && done.call.answers.deductible).toBe('$44 (person, plan, left)');
  });

  it('says why the payer refused, and keeps that as an answer to nothing', () => {
    const done = fill(file(`${own}AAA*N**75*C~`));
    expect(done).toMatchObject({ ok: true, filled: 0, refused: ['The payer does not find the insured.'] });
  });

  it('reads the separator of repetitions that the file declares', () => {
    const parsed = parse271(file('EB*C*IND*30!40***29*9~').replace('*^*00501', '*!*00501'));
    expect(parsed.ok && parsed.answers.deductible).toBe('$9 (person, plan, oral surgery, left)');
  });
});

describe('the sheet', () => {
  const call = { ...empty, date: '2026-11-02', reference: 'R-1', answers: { [`authorization:${code}`]: 'yes' } };
  it('of an older build has nothing of a 271', () => {
    const { filled: _, remarks: __, plannedDate: ___, replaced: ____, ...old } = keptFollowup('call').value;
    expect(Verification.parse(old)).toMatchObject({ filled: [], remarks: [], plannedDate: '', replaced: false });
  });

  it('is printed with every question, what was said, and lines for the rest', () => {
    const paper = sheetPaper(sheet, call, []);
    expect(paper.parts.flatMap(({ sentences }) => sentences)).toHaveLength(sheet.questions.length);
    expect(paper.head).toContain('Call reference: R-1');
    expect(paper.foot).toContain('Ask again from 2026-12-01.');
    expect(JSON.stringify(paper)).toContain(`Does ${code} need prior authorization or a predetermination? yes`);
  });

  it('says when the time of the payer for an answer reaches past the planned date', () => {
    const planned = { ...sheet, plannedDate: '2026-11-20' };
    const told = (today: string) => triage(planned, visit.precheck, call, today).filter(({ say }) => say.includes('as late as'));
    expect(told('2026-11-13')).toHaveLength(1);
    expect(told('2026-11-12')).toHaveLength(0);
  });
});
