import type { Coverage, Patient } from '@/lib/encounter/encounter';
import { codingsOf, dayOf, hasCode, type Json, listOf, objectOf, referenceOf, textOf, wordsOf } from './fhir-value';
import type { ResourceSet } from './resource-set';

const sexes: Readonly<Record<string, 'F' | 'M' | 'U'>> = { female: 'F', male: 'M', other: 'U', unknown: 'U' };

export function patientOf(resource: Json): Patient {
  const names = listOf(resource.name);
  const name = names.find(({ use }) => use === 'official') ?? names.find(({ use }) => use !== 'old') ?? {};
  const given = Array.isArray(name.given) ? name.given.map(textOf) : [];
  const identifiers = listOf(resource.identifier);
  const chart =
    identifiers.find(({ type }) => hasCode(type, /^(?:MR|PT|PI)$/)) ??
    identifiers.find(({ type }) => codingsOf(type).length === 0);
  const [address] = listOf(resource.address);
  const lines = Array.isArray(address?.line) ? address.line.map(textOf) : [];
  const phone = listOf(resource.telecom).find(({ system }) => system === 'phone');
  const sex = sexes[textOf(resource.gender)];
  const birthDate = dayOf(resource.birthDate);
  return {
    ...(textOf(name.family) && {
      name: {
        last: textOf(name.family),
        ...(given[0] && { first: given[0] }),
        ...(given[1] && { middle: given.slice(1).join(' ') }),
      },
    }),
    ...(birthDate && { birthDate }),
    ...(sex && { sex }),
    ...(textOf(chart?.value) && { chartNumber: textOf(chart?.value) }),
    ...(address && {
      address: {
        ...(lines[0] && { line1: lines[0] }),
        ...(lines[1] && { line2: lines[1] }),
        ...(textOf(address.city) && { city: textOf(address.city) }),
        ...(textOf(address.state) && { state: textOf(address.state) }),
        ...(textOf(address.postalCode) && { zip: textOf(address.postalCode) }),
      },
    }),
    ...(textOf(phone?.value) && { phone: textOf(phone?.value) }),
  };
}

/** A Coverage; null where it does not say whether it is medical or dental. */
export function planOf(resource: Json, set: ResourceSet): Coverage | null {
  const payor = listOf(resource.payor)[0] ?? {};
  const organization = set.find(referenceOf({ reference: payor.reference }), resource) ?? {};
  const payerName = textOf(organization.name) || textOf(payor.display);
  const words = `${wordsOf(resource.type)} ${codingsOf(resource.type)
    .map(({ code }) => code)
    .join(' ')} ${payerName}`;
  const dental = /\bdent/i.test(words);
  const medical = /\bEHCPOL\b|\bHSAPOL\b|\bPOS\b|\bmedical\b|\bhealth\b|\bmedicare\b|\bmedicaid\b|\btricare\b/i.test(words);
  if (dental === medical) return null;
  const relationship = codingsOf(resource.relationship)[0]?.code;
  const known =
    relationship === 'self' || relationship === 'spouse' || relationship === 'child' ? relationship : relationship && 'other';
  const group = listOf(resource.class).find(({ type }) => hasCode(type, /^group$/));
  const memberId = textOf(resource.subscriberId) || textOf(listOf(resource.identifier)[0]?.value);
  const subscriber = known && known !== 'self' ? set.find(referenceOf(resource.subscriber), resource) : null;
  const payerId = textOf(listOf(organization.identifier)[0]?.value);
  return {
    kind: dental ? 'dental' : 'medical',
    ...(typeof resource.order === 'number' && { order: resource.order }),
    ...(payerName && { payerName }),
    ...(payerId && { payerId }),
    ...(memberId && { memberId }),
    ...(textOf(group?.value) && { groupNumber: textOf(group?.value) }),
    ...(known && { relationship: known }),
    ...(subscriber?.resourceType === 'Patient' && { subscriber: patientOf(objectOf(subscriber)) }),
  };
}
