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

/** The accepted visit with a line for this procedure in place of an earlier one; it points to the diagnoses found for it. */
export function withLine(encounter: Encounter, precheck: PreCheck, procedure: string, candidate: Candidate): Accepted {
  const diagnoses = diagnosisOrder(encounter, precheck);
  const own = precheck.diagnoses.filter((one) => one.for.includes(procedure)).map(({ code }) => code);
  const pointers = diagnoses.flatMap((code, i) => (own.includes(code) ? [i + 1] : [])).slice(0, POINTERS);
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
  return { ...encounter.accepted, diagnoses, lines: [...linesBut(encounter, procedure), line] };
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

const linesBut = ({ accepted }: Encounter, procedure: string) =>
  (accepted?.lines ?? []).filter((line) => line.procedure !== procedure);
