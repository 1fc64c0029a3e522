import { useEffect, useState } from 'react';

/** The part of the address behind `#/`, in its parts: `#/settings/payers` → `['settings', 'payers']`. */
export function useRoute(): string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map((part) => decodeURIComponent(part));
}

export const addressOf = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;
export const goTo = (...parts: string[]): void => {
  location.hash = addressOf(...parts);
};
