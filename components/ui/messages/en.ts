/** Words of the interface in English; the keys of every other language. */
export const en = {
  tooth: 'Tooth',
} as const;

export type MessageKey = keyof typeof en;
