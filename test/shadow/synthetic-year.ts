/**
 * A year of an invented office as files, with what is true of it. Written segment by segment here, so that neither the writer nor the reader
 * of the product has a part in the truth. Same seed, same year.
 */
export type Scenario =
  | 'clean-paid'
  | 'fault-denied'
  | 'fault-paid'
  | 'clean-denied'
  | 'fault-other'
  | 'clean-undecided'
  | 'corrected'
  | 'broken'
  | 'dental-paid'
  | 'dental-medical-paid'
  | 'dental-medical-denied'
  | 'dental-medical-billed'
  | 'ledger-supported'
  | 'ledger-dental'
  | 'ledger-broken';

const medicalOnes: readonly Scenario[] = [
  'clean-paid',
  'clean-paid',
  'fault-denied',
  'fault-paid',
  'clean-denied',
  'fault-other',
  'clean-undecided',
  'corrected',
  'broken',
];
const dentalOnes: readonly Scenario[] = [
  'dental-paid',
  'dental-paid',
  'dental-medical-paid',
  'dental-medical-denied',
  'dental-medical-billed',
];
const ledgerOnes: readonly Scenario[] = ['ledger-supported', 'ledger-dental', 'ledger-dental', 'ledger-broken'];

export interface Year {
  readonly files: Readonly<Record<string, string>>;
  /** How often each scenario stands in it. */
  readonly times: Readonly<Record<Scenario, number>>;
}

/** `size` claims: half of them medical, three in ten dental, two in ten rows of a ledger. */
export function inventYear(size: number, seed = 7): Year {
  const random = seeded(seed);
  const times = Object.fromEntries([...medicalOnes, ...dentalOnes, ...ledgerOnes].map((one) => [one, 0])) as Record<
    Scenario,
    number
  >;
  const medical: string[] = [];
  const dental: string[] = [];
  const ledger: string[] = [];
  const decided: string[] = [];
  for (let i = 0; i < size; i++) {
    const share = i % 10;
    const from = share < 5 ? medicalOnes : share < 8 ? dentalOnes : ledgerOnes;
    const scenario = from[Math.floor(random() * from.length)] ?? 'clean-paid';
    times[scenario]++;
    const visit = inventVisit(i, random);
    medical.push(...medicalFor(scenario, visit));
    dental.push(...dentalFor(scenario, visit));
    ledger.push(...ledgerFor(scenario, visit));
    decided.push(...decisionFor(scenario, visit));
  }
  return {
    files: {
      'medical.837': interchange('HC', '005010X222A1', [set('837', '005010X222A1', [...envelope, ...medical])]),
      'dental.837': interchange('HC', '005010X224A2', [set('837', '005010X224A2', [...envelope, ...dental])]),
      'ledger.csv': `Office export\nPatient,DOB,Date,Tooth,Code,Fee,Progress note\n${ledger.join('')}`,
      'payments.835': interchange('HP', '005010X221A1', [
        ...portions(decided, 500).map((claims) => set('835', '', payment(claims))),
        // One payment that does not balance: its decisions are not to be used.
        set('835', '', [
          'BPR*I*1*C*CHK************20261215',
          'TRN*1*BAD*1999999999',
          'N1*PR*OTHER PLAN',
          'CLP*NOBODY*1*10*10*0*12*X',
          'SVC*HC:41899*10*5',
        ]),
      ]),
    },
    times,
  };
}

type Visit = {
  readonly account: string;
  readonly last: string;
  readonly first: string;
  readonly day: string;
  readonly member: string;
};

const lasts = ['Abbott', 'Brandt', 'Castle', 'Dorsey', 'Ellison', 'Foster', 'Grady', 'Holm', 'Ibarra', 'Jarvis'];
const firsts = ['Ann', 'Ben', 'Cleo', 'Dov', 'Ema', 'Finn', 'Gil', 'Hana'];

