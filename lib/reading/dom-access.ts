// A form's or a document's named children stand in front of its own properties (`<input name="firstChild">`), so nothing is asked of a node
// itself: getters and methods are taken from the prototypes, once for each document.

type Getter = (this: unknown) => unknown;

/** The getter of `name` on the prototypes of an object; null where there is none. */
function getterOf(object: object, name: string): Getter | null {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const getter = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (getter) return getter;
  }
  return null;
}

/** The method `name` of the prototypes of an object; null where there is none. */
function methodOf(object: object, name: string): ((this: unknown, ...args: unknown[]) => unknown) | null {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const value = Object.getOwnPropertyDescriptor(proto, name)?.value;
    if (typeof value === 'function') return value;
  }
  return null;
}

/** One property of a node by its prototype's getter; undefined where it has none or refuses. */
export function propertyOf(node: object, name: string): unknown {
  try {
    return getterOf(node, name)?.call(node);
  } catch {
    return undefined;
  }
}

export interface DomAccess {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  nodeValue(node: Node): string;
  localName(element: Element): string;
  attributes(element: Element): NamedNodeMap;
  shadowRoot(element: Element): ShadowRoot | null;
  /** Null in a parser without layout: then style attributes alone decide. */
  readonly checkVisibility: ((element: Element, options?: object) => boolean) | null;
}

/** Access to the nodes of one document. */
export function domAccess(document: Document): DomAccess | null {
  const root = propertyOf(document, 'documentElement') as Element | null | undefined;
  if (!root) return null;
  const get = <T>(name: string): ((node: Node) => T) => {
    const getter = getterOf(root, name);
    return getter ? (node) => getter.call(node) as T : () => null as T;
  };
  const check = propertyOf(document, 'defaultView') ? methodOf(root, 'checkVisibility') : null;
  return {
    firstChild: get('firstChild'),
    nextSibling: get('nextSibling'),
    nodeType: get('nodeType'),
    nodeValue: get('nodeValue'),
    localName: get('localName'),
    attributes: get('attributes'),
    shadowRoot: get('shadowRoot'),
    checkVisibility: check && ((element, options) => check.call(element, options) === true),
  };
}

/** Calls a method of a node by its prototype; null where it has none. */
export function callOf(node: object, name: string, ...args: unknown[]): unknown {
  return methodOf(node, name)?.call(node, ...args) ?? null;
}
