// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AnswerFiles } from '@/components/followup/AnswerFiles';
import { AppealDesk } from '@/components/followup/AppealDesk';
import { ExplainCodes } from '@/components/followup/ExplainCodes';
import { LetterToolsProvider, noLetterTools } from '@/components/followup/letter-tools';
import { PastDenials } from '@/components/followup/PastDenials';
import { LocaleProvider } from '@/components/ui/locale';
import { parseAcknowledgement } from '@/lib/followup/acknowledgement/parse-acknowledgement';
import type { Appeal } from '@/lib/followup/appeals/appeal';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import messages from '@/public/_locales/en/messages.json';
import { denial } from './denial';
import { interchange } from './interchange';
import { letterCases } from './letter-cases';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const draw = (view: React.ReactNode) =>
  act(async () =>
    root.render(
      <LocaleProvider locale="en" lookup={(key) => messages[key].message}>
        {view}
      </LocaleProvider>,
    ),
  );
const shown = () => document.body.textContent ?? '';
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const type = (field: Element | null | undefined, words: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const joint = letterCases.find(({ template }) => template === 'joint')?.encounter;
if (!joint) throw new Error('no case');
const check = precheck(joint, defaultKnowledge);

describe('typed codes and a pasted explanation', () => {
  it('are told as they are written, and a remark by itself', async () => {
    await draw(<ExplainCodes />);
    const area = document.querySelector('textarea');
    await type(area, 'CO-16 M76');
    expect(shown()).toMatch(/CO-16 M76: .*Correct and resend\./);
    await type(area, '50');
    expect(shown()).toMatch(/50: .*not medically necessary.*Appeal\./);
    await type(area, 'N350');
    expect(shown()).toMatch(/N350: .*the reason code beside it says what was decided/);
    await type(area, 'Explanation of benefits\n41899 $540.00 CO-254 $540.00\n21085 $900.00 PR-1 $20.00 CO-197 $880.00');
    expect([...document.querySelectorAll('.callout-title')].map((one) => one.textContent?.split(':')[0])).toEqual([
      '41899 CO-254',
      '21085 PR-1',
      '21085 CO-197',
    ]);
    await type(area, 'Thank you for your patience.');
    expect(shown()).toContain('No reason code is among these words.');
  });
});

describe('an acknowledgement', () => {
  it('shows what was rejected first, with patient, segment and fix', async () => {
    const text = interchange('277', 'HL*4*3*PT~TRN*2*OK1~STC*A2:20*20261120~HL*5*3*PT~TRN*2*BAD1~STC*A7:562:85*20261120~');
    const parsed = parseAcknowledgement(text);
    if (!parsed.ok) throw new Error(parsed.error);
    await draw(
      <AnswerFiles
        onFiles={() => undefined}
        busy={false}
        refused=""
        taken=""
        acknowledgement={parsed.acknowledgement}
        patientOf={(account) => (account === 'BAD1' ? 'Holm, Ida' : '')}
      />,
    );
    expect(shown()).toContain('277CA 1 accepted, 1 rejected');
    expect([...document.querySelectorAll('.callout-title')].map((one) => one.textContent)).toEqual([
      'BAD1, Holm, Ida: rejected',
      'OK1: accepted',
    ]);
    expect(shown()).toMatch(/2010AA NM109 .*NPI.*new claim/);
  });
});

describe('what was denied before', () => {
  const count = { payer: 'LAKELAND HEALTH', code: '21085', reason: '50', denied: 4, appealed: 3, overturned: 2, upheld: 1 };
  const remark = (codes: string[], payer = count.payer) =>
    draw(
      <LetterToolsProvider value={{ ...noLetterTools, denials: async () => [{ ...count, payer }] }}>
        <PastDenials encounter={joint} codes={codes} />
      </LetterToolsProvider>,
    );
  it('is said of this payer and these codes, and of no other', async () => {
    await remark(['21085']);
    expect(shown()).toContain('denied 21085 for reason 50 in this office: 4 times; 3 appealed, 2 overturned, 1 upheld');
    await remark(['70355']);
    expect(shown()).toBe('');
    await remark(['21085'], 'Another Health');
    expect(shown()).toBe('');
  });
});

describe('the desk of an appeal', () => {
  let changes: Partial<Appeal>[];
  let next: number;
  const desk = (appeal: Appeal) =>
    draw(
      <AppealDesk
        key={JSON.stringify(appeal)}
        appeal={appeal}
        encounter={joint}
        precheck={check}
        signer="Ines Vale, DMD"
        memory=""
        levels={[{ appeal, patient: 'Holm, Ida', href: '#' }]}
        onChange={(change) => changes.push(change)}
        onNext={() => next++}
      />,
    );
  const date = (label: string) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
    return document.getElementById(found?.htmlFor ?? '');
  };
  beforeEach(() => {
    changes = [];
    next = 0;
  });

  it('counts from the notice alone, and asks for its date where there is none', async () => {
    await desk(denial);
    expect(shown()).toMatch(/Send by May 19, 2027; the last day is May 19, 2027\..*29 CFR 2560\.503-1/);
    await desk({ ...denial, noticeDate: '' });
    expect(shown()).toContain('Set the date that stands on the notice.');
    const field = date('Date on the notice');
    await type(field, '2026-12-01');
    await act(async () => field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(changes).toEqual([{ noticeDate: '2026-12-01' }]);
  });
  it('is sent, answered by the date of the answer, and goes on where it was upheld', async () => {
    await desk(denial);
    await act(async () => button('It was sent today').click());
    expect(changes.at(-1)).toMatchObject({ status: 'sent', sentDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    await desk({ ...denial, status: 'sent', sentDate: '2026-11-30' });
    await act(async () => button('Set the date of the answer first').click());
    expect(changes).toHaveLength(1);
    await type(date('Date on the notice of the answer'), '2027-01-20');
    await act(async () => button('Upheld').click());
    expect(changes.at(-1)).toEqual({ status: 'decided', outcome: 'upheld', outcomeDate: '2027-01-20' });
    await desk({ ...denial, status: 'decided', outcome: 'upheld', outcomeDate: '2027-01-20' });
    await act(async () => button('Go on: External review').click());
    expect(next).toBe(1);
  });
  it('has no next level after the last or after it was won, and takes an outcome back', async () => {
    await desk({ ...denial, level: 2, status: 'decided', outcome: 'upheld', outcomeDate: '2027-01-20' });
    expect(shown()).toContain('there is no further level');
    await desk({ ...denial, status: 'decided', sentDate: '2026-11-30', outcome: 'overturned', outcomeDate: '2027-01-20' });
    expect(shown()).not.toContain('Go on:');
    await act(async () => button('Take this back').click());
    expect(changes.at(-1)).toEqual({ status: 'sent', outcome: '', outcomeDate: '' });
    await desk(denial);
    await act(async () => button('No appeal will be made').click());
    expect(changes.at(-1)).toMatchObject({ status: 'dropped' });
  });
  it('names the papers of its plan, and prints them with claim, line and notice', async () => {
    await desk({ ...denial, rules: 'medicaid' });
    window.print = () => undefined;
    await act(async () => button('Print').click());
    const paper = document.querySelector('.print-sheet');
    expect(paper?.textContent).toMatch(
      /Claim: ICN7 \(our account 1001261102\)Line: 21085, \$1300\.00 refusedNotice: 2026-11-20, CO-50 N115/,
    );
    expect([...(paper?.querySelectorAll('ol li') ?? [])].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Notice of the decision, 2026-11-20', "The patient's written consent"]),
    );
  });
});
