import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { findWords } from '@/lib/marks/find-words';

const documentOf = (body: string) => new JSDOM(`<body>${body}</body>`).window.document;
beforeAll(() => {
  (globalThis as { NodeFilter?: unknown }).NodeFilter = new JSDOM().window.NodeFilter;
});

describe('words of the note in the page', () => {
  it('are found across elements and line breaks', () => {
    const range = findWords(documentOf('<p>tooth 17 <b>partial</b>\n  bony impaction</p>'), {
      quote: 'partial bony impaction',
      before: '',
      after: '',
    });
    expect(range?.toString().replace(/\s+/g, ' ')).toBe('partial bony impaction');
  });

  it('are told apart by what stands around them, and left alone where nothing tells', () => {
    const page = documentOf('<p>upper: luxation, mild</p><p>lower: luxation, severe</p>');
    const second = findWords(page, { quote: 'luxation', before: 'lower: ', after: ', severe' });
    expect(second?.startContainer.textContent).toBe('lower: luxation, severe');
    expect(findWords(page, { quote: 'luxation', before: '', after: '' })).toBeNull();
  });

  it('are not shown where the page says other words, nor in its own fields', () => {
    expect(findWords(documentOf('<p>no swelling</p>'), { quote: 'swelling, warm', before: '', after: '' })).toBeNull();
    expect(
      findWords(documentOf('<textarea>facial swelling</textarea>'), { quote: 'facial swelling', before: '', after: '' }),
    ).toBeNull();
  });
});
