import type { Accepted, AcceptedLine, Encounter } from '@/lib/encounter/encounter';
import type { Candidate, PreCheck } from '@/lib/encounter/precheck';

/** Most diagnoses that fit on a claim, and most that a line can point to. */
export const DIAGNOSES = 12;
export const POINTERS = 4;

/** Diagnoses in the order that a person gave them, else as they were found; only those that can be billed. */
export function diagnosisOrder({ accepted }: Encounter, precheck: PreCheck): string[] {
  const found = precheck.diagnoses.filter(({ billable }) => billable).map(({ code }) => code);
  const kept = accepted?.diagnoses ?? [];
  return [...kept, ...found.filter((code) => !kept.includes(code))].slice(0, DIAGNOSES);
}

/** Diagnoses of one procedure: those that its accepted line points to, in its order, else those found for it that can be billed. */
export function diagnosesOf(encounter: Encounter, precheck: PreCheck, procedure: string): string[] {
  const { accepted } = encounter;
  const line = accepted?.lines?.find((one) => one.procedure === procedure);
  if (line) return (line.pointers ?? []).flatMap((pointer) => accepted?.diagnoses?.[pointer - 1] ?? []);
  const found = new Set(precheck.diagnoses.filter((one) => one.for.includes(procedure)).map(({ code }) => code));
  return diagnosisOrder(encounter, precheck).filter((code) => found.has(code));
}

/**
 * The accepted visit with a line for this procedure in place of an earlier one. It points to `own`; those among them that the claim does
 * not have yet come last on it.
 */
export function withLine(
  encounter: Encounter,
  precheck: PreCheck,
  procedure: string,
  candidate: Candidate,
  own: readonly string[] = diagnosesOf(encounter, precheck, procedure),
): Accepted {
  const ordered = diagnosisOrder(encounter, precheck);
  const used = own.slice(0, POINTERS);
  const diagnoses = [...roomFor(encounter, ordered, used), ...used.filter((code) => !ordered.includes(code))];
  const pointers = used.map((code) => diagnoses.indexOf(code) + 1);
  const { system, code, modifiers, units, minutes } = candidate;
  const date = encounter.procedures.find(({ id }) => id === procedure)?.date;
  const line: AcceptedLine = {
    procedure,
    system,
    code,
    modifiers,
    units,
    ...(minutes !== null && { minutes, unitBasis: 'MJ' as const }),
    ...(date && { date }),
    pointers,
  };
  const others = (withDiagnoses(encounter, ordered, diagnoses).lines ?? []).filter((one) => one.procedure !== procedure);
  return { ...encounter.accepted, diagnoses, lines: [...others, line] };
}

export function withoutLine(encounter: Encounter, procedure: string): Accepted {
  return { ...encounter.accepted, lines: linesBut(encounter, procedure) };
}

/** Another order of the diagnoses; every line goes on pointing to the same ones. */
export function withDiagnoses({ accepted }: Encounter, before: readonly string[], diagnoses: readonly string[]): Accepted {
  const lines = (accepted?.lines ?? []).map((line) => ({
    ...line,
    pointers: (line.pointers ?? []).flatMap((pointer) => {
      const place = diagnoses.indexOf(before[pointer - 1] ?? '');
      return place < 0 ? [] : [place + 1];
    }),
  }));
  return { ...accepted, diagnoses: [...diagnoses], lines };
}

/** The diagnoses that a line points to, in its own order: the first counts most. */
export function withPointers({ accepted }: Encounter, procedure: string, pointers: readonly number[]): Accepted {
  const lines = (accepted?.lines ?? []).map((line) =>
    line.procedure === procedure ? { ...line, pointers: pointers.slice(0, POINTERS) } : line,
  );
  return { ...accepted, lines };
}

export const letterOf = (place: number): string => String.fromCharCode(64 + place);

/** Twelve fit on a claim: where `used` needs room, the last that no line points to give it. */
function roomFor({ accepted }: Encounter, ordered: readonly string[], used: readonly string[]): string[] {
  const pointed = new Set((accepted?.lines ?? []).flatMap(({ pointers = [] }) => pointers));
  const kept = [...ordered];
  let over = ordered.length + used.filter((code) => !ordered.includes(code)).length - DIAGNOSES;
  for (let place = ordered.length; place > 0 && over > 0; place--) {
    if (pointed.has(place) || used.includes(ordered[place - 1] ?? '')) continue;
    kept.splice(place - 1, 1);
    over--;
  }
  return kept;
}

const linesBut = ({ accepted }: Encounter, procedure: string) =>
  (accepted?.lines ?? []).filter((line) => line.procedure !== procedure);