function inventVisit(i: number, random: () => number): Visit {
  const day = new Date(Date.UTC(2025, 10, 3) + Math.floor(random() * 360) * 86_400_000).toISOString().slice(0, 10);
  // The number in the name keeps two patients of one day apart, as an office's list would.
  const letters = [...String(i)]
    .map((digit) => 'ABCDEFGHIJ'[Number(digit)])
    .join('')
    .toLowerCase();
  return {
    account: `A${100_000 + i}`,
    last: `${lasts[i % lasts.length]}${letters}`,
    first: firsts[Math.floor(random() * firsts.length)] ?? 'Ann',
    day,
    member: `M${700_000 + i}`,
  };
}

const compact = (day: string) => day.replace(/-/g, '');
const submitterSegments = [
  'NM1*41*2*ALDER ORAL SURGERY*****46*ALDER01',
  'PER*IC*FRONT DESK*TE*6145550100',
  'NM1*40*2*CLEAR HOUSE*****46*CH01',
];
const envelope = [
  'BHT*0019*00*1*20261120*1200*CH',
  ...submitterSegments,
  'HL*1**20*1',
  'PRV*BI*PXC*1223S0112X',
  'NM1*85*2*ALDER ORAL SURGERY*****XX*1999999984',
  'N3*400 LAKE AVE',
  'N4*COLUMBUS*OH*432151234',
  'REF*EI*310000001',
];

const subscriber = ({ last, first, member }: Visit, filing: string, payer: string) => [
  'HL*2*1*22*0',
  `SBR*P*18*88120******${filing}`,
  `NM1*IL*1*${last.toUpperCase()}*${first.toUpperCase()}****MI*${member}`,
  'N3*18 ALDER CT',
  'N4*COLUMBUS*OH*430981200',
  'DMG*D8*19890314*F',
  `NM1*PR*2*${payer}*****PI*00834`,
];

function medicalFor(scenario: Scenario, visit: Visit): string[] {
  if (scenario.startsWith('ledger') || (scenario.startsWith('dental') && scenario !== 'dental-medical-billed')) return [];
  const faulty = scenario.startsWith('fault') || scenario === 'corrected';
  // A dental visit that was billed to medical too has an account number of its own there.
  const account = scenario === 'dental-medical-billed' ? `${visit.account}M` : visit.account;
  const claim = (frequency: string, diagnosis: string, lines: readonly string[]) => [
    ...subscriber(visit, 'CI', 'ANTHEM BLUE ACCESS'),
    `CLM*${account}*540***11:B:${frequency}*Y*A*Y*Y`,
    ...(frequency === '7' ? ['REF*F8*ICN1'] : []),
    `HI*ABK:${diagnosis}`,
    'NM1*82*1*SMITH*ROBIN****XX*1888888876',
    'PRV*PE*PXC*1223S0112X',
    ...lines,
  ];
  const line = [
    'LX*1',
    'SV1*HC:41899:::::REMOVAL OF IMPACTED TOOTH FULLY IN BONE*540*UN*1***1',
    `DTP*472*D8*${compact(visit.day)}`,
    'NTE*ADD*JP32',
  ];
  if (scenario === 'broken') return claim('1', 'K011', []);
  const first = claim('1', faulty ? 'K01' : 'K011', line);
  return scenario === 'corrected' ? [...first, ...claim('7', 'K011', line)] : first;
}

function dentalFor(scenario: Scenario, visit: Visit): string[] {
  if (!scenario.startsWith('dental')) return [];
  const [code, tooth] = scenario === 'dental-paid' ? ['D2392', '3'] : ['D7240', '32'];
  return [
    ...subscriber(visit, 'CI', 'DELTA DENTAL'),
    `CLM*${visit.account}*540***11:B:1*Y*A*Y*Y`,
    `DTP*472*D8*${compact(visit.day)}`,
    'LX*1',
    `SV3*AD:${code}*540****1`,
    `TOO*JP*${tooth}`,
  ];
}

