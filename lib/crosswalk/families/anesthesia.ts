import type { Procedure } from '@/lib/encounter/encounter';
import type { CrosswalkFamily, FamilyCase, Modifier, Proposal } from '../family';
import { joined, none, underSomePlans } from '../family';
import type { Line } from '../line';
import { minutesTold } from '../minutes';
import { documentation, question } from '../questions';
import { customary } from '../sources';

const deep = ['D9222', 'D9223', 'D9224', 'D9225'];
const moderate = ['D9239', 'D9243', 'D9246', 'D9247'];
const first = new Set(['D9222', 'D9224', 'D9239', 'D9246']);

export const family: CrosswalkFamily = {
  title: 'Anesthesia and sedation',
  codes: ['D9210', 'D9211', 'D9212', 'D9215', 'D9219', ...deep, ...moderate, 'D9230', 'D9244', 'D9245', 'D9248'],
  source: customary,
  cross(line) {
    if (deep.includes(line.cdt)) return general(line);
    if (moderate.includes(line.cdt)) return sedation(line);
    if (line.cdt === 'D9230')
      return none(
        'Nitrous oxide is not intravenous sedation; it belongs to the procedure and has no medical code of its own.',
        'dental',
      );
    if (line.cdt === 'D9219') return none('The evaluation before sedation belongs to the sedation.', 'joined');
    if (['D9210', 'D9211', 'D9212', 'D9215'].includes(line.cdt))
      return none('Local anesthesia belongs to the procedure.', 'joined');
    return none(
      'Sedation by mouth or other non-intravenous route has no medical code of its own unless it meets the rules of moderate sedation.',
      'dental',
    );
  },
};

/** Lines of one kind of anesthesia in this visit, this one included, in their order. */
const together = (line: Line, codes: readonly string[]): Procedure[] =>
  line.visit.procedures.filter((procedure) => codes.includes((procedure.cdt ?? '').toUpperCase()));

const anesthesiaWords = /\b(?:anes\w*|anaes\w*|GA\b|sedat\w*|IV\s?sed\w*|propofol|MAC\b|intra-?service|versed|midazolam)/i;

/** Minutes of the whole anesthesia: as the note tells them, else as the lines say them, else null. `ledger` where the lines say another sum. */
function totalMinutes(line: Line, lines: readonly Procedure[]): { minutes: number | null; ledger: number | null } {
  const counted = lines.map((procedure) => procedure.minutes ?? (first.has((procedure.cdt ?? '').toUpperCase()) ? 15 : null));
  const sum =
    counted.length > 0 && counted.every((value) => value !== null)
      ? counted.reduce<number>((total, value) => total + (value ?? 0), 0)
      : null;
  const increments = lines.every((procedure) => procedure.minutes === undefined) && lines.length > 1;
  const ledger = sum ?? (increments ? lines.reduce((total, one) => total + 15 * (one.quantity ?? 1), 0) : null);
  const told = minutesTold(line, anesthesiaWords);
  if (!told) return { minutes: ledger, ledger: null };
  return { minutes: told.minutes, ledger: ledger !== null && Math.abs(ledger - told.minutes) >= 15 ? ledger : null };
}

/** The note and the ledger tell of different times. */
const disagreement = (line: Line, minutes: number, ledger: number) =>
  question(
    line,
    'anesthesia-minutes',
    `The note tells of ${minutes} minutes, the lines of this visit of ${ledger}: which time is right?`,
    'Anesthesia and sedation are reported by their documented time.',
    'weakens',
  );

