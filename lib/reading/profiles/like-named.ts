import { isElement, type PageElement } from '../page-tree';

export const childrenOf = (at: PageElement): PageElement[] => at.children.filter(isElement);

export const likeNamed = (at: PageElement): PageElement[] =>
  at.parent ? childrenOf(at.parent).filter(({ tag }) => tag === at.tag) : [at];

/** Elements from below `outer` down to `inner`; null where it does not hold it. */
export function chainBelow(outer: PageElement, inner: PageElement): PageElement[] | null {
  const chain: PageElement[] = [];
  for (let at: PageElement | null = inner; at; at = at.parent) {
    if (at === outer) return chain.reverse();
    chain.push(at);
  }
  return null;
}
