import { parseCodeCell } from '@/lib/cells/parse-code';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { type ToothSystem, universalTooth } from '@/lib/cells/tooth-system';
import type { Procedure } from '@/lib/encounter/encounter';
import { type Coding, codingsOf, dayOf, type Json, listOf, objectOf, textOf, wordsOf } from './fhir-value';

export interface FhirProcedure {
  readonly procedure: Omit<Procedure, 'id'>;
  readonly systems: readonly ToothSystem[];
  readonly unreadable: readonly { field: string; raw: string; why: string }[];
}

const cdtSystem = /ada\.org\/cdt|2\.16\.840\.1\.113883\.6\.13$/i;

/** A Procedure resource; null for one that was not done or was entered in error. */
export function procedureOf(resource: Json): FhirProcedure | null {
  const status = textOf(resource.status);
  if (/^(?:not-done|entered-in-error|stopped)$/.test(status)) return null;
  const period = objectOf(resource.performedPeriod ?? resource.occurrencePeriod);
  const date = dayOf(resource.performedDateTime ?? resource.occurrenceDateTime) || dayOf(period.start);
  const performer = textOf(objectOf(listOf(resource.performer)[0]?.actor).display);
  return {
    ...described(resource.code, [resource.bodySite], {
      ...(date && { date }),
      ...(status === 'completed' && { status: 'completed' }),
      ...(/^(?:preparation|on-hold)$/.test(status) && { status: 'planned' }),
      ...(performer && { provider: performer }),
    }),
  };
}

/** An item of a Claim or an ExplanationOfBenefit. */
export function itemOf(item: Json, planned: boolean): FhirProcedure {
  const date = dayOf(item.servicedDate) || dayOf(objectOf(item.servicedPeriod).start);
  const net = objectOf(item.net).value;
  const unit = objectOf(item.unitPrice).value;
  const quantity = objectOf(item.quantity);
  const minutes = /^min/i.test(textOf(quantity.unit) || textOf(quantity.code));
  return described(item.productOrService, [item.bodySite, item.subSite], {
    ...(date && { date }),
    ...(typeof net === 'number' ? { fee: net } : typeof unit === 'number' ? { fee: unit, feeBasis: 'unit' as const } : {}),
    ...(typeof quantity.value === 'number' && (minutes ? { minutes: quantity.value } : { quantity: quantity.value })),
    status: planned ? 'planned' : 'completed',
  });
}

function described(code: unknown, sites: readonly unknown[], rest: Omit<Procedure, 'id'>): FhirProcedure {
  const codings = codingsOf(code);
  const dental =
    codings.find(({ system }) => cdtSystem.test(system)) ?? codings.find((one) => !one.system && /^D\d{4}/i.test(one.code));
  const cdt = dental && parseCodeCell(dental.code)?.cdt;
  const unreadable: { field: string; raw: string; why: string }[] = [];
  if (!cdt) unreadable.push({ field: 'cdt', raw: (codings[0]?.code ?? '').slice(0, 40), why: 'no dental code' });
  const place: { teeth: string[]; area: string; surfaces: string; raw: string[] } = {
    teeth: [],
    area: '',
    surfaces: '',
    raw: [],
  };
  const systems: ToothSystem[] = [];
  for (const coding of sites.flatMap(codingsOf)) placeOne(coding, place, systems, unreadable);
  const description = wordsOf(code);
  return {
    procedure: {
      ...(cdt && { cdt }),
      ...(description && { description }),
      ...(place.teeth.length > 0 && { tooth: place.teeth.join(',') }),
      ...(place.raw.length > 0 && { toothRaw: place.raw.join(',') }),
      ...(place.area && { area: place.area }),
      ...(place.surfaces && { surfaces: place.surfaces }),
      ...rest,
    },
    systems,
    unreadable,
  };
}

type Place = { teeth: string[]; area: string; surfaces: string; raw: string[] };

/** One coding of a body site. The code system says what it is: ADA's teeth are Universal, HL7's example teeth and FDI's are FDI. */
function placeOne(
  { system, code, display }: Coding,
  place: Place,
  systems: ToothSystem[],
  unreadable: { field: string; raw: string; why: string }[],
) {
  const mark = code.toUpperCase();
  if (/surface/i.test(system)) {
    if (/^[MODBLFIV]{1,5}$/.test(mark)) place.surfaces += mark;
    return;
  }
  if (/^(?:00|01|02|10|20|30|40|UR|UL|LL|LR)$/.test(mark) && !/universal|fdi|3950/i.test(system)) {
    place.area = mark;
    return;
  }
  const numbering = /universal|ada\.org.*tooth/i.test(system)
    ? 'Universal'
    : /ex-tooth|fdi|3950/i.test(system)
      ? 'FDI'
      : 'unknown';
  const tooth = universalTooth(mark, numbering);
  if (tooth) {
    place.teeth.push(tooth);
    if (tooth !== mark) place.raw.push(mark);
    systems.push(numbering === 'unknown' ? 'Universal' : numbering);
    return;
  }
  const said = parseToothMarks(display);
  if (numbering === 'unknown' && said?.areas[0] && said.teeth.length === 0) place.area = said.areas[0];
  else {
    place.raw.push(mark || display);
    unreadable.push({
      field: 'tooth',
      raw: (mark || display).slice(0, 40),
      why: numbering === 'unknown' ? 'ambiguous' : 'no tooth of this numbering',
    });
  }
}