function general(line: Line) {
  const lines = together(line, deep);
  const leader = lines.find((procedure) => first.has((procedure.cdt ?? '').toUpperCase())) ?? lines[0];
  if (leader && leader !== line.procedure) {
    return joined(leader.id, `Its time is counted in the anesthesia line of ${leader.id}: one line for the whole anesthesia.`);
  }
  const { minutes, ledger } = totalMinutes(line, lines);
  const face = line.others.some((other) => /^D7(6|7|94)/.test(other.cdt ?? ''));
  const askWho = question(
    line,
    'anesthesia-provider',
    'Who gave the anesthesia: the operating dentist, a dentist or physician anesthesiologist, or a nurse anesthetist (directed or not)?',
    'The modifier says who gave the anesthesia and who directed it.',
    'weakens',
  );
  const who = providerOf(line, lines);
  const askTime = documentation(
    line,
    'anesthesia-time',
    'Record the start and stop time of the anesthesia.',
    'Anesthesia is reported in minutes.',
    'blocks',
  );
  const modifiers = [...who, ...physicalStatus(line)];
  const operator =
    who.length === 0 &&
    /oper|surg|dentist|same/.test(line.answer('anesthesia-provider')) &&
    !/anesthesiolog/.test(line.answer('anesthesia-provider'));
  const proposals: Proposal[] = [
    {
      key: face ? 'anesthesia-face' : 'anesthesia-intraoral',
      standing: minutes === null ? 'needs-answer' : 'supported',
      why: [
        `General anesthesia or deep sedation for ${face ? 'surgery of the facial bones' : 'procedures in the mouth'}${minutes === null ? '' : `: ${minutes} minutes in all, ${Math.ceil(minutes / 15)} time units of 15 minutes`}.`,
      ],
      whyNot: [
        face
          ? 'The code for procedures in the mouth is for other sites.'
          : 'The code for facial bones is for other sites; moderate sedation is another depth.',
        ...(operator || who.length === 0
          ? ['Many plans do not pay anesthesia by the operating dentist; Medicare does not pay it apart.']
          : []),
      ],
      evidence: [line.field('cdt'), ...line.evidence(['general anesthesia', 'deep sedation'])],
      modifiers,
      units: minutes === null ? 1 : Math.ceil(minutes / 15),
      minutes,
      asks: [...(minutes === null ? [askTime.id] : []), ...(who.length === 0 && !operator ? [askWho.id] : [])],
    },
  ];
  if (face)
    proposals.push({
      key: 'anesthesia-intraoral',
      standing: 'possible',
      why: ['Where the surgery stayed inside the mouth.'],
      units: minutes === null ? 1 : Math.ceil(minutes / 15),
      minutes,
    });
  return underSomePlans(proposals, [
    ...(minutes === null ? [askTime] : []),
    ...(minutes !== null && ledger !== null ? [disagreement(line, minutes, ledger)] : []),
    ...(who.length === 0 && !operator ? [askWho] : []),
  ]);
}

function providerOf(line: Line, lines: readonly Procedure[]): Modifier[] {
  const words =
    `${lines.map((procedure) => procedure.provider ?? '').join(' ')} ${line.answer('anesthesia-provider')}`.toLowerCase();
  const nurse = /\bcrna\b|nurse anesthetist/.test(words) || line.says('nurse anesthetist').length > 0;
  const directed = /directed|medical direction/.test(words) || line.says('medical direction').length > 0;
  if (nurse)
    return [
      directed
        ? { code: 'QX', reason: 'nurse anesthetist under medical direction' }
        : { code: 'QZ', reason: 'nurse anesthetist without medical direction' },
    ];
  const physician = /anesthesiolog|anesthesia/.test(words) || line.says('anesthesiologist').length > 0;
  return physician ? [{ code: 'AA', reason: 'an anesthesiologist gave the anesthesia in person' }] : [];
}

function physicalStatus(line: Line): Modifier[] {
  const fact = line.chart.facts.measured(['ASA']).find((one) => one.assertion === 'present');
  const value =
    typeof fact?.value === 'number'
      ? fact.value
      : Number(/\b(?:ASA|class)\D{0,8}(VI|IV|V|III|II|I|[1-6])\b/i.exec(fact?.quote ?? '')?.[1] ?? Number.NaN);
  return value >= 1 && value <= 6 ? [{ code: `P${value}`, reason: `physical status class ${value} in the note` }] : [];
}

