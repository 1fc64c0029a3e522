import type { PageElement } from '../page-tree';

const named = new Set(
  'data-testid data-test data-test-id data-qa data-cy data-field data-col data-column data-key data-name data-role data-section data-automation-id col-id formcontrolname name role scope headers for'.split(
    ' ',
  ),
);
const madeUp = /^(?:ember|react|radix|headlessui|mui|ext|yui|gwt|ng|vue|cdk|mat|p-id|r[:_]|:r)[-_:]?\w*$|^:/i;
const passing =
  /^(?:(?:is|has|ng|v)-.*|.*(?:selected|active|hover|focus|open|odd|even|first|last|disabled|expanded|collapsed|alt|striped|current|loading|dirty|pristine|touched|valid).*)$/i;

/**
 * Attributes of an element that stay the same from visit to visit and from patient to patient: names, roles, test ids, an id without its
 * numbers, and classes that are words. `names` are words of the patient: a value that holds one is left out.
 */
export function lastingAttributes({ attrs }: PageElement, names: ReadonlySet<string> = new Set()): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) {
    const lasting = lastingValue(name, value);
    if (lasting && !lasting.split(/[^\p{L}]+/u).some((word) => names.has(word.toLowerCase()))) kept[name] = lasting;
  }
  return kept;
}

function lastingValue(name: string, value: string): string | null {
  if (name === 'class') return lastingClasses(value);
  if (name === 'aria-label') return /^[\p{L} ]{3,40}$/u.test(value) ? value.trim() || null : null;
  if (name === 'id') return lastingWord(value);
  return named.has(name) ? lastingWord(value) : null;
}

/** A name without its runs of digits; null for one that a program made up. */
function lastingWord(value: string): string | null {
  if (value.length > 60 || !/^[A-Za-z][\w:.[\]-]*$/.test(value) || madeUp.test(value)) return null;
  const plain = value.replace(/\d+/g, '#');
  if ((plain.match(/#/g) ?? []).length > 1 || plain.replace(/[^A-Za-z]/g, '').length < 2) return null;
  return plain;
}

function lastingClasses(value: string): string | null {
  const kept = value
    .split(/\s+/)
    .filter((word) => /^[A-Za-z]{2,}(?:[-_]{1,2}[A-Za-z]{1,20})*$/.test(word) && word.length <= 30 && !passing.test(word));
  return kept.length > 0 ? [...new Set(kept)].sort().slice(0, 4).join(' ') : null;
}

/** Whether an element carries them all; of classes, at least these. */
export function carries(element: PageElement, wanted: Readonly<Record<string, string>>): boolean {
  const entries = Object.entries(wanted);
  if (entries.length === 0) return true;
  return entries.every(([name, value]) => {
    const raw = Object.hasOwn(element.attrs, name) ? element.attrs[name] : undefined;
    if (raw === undefined) return false;
    if (name === 'class') {
      const own = new Set(raw.split(/\s+/));
      return value.split(' ').every((word) => own.has(word));
    }
    return lastingValue(name, raw) === value;
  });
}

/** What all of these carry alike. */
export function sharedAttributes(all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const [first = {}, ...rest] = all;
  const shared: Record<string, string> = {};
  for (const [name, value] of Object.entries(first)) {
    let words = value.split(' ');
    for (const other of rest) {
      const theirs = name === 'class' ? (other[name] ?? '').split(' ') : [other[name] ?? ''];
      words = name === 'class' ? words.filter((word) => theirs.includes(word)) : value === theirs[0] ? words : [];
    }
    if (words.length > 0) shared[name] = words.join(' ');
  }
  return shared;
}
