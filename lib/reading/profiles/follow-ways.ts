import { elementsIn, type PageElement } from '../page-tree';
import type { HeadedCells } from './headed-cells';
import { carries } from './lasting-attributes';
import { childrenOf } from './like-named';
import type { Step, Ways } from './profile';

/** The children that a step means; exactly one unless it says `each`. Never the next best. */
function stepFrom(at: PageElement, step: Step, cells: HeadedCells): PageElement[] {
  if (step.head !== undefined) {
    const cell = cells.under(at, step.head);
    return cell && cell.tag === step.tag ? [cell] : [];
  }
  const like = childrenOf(at).filter((child) => child.tag === step.tag && carries(child, step.attrs));
  if (step.each) return like.filter(({ shown }) => shown);
  const found = like.length === step.of ? like[step.nth] : undefined;
  return found ? [found] : [];
}

/** Where the steps lead from one element; null where a step before the first `each` finds nothing. */
function follow(from: PageElement, steps: readonly Step[], cells: HeadedCells): PageElement[] | null {
  let at = [from];
  let many = false;
  for (const step of steps) {
    at = at.flatMap((one) => stepFrom(one, step, cells));
    many ||= step.each === true;
    if (!many && at.length === 0) return null;
  }
  return at;
}

/** The one element that starts a way: the only one in the page with those attributes, or, without any, the body. */
function startOf(root: PageElement, step: Step): PageElement | null {
  if (Object.keys(step.attrs).length === 0) return childrenOf(root).filter(({ tag }) => tag === step.tag)[0] ?? null;
  let found: PageElement | null = null;
  for (const at of elementsIn(root)) {
    if (at.tag !== step.tag || !at.shown || !carries(at, step.attrs)) continue;
    if (found) return null;
    found = at;
  }
  return found;
}

/** The places that ways lead to in a page, by the first way that can be gone; null where none can. Hidden places are left out. */
export function followFromPage(root: PageElement, ways: Ways, cells: HeadedCells): PageElement[] | null {
  for (const [first, ...rest] of ways) {
    const start = first && startOf(root, first);
    const found = start && follow(start, rest, cells);
    if (found) return found.filter(({ shown }) => shown);
  }
  return null;
}

/** What a list stands in: where its ways lead before the step that repeats; null where they cannot be gone. */
export const listAround = (root: PageElement, ways: Ways, cells: HeadedCells): PageElement | null =>
  followFromPage(
    root,
    ways.map((steps) =>
      steps.slice(
        0,
        steps.findIndex(({ each }) => each),
      ),
    ),
    cells,
  )?.[0] ?? null;

/** The place of a field within a row; null where it is not there or not in view. */
export function followFromRow(row: PageElement, ways: Ways, cells: HeadedCells): PageElement | null {
  for (const steps of ways) {
    const found = follow(row, steps, cells)?.[0];
    if (found) return found.shown ? found : null;
  }
  return null;
}
