import type { Note } from '@/lib/encounter/encounter';
import { oneLine, segmentsOf, textOf, tidy } from './page-text';
import { closest, elementsIn, isElement, type PageElement, shownAfter, shownBefore } from './page-tree';
import { headingBefore, headingOf } from './row-kinds';
import { dateIn } from './row-parts';
import {
  formHead,
  imagingHead,
  imagingText,
  letterEnd,
  letterHead,
  operationHead,
  operationText,
  pathologyHead,
  pathologyText,
  sleepHead,
  sleepText,
} from './words/note-kinds';
import {
  bySomeone,
  clinical,
  degree,
  headStart,
  menuRoles,
  nameOfPerson,
  notClinical,
  noteBox,
  noteLabel,
  notNames,
  notPartOfNotes,
  section,
  soap,
  titleBefore,
  writer,
  writtenBy,
} from './words/note-words';

export interface FoundNote {
  readonly text: string;
  readonly date: string | undefined;
  readonly author: string | undefined;
  readonly kind: NonNullable<Note['kind']>;
  readonly element: PageElement;
  /** The page shows only the beginning. */
  readonly incomplete: boolean;
}

/** Clinical notes of a part of the page, in the order of the page. `taken` are the lists of procedures, in which no note is looked for. */
export function findNotes(root: PageElement, taken: ReadonlySet<PageElement>): FoundNote[] {
  const found: FoundNote[] = [];
  const used = new Set<PageElement>();
  const sections: { label: string; text: string; element: PageElement }[] = [];
  for (const element of elementsIn(root)) {
    if (!element.shown || closest(element, (at) => used.has(at) || (taken.has(at) && !isField(element)))) continue;
    if (isMenu(element, isField(element))) continue;
    if (isField(element)) {
      used.add(element);
      const text = tidy(element.value ?? textOf(element, (at) => at.tag === 'button'));
      const label = labelOf(element);
      if (!isNoteText(text, label, true)) continue;
      if (soap.test(label)) sections.push({ label, text, element });
      else found.push(noteOf(text, element, label));
      continue;
    }
    const card = isCard(element) ? readCard(element) : null;
    if (card) {
      used.add(element);
      found.push(card);
      continue;
    }
    const run = paragraphs(element);
    const whole = tidy(run.map((at) => textOf(at)).join('\n'));
    if (run.length > 1 && isNoteText(whole, labelOf(element), false)) {
      for (const at of run) used.add(at);
      found.push(noteOf(whole, element, labelOf(element)));
      continue;
    }
    const block = ownProse(element);
    if (!block) continue;
    const part = /^([A-Z][A-Za-z /&]{0,40}?)\s*:\s*([\s\S]+)$/.exec(block);
    const label = part?.[1] && (soap.test(part[1]) || noteLabel.test(part[1])) ? part[1] : labelOf(element);
    const text = part?.[2] && label === part[1] ? part[2] : block;
    if (soap.test(label) && /^(?:td|p|div|li|dd|span|section|article)$/.test(element.tag)) {
      if (!isNoteText(text, label, true)) continue;
      used.add(element);
      sections.push({ label, text: tidy(text), element });
      continue;
    }
    if (!isNoteText(text, label, false)) continue;
    used.add(element);
    found.push(noteOf(tidy(text), element, label));
  }
  found.push(...joinSections(sections));
  return withoutRepeats(found.sort((a, b) => a.element.order - b.element.order));
}

const isField = (at: PageElement): boolean =>
  at.tag === 'textarea' ||
  /^(?:true|plaintext-only|)$/.test(at.attrs.contenteditable ?? 'no') ||
  (at.attrs.role === 'textbox' && at.tag !== 'input');

/** Words to click or to heed. A field may stand inside its own label. */
const isMenu = (at: PageElement, field: boolean): boolean =>
  closest(
    at,
    (up) =>
      (up.tag === 'label' && !field) ||
      /^(?:nav|button|select|legend|footer|option|th|h[1-6]|aside-nav)$/.test(up.tag) ||
      menuRoles.test(up.attrs.role ?? '') ||
      notPartOfNotes.test(`${up.attrs.class ?? ''} ${up.attrs.id ?? ''}`),
  ) !== null;

/** A paragraph and those that follow it at once: one text, unless each of them has a date or a label of its own. */
function paragraphs(first: PageElement): PageElement[] {
  const follows = (at: PageElement) => at.tag === 'p' && at.attrs.class === first.attrs.class && !isPart(at);
  if (!follows(first) || shownBefore(first, 1).some(follows)) return [];
  const after = shownAfter(first, 40);
  const end = after.findIndex((at) => !follows(at));
  return [first, ...(end < 0 ? after : after.slice(0, end))];
}