const supportingNote =
  'Full bony impaction #32 with recurrent pericoronitis and trismus. Flap, bone removed, tooth sectioned and removed. ""Tolerated well"", sutured.';

function ledgerFor(scenario: Scenario, { last, first, day }: Visit): string[] {
  const row = (tooth: string, code: string, note: string) =>
    `"${last}, ${first}",03/14/1989,${usDate(day)},${tooth},${code},540,"${note}"\n`;
  if (scenario === 'ledger-supported') return [row('32', 'D7240', `${supportingNote}\nReturn in one week.`)];
  if (scenario === 'ledger-dental') return [row('3', 'D2392', 'MO composite #3 for caries.'), row('', 'D1110', '')];
  return scenario === 'ledger-broken' ? [row('3', 'ZZ-9', 'MO composite.')] : [];
}

const usDate = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;

/** A claim of a remittance as its segments, with what it pays in front. */
function decisionFor(scenario: Scenario, visit: Visit): string[] {
  const say = (account: string, code: string, adjustments: readonly string[], paid: number) =>
    [
      String(paid),
      `CLP*${account}*${paid ? 1 : 4}*540*${paid}*0*CI*ICN${account}*11*1`,
      `NM1*QC*1*${visit.last.toUpperCase()}*${visit.first.toUpperCase()}****MI*${visit.member}`,
      `SVC*${code.startsWith('D') ? 'AD' : 'HC'}:${code}*540*${paid}**1`,
      `DTM*472*${compact(visit.day)}`,
      ...adjustments,
    ].join('~');
  const paid = (account: string, code: string) => say(account, code, ['CAS*CO*45*140'], 400);
  const refused = (code: string, reason: string, ...remarks: string[]) =>
    say(visit.account, code, [`CAS*CO*${reason}*540`, ...remarks.map((remark) => `LQ*HE*${remark}`)], 0);
  switch (scenario) {
    case 'clean-paid':
    case 'fault-paid':
      return [paid(visit.account, '41899')];
    case 'fault-denied':
      return [refused('41899', '16', 'M76', 'MA130')];
    case 'corrected':
      return [refused('41899', '16', 'M76'), paid(visit.account, '41899')];
    case 'clean-denied':
      return [refused('41899', '197')];
    case 'fault-other':
      return [refused('41899', '29')];
    case 'dental-paid':
      return [paid(visit.account, 'D2392')];
    case 'dental-medical-paid':
      return [paid(visit.account, 'D7240')];
    case 'dental-medical-denied':
      return [refused('D7240', '254')];
    case 'dental-medical-billed':
      return [paid(visit.account, 'D7240'), paid(`${visit.account}M`, '41899')];
    default:
      return [];
  }
}

function payment(claims: readonly string[]): string[] {
  const total = claims.reduce((sum, claim) => sum + Number(claim.split('~')[0]), 0);
  return [
    `BPR*I*${total}*C*CHK************20261201`,
    'TRN*1*T1*1999999999',
    'N1*PR*ANTHEM BLUE ACCESS',
    ...claims.flatMap((claim) => claim.split('~').slice(1)),
  ];
}

const set = (transaction: string, guide: string, body: readonly string[]) => {
  const segments = [`ST*${transaction}*0001${guide ? `*${guide}` : ''}`, ...body];
  return [...segments, `SE*${segments.length + 1}*0001`].map((segment) => `${segment}~\n`).join('');
};

function interchange(group: string, guide: string, sets: readonly string[]): string {
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'ALDER01'.padEnd(15)}*ZZ*${'CH01'.padEnd(15)}*261120*1200*^*00501*000000001*0*P*:~\n`;
  return `${isa}GS*${group}*ALDER01*CH01*20261120*1200*1*X*${guide}~\n${sets.join('')}GE*1*1~\nIEA*1*000000001~\n`;
}

const portions = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
