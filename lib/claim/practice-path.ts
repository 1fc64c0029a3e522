import type { Practice } from '@/lib/encounter/practice';

const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

type Tree = Readonly<Record<string, unknown>>;

/** The text or number at a path such as `providers[0].name.last`; '' where nothing stands. */
export function valueAt(practice: Practice, path: string): string {
  let place: unknown = practice;
  for (const key of keysOf(path)) place = (place as Tree | undefined)?.[key];
  return typeof place === 'string' || typeof place === 'number' ? String(place) : '';
}

/** The practice with another value at the path, copied only along it; `undefined` takes the value out. */
export function withValueAt(practice: Practice, path: string, value: unknown): Practice {
  return set(practice, keysOf(path), value) as Practice;
}

function set(place: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(place)) return place.map((item, i) => (i === Number(key) ? set(item, rest, value) : item));
  const { [key]: held, ...others } = (place ?? {}) as Tree;
  const next = set(held, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}