/** A paragraph that stands for itself: a label, one under its own date or label, or one with more than words in it. */
function isPart(at: PageElement): boolean {
  const all = oneLine(textOf(at));
  const text = all.slice(0, 60);
  return (
    (all.length < 28 && !/[.!?…)]$/.test(all)) ||
    /^[A-Z][A-Za-z /&#.]{0,40}?:/.test(text) ||
    dateIn(text.slice(0, 14)) !== null ||
    at.children.some((child) => isElement(child) && !inlineTags.has(child.tag))
  );
}

/** Text of an element whose own words are a paragraph: what stands directly in it or in inline parts of it. */
function ownProse(element: PageElement): string | null {
  if (!/^(?:p|div|td|dd|li|pre|blockquote|span|section|article|body)$/.test(element.tag)) return null;
  const direct = element.children.some((child) =>
    isElement(child) ? /^(?:span|b|i|em|strong|br|u|font|p)$/.test(child.tag) : child.trim() !== '',
  );
  if (!direct) return null;
  const blocks = element.children.filter(
    (child): child is PageElement =>
      isElement(child) && child.shown && !inlineTags.has(child.tag) && child.tag !== 'p' && textOf(child) !== '',
  );
  const onlyWords =
    element.children.some((child) => !isElement(child) && child.trim().length > 25) ||
    element.children.some((child) => isElement(child) && inlineTags.has(child.tag) && textOf(child).length > 25);
  if (blocks.length > 0 && !onlyWords) return null;
  const parts = element.children.filter((child): child is PageElement => isElement(child) && child.tag === 'p');
  if (parts.length > 0 && !onlyWords && !noteBox.test(`${element.attrs.class ?? ''} ${element.attrs.id ?? ''}`)) return null;
  const text = textOf(element, (at) => /^(?:button|table|input|select|textarea)$/.test(at.tag) || blocks.includes(at));
  const last = text.split('\n').filter((line) => line.trim() !== '');
  // Several labelled lines in one cell: sections of a note belong together; else the longest is the prose, the others its details.
  const labelled = last.filter((line) => /^[A-Z][\w /]{1,30}:\s/.test(line));
  if (last.length > 1 && labelled.length > 0 && labelled.filter((line) => section.test(line)).length < 2) {
    const long = [...last].sort((one, other) => other.length - one.length)[0] ?? '';
    return long.length > 25 ? long : null;
  }
  return text.length >= 20 ? text : null;
}
const inlineTags = new Set('span b i em strong u a font br small sub sup mark abbr label'.split(' '));

function isNoteText(text: string, label: string, field: boolean): boolean {
  const flat = oneLine(text);
  const words = flat.split(' ').length;
  // A menu or a list of links comes in many short lines.
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 4 && lines.filter((line) => line.length < 28 && !/[.:;,]$/.test(line)).length * 3 > lines.length * 2)
    return false;
  if (
    words < 3 ||
    flat.length < 12 ||
    !/\p{Ll}{2}/u.test(flat) ||
    notClinical.test(flat.slice(0, 120)) ||
    /consent|template|address|alert|legend/i.test(label)
  )
    return false;
  if (/https?:\/\/|@\w+\.\w|\$\d/.test(flat) && words < 12) return false;
  const sentence = /[\p{Ll}\d)%][.!?…](?:\s|$)/u.test(flat) || words > 11;
  const labelled = noteLabel.test(label);
  if (field) return (labelled || words > 7) && (sentence || clinical.test(flat)) && (clinical.test(flat) || words > 7);
  if (labelled) return sentence && (clinical.test(flat) || words > 5);
  return sentence && clinical.test(flat) && words > 8 && flat.length > 50 && !/[?]$/.test(flat);
}

/** The words that label a field or a paragraph. */
function labelOf(element: PageElement): string {
  const { attrs } = element;
  const id = attrs.id;
  const root = closest(element, (at) => at.parent === null || at.tag === 'body');
  if (id && root) {
    for (const at of elementsIn(root))
      if (at.tag === 'label' && at.attrs.for === id) return oneLine(textOf(at)).replace(/[:*\s]+$/, '');
  }
  const around = closest(element, (at) => at.tag === 'label');
  if (around) return oneLine(textOf(around, (at) => at === element)).replace(/[:*\s]+$/, '');
  if (attrs['aria-label']) return attrs['aria-label'];
  const legend = closest(element, (at) => at.tag === 'fieldset');
  const legendText = legend ? headingOf(legend) : '';
  if (legendText) return legendText.replace(/[:*\s]+$/, '');
  for (let at = element, i = 0; at.parent && i < 4; i++, at = at.parent) {
    const [before] = shownBefore(at, 1);
    const text = before ? oneLine(textOf(before)) : '';
    if (text && text.length < 45) return text.replace(/[:*\s]+$/, '');
    if (text) break;
  }
  return attrs.name ?? attrs.placeholder ?? headingBefore(element, 4);
}

