import { type Segment, x12Date, x12Money } from '@/lib/x12/segment';
import { type ClaimDraft, type ClaimLine, type ClaimPlan, type ClaimProvider, totalCharge } from '../draft/claim-draft';
import { lineNotes } from './line-notes';
import { namesOrdering } from './ordered-lines';
import { addressSegments, filingIndicator, insuredName, medicareSecondary, rankCode } from './party-loops';
import { x12Text } from './x12-text';

/** 2300 with its providers, other payers and service lines. */
export function claimLoop(draft: ClaimDraft): Segment[] {
  const segments: Segment[] = [
    [
      'CLM',
      x12Text(draft.account, 38),
      x12Money(totalCharge(draft)),
      '',
      '',
      [draft.lines[0]?.pos ?? '', 'B', draft.frequency],
      'Y',
      draft.acceptAssignment ? 'A' : 'C',
      draft.signatureOnFile ? 'Y' : 'N',
      draft.signatureOnFile ? 'Y' : 'I',
      '',
      accidentCause(draft),
    ],
  ];
  // The guide leaves the onset out where it is the day of the service.
  if (draft.onsetDate && draft.onsetDate !== draft.lines[0]?.date) segments.push(['DTP', '431', 'D8', x12Date(draft.onsetDate)]);
  if (draft.accident.date && draft.accident.kind && draft.accident.kind !== 'none')
    segments.push(['DTP', '439', 'D8', x12Date(draft.accident.date)]);
  for (const { report, transmission, control } of draft.attachments) {
    segments.push(['PWK', report, transmission, '', '', control ? 'AC' : '', x12Text(control, 50)]);
  }
  if (draft.amountPaid > 0) segments.push(['AMT', 'F5', x12Money(draft.amountPaid)]);
  if (draft.priorAuthorization) segments.push(['REF', 'G1', x12Text(draft.priorAuthorization, 50)]);
  if (draft.originalReference) segments.push(['REF', 'F8', x12Text(draft.originalReference, 50)]);
  if (draft.note) segments.push(['NTE', 'ADD', x12Text(draft.note, 80)]);
  segments.push(['HI', ...draft.diagnoses.map((code, i) => [i === 0 ? 'ABK' : 'ABF', code])]);
  segments.push(...claimProviders(draft));
  for (const other of draft.otherPlans) segments.push(...otherPlanLoop(other, draft));
  draft.lines.forEach((line, i) => {
    segments.push(...lineLoop(line, i + 1, draft));
  });
  return segments;
}

/** CLM11: what the accident was, and for a car the state. */
function accidentCause({ accident }: ClaimDraft): string[] {
  if (accident.kind === 'auto') return ['AA', '', '', accident.state];
  if (accident.kind === 'work') return ['EM'];
  if (accident.kind === 'other') return ['OA'];
  return [];
}

/** The claim's rendering provider is the one of its first line, null where that is who bills; lines that differ name their own. */
function claimRendering({ lines, billing }: ClaimDraft): ClaimProvider | null {
  const first = lines[0]?.rendering ?? null;
  return first && first.npi !== billing.npi ? first : null;
}

const renderingSegments = (rendering: ClaimProvider): Segment[] => [
  personSegment('82', rendering),
  ...(rendering.taxonomy ? [['PRV', 'PE', 'PXC', rendering.taxonomy] as const] : []),
];

function claimProviders(draft: ClaimDraft): Segment[] {
  const segments: Segment[] = [];
  const { referring, facility } = draft;
  // An ordering provider stands at the line; referring and supervising providers at the claim.
  if (referring?.role === 'DN') segments.push(personSegment('DN', referring));
  const rendering = claimRendering(draft);
  if (rendering) segments.push(...renderingSegments(rendering));
  if (facility) {
    segments.push(
      ['NM1', '77', '2', x12Text(facility.name, 60), '', '', '', '', facility.npi ? 'XX' : '', facility.npi],
      ...addressSegments(facility.address),
    );
  }
  if (referring?.role === 'DQ') segments.push(personSegment('DQ', referring));
  return segments;
}

const personSegment = (role: string, person: { last: string; first: string; middle: string; npi: string }): Segment => [
  'NM1',
  role,
  '1',
  x12Text(person.last, 60),
  x12Text(person.first, 35),
  x12Text(person.middle, 25),
  '',
  '',
  person.npi ? 'XX' : '',
  person.npi,
];

