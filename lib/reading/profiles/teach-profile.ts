import type { Patient } from '@/lib/encounter/encounter';
import type { PageElement } from '../page-tree';
import { elementsIn } from '../page-tree';
import { codeIn, wordsAt } from './field-values';
import { followFromPage, followFromRow } from './follow-ways';
import type { HeadedCells } from './headed-cells';
import { carries, lastingAttributes, sharedAttributes } from './lasting-attributes';
import { chainBelow, childrenOf, likeNamed } from './like-named';
import { PageField, type Place, type Profile, RowField, type Step, type TaughtField, type Ways } from './profile';
import { labelBeside } from './read-taught';

export type Pointed = Readonly<Partial<Record<TaughtField, PageElement>>>;
export type TaughtPlaces = { ok: true; places: Pick<Profile, 'rows' | 'page'> } | { ok: false; field: TaughtField; why: WhyNot };
export type WhyNot = 'no-code' | 'other-row' | 'code-first';

/** Words of the patient, which no locator may hold: it goes to other computers in a file. */
export function wordsOfPatient(patient: Patient | undefined): ReadonlySet<string> {
  const { last = '', first = '', middle = '' } = patient?.name ?? {};
  return new Set(
    `${last} ${first} ${middle}`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  );
}

/** One pointed-at example of each field → where they stand on every such page. */
export function teachPlaces(root: PageElement, pointed: Pointed, cells: HeadedCells, names: ReadonlySet<string>): TaughtPlaces {
  const page: Partial<Record<PageField, Place>> = {};
  for (const field of PageField.options) {
    const place = pointed[field];
    if (!place) continue;
    const label = labelBeside(place);
    const plain = label && !label.split(/[^\p{L}]+/u).some((word) => names.has(word.toLowerCase())) ? label : null;
    page[field] = { ways: waysTo(root, place, new Map(), cells, names), ...(plain && { label: plain }) };
  }
  const rowPlaces = RowField.options.flatMap((field) => (pointed[field] ? [[field, pointed[field]] as const] : []));
  const [firstField] = rowPlaces;
  if (!firstField) return { ok: true, places: { rows: null, page } };
  const code = pointed.code;
  if (!code) return { ok: false, field: firstField[0], why: 'code-first' };
  if (!codeIn(wordsAt(code, 'code'))) return { ok: false, field: 'code', why: 'no-code' };
  const list = findList(code, rowPlaces);
  if (!list) return { ok: false, field: rowPlaces.find(([field]) => field !== 'code')?.[0] ?? 'code', why: 'other-row' };
  const { item, each } = list;
  const ways = waysTo(root, item, each, cells, names);
  const items = followFromPage(root, ways, cells) ?? [item];
  const fields: Partial<Record<RowField, Ways>> = {};
  for (const [field, place] of rowPlaces) {
    const own = items.find((row) => chainBelow(row, place)) ?? item;
    const chain = chainBelow(own, place);
    if (!chain) return { ok: false, field, why: 'other-row' };
    fields[field] = relativeWays(own, chain, items, cells, names);
  }
  return { ok: true, places: { rows: { ways, fields }, page } };
}

type Rel = readonly { tag: string; nth: number; any: boolean }[];

/** What a row is: the part of the page that repeats with a code in the same place, with every pointed field in one of its repetitions. */
function findList(code: PageElement, others: readonly (readonly [RowField, PageElement])[]) {
  let best: { item: PageElement; coded: number } | null = null;
  let most = 0;
  let rel: { tag: string; nth: number; any: boolean }[] = [];
  for (let at: PageElement | null = code; at?.parent && at.tag !== 'body'; at = at.parent) {
    const peers = likeNamed(at).filter(({ shown }) => shown);
    const coded = peers.filter((peer) => holdsCode(peer, rel)).length;
    most = Math.max(most, coded);
    if (others.every(([, place]) => peers.some((peer) => chainBelow(peer, place))) && coded > (best?.coded ?? 0))
      best = { item: at, coded };
    rel = [{ tag: at.tag, nth: likeNamed(at).indexOf(at), any: false }, ...rel];
  }
  // A field that stands in no row would make one row of the whole list, and all its codes but one were lost.
  if (!best || best.coded < most) return null;
  const each = new Map<PageElement, readonly PageElement[]>();
  let path: { tag: string; nth: number; any: boolean }[] = [];
  for (let at: PageElement | null = code; at?.parent && at.tag !== 'body'; at = at.parent) {
    const above = at === best.item || chainBelow(at, best.item) !== null;
    const coded = above ? likeNamed(at).filter((peer) => peer.shown && holdsCode(peer, path)) : [];
    const repeats = at === best.item || coded.length > 1;
    if (above && repeats) each.set(at, coded);
    path = [{ tag: at.tag, nth: likeNamed(at).indexOf(at), any: above && repeats }, ...path];
  }
  return { item: best.item, each };
}