function sedation(line: Line) {
  const lines = together(line, moderate);
  const leader = lines.find((procedure) => first.has((procedure.cdt ?? '').toUpperCase())) ?? lines[0];
  const { minutes, ledger } = totalMinutes(line, lines);
  const years = line.visit.age?.years ?? null;
  const child = years !== null && years < 5;
  const answer = line.answer('sedation-provider');
  const other =
    /other|another|anesthesi|independent|not the/.test(answer) ||
    line.says(['anesthesiologist', 'nurse anesthetist']).length > 0 ||
    /anesth|crna/i.test(lines.map((one) => one.provider ?? '').join(' '));
  const operator = !other && (/oper|same|surgeon|dentist/.test(answer) || line.says('operator sedation').length > 0);
  const ask = question(
    { ...line, procedure: leader ?? line.procedure },
    'sedation-provider',
    'Who gave the sedation: the dentist who operated, with a trained observer, or another clinician?',
    'Sedation by the operator and by another clinician have different codes.',
    'weakens',
  );
  const who = other ? 'other' : 'operator';
  const settled = other || operator;
  const isFirst = leader === line.procedure;
  if (isFirst && first.has(line.cdt) && minutes !== null && minutes < 10) {
    return none('Moderate sedation of less than 10 minutes is not reported.', 'joined');
  }
  const more = minutes === null ? (line.procedure.quantity ?? 1) : Math.max(0, Math.floor((minutes - 15 + 7) / 15));
  const askTime = documentation(
    line,
    'sedation-time',
    'Record the start and stop time of the sedation.',
    'Sedation is counted from the first drug to the end of attendance.',
    'blocks',
  );
  const build = (by: 'operator' | 'other', standing: Proposal['standing']): Proposal => {
    const key = isFirst ? `sedation-${by}-${child ? 'child-first' : 'first'}` : `sedation-${by}-more`;
    return {
      key,
      standing,
      why: [
        `Moderate sedation by ${by === 'operator' ? 'the operator, with a trained observer' : 'another clinician than the operator'}: ${isFirst ? `first 15 minutes, ${child ? 'under 5 years' : '5 years or older'}` : `each further 15 minutes${minutes === null ? '' : ` of ${minutes} in all`}`}.`,
      ],
      whyNot: [
        isFirst
          ? 'General anesthesia is another depth; nitrous oxide alone is none of these.'
          : 'The first 15 minutes stand on a line of their own.',
      ],
      evidence: [line.field('cdt')],
      units: isFirst ? 1 : Math.max(1, more),
      minutes: null,
      asks: settled ? [] : [ask.id],
    };
  };
  if (!isFirst && more === 0 && minutes !== null)
    return joined(leader?.id ?? '', 'The first line covers all minutes of the sedation.');
  const proposals = settled ? [build(who, 'supported')] : [build('operator', 'possible'), build('other', 'needs-answer')];
  const timeless = minutes === null && lines.every((one) => one.minutes === undefined && one.quantity === undefined);
  return underSomePlans(proposals, [
    ...(settled || !isFirst ? [] : [ask]),
    ...(timeless ? [askTime] : []),
    ...(isFirst && minutes !== null && ledger !== null ? [disagreement(line, minutes, ledger)] : []),
  ]);
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'one anesthesia, its minutes added up',
    visit: {
      procedures: [
        { id: 'p1', cdt: 'D9222', minutes: 15, provider: 'Dr. Hill MD, anesthesiologist' },
        { id: 'p2', cdt: 'D9223', minutes: 45, quantity: 3 },
      ],
      text: 'General anesthesia by the anesthesiologist.',
    },
    first: 'anesthesia-intraoral',
    modifiers: ['AA'],
    units: 4,
    not: ['sedation-operator-first', 'anesthesia-face'],
  },
  { name: 'nitrous oxide has no code', visit: { procedures: [{ id: 'p1', cdt: 'D9230' }], text: 'N2O 40%.' }, none: true },
  {
    name: 'who gave it is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D9222', minutes: 15 }], text: 'Deep sedation, uneventful.' },
    asks: 'anesthesia-provider',
  },
  {
    name: 'an anesthesiologist who was not there',
    visit: { procedures: [{ id: 'p1', cdt: 'D9239', minutes: 15 }], text: 'IV moderate sedation by me. No anesthesiologist.' },
    first: 'sedation-operator-first',
    not: ['sedation-other-first'],
  },
];
