/** What became of one field of a page: its value, its absence, or why it could not be read. Never a guess. */
export type Field<T> =
  | { readonly state: 'read'; readonly value: T; readonly raw?: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly why: string; readonly raw: string };

export const read = <T>(value: T, raw?: string): Field<T> =>
  raw === undefined ? { state: 'read', value } : { state: 'read', value, raw };
export const absent: Field<never> = { state: 'absent' };
/** `why` is one short phrase of ours, such as `ambiguous` or `frame not permitted`; `raw` is what the page wrote. */
export const unreadable = (why: string, raw = ''): Field<never> => ({ state: 'unreadable', why, raw });

export const fieldValue = <T>(field: Field<T>): T | undefined => (field.state === 'read' ? field.value : undefined);
