import { parseCodeCell } from '@/lib/cells/parse-code';
import { parseDate } from '@/lib/cells/parse-date';
import { parseMoney } from '@/lib/cells/parse-money';
import { toothSystemOf, universalTooth } from '@/lib/cells/tooth-system';
import type { Coverage, Encounter, Patient, Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import type { ParsedSegment } from '@/lib/x12/parse-x12';
import { readingOf } from '../reading-of';

/** One claim while its segments go by. */
export interface OpenClaim {
  readonly patient: Patient;
  readonly plans: Coverage[];
  readonly encounter: Encounter;
  readonly unreadable: Reading['unreadable'];
  readonly predetermination: boolean;
  line: Procedure | null;
  rendering: string;
  numbering: Set<'JP' | 'JO'>;
}

const causes: Readonly<Record<string, 'work' | 'auto' | 'other'>> = { EM: 'work', AA: 'auto', OA: 'other' };

export function openClaim({ at, part }: ParsedSegment, patient: Patient, plan: Coverage): OpenClaim {
  const cause = causes[part(11, 1)];
  const state = part(11, 4);
  const frequency = part(5, 3);
  return {
    patient,
    plans: [plan],
    encounter: {
      procedures: [],
      notes: [],
      ...(cause && { accident: { kind: cause, ...(state && { state }) } }),
      ...(/^[178]$/.test(frequency) && { claim: { frequency: frequency as '1' | '7' | '8' } }),
    },
    unreadable: [],
    predetermination: at(19) === 'PB',
    line: null,
    rendering: '',
    numbering: new Set(),
  };
}

/** A segment of the claim or of one of its lines. */
export function readClaimSegment(claim: OpenClaim, segment: ParsedSegment): void {
  const { id, at, part } = segment;
  const { encounter } = claim;
  if (id === 'SV3') claim.line = lineOf(claim, segment);
  else if (id === 'TOO' && claim.line) readTooth(claim, claim.line, segment);
  else if (id === 'DTP') readDate(claim, segment);
  else if (id === 'QTY' && at(1) === 'MJ' && claim.line) claim.line.minutes = Number(at(2));
  else if (id === 'REF' && at(1) === 'G1' && !claim.line) encounter.priorAuthorization = at(2);
  else if (id === 'REF' && at(1) === 'F8' && !claim.line) encounter.claim = { ...encounter.claim, originalReference: at(2) };
  else if (id === 'NTE' && at(2).trim()) encounter.notes.push({ id: `n${encounter.notes.length + 1}`, text: at(2) });
  else if (id === 'HI') {
    for (let i = 1; i <= segment.length; i++) {
      const code = part(i, 2);
      if (/^AB[KF]$/.test(part(i, 1)) && code) {
        encounter.problems = [...(encounter.problems ?? []), { system: 'ICD-10-CM', code: withDot(code) }];
      }
    }
  }
}

const withDot = (code: string) => (code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

function lineOf({ encounter, predetermination, unreadable }: OpenClaim, { at, part }: ParsedSegment): Procedure {
  const path = `procedures[${encounter.procedures.length}]`;
  const code = parseCodeCell(part(1, 2));
  if (!code) unreadable.push({ path: `${path}.cdt`, raw: part(1, 2).slice(0, 20), why: 'no dental code' });
  const fee = parseMoney(at(2));
  const quantity = Number(at(6) || 1);
  const areas = [1, 2, 3, 4, 5].map((i) => part(4, i)).filter((area) => /^(?:00|01|02|10|20|30|40)$/.test(area));
  const line: Procedure = {
    id: `p${encounter.procedures.length + 1}`,
    ...(code && { cdt: code.cdt }),
    ...(part(1, 7) && { description: part(1, 7) }),
    ...(areas[0] && { area: areas.join(',') }),
    ...(fee !== null && { fee }),
    ...(Number.isFinite(quantity) && quantity > 0 && { quantity }),
    status: predetermination ? 'planned' : 'completed',
  };
  encounter.procedures.push(line);
  return line;
}

/** `TOO*JP*30*M:O`: JP says Universal, JO says ISO (FDI). Several of them on one line are several teeth of it. */
function readTooth(claim: OpenClaim, line: Procedure, { at, part }: ParsedSegment): void {
  const [system, mark] = [at(1), at(2).trim().toUpperCase()];
  if (!mark) return;
  if (system === 'JP' || system === 'JO') claim.numbering.add(system);
  const numbering = system === 'JP' ? 'Universal' : system === 'JO' ? 'FDI' : 'unknown';
  const tooth = universalTooth(mark.replace(/^0(?=\d)/, ''), toothSystemOf([], numbering));
  if (tooth) line.tooth = line.tooth ? `${line.tooth},${tooth}` : tooth;
  else {
    const path = `procedures[${claim.encounter.procedures.indexOf(line)}].tooth`;
    claim.unreadable.push({
      path,
      raw: mark.slice(0, 20),
      why: numbering === 'unknown' ? 'ambiguous' : 'no tooth of this numbering',
    });
  }
  if (tooth !== mark) line.toothRaw = line.toothRaw ? `${line.toothRaw},${mark}` : mark;
  const surfaces = [1, 2, 3, 4, 5].map((i) => part(3, i)).join('');
  if (surfaces) line.surfaces = (line.surfaces ?? '') + surfaces;
}

function readDate({ line, encounter }: OpenClaim, { at }: ParsedSegment): void {
  const date = parseDate(at(3).slice(0, 8));
  if (!date) return;
  if (at(1) === '472' && line) line.date = date;
  else if (at(1) === '472') encounter.dateOfService = date;
  else if (at(1) === '439') encounter.accident = { ...encounter.accident, date };
}

export function closeClaim(claim: OpenClaim): Reading {
  const { encounter, numbering } = claim;
  for (const line of encounter.procedures) {
    if (encounter.dateOfService && !claim.predetermination) line.date ??= encounter.dateOfService;
    if (claim.rendering) line.provider ??= claim.rendering;
  }
  const toothSystem = numbering.size === 2 ? 'unknown' : numbering.has('JO') ? 'FDI' : numbering.has('JP') ? 'Universal' : 'none';
  const patient = structuredClone(claim.patient);
  return readingOf(
    { ...encounter, ...(Object.keys(patient).length > 0 && { patient }), coverage: structuredClone(claim.plans) },
    { unreadable: claim.unreadable, toothSystem },
  );
}
