import { type ParsedSegment, parseX12 } from '@/lib/x12/parse-x12';

export type Parsed271 =
  | {
      ok: true;
      trace: string;
      payer: string;
      /** By the ids of the call sheet. */
      answers: Record<string, string>;
      /** What the payer wrote in words of its own. */
      remarks: readonly string[];
      refused: readonly string[];
    }
  | { ok: false; error: string };

/** Whom the sheet is about: a file that answers for somebody else is not taken. */
export interface Insured {
  readonly member: string;
  readonly last: string;
  readonly first: string;
  readonly birthDate: string;
}

const kinds: Readonly<Record<string, string>> = {
  '30': 'plan',
  '1': 'medical',
  '2': 'surgery',
  '4': 'x-ray',
  '7': 'anesthesia',
  '12': 'equipment',
  '35': 'dental',
  '37': 'dental accident',
  '40': 'oral surgery',
  '62': 'CT and MRI',
  '98': 'office visit',
};
const refusals: Readonly<Record<string, string>> = {
  '42': 'The payer cannot answer now: ask again later.',
  '43': 'The provider number is wrong.',
  '52': 'The date lies outside the rules of the payer.',
  '57': 'The date is wrong.',
  '58': 'The birth date is missing or wrong.',
  '62': 'The date lies too far back.',
  '64': "The patient's ID is wrong.",
  '65': 'The name does not match.',
  '67': 'The payer does not find the patient.',
  '71': 'The birth date does not match.',
  '72': 'The member ID is wrong.',
  '73': 'The name of the insured does not match.',
  '75': 'The payer does not find the insured.',
  '76': 'The ID belongs to two insured persons.',
};

/**
 * A 271 → answers for one person; amounts as the payer gives them, with the network and the service they hold for. Of a file about several
 * persons only the part of this one is read. Fails with one sentence that names nobody.
 */
export function parse271(text: string, insured?: Insured): Parsed271 {
  const parsed = parseX12(text);
  if (!parsed.ok) return parsed;
  if (parsed.transaction !== '271')
    return { ok: false, error: `This X12 file is a ${parsed.transaction}, not an answer about benefits (271).` };
  const repeat = parsed.segments[0]?.at(11) || '^';
  const persons = personsOf(parsed.segments);
  const found = insured ? persons.filter((person) => isAbout(person, insured)) : persons;
  if (insured && persons.length > 0 && found.length === 0) {
    return {
      ok: false,
      error:
        persons.length === 1
          ? 'This 271 is about another person: member ID, name and birth date are not those of this visit.'
          : `This 271 is about ${persons.length} persons, and none of them is the patient of this visit.`,
    };
  }
  const own = new Set(found.flat());
  const others = new Set(persons.flat().filter((segment) => !own.has(segment)));
  return readAnswers(
    parsed.segments.filter((segment) => !others.has(segment)),
    repeat,
  );
}

/** The segments of each person, insured or dependent, from its name to the next. A dependent stands below the insured, whose number is the plan's. */
function personsOf(segments: readonly ParsedSegment[]): ParsedSegment[][] {
  const persons: ParsedSegment[][] = [];
  let level = '';
  for (const segment of segments) {
    if (segment.id === 'HL') level = segment.at(3);
    if (
      segment.id === 'NM1' &&
      (segment.at(1) === 'IL' || segment.at(1) === '03') &&
      (level === '' || level === '22' || level === '23')
    )
      persons.push([]);
    if (segment.id === 'SE') break;
    if (segment.id !== 'HL') persons.at(-1)?.push(segment);
  }
  // An insured who is named only to lead to a dependent has nothing said of.
  return persons.filter((person, _, all) => all.length === 1 || person.some(({ id }) => id === 'EB' || id === 'AAA'));
}

