// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClaimDesk } from '@/components/claim/ClaimDesk';
import { ClaimTab } from '@/components/claim/ClaimTab';
import type { Override } from '@/components/claim/OverrideDialog';
import { PacketBuilder } from '@/components/claim/PacketBuilder';
import type { TypedWords } from '@/components/claim/typed-words';
import { LocaleProvider } from '@/components/ui/locale';
import type { ClaimFile } from '@/lib/claim/desk/claim-files';
import { claimView } from '@/lib/claim/desk/claim-view';
import type { CaseVisit } from '@/lib/claim/edits/edit';
import { changeLine, sampleVisit } from '@/lib/claim/edits/sample-visit';
import { withWords } from '@/lib/claim/typed/with-typed';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { ClaimAttachment } from '@/lib/encounter/encounter';
import { writeLetterPdf } from '@/lib/followup/letters/write-letter-pdf';
import en from '@/public/_locales/en/messages.json';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Element.prototype.scrollIntoView = () => {};

let root: Root;
let saved: ClaimFile[];
let overrides: Override[];
let typed: TypedWords[];
let attached: (readonly ClaimAttachment[])[];
beforeEach(() => {
  saved = [];
  overrides = [];
  typed = [];
  attached = [];
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const viewOf = (change: (visit: CaseVisit) => void) => {
  const visit = sampleVisit();
  change(visit);
  return claimView(visit.encounter, visit.practice, { icd: shippedIcd, medical: medicalPack }, { today: visit.today });
};
const show = (view: ReturnType<typeof viewOf>, tab = false) =>
  act(() =>
    root.render(
      <LocaleProvider locale="en" lookup={(key) => en[key].message}>
        {tab ? (
          <ClaimTab
            view={view}
            signer=""
            nudge={{ x: 0, y: 0 }}
            onOverride={(one) => overrides.push(one)}
            onType={(words) => typed.push(...words)}
            onOpenDesk={() => {}}
            onSave={(file) => saved.push(file)}
          />
        ) : (
          <ClaimDesk
            view={view}
            signer=""
            nudge={{ x: 0, y: 0 }}
            onNudge={() => {}}
            onAttach={(all) => attached.push(all)}
            onOverride={(one) => overrides.push(one)}
            onType={(words) => typed.push(...words)}
            onSave={(file) => saved.push(file)}
          />
        )}
      </LocaleProvider>,
    ),
  );
const box = (item: string) => document.querySelector(`[data-item="${item}"]`);
const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
const click = (name: RegExp) => act(async () => button(name)?.click());
const type = (label: RegExp, text: string) =>
  act(() => {
    const name = [...document.querySelectorAll('label')].find((one) => label.test(one.textContent ?? ''));
    const field = document.getElementById(name?.htmlFor ?? '') as HTMLInputElement | HTMLTextAreaElement;
    const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the claim desk', () => {
  it('shows each item of the form with its value and where that came from', () => {
    show(viewOf(() => {}));
    const items = [...document.querySelectorAll('[data-item]')].map((one) =>
      Number.parseInt(one.getAttribute('data-item') ?? '', 10),
    );
    // 8, 16, 18 and 30 stay empty on a dental-medical claim; 24 is the table.
    expect(box('carrier')?.textContent).toContain('ANTHEM BLUE ACCESS');
    expect([...new Set(items)].filter(Boolean).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 31, 32, 33,
    ]);
    expect(box('3')?.textContent).toContain('03 14 2005 Male');
    expect(box('3')?.textContent).toContain('From the page');
    expect(box('25')?.textContent).toContain('310000001 EIN');
    expect(box('25')?.textContent).toContain('From the settings');
    expect(box('28')?.textContent).toContain('1005.50');
    expect(document.querySelector('table')?.textContent).toContain('JP32');
  });

  it('keeps what must wait for a claim in error, and says for what', async () => {
    show(viewOf((visit) => changeLine(visit, 0, { narrative: '' })));
    const file = button(/837P after 1 error is fixed/);
    expect(file?.getAttribute('aria-disabled')).toBe('true');
    await click(/837P after/);
    expect(saved).toEqual([]);
    await click(/Grid text \(draft\)/);
    expect(saved.map(({ name }) => name)).toEqual(['DRAFT-1001261102-grid.txt']);
    expect(String(saved[0]?.content).startsWith('DRAFT')).toBe(true);
  });

  it('hands out the 837P of a claim that is right', async () => {
    show(viewOf(() => {}));
    await click(/^837P$/);
    expect(saved[0]?.name).toBe('1001261102.837');
    expect(String(saved[0]?.content)).toMatch(/^ISA\*/);
  });

  it('leads from a box to the issue that names it', async () => {
    show(
      viewOf((visit) => {
        visit.practice.acceptAssignment = undefined;
        visit.encounter.accident = undefined;
      }),
    );
    await click(/Blocked: box 27/);
    expect(box('27')?.hasAttribute('data-current')).toBe(true);
    expect(document.querySelector('.claim-issue[data-current]')?.textContent).toContain('SIG-03');
    await click(/Blocked: box 10/);
    expect(document.querySelector('.claim-issue[data-current]')?.textContent).toContain('ACC-01');
  });

  it('overrides only with a reason and a name', async () => {
    show(
      viewOf((visit) => {
        visit.practice.acceptAssignment = undefined;
      }),
    );
    await click(/^Override$/);
    const last = () => [...document.querySelectorAll('.dialog-foot button')].at(-1) as HTMLButtonElement;
    await act(async () => last().click());
    expect(last().textContent).toContain('reason');
    type(/Reason/, 'The payer told us so');
    expect(last().textContent).toContain('name');
    await act(async () => last().click());
    expect(overrides).toEqual([]);
    type(/Your name/, 'Dana Whitlock');
    await act(async () => last().click());
    expect(overrides).toEqual([{ finding: 'SIG-03', line: '', reason: 'The payer told us so', by: 'Dana Whitlock' }]);
  });

  it('offers no override where no reason can help', () => {
    show(viewOf((visit) => changeLine(visit, 0, { charge: 0 })));
    expect(document.querySelector('.claim-issue[data-current]')?.textContent).toContain('PRC-11');
    expect(button(/^Override$/)).toBeUndefined();
  });
});

describe('a box that is written over', () => {
  const typedInto = (words: readonly TypedWords[]) =>
    viewOf((visit) => {
      visit.encounter = withWords(visit.encounter, words, 'Dana Whitlock', '2026-11-24T10:00:00Z');
    });

  it('hands out the words of the person, and none where nothing was changed', async () => {
    show(viewOf(() => {}));
    await click(/^Change box 1a$/);
    await click(/^Keep these words$/);
    expect(typed).toEqual([]);
    await click(/^Change box 1a$/);
    type(/Insured’s ID/, ' XBT 7 ');
    await click(/^Keep these words$/);
    expect(typed).toEqual([{ box: '1a', value: 'XBT 7' }]);
  });

  it('says where the words come from, and gives the box back when they go', async () => {
    show(typedInto([{ box: '1a', value: 'XBT7' }]));
    expect(box('1a')?.textContent).toContain('XBT7');
    expect(box('1a')?.textContent).toContain('Typed');
    await click(/^Change box 1a$/);
    expect(document.querySelector('.box-editor')?.textContent).toContain('Without these words: XBT100200');
    type(/Insured’s ID/, '');
    await click(/^Keep these words$/);
    expect(typed).toEqual([{ box: '1a', value: '' }]);
  });

  it('takes no words that the box cannot hold', async () => {
    show(viewOf(() => {}));
    await click(/^Change box 3$/);
    type(/Birth date/, '31/12/2005');
    expect(document.querySelector('.box-editor')?.textContent).toContain('A date is written MM/DD/YYYY');
    await click(/^Keep once every field is right$/);
    expect(typed).toEqual([]);
  });

  it('is opened by the issue that names it, and a line by its own key', async () => {
    show(viewOf((visit) => changeLine(visit, 1, { pos: undefined })));
    const card = document.querySelector('.claim-issue[data-current]');
    const change = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Change line 2');
    await act(async () => change?.click());
    type(/^Place$/, '11');
    await click(/^Keep these words$/);
    expect(typed).toEqual([{ box: '24.pos', line: 'p2/41899', value: '11' }]);
    show(
      viewOf((visit) => {
        changeLine(visit, 1, { pos: undefined });
        visit.encounter = withWords(visit.encounter, typed, '', '2026-11-24T10:00:00Z');
      }),
    );
    expect(document.querySelector('.claim-issues')?.textContent).toContain('0 errors');
  });
});

describe('the packet', () => {
  it('names a complete attachment on the claim, and not one without its number', async () => {
    const view = viewOf(() => {});
    act(() =>
      root.render(
        <LocaleProvider locale="en" lookup={(key) => en[key].message}>
          <PacketBuilder view={view} letters={[]} onAttach={(all) => attached.push(all)} onSave={(file) => saved.push(file)} />
        </LocaleProvider>,
      ),
    );
    await click(/^Add an attachment$/);
    type(/^What it is$/, 'Panoramic image');
    const row = () => document.querySelector('.claim-row input') as HTMLInputElement;
    act(() => row().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(attached).toEqual([]);
    type(/^Control number$/, 'ACN77');
    act(() => row().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(attached).toEqual([[{ title: 'Panoramic image', report: 'OB', transmission: 'FX', control: 'ACN77' }]]);
  });
});

describe('the letter of medical necessity', () => {
  const pages = async (signedBy: string) =>
    writeLetterPdf({
      title: 'Letter of medical necessity',
      head: [],
      subject: [],
      parts: [{ heading: 'Request', sentences: ['The tooth lies fully in bone.'] }],
      enclosures: [],
      foot: [`Signed by ${signedBy}`],
    });
  const letters = [
    { id: 'l2', at: '2026-11-25T10:00:00Z', signedBy: '', signedAt: '', pages: () => pages('nobody') },
    {
      id: 'l1',
      at: '2026-11-24T10:00:00Z',
      signedBy: 'R. Smith',
      signedAt: '2026-11-24T10:00:00Z',
      pages: () => pages('R. Smith'),
    },
  ];
  const showPacket = (view: ReturnType<typeof viewOf>) =>
    act(() =>
      root.render(
        <LocaleProvider locale="en" lookup={(key) => en[key].message}>
          <PacketBuilder
            view={view}
            letters={letters}
            onAttach={(all) => attached.push(all)}
            onSave={(file) => saved.push(file)}
          />
        </LocaleProvider>,
      ),
    );
  const box = (words: RegExp) =>
    [...document.querySelectorAll('label')].find((one) => words.test(one.textContent ?? ''))?.querySelector('input');

  it('goes into the packet as it was signed, under the number by which the claim names it, and out again', async () => {
    const view = viewOf(() => {});
    showPacket(view);
    expect(box(/not signed yet/)?.checked).toBe(false);
    act(() => box(/signed by R\. Smith on Nov 24, 2026/)?.click());
    const named = { title: 'Letter of medical necessity', report: 'OZ', transmission: 'FX', control: `${view.draft.account}L` };
    expect(attached).toEqual([[named]]);
    await click(/^Build the packet$/);
    await act(() => expect.poll(() => saved.length, { timeout: 5_000 }).toBe(1));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(saved[0]?.content as Uint8Array)));
    expect(text[0]).toContain(`Letter of medical necessity, control number ${named.control}`);
    expect(text[2]).toContain('Signed by R. Smith');
    expect(text[2]).toContain(`Attachment control number ${named.control}`);
    showPacket(viewOf((visit) => Object.assign(visit.encounter, { claim: { attachments: [named] } })));
    act(() => box(/signed by R\. Smith/)?.click());
    expect(attached.at(-1)).toEqual([]);
  });
});

describe('the claim in the side panel', () => {
  it('says what is accepted first where nothing is', () => {
    show(
      viewOf((visit) => {
        visit.encounter.accepted = { by: '', lines: [] };
      }),
      true,
    );
    expect(document.body.textContent).toContain('No line is accepted yet');
  });

  it('lists what stops the claim', () => {
    show(
      viewOf((visit) => changeLine(visit, 1, { pos: undefined })),
      true,
    );
    expect(document.body.textContent).toContain('1 error');
    expect(document.body.textContent).toContain('line 2');
  });
});
