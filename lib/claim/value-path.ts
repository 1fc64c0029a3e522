const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

type Tree = Readonly<Record<string, unknown>>;

/** What stands at a path such as `providers[0].name.last`; undefined where nothing does. */
export function partAt(tree: object, path: string): unknown {
  let place: unknown = tree;
  for (const key of keysOf(path)) place = (place as Tree | null | undefined)?.[key];
  return place;
}

/** The text or number at a path; '' where nothing stands. */
export function valueAt(tree: object, path: string): string {
  const place = partAt(tree, path);
  return typeof place === 'string' || typeof place === 'number' ? String(place) : '';
}

/** The same tree with another value at the path, copied only along it; `undefined` takes the value out. */
export function withValueAt<T extends object>(tree: T, path: string, value: unknown): T {
  return set(tree, keysOf(path), value) as T;
}

function set(place: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(place)) return place.map((item, i) => (i === Number(key) ? set(item, rest, value) : item));
  const { [key]: held, ...others } = (place ?? {}) as Tree;
  const next = set(held, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}