function holdsCode(from: PageElement, rel: Rel): boolean {
  let at = [from];
  for (const { tag, nth, any } of rel) {
    at = at.flatMap((one) => {
      const like = childrenOf(one).filter((child) => child.tag === tag);
      const found = like[nth];
      return any ? like : found ? [found] : [];
    });
  }
  return at.some((one) => one.shown && codeIn(wordsAt(one, 'code')) !== null);
}

/** Ways from the page to a place: from the nearest element that only its attributes name, and from the body by structure. */
function waysTo(
  root: PageElement,
  place: PageElement,
  each: ReadonlyMap<PageElement, readonly PageElement[]>,
  cells: HeadedCells,
  names: ReadonlySet<string>,
): Ways {
  const chain = (chainBelow(root, place) ?? []).slice();
  const top = chain.findIndex((at) => each.has(at));
  let start = (top < 0 ? chain.length : top) - 1;
  while (start >= 0 && !isOnly(root, chain[start], names)) start--;
  const byStructure = chain.map((at, i) => stepTo(at, i > 0 && each.has(at), {}, i > 0 ? cells : null));
  if (start < 0) return [byStructure];
  const byName = chain.slice(start).map((at, i) => {
    const coded = each.get(at);
    const shared = coded ? sharedAttributes(coded.map((peer) => lastingAttributes(peer, names))) : lastingAttributes(at, names);
    return stepTo(at, i > 0 && each.has(at), shared, i > 0 ? cells : null);
  });
  return [byName, byStructure];
}

function isOnly(root: PageElement, at: PageElement | undefined, names: ReadonlySet<string>): boolean {
  const attrs = at ? lastingAttributes(at, names) : {};
  if (!at?.shown || at.tag === 'body' || Object.keys(attrs).length === 0) return false;
  for (const other of elementsIn(root))
    if (other !== at && other.shown && other.tag === at.tag && carries(other, attrs)) return false;
  return true;
}

function stepTo(at: PageElement, each: boolean, attrs: Record<string, string>, cells: HeadedCells | null): Step {
  const head = cells && at.parent ? cells.over(at.parent, at) : null;
  const like = likeNamed(at).filter((peer) => carries(peer, attrs));
  return {
    tag: at.tag,
    attrs,
    nth: Math.max(0, like.indexOf(at)),
    of: like.length,
    ...(each && { each: true as const }),
    ...(head && !each && { head }),
  };
}

/** Ways from a row to a field: by what the field's place carries in every row, and by structure. */
function relativeWays(
  row: PageElement,
  chain: readonly PageElement[],
  rows: readonly PageElement[],
  cells: HeadedCells,
  names: ReadonlySet<string>,
): Ways {
  const byStructure = chain.map((at) => stepTo(at, false, {}, cells));
  let others = rows.filter((other) => other !== row);
  const byName = chain.map((at, i) => {
    const step = byStructure[i];
    others = others.flatMap((other) => (step && followFromRow(other, [[step]], cells)) || []);
    const shared = sharedAttributes([at, ...others].map((one) => lastingAttributes(one, names)));
    return stepTo(at, false, shared, cells);
  });
  return JSON.stringify(byName) === JSON.stringify(byStructure) ? [byStructure] : [byName, byStructure];
}
