import type { Reading } from '@/lib/encounter/reading';
import { inDateOrder, pageDateOrder } from '../date-order';
import type { FrameRecord } from '../frame-record';
import { interpretFrames } from '../interpret-frames';
import { findLayers } from '../layers';
import { segmentsOf } from '../page-text';
import { buildPage, type Page, type PageElement } from '../page-tree';
import { parseName } from '../parse-name';
import { followTrail, type Trail } from '../trail';
import { codeIn, fitsField, withoutLabel, wordsAt } from './field-values';
import { followFromPage, followFromRow } from './follow-ways';
import { type HeadedCells, headedCells } from './headed-cells';
import { placeOfAddress } from './path-pattern';
import { PageField, type Profile, RowField, type TaughtField } from './profile';
import { readTaught } from './read-taught';
import { type Pointed, teachPlaces, type WhyNot, wordsOfPatient } from './teach-profile';

export type Places = Pick<Profile, 'rows' | 'page'>;
export const noPlaces: Places = { rows: null, page: {} };

/** One document of the page, by its place among the records, and a place in it. */
export type PlaceInPage = { record: number; trail: Trail };
export type Drafted = { ok: true; places: Places } | { ok: false; field: TaughtField; why: WhyNot | 'gone' | 'empty' | 'no-fit' };

/** What would be read of a page with these places. `values` are the words of each field as they stand; `lost` are fields that are not where they were. */
export interface DraftReading {
  readonly site: { origin: string; path: string } | null;
  readonly values: Readonly<Partial<Record<TaughtField, readonly string[]>>>;
  readonly lost: readonly TaughtField[];
  readonly reading: Reading;
}

export function readWithDraft(records: readonly FrameRecord[], places: Places): DraftReading {
  const page = buildPage(records);
  const reading = interpretFrames(records, draftProfiles(page, places));
  const { taught, lost } = inOrder(page, () => readTaught(page.root, places, headedCells(page.root)));
  const site = placeOfAddress(page.urls[0] ?? '', wordsOfPatient(reading.encounter.patient));
  return { site, values: taught.values, lost, reading };
}

/** The places with one field more, or in another place, as a person pointed at it. The other fields stay where they are found. */
export function withPointed(
  records: readonly FrameRecord[],
  places: Places,
  field: TaughtField,
  { record, trail }: PlaceInPage,
): Drafted {
  const page = buildPage(records);
  const under = page.under[record];
  const element = under ? followTrail(under, trail) : null;
  if (!element?.shown) return { ok: false, field, why: 'gone' };
  const words = wordsAt(element, field);
  if (words === '') return { ok: false, field, why: 'empty' };
  if (!inOrder(page, () => fitsField(field, words))) return { ok: false, field, why: field === 'code' ? 'no-code' : 'no-fit' };
  const patient = interpretFrames(records, draftProfiles(page, places)).encounter.patient;
  const named = field === 'name' ? parseName(withoutLabel(words)) : null;
  const names = new Set([...wordsOfPatient(patient), ...wordsOfPatient(named ? { name: named } : undefined)]);
  const cells = headedCells(page.root);
  const earlier = pointedAgain(page.root, places, cells);
  const made = teachPlaces(page.root, { ...earlier, [field]: element }, cells, names);
  // Another list than before: what was pointed at in the old one is no part of it.
  const alone =
    !made.ok && made.why === 'other-row' && field === 'code' ? teachPlaces(page.root, { code: element }, cells, names) : made;
  if (!alone.ok) return alone;
  return { ok: true, places: { rows: alone.places.rows ?? places.rows, page: { ...places.page, ...alone.places.page } } };
}

/** The words at a place, as the reading has them; '' where there is none. */
export function wordsAtPlace(records: readonly FrameRecord[], { record, trail }: PlaceInPage): string {
  const under = buildPage(records).under[record];
  const element = under && followTrail(under, trail);
  return element ? wordsAt(element, 'code') : '';
}

/** One example of each field where its place leads now; fields that are lost are left out. */
function pointedAgain(root: PageElement, { rows, page }: Places, cells: HeadedCells): Pointed {
  const found: Partial<Record<TaughtField, PageElement>> = {};
  for (const field of PageField.options) {
    const place = page[field];
    const [first] = (place && followFromPage(root, place.ways, cells)) ?? [];
    if (first) found[field] = first;
  }
  if (!rows) return found;
  const items = followFromPage(root, rows.ways, cells) ?? [];
  for (const field of RowField.options) {
    const ways = rows.fields[field];
    const all = ways ? items.flatMap((item) => followFromRow(item, ways, cells) ?? []) : [];
    const good = all.find((at) => (field === 'code' ? codeIn(wordsAt(at, field)) !== null : wordsAt(at, field) !== ''));
    const example = field === 'code' ? good : (good ?? all[0]);
    if (example) found[field] = example;
  }
  return found;
}

function draftProfiles(page: Page, places: Places): Profile[] {
  const site = placeOfAddress(page.urls[0] ?? '', new Set());
  const empty = !places.rows && Object.keys(places.page).length === 0;
  if (!site || empty) return [];
  return [
    {
      schema: 'crossbite.profile/1',
      id: 'the-draft',
      name: 'draft',
      ...site,
      version: 1,
      madeAt: '2026-01-01T00:00:00.000Z',
      by: '',
      ...places,
    },
  ];
}

const inOrder = <T>(page: Page, read: () => T): T => inDateOrder(pageDateOrder(segmentsOf(findLayers(page.root).front)), read);
