import type { Patient, PersonName, Sex } from '@/lib/encounter/encounter';
import { parsePageDate } from './date-order';
import { isPersonName } from './find-notes';
import type { LabelPair } from './label-pairs';
import { oneLine, type Segment, textOf } from './page-text';
import { closest, isElement, type PageElement } from './page-tree';
import { parseName, sameName } from './parse-name';
import { statusOf } from './row-parts';
import {
  aged,
  anotherPart,
  birthSomewhere,
  chartSomewhere,
  clinician,
  keys,
  listPart,
  namedBefore,
  namedBehind,
  namedInTitle,
  namedOf,
  others,
  personBehind,
  sexSomewhere,
  writerBefore,
} from './words/patient-words';

/** A name of a patient on a page, and how plainly the page says that it is the patient's. */
interface NameAt {
  readonly name: PersonName;
  readonly weight: number;
}

export interface FoundPatient {
  readonly patient: Patient | null;
  /** The page names two people as the patient. */
  readonly mixed: boolean;
  readonly age: boolean;
}

/** Who the patient is, from labelled values, headings and titles; null where the page names nobody. */
export function findPatient(segments: readonly Segment[], pairs: readonly LabelPair[]): FoundPatient {
  const own = pairs.filter((pair) => !others.test(pair.label) && !ofAnother(pair.element) && !inPeopleList(pair.element));
  const values = (label: RegExp) => own.filter((pair) => label.test(pair.label));
  const births = distinct(values(keys.birth).map(({ value }) => birthIn(value)));
  const charts = distinct(
    values(keys.chart)
      .flatMap(({ value }) => /^#?\s*([A-Z0-9][A-Z0-9._-]{0,19})$/i.exec(value)?.[1] ?? [])
      .filter((value) => /\d/.test(value)),
  );
  const inline = segments.flatMap(({ text, element }) =>
    ofAnother(element) || inPeopleList(element) ? [] : [birthSomewhere.exec(text)?.[1]],
  );
  for (const text of inline) {
    const date = text ? birthIn(text) : null;
    if (date && !births.includes(date)) births.push(date);
  }
  if (births.length === 0) births.push(...birthBesideAge(segments));
  const chartInline = segments.flatMap(({ text }) => chartSomewhere.exec(text)?.[1] ?? []);
  for (const chart of chartInline) if (!charts.includes(chart) && charts.length === 0) charts.push(chart);
  const names = findNames(segments, own).filter(({ weight }) => weight > 1);
  const sexes = distinct(
    values(keys.sex).map(({ value }) => parseSex(value) ?? parseSex(/^\w+(?= [\p{L} ]+:)/u.exec(value)?.[0] ?? '')),
  );
  if (sexes.length === 0) {
    for (const [i, { text }] of segments.slice(0, 60).entries()) {
      const beside = `${segments[i - 1]?.text ?? ''} ${segments[i + 1]?.text ?? ''}`;
      const sex = sexSomewhere.exec(text);
      // A letter alone counts beside a birth date or an age only.
      const letter = /\b(?:DOB|D\.O\.B|born|birth|age)\b/i.test(/^[MF]$/.test(text) ? beside : text)
        ? /(?:^|[·•|,(/–-]\s*)([MF])(?=\s*(?:$|[·•|,)/–-]))/.exec(text)?.[1]
        : /^\(?([MF])\s?[/,|·-]\s?\d{1,3}(?:\s?(?:y|yrs?|yo|years?))?(?:\)?$|\s?[,|·-])/.exec(text)?.[1];
      const found = parseSex(sex?.[1] ?? sex?.[2] ?? letter ?? '');
      if (found && text.length < 80) {
        sexes.push(found);
        break;
      }
    }
  }
  const strong = names.filter(({ weight }) => weight >= 4);
  const [best] = [...names].sort((a, b) => b.weight - a.weight);
  const mixed =
    births.length > 1 || charts.length > 1 || strong.some(({ name }) => !strong.every((other) => sameName(other.name, name)));
  const tie = best && names.some(({ name, weight }) => weight === best.weight && !sameName(name, best.name));
  const patient: Patient = {};
  if (best && !tie) patient.name = best.name;
  if (births.length === 1 && births[0]) patient.birthDate = births[0];
  if (sexes.length === 1 && sexes[0]) patient.sex = sexes[0];
  if (charts.length === 1 && charts[0]) patient.chartNumber = charts[0];
  const phone = values(keys.phone).map(({ value }) => /^[+(]?\d[\d\s().-]{8,18}\d$/.exec(value)?.[0])[0];
  if (phone && patient.name) patient.phone = phone;
  return { patient: Object.keys(patient).length > 0 ? patient : null, mixed, age: false };
}

function findNames(segments: readonly Segment[], pairs: readonly LabelPair[]): NameAt[] {
  const names: NameAt[] = [];
  const add = (raw: string | undefined, weight: number) => {
    const text = (raw ?? '')
      .replace(/\s*[(|·–-]\s*(?:#|id|chart|dob|age|\d).*$/i, '')
      .replace(/,?\s+(?:DOB|D\.O\.B\.?|born)\b.*$/i, '')
      .trim();
    const plain = text.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
    const name =
      isPersonName(plain) ||
      (weight >= 6 && isPersonName(plain.replace(/^(?:(?:de|la|las|los|van|von|der|del|di|da|bin|al)\s+)+/i, '')))
        ? parseName(text)
        : null;
    if (name) names.push({ name, weight });
  };
  for (const { label, value } of pairs) {
    if (keys.name.test(label)) add(value, 6);
    else if (keys.plainName.test(label)) add(value, 3);
  }
  const first = pairs.find(({ label }) => keys.first.test(label))?.value;
  const last = pairs.find(({ label }) => keys.last.test(label))?.value;
  if (first && last && /^\p{L}[\p{L} .'’-]*$/u.test(first + last)) names.push({ name: { last, first }, weight: 6 });
  segments.forEach((segment, i) => {
    const { text, element } = segment;
    if (
      text.length < 60 &&
      !clinician.test(text) &&
      closest(element, (at) => at.attrs.role === 'tab' && at.attrs['aria-selected'] === 'true')
    )
      add(text, 4);
    if (text.length > 90 || segment.button || ofAnother(element) || clinician.test(text)) return;
    const named = namedOf.exec(text)?.[1] ?? /^for\s+(\p{Lu}[\p{L}'’-]+ .*)$/u.exec(text)?.[1];
    if (named) {
      add(named.replace(/\s*\(\d+\)$/, ''), 5);
      return;
    }
    const behind = namedBehind.exec(text)?.[1];
    if (behind && isPersonName(behind)) {
      add(behind, 5);
      return;
    }
    const titled = /^h[12]$/.test(element.tag) ? namedInTitle.exec(text)?.[1] : undefined;
    if (titled) {
      add(titled, inList(element) ? 1 : 3);
      return;
    }
    const leading = namedBefore.exec(text)?.[1];
    if (leading) {
      add(leading.replace(/[,\s]+$/, ''), amongPeople(element) ? 1 : 5);
      return;
    }
    if (!isPersonName(text.replace(/\s*\([^)]*\)$/, '')) || statusOf(text)) return;
    // What stands beside a name says whose it is; the beginning of a note does not.
    const next = (segments[i + 1]?.text ?? '').length < 60 ? (segments[i + 1]?.text ?? '') : '';
    const before = segments[i - 1]?.text ?? '';
    const marks = closestMark(element);
    if (/^(?:patient|pt)$/i.test(next) || /^patient\b\s*[-–·]/i.test(next)) {
      add(text, 5);
      return;
    }
    if (marks === 'patient') {
      add(text, 5);
      return;
    }
    if (writerBefore.test(before) || /dds|dmd|rdh|provider|dentist|hygienist/i.test(next)) return;
    if (personBehind.test(next)) {
      add(text, inList(element) ? 1 : 4);
      return;
    }
    if (/^h[1-3]$/.test(element.tag) || closest(element, (at) => /^h[1-3]$/.test(at.tag))) {
      add(text, inList(element) ? 1 : 3);
      return;
    }
    if (/(?:^|[\s_-])(?:title|header-name)(?:$|[\s_-])/i.test(element.attrs.class ?? '') && !inList(element)) {
      add(text, 3);
      return;
    }
    if (
      element.tag === 'a' &&
      !inList(element) &&
      segments.slice(Math.max(0, i - 3), i).some((other) => /^h[1-3]$/.test(other.element.tag))
    ) {
      add(text, 2);
      return;
    }
    if (
      closest(element, (at) => at.tag === 'header' && closest(at.parent, (up) => up.tag === 'main') !== null) &&
      !inList(element)
    ) {
      add(text, 2);
      return;
    }
  });
  return names;
}

/** A bare date beside an age in years, or behind it, is a date of birth: `F · 44 y · 05/17/1982`. Of several, none. */
function birthBesideAge(segments: readonly Segment[]): string[] {
  const found = segments.flatMap(({ text, element }, i) => {
    if (text.length > 60 || ofAnother(element) || inList(element) || inPeopleList(element)) return [];
    const near = [segments[i - 1], segments[i + 1]].filter((other) => other?.element.parent === element.parent);
    if (
      !aged.test(text) &&
      !(parsePageDate(text, true) && near.some((other) => other && other.text.length < 30 && aged.test(other.text)))
    )
      return [];
    const parts = text.split(/\s*[·•|,]\s+|\s*\(/);
    return parts.flatMap((part) =>
      /^\d{1,2}[/.-]\d|^\d{4}-|^\p{L}{3,9}\.? \d/u.test(part) ? (parsePageDate(part, true) ?? []) : [],
    );
  });
  const days = distinct(found);
  return days.length === 1 ? days : [];
}

/** A list of people at the side of a page, each with a date: who is meant stands elsewhere. */
const inPeopleList = (element: PageElement): boolean =>
  closest(element, (at) =>
    /patient-?list|recent-?patients|patients-?(?:list|nav)/i.test(`${at.attrs.class ?? ''} ${at.attrs.id ?? ''}`),
  ) !== null;

/** Titles and degrees of those who treat: never the patient's name. */

function closestMark(element: PageElement): string {
  let at: PageElement | null = element;
  for (let i = 0; at && i < 3; i++, at = at.parent) {
    const words = `${at.attrs.class ?? ''} ${at.attrs.id ?? ''} ${at.attrs['data-name'] ?? ''} ${at.attrs['data-test'] ?? ''} ${at.attrs['data-testid'] ?? ''} ${at.attrs.name ?? ''} ${at.attrs.title ?? ''}`;
    if (
      /(?:patient|pt)[\s_-]?(?:full[\s_-]?)?name|ptname|display-?name$|\bdisplayName\b/i.test(words) &&
      !/list|row|grid/i.test(words)
    )
      return inList(element) ? '' : 'patient';
  }
  return '';
}

/** One of several alike: an entry of a list of people, an appointment in a calendar. */
function inList(element: PageElement): boolean {
  return (
    closest(element, (at) => {
      if (!(/^(?:li|tr)$/.test(at.tag) || /^(?:row|listitem|option|gridcell)$/.test(at.attrs.role ?? ''))) return false;
      const alike = (at.parent?.children ?? []).filter(
        (other) => typeof other !== 'string' && other.tag === at.tag && other.shown,
      );
      return alike.length > 1;
    }) !== null || closest(element, (at) => listPart.test(`${at.attrs.class ?? ''} ${at.attrs.id ?? ''}`)) !== null
  );
}

const personWithDate = /^\p{Lu}[\p{L}'’.-]+,? \p{Lu}[\p{L}'’.-]*[^\n]{0,24}\d/u;

/** An entry of a list whose other entries are people too: recent patients, a day's appointments. */
const amongPeople = (element: PageElement): boolean =>
  closest(element, (at) => {
    if (!(/^(?:li|tr|a|option)$/.test(at.tag) || /^(?:row|listitem|option)$/.test(at.attrs.role ?? ''))) return false;
    const alike = (at.parent?.children ?? []).filter(isElement).filter((other) => other.tag === at.tag && other !== at);
    return alike.some((other) => personWithDate.test(oneLine(textOf(other))));
  }) !== null;

const ofAnother = (element: PageElement): boolean =>
  closest(element, (at) => anotherPart.test(`${at.attrs.class ?? ''} ${at.attrs.id ?? ''} ${at.attrs['data-name'] ?? ''}`)) !==
  null;

const birthIn = (value: string): string | null => {
  const text = value
    .replace(/\s*[(·|,-]?\s*(?:age\s*:?\s*)?\(?\d{1,3}\s*(?:y|yrs?|years?|yo|y\/o)?(?:\s*old)?\)?$/i, (tail) =>
      /[a-z(]/i.test(tail) ? '' : tail,
    )
    .trim();
  return parsePageDate(text, true) ?? parsePageDate(/^[\d/.-]{8,10}/.exec(text)?.[0] ?? '', true);
};

export function parseSex(value: string): Sex | null {
  const text = value.trim().toLowerCase();
  if (/^(?:f|female|woman|femenino|mujer)$/.test(text)) return 'F';
  if (/^(?:m|male|man|masculino|hombre)$/.test(text)) return 'M';
  return /^(?:u|x|unknown|other|non-?binary)$/.test(text) ? 'U' : null;
}

const distinct = <T>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null && value !== undefined)),
];
