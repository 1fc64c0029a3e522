import { lookalikeCode } from '@/lib/cells/find-codes';
import type { ColumnKey } from '@/lib/cells/headings';
import type { LabelPair } from '../label-pairs';
import { oneLine, textOf } from '../page-text';
import { elementsIn, type PageElement, shownBefore } from '../page-tree';
import { type RowDraft, takeDescription, takeValue } from '../row-parts';
import { chartIn, codeIn, fitsField, withoutLabel, wordsAt } from './field-values';
import { followFromPage, followFromRow, listAround } from './follow-ways';
import type { HeadedCells } from './headed-cells';
import { PageField, type Place, type Profile, RowField, type TaughtField } from './profile';

export interface TaughtRow {
  readonly draft: RowDraft;
  readonly element: PageElement;
}

/** What stands at the taught places. `values` are the words of each field as they stand, for a person to look at. */
export interface Taught {
  readonly rows: readonly TaughtRow[];
  readonly notes: readonly { text: string; element: PageElement }[];
  readonly pairs: readonly LabelPair[];
  readonly places: readonly PageElement[];
  readonly values: Readonly<Partial<Record<TaughtField, readonly string[]>>>;
}

/** `lost`: fields whose place is gone, or holds something else than it did: the page has changed. */
export type TaughtReading = { readonly taught: Taught; readonly lost: readonly TaughtField[] };

/** Reads the places of a profile and nothing else. Pure; never throws. */
export function readTaught(root: PageElement, profile: Pick<Profile, 'rows' | 'page'>, cells: HeadedCells): TaughtReading {
  const lost = new Set<TaughtField>();
  const values: Partial<Record<TaughtField, string[]>> = {};
  const places: PageElement[] = [];
  const rows: TaughtRow[] = [];
  if (profile.rows) {
    const { ways, fields } = profile.rows;
    const elements = followFromPage(root, ways, cells);
    if (!elements || (elements.length === 0 && holdsCodes(listAround(root, ways, cells)))) lost.add('code');
    const taughtFields = RowField.options.filter((field) => fields[field]);
    const held = (elements ?? []).map((element) => {
      const words: Partial<Record<RowField, string>> = {};
      for (const field of taughtFields) {
        const place = followFromRow(element, fields[field] ?? [[]], cells);
        const text = place ? wordsAt(place, field) : '';
        if (text !== '') words[field] = text;
      }
      return { element, words };
    });
    // Rows of a list that carry no code, such as its headings and sums, say nothing about its columns.
    const coded = held.filter(({ words }) => words.code !== undefined && codeIn(words.code) !== null);
    const odd = held.filter(({ words }) => words.code !== undefined && lookalikeCode(words.code));
    if (coded.length === 0 && odd.length === 0 && held.length > 0) lost.add('code');
    for (const field of taughtFields) {
      const texts = coded.flatMap(({ words }) => words[field] ?? []);
      values[field] = texts;
      const gone =
        coded.length > 0 &&
        coded.every(({ element }) => !followFromRow(element, fields[field] ?? [[]], cells)) &&
        field !== 'code';
      if (gone || (texts.length > 0 && !texts.some((text) => fitsField(field, text)))) lost.add(field);
    }
    for (const { element, words } of coded) rows.push({ element, draft: draftOf(words) });
    for (const { element, words } of odd) {
      const { cdt: _, ...draft } = draftOf(words);
      rows.push({
        element,
        draft: { ...draft, unsure: [{ field: 'cdt', raw: words.code ?? '', why: 'look-alike characters' }] },
      });
    }
    places.push(...(elements ?? []));
  }
  const notes: { text: string; element: PageElement }[] = [];
  const pairs: LabelPair[] = [];
  for (const field of PageField.options) {
    const place = profile.page[field];
    if (!place) continue;
    const found = followFromPage(root, place.ways, cells);
    if (!found || (found.length > 1 && field !== 'note') || !labelHolds(found, place)) {
      lost.add(field);
      continue;
    }
    values[field] = [];
    for (const element of found) {
      const text = wordsAt(element, field);
      if (text === '') continue;
      values[field]?.push(text);
      places.push(element);
      if (!fitsField(field, text)) lost.add(field);
      else if (field === 'note') notes.push({ text, element });
      else pairs.push({ label: labels[field], value: pairValue(field, text), element, marked: true });
    }
  }
  return { taught: { rows, notes, pairs, places, values }, lost: [...lost] };
}

const labels = {
  name: 'Patient name',
  birthDate: 'Date of birth',
  chartNumber: 'Chart number',
  visitDate: 'Date of service',
} as const;

const pairValue = (field: Exclude<PageField, 'note'>, text: string): string =>
  field === 'chartNumber' ? (chartIn(text) ?? '') : withoutLabel(text);

/** A list without a row may be a day without work; where its place still shows codes, they stand in rows of another kind. */
const holdsCodes = (list: PageElement | null): boolean =>
  list !== null && [...elementsIn(list)].some((at) => at.shown && codeIn(wordsAt(at, 'code')) !== null);

function labelHolds(found: readonly PageElement[], { label }: Place): boolean {
  return label === undefined || found.every((place) => labelBeside(place) === label);
}

/** Short words in front of a place, such as `Chart note`; null where there are none that a page would print for everybody. */
export function labelBeside(place: PageElement): string | null {
  const [before] = shownBefore(place, 1);
  const text = before ? oneLine(textOf(before)).slice(0, 61) : '';
  return /^[\p{L}][\p{L} /.'-]{1,40}:?$/u.test(text) ? text : null;
}

function draftOf(words: Readonly<Partial<Record<RowField, string>>>): RowDraft {
  const draft: RowDraft = {};
  const code = words.code ?? '';
  const cdt = codeIn(code);
  if (cdt) draft.cdt = cdt;
  for (const field of RowField.options) {
    const text = words[field];
    if (text !== undefined && field !== 'code' && field !== 'description') takeValue(field satisfies ColumnKey, text, draft);
  }
  if (words.description !== undefined) takeDescription(words.description, draft);
  // What stands beside the code in its own place belongs to the row.
  if (cdt && !/^\d+$/.test(code)) takeDescription(code, draft);
  return draft;
}
