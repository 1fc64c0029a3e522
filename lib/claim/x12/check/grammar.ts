/** A segment's place in a loop: id, with the qualifiers that its first element may have ('' any), least and most times. */
export interface Place {
  readonly id: string;
  readonly qualifiers: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** A loop begins with its first place; what follows stands in this order. */
export interface Loop {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly places: readonly (Place | Loop)[];
}

/**
 * Places as text: `REF:EI|SY 1-1`, `N3 0-1`; a loop inside is given as an object. HL is told apart by its third element, everything else by its
 * first.
 */
const places = (text: string): Place[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((part) => {
      const [head = '', times = '0-1'] = part.split(' ');
      const [id = '', qualifiers = ''] = head.split(':');
      const [least = '0', most = '1'] = times.split('-');
      return { id, qualifiers: qualifiers ? qualifiers.split('|') : [], least: Number(least), most: Number(most) };
    });

const loop = (name: string, times: string, ...parts: readonly (string | Loop)[]): Loop => {
  const [least = '0', most = '1'] = times.split('-');
  return {
    name,
    least: Number(least),
    most: Number(most),
    places: parts.flatMap((part): (Place | Loop)[] => (typeof part === 'string' ? places(part) : [part])),
  };
};

const party = 'N3 0-1, N4 0-1';

const line = loop(
  '2400',
  '1-50',
  'LX 1-1, SV1 1-1, SV5 0-1, PWK 0-10, CR1 0-1, CR3 0-1, CRC 0-4, DTP:472 1-1, DTP 0-10, QTY 0-2, MEA 0-5, CN1 0-1, REF 0-20, AMT 0-2, K3 0-10, NTE:ADD|DCP 0-1, NTE:TPO 0-1, PS1 0-1, HCP 0-1',
  loop('2410', '0-1', 'LIN 1-1, CTP 0-1, REF 0-1'),
  loop('2420A', '0-1', 'NM1:82 1-1, PRV:PE 0-1, REF 0-20'),
  loop('2420B', '0-1', 'NM1:QB 1-1, REF 0-20'),
  loop('2420C', '0-1', 'NM1:77 1-1, N3 1-1, N4 1-1, REF 0-3'),
  loop('2420D', '0-1', 'NM1:DQ 1-1, REF 0-20'),
  loop('2420E', '0-1', `NM1:DK 1-1, ${party}, REF 0-20, PER 0-1`),
  loop('2420F', '0-2', 'NM1:DN|P3 1-1, REF 0-20'),
  loop('2430', '0-15', 'SVD 1-1, CAS 0-5, DTP:573 1-1, AMT:EAF 0-1'),
);

const otherPlan = loop(
  '2320',
  '0-10',
  'SBR 1-1, CAS 0-5, AMT:D 0-1, AMT:A8 0-1, AMT:EAF 0-1, OI 1-1, MOA 0-1',
  loop('2330A', '1-1', `NM1:IL 1-1, ${party}, REF 0-1`),
  loop('2330B', '1-1', `NM1:PR 1-1, ${party}, DTP:573 0-1, REF 0-4`),
);

const claim = loop(
  '2300',
  '0-100',
  'CLM 1-1, DTP:431 0-1, DTP:454 0-1, DTP:304 0-1, DTP:453 0-1, DTP:439 0-1, DTP 0-10, PWK 0-10, CN1 0-1, AMT:F5 0-1, REF:4N 0-1, REF:F5 0-1, REF:EW 0-1, REF:9F 0-1, REF:G1 0-1, REF:F8 0-1, REF 0-10, K3 0-10, NTE 0-1, CR1 0-1, CR2 0-1, CRC 0-8, HI:ABK|BK 1-1, HI 0-3, HCP 0-1',
  loop('2310A', '0-2', 'NM1:DN|P3 1-1, REF 0-3'),
  loop('2310B', '0-1', 'NM1:82 1-1, PRV:PE 0-1, REF 0-4'),
  loop('2310C', '0-1', 'NM1:77 1-1, N3 1-1, N4 1-1, REF 0-3, PER 0-1'),
  loop('2310D', '0-1', 'NM1:DQ 1-1, REF 0-4'),
  otherPlan,
  line,
);

const patient = loop(
  '2000C',
  '0-99999',
  'HL:23 1-1, PAT 1-1',
  loop('2010CA', '1-1', 'NM1:QC 1-1, N3 1-1, N4 1-1, DMG 1-1, REF 0-2, PER 0-1'),
  claim,
);

const subscriber = loop(
  '2000B',
  '1-99999',
  'HL:22 1-1, SBR 1-1, PAT 0-1',
  loop('2010BA', '1-1', `NM1:IL 1-1, ${party}, DMG 0-1, REF 0-2, PER 0-1`),
  loop('2010BB', '1-1', `NM1:PR 1-1, ${party}, REF 0-4`),
  claim,
  patient,
);

/** The transaction set of 005010X222A1 from ST to SE, as far as its public facts go. */
export const transaction: Loop = loop(
  'ST',
  '1-1',
  'ST 1-1, BHT 1-1',
  loop('1000A', '1-1', 'NM1:41 1-1, PER:IC 1-2'),
  loop('1000B', '1-1', 'NM1:40 1-1'),
  loop(
    '2000A',
    '1-99999',
    'HL:20 1-1, PRV:BI 0-1, CUR 0-1',
    loop('2010AA', '1-1', 'NM1:85 1-1, N3 1-1, N4 1-1, REF:EI|SY 1-1, REF 0-2, PER:IC 0-2'),
    loop('2010AB', '0-1', 'NM1:87 1-1, N3 1-1, N4 1-1'),
    loop('2010AC', '0-1', 'NM1:PE 1-1, N3 1-1, N4 1-1, REF 0-2'),
    subscriber,
  ),
  'SE 1-1',
);
