import type { Patient } from '@/lib/encounter/encounter';
import type { Adapter } from './adapter';
import { parsePageDate } from './date-order';
import { oneLine, textOf } from './page-text';
import { elementsIn, type PageElement } from './page-tree';
import { parseName } from './parse-name';

/** What the landmarks of a system say of the patient, for the fields that are not known yet. Two values for one field are none. */
export function readLandmarks(front: PageElement, adapter: Adapter | null, known: Patient): Patient {
  const found: Patient = {};
  for (const field of ['name', 'birthDate', 'chartNumber'] as const) {
    const marks = adapter?.landmarks?.filter((mark) => mark.field === field) ?? [];
    if (known[field] !== undefined || marks.length === 0) continue;
    const values = new Set<string>();
    for (const at of elementsIn(front)) {
      if (!at.shown || !marks.some(({ attribute, value }) => (at.attrs[attribute] ?? '').split(/\s+/).includes(value))) continue;
      const text = at.value ?? oneLine(textOf(at));
      if (text && text.length < 60) values.add(text);
    }
    const [only = '', ...others] = values;
    if (only === '' || others.length > 0) continue;
    if (field === 'chartNumber') {
      if (/^[A-Z0-9][\w.-]{0,19}$/i.test(only) && /\d/.test(only)) found.chartNumber = only;
    } else if (field === 'birthDate') {
      const date = parsePageDate(only, true);
      if (date) found.birthDate = date;
    } else {
      const name = parseName(only);
      if (name) found.name = name;
    }
  }
  return found;
}
