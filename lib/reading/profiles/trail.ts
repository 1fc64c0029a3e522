import * as z from 'zod/mini';
import { isElement, type PageElement } from '../page-tree';

/** From the body of the top document to one element: each its name and which of its like-named neighbours it is. No word of the page. */
export const Trail = z
  .array(z.tuple([z.string().check(z.maxLength(60)), z.int().check(z.gte(0), z.lte(100_000))]))
  .check(z.minLength(1), z.maxLength(400));
export type Trail = z.infer<typeof Trail>;

export const childrenOf = (at: PageElement): PageElement[] => at.children.filter(isElement);

export const likeNamed = (at: PageElement): PageElement[] =>
  at.parent ? childrenOf(at.parent).filter(({ tag }) => tag === at.tag) : [at];

/** The element in view at a trail; null where there is none. */
export function elementAt(root: PageElement, trail: Trail): PageElement | null {
  let at: PageElement | null = root;
  for (const [tag, nth] of trail) {
    at = at && (childrenOf(at).filter((child) => child.tag === tag)[nth] ?? null);
  }
  return at?.shown ? at : null;
}

/** Elements from below `outer` down to `inner`; null where it does not hold it. */
export function chainBelow(outer: PageElement, inner: PageElement): PageElement[] | null {
  const chain: PageElement[] = [];
  for (let at: PageElement | null = inner; at; at = at.parent) {
    if (at === outer) return chain.reverse();
    chain.push(at);
  }
  return null;
}