const isCard = (at: PageElement): boolean =>
  /^(?:article|li|section|div|tr)$/.test(at.tag) &&
  (at.tag === 'article' ||
    at.attrs.role === 'article' ||
    at.tag === 'li' ||
    noteBox.test(`${at.attrs.class ?? ''} ${at.attrs['data-test'] ?? ''} ${at.attrs['data-testid'] ?? ''}`));

/** A card with a date, mostly an author, and one text. */
function readCard(card: PageElement): FoundNote | null {
  const segments = segmentsOf(card).filter((segment) => !segment.button);
  if (segments.length < 2 || segments.length > 14 || holdsSeveral(card)) return null;
  const heading = headingBefore(card, 5);
  const near = /note|history|record|chart|encounter|report|letter/i.test(`${heading} ${card.attrs.class ?? ''}`);
  const dated = ({ text }: { text: string }) =>
    text.length < 60 && dateIn(text.slice(0, 30)) !== null && /\d/.test(text[0] ?? '');
  const words = segments.filter((segment) => !dated(segment));
  const body = [...(words.length > 0 ? words : segments)].sort((a, b) => b.text.length - a.text.length)[0];
  const date = segments.map((segment) => (segment === body ? null : dateIn(segment.text))).find(Boolean) ?? undefined;
  if (!body || !date || oneLine(body.text).split(' ').length < 4 || /^D\d{4}/.test(body.text)) return null;
  const others = segments.filter((segment) => segment !== body);
  const about = others.map(({ text }) => text).join(' ');
  if (/\badministrative\b|\bfinancial\b|\bpayments?\b/i.test(about)) return null;
  const heads = new Set(others.filter(({ text, element }) => isHead(text, element)).map(({ element }) => element));
  const text = body.element.tag === 'textarea' ? body.text : tidy(textOf(card, (at) => at.tag === 'button' || heads.has(at)));
  if (!(near ? /[.!?…]$|\s\S+\s\S+\s\S+/.test(text) : isNoteText(text, heading, false))) return null;
  const cut = others
    .concat(segmentsOf(card).filter((segment) => segment.button))
    .some(({ text: word }) => /^(?:show|read|see|view) (?:more|all|full)|^more(?:…|\.\.\.)?$/i.test(word));
  const author =
    others.map(({ text: word }) => word.replace(bySomeone, '')).find(isPersonName) ??
    others.map(({ text: word }) => (word.length < 80 ? authorIn(word) : undefined)).find(Boolean);
  return { text, date, author, kind: kindOf(about, text), element: card, incomplete: cut || /(?:…|\.\.\.)$/.test(text) };
}

/** A list of notes, each with a date of its own over its words. */
function holdsSeveral(card: PageElement): boolean {
  const dated = card.children.filter((child) => {
    if (!isElement(child) || !child.shown) return false;
    const segments = segmentsOf(child);
    const head = segments.find(({ text }) => text.length < 60 && dateIn(text) !== null);
    return head !== undefined && segments.some((other) => other !== head && other.text.length >= 20);
  });
  return dated.length > 1;
}

/** What stands over a note: its date, who wrote it, what it is called, a word of its state. */
const isHead = (text: string, element: PageElement): boolean =>
  text.length < 60 &&
  (closest(element, (at) => /^(?:h[1-6]|header|time|label|legend|footer|th)$/.test(at.tag)) !== null ||
    dateIn(text.slice(0, 30)) !== null ||
    isPersonName(text) ||
    (text.split(' ').length < 5 && !/[.:;,]$/.test(text)) ||
    headStart.test(text));

/** A text that is known to be a note, with the date and author beside it. */
export function noteOf(text: string, element: PageElement, label: string): FoundNote {
  const around = context(element);
  return {
    text: text.replace(/\s*(?:show|read) more$/i, ''),
    date: around.date,
    author: around.author,
    kind: kindOf(`${label} ${around.heading}`, text),
    element,
    incomplete: /(?:…|\.\.\.)\s*(?:(?:show|read) more)?$/i.test(text) || around.more,
  };
}

/** Sections that follow one another in one form are one note, each under its heading. */
function joinSections(sections: readonly { label: string; text: string; element: PageElement }[]): FoundNote[] {
  const notes: FoundNote[] = [];
  let open: { label: string; text: string; element: PageElement }[] = [];
  const close = () => {
    const [first] = open;
    if (first) {
      const text = open.map((part) => `${cap(part.label)}: ${part.text}`).join('\n');
      notes.push({ ...noteOf(text, first.element, 'progress note'), text });
    }
    open = [];
  };
  for (const section of sections) {
    if (open.some(({ label }) => label.toLowerCase() === section.label.toLowerCase())) close();
    open.push(section);
  }
  close();
  return notes;
}

