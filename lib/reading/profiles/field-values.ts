import { bareCode, findCodes } from '@/lib/cells/find-codes';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { oneLine, textOf } from '../page-text';
import type { PageElement } from '../page-tree';
import { parseName } from '../parse-name';
import { dateIn, parseAmount, parseSurfaces, statusOf } from '../row-parts';
import type { TaughtField } from './profile';

/** The words in view at a place; of a note with its lines. */
export const wordsAt = (place: PageElement, field: TaughtField): string => {
  const text = textOf(place);
  return field === 'note' ? text : oneLine(text);
};

/** The number of a code, also a bare one: a person said that a code stands there. */
export const codeIn = (text: string): string | null => findCodes(text)[0]?.cdt ?? bareCode(text);

/** Whether words can be what they were taught to be. Empty words say nothing. */
export function fitsField(field: TaughtField, text: string): boolean {
  switch (field) {
    case 'code':
      return codeIn(text) !== null;
    case 'tooth':
    case 'area':
      return parseToothMarks(text) !== null || /^(?:10|20|30|40)$/.test(text);
    case 'surfaces':
      return parseSurfaces(text) !== null;
    case 'date':
    case 'birthDate':
    case 'visitDate':
      return dateIn(withoutLabel(text)) !== null;
    case 'status':
      return statusOf(text) !== null;
    case 'fee':
      return parseAmount(text) !== null;
    case 'quantity':
      return /^[x×]?\s?\d{1,3}(?:\.0+)?\s?[x×]?$/i.test(text);
    case 'name':
      return parseName(withoutLabel(text)) !== null;
    case 'chartNumber':
      return chartIn(text) !== null;
    case 'description':
    case 'provider':
    case 'note':
      return /\p{L}{2}/u.test(text);
  }
}

/** `Patient: Roe, Jane` → `Roe, Jane`. */
export const withoutLabel = (text: string): string => text.replace(/^[\p{L} .#]{2,30}:\s*/u, '');

export const chartIn = (text: string): string | null =>
  /^#?\s*([A-Z0-9][A-Z0-9._-]{0,19})$/i.exec(withoutLabel(text))?.[1]?.replace(/^(?!.*\d).*$/, '') || null;
