import type { ToothSystem } from '@/lib/cells/tooth-system';
import type { Coverage, Encounter, Patient, Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { documentsOf } from './fhir/documents-of';
import { codingsOf, dayOf, hasCode, type Json, listOf, objectOf, textOf, wordsOf } from './fhir/fhir-value';
import { patientOf, planOf } from './fhir/patient-and-plan';
import { type FhirProcedure, itemOf, procedureOf } from './fhir/procedures-of';
import { parseResources, type ResourceSet, subjectOf } from './fhir/resource-set';
import { type Intake, refused } from './intake';
import { readingOf } from './reading-of';

/** Whether JSON says of itself that it is FHIR. */
export const isFhir = (json: unknown): boolean =>
  Boolean(textOf(objectOf(json).resourceType)) ||
  (Array.isArray(json) && json.length > 0 && json.every((one) => textOf(objectOf(one).resourceType)));

/**
 * FHIR R4 (one resource, a Bundle, or a list) → one reading for each patient: Patient, Coverage, Encounter, Procedure, Claim,
 * ExplanationOfBenefit, Condition, DocumentReference and DiagnosticReport are read, others are left alone.
 */
export function parseFhir(json: unknown): Intake {
  const set = parseResources(json);
  if (!set)
    return refused(
      'This JSON holds no FHIR resources that can be read: a Bundle with Procedure, Claim or DocumentReference is expected.',
    );
  const readings = byPatient(set).map((resources) => readResources(resources, set));
  const found = readings.filter(({ encounter }) => encounter.procedures.length + encounter.notes.length > 0);
  return found.length > 0
    ? { ok: true, readings: found }
    : refused(
        'This FHIR file holds neither procedures nor notes: a Bundle with Procedure, Claim or DocumentReference is expected.',
      );
}

/** Resources of one patient after another. Where one patient is named at all, what names nobody is of that one. */
function byPatient(set: ResourceSet): Json[][] {
  const groups = new Map<string, Json[]>();
  for (const resource of set.all) {
    const subject = subjectOf(resource);
    const who = set.find(subject, resource);
    const key = who ? subjectOf(who) + (subject.startsWith('#') ? textOf(resource.id) : '') : subject;
    const named = who && !set.all.includes(who) ? [who] : [];
    groups.set(key, [...(groups.get(key) ?? named), resource]);
  }
  const nobody = groups.get('') ?? [];
  if (groups.size === 2) {
    const [only] = [...groups].filter(([key]) => key !== '');
    if (only && nobody.length > 0) return [[...only[1], ...nobody]];
  }
  return [...groups.values()];
}

function readResources(resources: readonly Json[], set: ResourceSet): Reading {
  const of = (...types: string[]) => resources.filter(({ resourceType }) => types.includes(textOf(resourceType)));
  const [who] = of('Patient');
  const patient: Patient = who ? patientOf(who) : {};
  const unreadable: Reading['unreadable'] = [];
  const found = joined([
    ...of('Procedure').flatMap((one) => procedureOf(one) ?? []),
    ...of('Claim', 'ExplanationOfBenefit').flatMap((claim) =>
      listOf(claim.item).map((item) =>
        itemOf(item, textOf(claim.use) === 'predetermination' || textOf(claim.use) === 'preauthorization'),
      ),
    ),
  ]);
  const procedures = found.map(({ procedure }, i): Procedure => ({ id: `p${i + 1}`, ...procedure }));
  for (const [i, one] of found.entries()) {
    unreadable.push(...one.unreadable.map(({ field, ...rest }) => ({ path: `procedures[${i}].${field}`, ...rest })));
  }
  const documents = of('DocumentReference', 'DiagnosticReport', 'Procedure').map(documentsOf);
  for (const raw of documents.flatMap(({ unread }) => unread)) {
    unreadable.push({ path: 'notes', raw, why: 'a document without plain text' });
  }
  const notes = documents.flatMap((one) => one.notes).map((note, i) => ({ id: `n${i + 1}`, ...note }));
  const contained = resources.flatMap((one) => listOf(one.contained)).filter(({ resourceType }) => resourceType === 'Coverage');
  const coverage: Coverage[] = [];
  for (const one of [...of('Coverage'), ...contained]) {
    const plan = planOf(one, set);
    if (plan) coverage.push(plan);
    else unreadable.push({ path: 'coverage', raw: wordsOf(one.type).slice(0, 60), why: 'medical or dental is not said' });
  }
  const visit = of('Encounter').map((one) => dayOf(objectOf(one.period).start))[0];
  const problems = problemsOf(resources);
  const encounter: Encounter = {
    ...(visit && { dateOfService: visit }),
    ...(Object.keys(patient).length > 0 && { patient }),
    ...(coverage.length > 0 && { coverage }),
    procedures,
    notes,
    ...(problems.length > 0 && { problems }),
  };
  return readingOf(encounter, { unreadable, toothSystem: systemOf(found.flatMap(({ systems }) => systems)) });
}

/** The same service as a Procedure and as an item of a claim is one. */
function joined(found: readonly FhirProcedure[]): FhirProcedure[] {
  const kept: FhirProcedure[] = [];
  const used = new Set<FhirProcedure>();
  const same = ({ procedure: a }: FhirProcedure, { procedure: b }: FhirProcedure) =>
    a.cdt !== undefined && a.cdt === b.cdt && a.tooth === b.tooth && (!a.date || !b.date || a.date === b.date);
  for (const one of found) {
    const twin = kept.findIndex(
      (other) =>
        !used.has(other) && same(other, one) && (other.procedure.fee === undefined) !== (one.procedure.fee === undefined),
    );
    if (twin < 0) {
      kept.push(one);
      continue;
    }
    const whole = { ...one, procedure: { ...one.procedure, ...kept[twin]?.procedure } };
    kept[twin] = whole;
    used.add(whole);
  }
  return kept;
}

function problemsOf(resources: readonly Json[]): NonNullable<Encounter['problems']> {
  const problems = new Map<string, NonNullable<Encounter['problems']>[number]>();
  const add = (concept: unknown) => {
    const coding = codingsOf(concept).find(({ system }) => /icd-10/i.test(system));
    if (coding?.code)
      problems.set(coding.code, { system: 'ICD-10-CM', code: coding.code, ...(coding.display && { label: coding.display }) });
  };
  for (const resource of resources) {
    if (resource.resourceType === 'Condition') {
      const gone =
        hasCode(resource.clinicalStatus, /^(?:inactive|resolved|remission)$/) ||
        hasCode(resource.verificationStatus, /^(?:refuted|entered-in-error|unconfirmed|provisional|differential)$/);
      if (!gone) add(resource.code);
    }
    if (resource.resourceType === 'Claim') for (const one of listOf(resource.diagnosis)) add(one.diagnosisCodeableConcept);
  }
  return [...problems.values()];
}

function systemOf(systems: readonly ToothSystem[]): ToothSystem {
  const named = new Set(systems);
  return named.size === 0 ? 'none' : named.size === 1 ? ([...named][0] ?? 'none') : 'unknown';
}
