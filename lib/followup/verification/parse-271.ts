import { parseX12 } from '@/lib/x12/parse-x12';

export type Parsed271 =
  | { ok: true; trace: string; payer: string; answers: Record<string, string>; refused: readonly string[] }
  | { ok: false; error: string };

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

/** A 271 → answers by the ids of the call sheet; amounts as the payer gives them, with the network and the service they hold for. Fails with one sentence. */
export function parse271(text: string): Parsed271 {
  const parsed = parseX12(text);
  if (!parsed.ok) return parsed;
  if (parsed.transaction !== '271')
    return { ok: false, error: `This X12 file is a ${parsed.transaction}, not an answer about benefits (271).` };
  const said: Record<string, string[]> = {};
  const add = (id: string, words: string) => {
    said[id] = [...new Set([...(said[id] ?? []), words])];
  };
  let trace = '';
  let payer = '';
  const refused: string[] = [];
  for (const segment of parsed.segments) {
    if (segment.id === 'TRN') trace ||= segment.at(2);
    if (segment.id === 'NM1' && segment.at(1) === 'PR') payer ||= segment.at(3);
    if (segment.id === 'AAA') refused.push(refusals[segment.at(3)] ?? 'The payer refused the question.');
    if (segment.id === 'DTP' && /^(?:291|346|356)$/.test(segment.at(1))) add('active', `from ${dates(segment.at(3))}`);
    if (segment.id === 'DTP' && /^(?:347|357)$/.test(segment.at(1))) add('active', `until ${dates(segment.at(3))}`);
    if (segment.id !== 'EB') continue;
    const services = segment
      .at(3)
      .split('^')
      .map((code) => kinds[code])
      .filter(Boolean);
    const network = { Y: 'in network', N: 'out of network' }[segment.at(12)] ?? '';
    const level = { IND: 'person', FAM: 'family' }[segment.at(2)] ?? '';
    const left = { '29': 'left', '24': 'met so far', '32': 'for life', '23': 'a year', '25': 'a year' }[segment.at(6)] ?? '';
    const about = [level, services.slice(0, 3).join(', '), network, left].filter(Boolean).join(', ');
    const amount = segment.at(7)
      ? `$${segment.at(7)}`
      : segment.at(8)
        ? `${Math.round(Number(segment.at(8)) * 1000) / 10} %`
        : segment.at(10);
    const words = [amount, about && `(${about})`].filter(Boolean).join(' ');
    switch (segment.at(1)) {
      case '1':
        if (segment.at(3) === '' || /(?:^|\^)30(?:\^|$)/.test(segment.at(3))) add('active', 'yes');
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
        add('exclusions', `not covered (${about || 'see the file'})`);
        break;
      case 'R':
        add('otherCoverage', 'the plan knows of another coverage');
        break;
    }
    if (segment.at(11) === 'Y') add('howToAsk', `authorization needed${about ? ` (${about})` : ''}`);
    if (segment.at(12) === 'Y' || segment.at(12) === 'N') add('network', `amounts are given for ${network}`);
  }
  const answers = Object.fromEntries(Object.entries(said).map(([id, words]) => [id, words.join('; ')]));
  return { ok: true, trace, payer, answers, refused };
}

const iso = (date: string) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
const dates = (text: string) => (text.includes('-') ? text.split('-').map(iso).join(' to ') : iso(text));
