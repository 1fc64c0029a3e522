import { useState } from 'react';
import { useSessionNote } from './use-session-note';

export const openedKey = (tab: number): string => `opened:${tab}`;

/** The procedure that the popup was clicked on, for the panel to open; used up by reading. */
export function useOpened(tab: number | null): string | undefined {
  const [opened, setOpened] = useState<string | undefined>();
  useSessionNote(tab === null ? null : openedKey(tab), (value) => {
    if (typeof value !== 'string') return false;
    setOpened(value);
    return true;
  });
  return opened;
}