/** 2320 and 2330A/B: another plan, and what it decided. */
function otherPlanLoop(other: ClaimPlan, draft: ClaimDraft): Segment[] {
  const place = draft.otherPlans.indexOf(other) + 1;
  const rank = place < draft.rank ? place : place + 1;
  const relationship = { self: '18', spouse: '01', child: '19', other: 'G8', '': 'G8' }[other.relationship];
  const segments: Segment[] = [
    [
      'SBR',
      rankCode(rank),
      relationship,
      x12Text(other.groupNumber, 50),
      '',
      medicareSecondary(other, rank, draft),
      '',
      '',
      '',
      filingIndicator(other),
    ],
  ];
  const decided = other.adjudication;
  if (decided) {
    segments.push(...adjustmentSegments(decided.adjustments));
    if (decided.paid !== null) segments.push(['AMT', 'D', x12Money(decided.paid)]);
  }
  // OI04 is for a signature that the provider gave in the patient's stead: here the patient's own is on file.
  segments.push(['OI', '', '', draft.signatureOnFile ? 'Y' : 'N', '', '', draft.signatureOnFile ? 'Y' : 'I']);
  segments.push(...insuredName(other));
  if (other.insured.address.line1) segments.push(...addressSegments(other.insured.address));
  segments.push(['NM1', 'PR', '2', x12Text(other.payerName, 60), '', '', '', '', 'PI', other.payerId]);
  if (decided?.date && !decided.lines.length) segments.push(['DTP', '573', 'D8', x12Date(decided.date)]);
  return segments;
}

/** CAS segments: one a group, six reasons each. */
function adjustmentSegments(adjustments: readonly { group: string; reason: string; amount: number }[]): Segment[] {
  const segments: Segment[] = [];
  for (const group of new Set(adjustments.map((item) => item.group))) {
    const items = adjustments.filter((item) => item.group === group && item.amount !== 0);
    for (let i = 0; i < items.length; i += 6) {
      segments.push(['CAS', group, ...items.slice(i, i + 6).flatMap((item) => [item.reason, x12Money(item.amount), ''])]);
    }
  }
  return segments;
}

/** 2400: one service line. */
function lineLoop(line: ClaimLine, number: number, draft: ClaimDraft): Segment[] {
  const { description, note } = lineNotes(line);
  const claimPos = draft.lines[0]?.pos ?? '';
  const segments: Segment[] = [
    ['LX', String(number)],
    [
      'SV1',
      ['HC', line.code, ...[0, 1, 2, 3].map((i) => line.modifiers[i] ?? ''), x12Text(description, 80)],
      x12Money(line.charge ?? 0),
      line.unitBasis,
      String(line.units ?? ''),
      line.pos === claimPos ? '' : line.pos,
      '',
      line.pointers.map(String),
    ],
    line.dateTo > line.date
      ? ['DTP', '472', 'RD8', `${x12Date(line.date)}-${x12Date(line.dateTo)}`]
      : ['DTP', '472', 'D8', x12Date(line.date)],
    ['REF', '6R', `${draft.account}${number}`.slice(0, 30)],
  ];
  if (note) segments.push(['NTE', 'ADD', x12Text(note, 80)]);
  const { rendering } = line;
  const inherited = claimRendering(draft)?.npi ?? draft.billing.npi;
  if (rendering && rendering.npi !== inherited) segments.push(...renderingSegments(rendering));
  if (draft.referring && namesOrdering(line, draft)) segments.push(personSegment('DK', draft.referring));
  for (const other of draft.otherPlans) segments.push(...lineDecision(line, number - 1, other));
  return segments;
}

/** 2430: what an earlier plan decided on this line. The date stands here, and then not at the plan. */
function lineDecision(line: ClaimLine, index: number, other: ClaimPlan): Segment[] {
  const decided = other.adjudication;
  const own = decided?.lines.find((one) => one.line === index);
  if (!decided || !own) return [];
  return [
    ['SVD', other.payerId, x12Money(own.paid), ['HC', line.code, ...line.modifiers.slice(0, 4)], '', String(line.units ?? '')],
    ...adjustmentSegments(own.adjustments),
    ['DTP', '573', 'D8', x12Date(decided.date)],
  ];
}
