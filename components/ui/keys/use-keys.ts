import { useEffect, useRef } from 'react';

/** Key as `KeyboardEvent.key` names it → what it does. `Mod+z` is Control, or Command on a Mac. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Keys of a whole view. They stay silent while a person writes, while a dialog or a menu is open, and with other keys held, so that
 * neither a text nor a shortcut of the browser is ever taken.
 */
export function useKeys(keys: Keys): void {
  const held = useRef(keys);
  held.current = keys;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isBusy(event.target)) return;
      const mod = event.ctrlKey || event.metaKey;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = held.current[mod ? `Mod+${name}` : name];
      if (!act) return;
      // Enter and Space on a button, a link or a tab belong to it.
      if ((name === 'Enter' || name === ' ') && event.target instanceof Element && event.target.closest('button,a,[role]'))
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('.modal,.popover')) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]') !== null
  );
}