/** Nothing that both sides know may differ, and one of number and birth date must be the same. */
function isAbout(person: readonly ParsedSegment[], { member, last, birthDate }: Insured): boolean {
  const name = person[0];
  const born = person.find(({ id }) => id === 'DMG')?.at(2) ?? '';
  const differs = (a: string, b: string) => a !== '' && b !== '' && plain(a) !== plain(b);
  const number = name?.at(9) ?? '';
  if (differs(born, birthDate.replaceAll('-', ''))) return false;
  const nameDiffers = differs(name?.at(3) ?? '', last);
  if (differs(number, member)) return !nameDiffers && born !== '' && birthDate !== '';
  return !nameDiffers || (number !== '' && member !== '' && born !== '' && birthDate !== '');
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

function readAnswers(segments: readonly ParsedSegment[], repeat: string): Parsed271 {
  const said: Record<string, string[]> = {};
  const add = (id: string, words: string) => {
    if (words) said[id] = [...new Set([...(said[id] ?? []), words])];
  };
  let trace = '';
  let payer = '';
  let benefit = '';
  const refused: string[] = [];
  const remarks: string[] = [];
  for (const segment of segments) {
    const qualifier = segment.at(1);
    if (segment.id === 'TRN') trace ||= segment.at(2);
    if (segment.id === 'NM1' && qualifier === 'PR') payer ||= segment.at(3);
    if (segment.id === 'AAA') refused.push(refusals[segment.at(3)] ?? 'The payer refused the question.');
    if (segment.id === 'MSG' && qualifier.trim() && !remarks.includes(qualifier.trim())) remarks.push(qualifier.trim());
    if (segment.id === 'DTP' && /^(?:291|346|356)$/.test(qualifier)) add('active', `from ${dates(segment.at(3))}`);
    if (segment.id === 'DTP' && /^(?:347|357)$/.test(qualifier)) add('active', `until ${dates(segment.at(3))}`);
    if (segment.id === 'DTP' && qualifier === '291' && segment.at(3).includes('-')) add('planYear', dates(segment.at(3)));
    if (segment.id === 'HSD' && benefit) add('frequency', limitOf(segment, benefit));
    if (segment.id !== 'EB') continue;
    const services = segment
      .at(3)
      .split(repeat)
      .map((code) => kinds[code])
      .filter(Boolean);
    const code = segment.part(13, 2);
    const network = { Y: 'in network', N: 'out of network', W: 'in and out of network' }[segment.at(12)] ?? '';
    const level = { IND: 'person', FAM: 'family', ESP: 'person and spouse', ECH: 'person and children' }[segment.at(2)] ?? '';
    const about = [level, code || services.slice(0, 3).join(', '), network, periods[segment.at(6)]].filter(Boolean).join(', ');
    benefit = code || services.slice(0, 3).join(', ');
    const amount = segment.at(7)
      ? `$${segment.at(7)}`
      : segment.at(8)
        ? `${Math.round(Number(segment.at(8)) * 1000) / 10} %`
        : segment.at(10);
    const words = [amount, about && `(${about})`].filter(Boolean).join(' ');
    switch (qualifier) {
      case '1':
        if (code) add(`covered:${code}`, 'yes, active');
        else if (segment.at(3) === '' || segment.at(3).split(repeat).includes('30')) add('active', 'yes');
        break;
      case '6':
        add('active', `no${about ? ` (${about})` : ''}`);
        break;
      case 'A':
      case 'B':
        add('coinsurance', words);
        break;
      case 'C':
        add('deductible', words);
        break;
      case 'G':
        add('outOfPocket', words);
        break;
      case 'F':
        add('maximum', words);
        break;
      case 'I':
        add(code ? `covered:${code}` : 'exclusions', code ? 'no, not covered' : `not covered (${about || 'see the file'})`);
        break;
      case 'R':
        add('otherCoverage', 'the plan knows of another coverage');
        break;
    }
    if (segment.at(11) === 'Y') {
      if (code) add(`authorization:${code}`, 'yes');
      else add('howToAsk', `authorization needed${about ? ` (${about})` : ''}`);
    }
    if (segment.at(11) === 'N' && code) add(`authorization:${code}`, 'no');
    if (segment.at(12) === 'Y' || segment.at(12) === 'N') add('network', `amounts are given for ${network}`);
  }
  const answers = Object.fromEntries(Object.entries(said).map(([id, words]) => [id, words.join('; ')]));
  return { ok: true, trace, payer, answers, remarks, refused };
}

/** Time period of an amount (EB06). */
const periods: Readonly<Record<string, string>> = {
  '21': 'a year',
  '22': 'a service year',
  '23': 'a year',
  '24': 'met so far',
  '25': 'a contract',
  '26': 'an episode',
  '27': 'a visit',
  '29': 'left',
  '32': 'for life',
  '33': 'left for life',
  '34': 'a month',
};

/** How often, as far as the segment says it in numbers; '' else. */
function limitOf(segment: ParsedSegment, benefit: string): string {
  const unit = { VS: 'visits', DY: 'days', MN: 'months', YY: 'years', FL: 'units' }[segment.at(1)] ?? 'units';
  const span = { '7': 'day', '21': 'years', '34': 'months', '6': 'hours', '22': 'service years', '23': 'calendar years' }[
    segment.at(5)
  ];
  if (!segment.at(2)) return '';
  return `${segment.at(2)} ${unit}${span ? ` in ${segment.at(6) || '1'} ${span}` : ''} (${benefit})`;
}

const iso = (date: string) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
const dates = (text: string) => (text.includes('-') ? text.split('-').map(iso).join(' to ') : iso(text));
