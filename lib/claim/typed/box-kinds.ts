/** How a value is written in a box and what it is in the visit. */
export type BoxKind = 'text' | 'date' | 'money' | 'number' | 'codes' | 'modifiers' | 'pointers' | ChoiceKind;
export type ChoiceKind = keyof typeof boxChoices;

export const boxChoices = {
  relationship: ['self', 'spouse', 'child', 'other'],
  payerClass: ['commercial', 'medicare', 'medicare-advantage', 'medicaid', 'tricare', 'fehb', 'workers-comp', 'auto', 'other'],
  sex: ['F', 'M', 'U'],
  accident: ['none', 'work', 'auto', 'other'],
  role: ['referring', 'ordering', 'supervising'],
  frequency: ['1', '7', '8'],
  taxIdType: ['EIN', 'SSN'],
  yesNo: ['yes', 'no'],
} as const;

export const isChoice = (kind: BoxKind): kind is ChoiceKind => kind in boxChoices;

export type ParsedBox = { ok: true; value: unknown } | { ok: false; sentence: string };

const wrong = (sentence: string): ParsedBox => ({ ok: false, sentence });
const right = (value: unknown): ParsedBox => ({ ok: true, value });
const letters = 'ABCDEFGHIJKL';

/** Words of a person → the visit's value, or one sentence. What a value means is judged by the edits, not here. */
export function parseBox(kind: BoxKind, raw: string): ParsedBox {
  const text = raw.trim();
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (isChoice(kind)) {
    const known: readonly string[] = boxChoices[kind];
    if (!known.includes(text)) return wrong(`One of these is expected: ${known.join(', ')}.`);
    return right(kind === 'yesNo' ? text === 'yes' : text);
  }
  switch (kind) {
    case 'text':
      return text.length <= 200 ? right(text) : wrong('At most 200 characters fit.');
    case 'date': {
      const date = isoDate(text);
      return date ? right(date) : wrong('A date is written MM/DD/YYYY, such as 11/02/2026.');
    }
    case 'money': {
      const plain = text.replace(/[$,]/g, '');
      return /^\d{1,7}(\.\d{1,2})?$/.test(plain)
        ? right(Number(plain))
        : wrong('An amount is written in dollars, such as 540.00.');
    }
    case 'number':
      return /^\d{1,6}(\.\d{1,3})?$/.test(text) ? right(Number(text)) : wrong('A number is expected, such as 1.');
    case 'codes':
      return words.every((word) => /^[A-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4}$/i.test(word))
        ? right(words.map((word) => word.toUpperCase()))
        : wrong('ICD-10-CM codes are expected, in their order, such as K01.1 K05.30.');
    case 'modifiers':
      return words.length <= 4 && words.every((word) => /^[0-9A-Z]{2}$/i.test(word))
        ? right(words.map((word) => word.toUpperCase()))
        : wrong('Up to four modifiers of two characters are expected, such as KX 59.');
    case 'pointers': {
      const places = [...text.toUpperCase().replace(/[\s,]/g, '')].map((letter) => letters.indexOf(letter) + 1);
      return places.length <= 4 && places.every((place) => place > 0)
        ? right(places)
        : wrong('Up to four letters of diagnoses are expected, such as AB.');
    }
  }
}

/** The visit's value as a person writes it; '' for none. */
export function showBox(kind: BoxKind, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'yesNo') return value === true ? 'yes' : 'no';
  if (kind === 'money') return typeof value === 'number' ? value.toFixed(2) : '';
  if (kind === 'pointers') return Array.isArray(value) ? value.map((place) => letters[Number(place) - 1] ?? '').join('') : '';
  if (Array.isArray(value)) return value.join(' ');
  const text = String(value);
  if (kind !== 'date') return text;
  const [year, month, day] = text.slice(0, 10).split('-');
  return day ? `${month}/${day}/${year}` : text;
}

/** `11/2/2026` or `2026-11-02`, where there is such a day → ISO; '' for anything else. */
function isoDate(text: string): string {
  const us = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const iso = us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : text;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : '';
}
