import * as z from 'zod/mini';
import type { PageElement } from './page-tree';
import { childrenOf } from './profiles/like-named';

const MOST = 400;

/** From a document down to one of its elements: at each step a tag, and the how manieth child of that tag. Holds nothing of what stands there. */
export const Trail = z
  .array(z.tuple([z.string().check(z.regex(/^[a-z][\w.:-]{0,60}$/)), z.int().check(z.gte(0), z.lte(200_000))]))
  .check(z.minLength(1), z.maxLength(MOST + 1));
export type Trail = z.infer<typeof Trail>;

/** The element at the end of a trail; null where the page has none there. `under`: what the document stands under in the page. */
export function followTrail(under: PageElement, trail: Trail): PageElement | null {
  let at: PageElement | undefined = under;
  for (const [tag, nth] of trail) {
    at = childrenOf(at).filter((child) => child.tag === tag)[nth];
    if (!at) return null;
  }
  return at;
}
