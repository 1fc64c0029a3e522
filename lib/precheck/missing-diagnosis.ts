import type { Diagnosis, Missing, ProcedureResult, Route } from '@/lib/encounter/precheck';

/** General disease, status and causes are no reason for an operation by themselves. */
const general = /^(E(?!66)|I(?!0[5-8]|3)|J4|N|Z|F(?!84|7)|D[56]|V|W|X|Y)/;

/** Counseling, blood sugar and vaccines are about general disease or habit themselves; a prosthesis may replace what a past tumor took. */
const aboutGeneral = /^D(041[12]|13[0-3]\d|17\d\d|59\d\d)$/;

/** A line that goes to medical needs a reason; where the notes give none, the dentist is asked, once for the visit. */
export function missingDiagnosis(
  route: readonly Route[],
  procedures: readonly ProcedureResult[],
  diagnoses: readonly Diagnosis[],
): Missing[] {
  const bare = route
    .filter((one) => one.to === 'medical' || one.to === 'medicare-dental')
    .filter((one) => procedures.find((procedure) => procedure.id === one.procedure)?.candidates.length)
    .filter(
      (one) =>
        !diagnoses.some(
          (diagnosis) =>
            diagnosis.standing === 'supported' &&
            diagnosis.for.includes(one.procedure) &&
            (!general.test(diagnosis.code) || aboutGeneral.test(procedures.find(({ id }) => id === one.procedure)?.cdt ?? '')),
        ),
    )
    .map((one) => one.procedure);
  if (bare.length === 0) return [];
  return [
    {
      id: 'ask:diagnosis:visit',
      for: bare,
      ask: 'Which diagnosis, sign or symptom was this done for? Please add it to the note in your own words.',
      why: 'A medical claim line points at a diagnosis, and the notes name none that can be coded.',
      kind: 'documentation',
      severity: 'blocks',
      source: {
        title: 'ICD-10-CM Official Guidelines for Coding and Reporting',
        locator: 'section IV.G',
        url: 'https://www.cdc.gov/nchs/icd/icd-10-cm/files.html',
        date: '2026-10-01',
        confidence: 'secondary',
      },
    },
  ];
}
