import { cdtCode } from '@/lib/codes/cdt/cdt';
import { quadrantOfTooth, teethOf } from '@/lib/crosswalk/teeth';
import { cdtOf } from '../surroundings';
import { contradiction, type FindContradiction } from './contradiction';

/** A line on a tooth or side that the notes of the visit never name, while they name others. */
export const findContradiction: FindContradiction = (chart) => {
  const named = new Set(chart.facts.all.flatMap((fact) => fact.tooth));
  const text = chart.visit.encounter.notes.map((note) => note.text).join('\n');
  for (const tooth of teethIn(text)) named.add(tooth);
  const sides = new Set([...named].map((tooth) => quadrantOfTooth(tooth)?.at(-1)).filter((side) => side !== undefined));
  const findings = chart.visit.procedures.flatMap((procedure) => {
    const teeth = teethOf(procedure.tooth);
    const cdt = cdtOf(procedure);
    if (teeth.length === 0 || named.size === 0 || !/^D[2-7]/.test(cdt) || teeth.some((tooth) => named.has(tooth))) return [];
    const index = chart.visit.encounter.procedures.indexOf(procedure);
    const side = quadrantOfTooth(teeth[0] ?? '')?.at(-1) ?? '';
    const opposite =
      side !== '' && !sides.has(side)
        ? ` They speak of the ${side === 'R' ? 'left' : 'right'} side, the line of the ${side === 'R' ? 'right' : 'left'}.`
        : '';
    return [
      contradiction(
        'CHART-02',
        `procedures[${index}].tooth`,
        `The ledger says tooth ${teeth.join(', ')} for ${cdt}${cdtCode(cdt) ? ` (${cdtCode(cdt)?.label})` : ''}; the note does not match: it names ${[...named].slice(0, 6).join(', ')} and not this tooth.${opposite}`,
        'Check which tooth was treated, and correct the chart or the note.',
      ),
    ];
  });
  return [...findings, ...oppositeSides(chart)];
};

/** Line in one quadrant, all sided diagnoses of its kind on the other. */
const oppositeSides: FindContradiction = (chart) =>
  chart.visit.procedures.flatMap((procedure) => {
    const cdt = cdtOf(procedure);
    const quadrant = {
      '10': 'right',
      '40': 'right',
      '20': 'left',
      '30': 'left',
      UR: 'right',
      LR: 'right',
      UL: 'left',
      LL: 'left',
    }[(procedure.area ?? '').toUpperCase()];
    const described = /\b(left|lt)\b/i.test(procedure.description ?? '')
      ? 'left'
      : /\b(right|rt)\b/i.test(procedure.description ?? '')
        ? 'right'
        : undefined;
    const teeth = teethOf(procedure.tooth);
    const byTooth = teeth.length > 0 ? (quadrantOfTooth(teeth[0] ?? '')?.endsWith('R') ? 'right' : 'left') : undefined;
    const side = byTooth ?? quadrant ?? described;
    if (!side || !/^D7/.test(cdt)) return [];
    const said = chart.facts.all.filter(
      (fact) =>
        fact.assertion === 'present' &&
        fact.kind === 'diagnosis' &&
        fact.side !== '' &&
        (fact.tooth.length === 0 || fact.tooth.some((tooth) => teeth.includes(tooth))),
    );
    if (said.length === 0 || said.some((fact) => fact.side === side || fact.side === 'bilateral')) return [];
    const index = chart.visit.encounter.procedures.indexOf(procedure);
    const concept = said[0]?.concept ?? '';
    return [
      contradiction(
        'CHART-02',
        `procedures[${index}]`,
        `Laterality does not match: the line is on the ${side} side, the note says ${concept} on the ${said[0]?.side}.`,
        'Check which side was treated, and correct the chart or the note.',
      ),
    ];
  });

/** Teeth written with a number sign, ranges and lists behind it included. */
export function teethIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /#\s?((?:\d{1,2}|[A-T]\b)(?:\s?(?:,|-|–|&|\+|and|\/|#|to|through)\s?#?\s?(?:\d{1,2}|[A-T])\b)*)/g,
  )) {
    const parts = (match[1] ?? '').match(/\d{1,2}|[A-T]\b|-|–|to|through/g) ?? [];
    for (const [index, part] of parts.entries()) {
      if (!/^\d|^[A-T]$/.test(part)) continue;
      found.push(part);
      const before = parts[index - 1];
      const from = Number(parts[index - 2]);
      if (before && /^(-|–|to|through)$/.test(before) && from > 0 && Number(part) > from && Number(part) <= 32)
        for (let tooth = from + 1; tooth < Number(part); tooth++) found.push(String(tooth));
    }
  }
  return found.filter((tooth) => quadrantOfTooth(tooth) !== null);
}
