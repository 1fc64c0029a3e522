import { useState } from 'react';
import { useSessionNote } from './use-session-note';

export const teachingKey = (tab: number): string => `teach:${tab}`;

/** Whether a person wants to show where things stand in this tab, and how to end that. */
export function useTeaching(tab: number | null): [boolean, () => void] {
  const [held, setHeld] = useState<number | null>(null);
  useSessionNote(tab === null ? null : teachingKey(tab), (value) => {
    if (value === true) setHeld(tab);
    return value === true;
  });
  return [tab !== null && held === tab, () => setHeld(null)];
}