const cap = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Date and author of a note: `by …`, `Date: …` in the heads that stand before it. */
function context(element: PageElement): { date: string | undefined; author: string | undefined; heading: string; more: boolean } {
  let date: string | undefined;
  let author: string | undefined;
  let more = false;
  const words: string[] = [];
  for (let at = element, i = 0; at.parent && i < 14; i++, at = at.parent) {
    if (
      i < 2 &&
      /^(?:show|read) more/i.test(
        shownAfter(at, 4)
          .map((child) => oneLine(textOf(child)))
          .find((text) => text !== '') ?? '',
      )
    )
      more = true;
    for (const sibling of shownBefore(at, 3)) {
      const segments = segmentsOf(sibling).slice(0, 12);
      const text = oneLine(segments.map((segment) => segment.text).join(' ')).slice(0, 300);
      if (text.length > 240) continue;
      words.push(text);
      // Another entry of the same list: what it says of its writer is not said of this one.
      if (isEntry(sibling, at)) break;
      const by = writtenBy.exec(text)?.[1];
      if (i < 10) author ??= by ?? (i < 4 && text.length < 90 ? authorIn(text) : undefined);
      if (i < 5 || /encounter|visit|note|date/i.test(text)) {
        const on = dateIn(/(?:date|dos|encounter|visit|note)\b/i.test(text) ? text : text.length < 60 ? text : '');
        if (on && !/birth|dob|until|valid|eff|print|today|calendar/i.test(text)) date ??= on;
      }
    }
    if (i < 3 && !author) {
      const [after] = shownAfter(at, 1);
      const line = after ? oneLine(textOf(after)).slice(0, 100) : '';
      if (line.length < 90 && bySomeone.test(line)) {
        author = authorIn(line);
        date ??= dateIn(line.replace(/^\D*/, '')) ?? undefined;
      }
    }
    if (/^(?:dialog|body)$/.test(at.parent.tag)) break;
  }
  return { date, author, heading: words.slice(0, 4).join(' '), more };
}

/** An element of the same kind with a text of its own. */
const isEntry = (sibling: PageElement, at: PageElement): boolean =>
  sibling.tag === at.tag &&
  sibling.attrs.class === at.attrs.class &&
  segmentsOf(sibling).length > 1 &&
  segmentsOf(sibling).some(({ text }) => text.length > 40 && /[.!?]/.test(text));

/** What kind of text it is, by its heading first, then by its own words. */
function kindOf(heading: string, text: string): NonNullable<Note['kind']> {
  const from = `${heading}\n${text.slice(0, 400)}`;
  if (pathologyHead.test(heading) || pathologyText.test(text)) return 'pathology';
  if (sleepHead.test(heading) || sleepText.test(text)) return 'sleep';
  if (imagingHead.test(heading) || imagingText.test(text)) return 'radiology';
  if (letterHead.test(heading) || /^\s*(?:dear|to whom)\b/i.test(text) || letterEnd.test(text)) return 'letter';
  if (operationHead.test(from.slice(0, 200)) || operationText.test(text)) return 'op';
  if (formHead.test(heading)) return 'questionnaire';
  if (/\bconsult(?:ation)?\b/i.test(heading)) return 'consult';
  return 'progress';
}

/** Who a line beside a note names as its writer: `J. Marsh, RDH`, `Signed by: Dr. Bell`, `11/04/2026 · K. Lowe`. */
export function authorIn(line: string): string | undefined {
  for (const part of line.split(/\s+[·•|–—-]\s+|\n/)) {
    const text = part
      .replace(bySomeone, '')
      .replace(/\s+(?:on|at|,)?\s*\(?\d.*$/, '')
      .replace(/[:,\s]+$/, '')
      .trim();
    const labelled = bySomeone.test(part);
    const titled = /^dr\.?\s/i.test(text) || degree.test(text);
    if (text.length > 2 && text.length < 50 && (labelled || titled) && writer.test(text)) return text;
  }
  return undefined;
}

/** Two to four words that read as the name of a person. */
export function isPersonName(text: string): boolean {
  const bare = text
    .replace(titleBefore, '')
    .replace(/,?\s*(?:DDS|DMD|RDH|MD|PhD|Jr\.?|Sr\.?|III?)\b\.?/g, '')
    .trim();
  return nameOfPerson.test(bare) && !notNames.test(bare);
}

/** The same text twice, or the beginning of a text that stands in full elsewhere, is one note. */
function withoutRepeats(notes: readonly FoundNote[]): FoundNote[] {
  const flat = (text: string) =>
    oneLine(text)
      .toLowerCase()
      .replace(/(?:…|\.\.\.)$/, '');
  return notes.filter((note, i) => {
    const own = flat(note.text);
    return !notes.some(
      (other, j) => j !== i && flat(other.text).includes(own) && (flat(other.text).length > own.length || j < i),
    );
  });
}
