import { useState } from 'react';
import { useSessionNote } from './use-session-note';

export const teachingKey = (tab: number): string => `teach:${tab}`;

/** Whether a person wants to show where things stand in this tab, and how to end that. */
export function useTeaching(tab: number | null): [boolean, () => void] {
  const [held, setHeld] = useState<ReadonlySet<number>>(new Set());
  useSessionNote(tab === null ? null : teachingKey(tab), (value) => {
    if (value === true && tab !== null) setHeld((before) => new Set([...before, tab]));
    return value === true;
  });
  return [tab !== null && held.has(tab), () => setHeld((before) => new Set([...before].filter((one) => one !== tab)))];
}
