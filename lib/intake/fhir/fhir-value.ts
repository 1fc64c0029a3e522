/** One JSON object of a FHIR resource. Nothing of it is believed: each value is asked for by its type. */
export type Json = Readonly<Record<string, unknown>>;

export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
export const listOf = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map(objectOf) : value === undefined || value === null ? [] : [objectOf(value)];
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
export const referenceOf = (value: unknown): string => textOf(objectOf(value).reference);

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** Codings of a CodeableConcept, or of a list of them. */
export function codingsOf(concept: unknown): Coding[] {
  return listOf(concept).flatMap((one) =>
    listOf(one.coding).map(({ system, code, display }) => ({
      system: textOf(system),
      code: textOf(code),
      display: textOf(display),
    })),
  );
}

/** The words of a CodeableConcept: its text, else what a coding shows. */
export const wordsOf = (concept: unknown): string =>
  textOf(objectOf(concept).text) || (codingsOf(concept).find(({ display }) => display)?.display ?? '');

export const hasCode = (concept: unknown, pattern: RegExp): boolean => codingsOf(concept).some(({ code }) => pattern.test(code));

/** Calendar day of a FHIR date or dateTime of at least a day's precision, in the time zone that it was written in; '' otherwise. */
export const dayOf = (value: unknown): string => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(textOf(value))?.[0] ?? '';
