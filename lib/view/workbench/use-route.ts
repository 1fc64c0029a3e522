import { useEffect, useState } from 'react';

/** The part of the address behind `#/`, in its parts: `#/settings/payers` → `['settings', 'payers']`. */
export function useRoute(): string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded);
}

/** An address typed by hand may hold a `%` that begins no escape: it stands for itself then, and leads to no screen. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const addressOf = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;
export const goTo = (...parts: string[]): void => {
  location.hash = addressOf(...parts);
};
