// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LetterEditor } from '@/components/followup/LetterEditor';
import { type HeldLetter, type LetterTools, LetterToolsProvider } from '@/components/followup/letter-tools';
import { LocaleProvider } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import { type Fingerprint, fingerprint } from '@/lib/followup/letters/alike';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import type { OwnTemplate } from '@/lib/followup/letters/own-template';
import { templateFor } from '@/lib/followup/letters/template';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import messages from '@/public/_locales/en/messages.json';
import { letterCases } from './letter-cases';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const encounterOf = (template: string): Encounter => {
  const found = letterCases.find((one) => one.template === template);
  if (!found) throw new Error('no case');
  return found.encounter;
};
const checkOf = (encounter: Encounter) => precheck(encounter, defaultKnowledge);
const printOf = (encounter: Encounter) =>
  fingerprint(
    buildLetter(encounter, checkOf(encounter), templateFor(encounter.procedures.flatMap(({ cdt }) => cdt ?? []))).statements,
  );

let root: Root;
let kept: OwnTemplate[];
let letters: HeldLetter[];
let sent: { template: string; print: Fingerprint }[];
const tools = (others: readonly Fingerprint[]): LetterTools => ({
  templates: async () => [],
  addTemplate: async (template) => {
    kept.push(template);
    return '';
  },
  removeTemplate: async () => undefined,
  others: async () => others,
  sent: async (_, template, print) => {
    sent.push({ template, print });
  },
  kept: async () => letters,
  keep: async (_, id, letter) => {
    const held = { id: id || `l${letters.length + 1}`, at: '2026-11-25T10:00:00.000Z', letter };
    letters = [held, ...letters.filter((one) => one.id !== held.id)];
    return { ok: true, held };
  },
  forget: async (_, id) => {
    letters = letters.filter((one) => one.id !== id);
    return '';
  },
  denials: async () => [],
  practice: async () => ({ billing: { name: 'Lakeside Oral Surgery' } }),
});
const draw = (encounter: Encounter, others: readonly Fingerprint[]) =>
  act(async () =>
    root.render(
      <LocaleProvider locale="en" lookup={(key) => messages[key].message}>
        <LetterToolsProvider value={tools(others)}>
          <LetterEditor encounter={encounter} precheck={checkOf(encounter)} signer="Robin Smith" />
        </LetterToolsProvider>
      </LocaleProvider>,
    ),
  );
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const give = async (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { configurable: true, value: [{ text: async () => text }] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

beforeEach(() => {
  kept = [];
  sent = [];
  letters = [];
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

describe('a letter that is nearly another patient’s', () => {
  it('is said so, and one that is not is not', async () => {
    const joint = encounterOf('joint');
    await draw(joint, [printOf(encounterOf('trauma'))]);
    expect(document.body.textContent).not.toContain('Nearly the same');
    await draw(
      {
        ...joint,
        patient: { name: { last: 'Other', first: 'Tim' } },
        notes: joint.notes.map((note) => ({
          ...note,
          text: note.text.replace('24 mm', '26 mm').replace('eight months', '9 months'),
        })),
      },
      [printOf(joint)],
    );
    expect(document.body.textContent).toContain('Nearly the same as 1 letter of another patient');
  });
  it('leaves a fingerprint when it goes out, of the sentences that stand', async () => {
    URL.createObjectURL = () => 'blob:x';
    const joint = encounterOf('joint');
    await draw(joint, []);
    await act(async () => button('Leave this sentence out').click());
    await act(async () => button('PDF').click());
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.template).toBe('joint');
    expect(JSON.stringify(sent)).not.toMatch(/jaw|clicking/i);
  });
});

describe('an office’s template', () => {
  it('is taken from a text file and followed at once', async () => {
    await draw(encounterOf('joint'), []);
    await give('# Ours\n## In short\nThe chart tells of {{symptom}}.\n');
    expect(kept.map(({ name }) => name)).toEqual(['Ours']);
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
    expect(document.querySelector('textarea')?.value).toMatch(/^The chart tells of “/);
    expect(button('Delete this template')).toBeTruthy();
  });
  it('is refused in one sentence where a sentence has no source, and nothing changes', async () => {
    await draw(encounterOf('joint'), []);
    const before = document.querySelectorAll('textarea').length;
    await give('# Ours\n## In short\nThe patient suffers terribly.\n');
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(/^Line 3: this sentence has no slot/);
    expect(document.querySelectorAll('textarea')).toHaveLength(before);
    expect(kept).toEqual([]);
  });
});

describe('a letter that is kept', () => {
  const areas = () => [...document.querySelectorAll('textarea')];
  const type = (area: HTMLInputElement | HTMLTextAreaElement | undefined, words: string) =>
    act(async () => {
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(area), 'value')?.set;
      setter?.call(area, words);
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const reopen = async (encounter: Encounter) => {
    await act(() => root.unmount());
    root = createRoot(document.getElementById('root') as HTMLElement);
    await draw(encounter, []);
  };

  it('comes back as it was left: reworded, shortened, by its template, and goes on under its number', async () => {
    const joint = encounterOf('joint');
    await draw(joint, []);
    const all = areas().length;
    await act(async () => button('Leave this sentence out').click());
    await type(areas()[0], 'The jaw joint hurts.');
    await act(async () => button('Keep').click());
    expect(letters.map(({ letter }) => [letter.template, letter.signedBy, letter.appeal])).toEqual([['joint', '', '']]);
    await reopen(joint);
    expect(areas()).toHaveLength(all - 1);
    expect(areas()[0]?.value).toBe('The jaw joint hurts.');
    expect(document.body.textContent).toMatch(/Kept on .*, not signed/);
    await type(areas()[0], 'The right jaw joint hurts.');
    await act(async () => button('Keep').click());
    expect(letters).toHaveLength(1);
    await act(async () => button('Begin anew').click());
    expect(areas()).toHaveLength(all);
  });

  it('is signed by name and day, and the signature falls with the first word that is changed', async () => {
    const joint = encounterOf('joint');
    await draw(joint, []);
    const name = [...document.querySelectorAll('input')].find(({ type: kind }) => kind === 'text');
    await type(name, '');
    expect(button('Say first who signs')).toBeTruthy();
    await type(name, 'Ines Vale, DMD');
    await act(async () => button('Sign and keep').click());
    expect(letters[0]?.letter).toMatchObject({
      signedBy: 'Ines Vale, DMD',
      signedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(document.body.textContent).toContain('Signed by Ines Vale, DMD on');
    window.print = () => undefined;
    await act(async () => button('Print').click());
    const paper = document.querySelector('.print-sheet');
    expect(paper?.textContent).toMatch(/^Lakeside Oral Surgery.*Signed by Ines Vale, DMD, \d{4}-\d{2}-\d{2}$/);
    await act(async () => window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.print-sheet')).toBeNull();
    await reopen(joint);
    expect(document.body.textContent).toContain('Signed by Ines Vale, DMD on');
    await type(areas()[0], 'The jaw joint hurts.');
    expect(document.body.textContent).not.toContain('Signed by');
    await act(async () => button('Print').click());
    expect(document.querySelector('.print-sheet')?.textContent).toContain('Signature and date: ____');
  });

  it('is deleted, and the letter stands as the chart gives it', async () => {
    const joint = encounterOf('joint');
    await draw(joint, []);
    const first = areas()[0]?.value;
    await type(areas()[0], 'The jaw joint hurts.');
    await act(async () => button('Keep').click());
    await act(async () => button('Delete the letter').click());
    expect(letters).toEqual([]);
    expect(document.body.textContent).not.toContain('Kept on');
    expect(areas()[0]?.value).toBe(first);
  });

  it('does not go out with a sentence that the chart no longer says', async () => {
    const joint = encounterOf('joint');
    await draw(joint, []);
    await act(async () => button('Keep').click());
    await reopen({ ...joint, notes: joint.notes.map((note) => ({ ...note, text: `Amended. ${note.text}` })) });
    expect(document.body.textContent).toContain('The chart no longer says what this sentence rests on');
    expect(button('A sentence lacks its source').getAttribute('aria-disabled')).toBe('true');
  });
});
