import { parseCdt } from '@/lib/codes/cdt/cdt';
import { isPrimary, quadrantOfTooth, quadrantsOf, teethOf } from '@/lib/crosswalk/teeth';
import type { Procedure } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import type { Chart } from '@/lib/notes/chart';
import { isA } from '@/lib/notes/lexicon/hierarchy';
import { borrowedSite } from './borrowed-site';
import { injuryStage } from './injury-stage';
import { isOver } from './is-over';

/** The chart as the conditions of rules ask about it. */
export interface Surroundings {
  readonly chart: Chart;
  readonly trauma: boolean;
  /** 7th character of an injury: its stage, with B for a first encounter for a fracture that is open. */
  stageOf(code: string, fact: Fact): string;
  /** The sentence a fact stands in. */
  clause(fact: Fact): string;
  side(fact: Fact): 'left' | 'right' | 'bilateral' | '';
  jaw(fact: Fact): 'upper' | 'lower' | '';
  holds(condition: string, fact: Fact): boolean;
  /** Whether the words beside a fact speak of a danger, a prevention or a screening, not of the thing. */
  isRisk(fact: Fact): boolean;
}

export const cdtOf = (procedure: Procedure): string =>
  parseCdt(procedure.cdt ?? '') ?? (procedure.cdt ?? '').trim().toUpperCase();

/** Mechanisms that are no place and no plain activity. */
const mechanisms = [
  'fall',
  'bicycle accident',
  'motor vehicle collision',
  'motorcycle accident',
  'pedestrian struck',
  'assault',
  'sports injury',
  'struck by object',
  'animal bite',
  'work injury',
  'gunshot wound',
  'seizure injury',
  'bit lip',
];

export function surroundingsOf(chart: Chart): Surroundings {
  const texts = new Map(chart.visit.encounter.notes.map((note) => [note.id, note.text]));
  const accident = chart.visit.encounter.accident?.kind;
  const trauma =
    (accident !== undefined && accident !== 'none') ||
    chart.facts.present([...mechanisms, 'trauma', 'luxation', 'alveolar fracture', 'jaw fracture'], {
      // A tooth that breaks says nothing of an outer force.
      where: (fact) => !isA(fact.concept, 'tooth fracture'),
    }).length > 0;
  const stage = injuryStage(chart);
  const patterns = new Map<string, RegExp>();
  const pattern = (words: string) => {
    const known = patterns.get(words) ?? new RegExp(words, 'i');
    patterns.set(words, known);
    return known;
  };
  const clause = (fact: Fact): string => {
    const text = texts.get(fact.note) ?? '';
    const before = text.slice(Math.max(0, fact.start - 240), fact.start);
    const after = text.slice(fact.end, fact.end + 240);
    const start = Math.max(before.lastIndexOf('\n'), lastStop(before));
    const stop = /\n|[.;](?=\s|$)/.exec(after)?.index ?? after.length;
    return before.slice(start + 1) + fact.quote + after.slice(0, stop);
  };
  // What is said nearest in front, and else anywhere of the same side; a fracture that is called neither is closed (guidelines I.C.19.c).
  const isOpen = (fact: Fact): boolean => {
    const words = clause(fact);
    const at = words.lastIndexOf(fact.quote) + fact.quote.length;
    const said = [...words.slice(0, at).matchAll(/\b(open|compound|closed|simple)\b(?! (reduc|treat|bite|flap))/gi)].at(-1)?.[1];
    if (said) return /open|compound/i.test(said);
    return chart.facts
      .present('open fracture')
      .some((other) => other.side === '' || fact.side === '' || other.side === fact.side);
  };
  const stageOf = (code: string, fact: Fact) => (stage === 'A' && /^S02/.test(code) && isOpen(fact) ? 'B' : stage);
  const near = (fact: Fact): Procedure[] =>
    chart.visit.procedures.filter((procedure) => {
      const teeth = teethOf(procedure.tooth);
      return fact.tooth.length === 0 || teeth.length === 0 || teeth.some((tooth) => fact.tooth.includes(tooth));
    });
  const sideOf = (quadrants: readonly string[]) => {
    const right = quadrants.some((quadrant) => quadrant.endsWith('R'));
    const left = quadrants.some((quadrant) => quadrant.endsWith('L'));
    return right && left ? 'bilateral' : right ? 'right' : left ? 'left' : '';
  };
  const side: Surroundings['side'] = (fact) => {
    if (fact.side) return fact.side;
    const areas = [
      ...fact.tooth.map(quadrantOfTooth).filter((one) => one !== null),
      ...fact.area.filter((area) => /^[UL][RL]$/.test(area)),
    ];
    const own = sideOf(areas);
    if (own) return own;
    const others = chart.facts.present(fact.concept, { where: (other) => other.side !== '' }).map((other) => other.side);
    const distinct = new Set(others);
    if (distinct.size === 1) return others[0] ?? '';
    const placed = near(fact).flatMap((procedure) => quadrantsOf(procedure, teethOf(procedure.tooth)));
    const placedSide = sideOf(placed);
    return placedSide === 'bilateral' ? '' : placedSide;
  };
  const jaw: Surroundings['jaw'] = (fact) => {
    const quadrants = fact.tooth.map(quadrantOfTooth).filter((one) => one !== null);
    const words = `${fact.area.join(' ')} ${clause(fact)}`;
    const told = (quadrant: readonly string[], upper: boolean, lower: boolean) => {
      const up = upper || quadrant.some((one) => one.startsWith('U'));
      const down = lower || quadrant.some((one) => one.startsWith('L'));
      return up === down ? '' : up ? 'upper' : 'lower';
    };
    return (told(quadrants, false, false) ||
      told([], /maxill|\bupper\b|\bmax\b|\bU[RL]\b/i.test(words), /mandib|\blower\b|\bmand\b|\bL[RL]\b/i.test(words)) ||
      told(
        near(fact).flatMap((procedure) => quadrantsOf(procedure, teethOf(procedure.tooth))),
        false,
        false,
      )) as 'upper' | 'lower' | '';
  };
  const sameTooth = (fact: Fact) => (other: Fact) =>
    fact.tooth.length === 0 || other.tooth.length === 0 || other.tooth.some((tooth) => fact.tooth.includes(tooth));
  const stages: Record<string, string> = { mild: 'stage I periodontitis', moderate: 'stage II periodontitis' };
  const holds = (condition: string, fact: Fact): boolean => {
    if (condition.startsWith('+')) {
      const asked = condition.slice(1);
      const said = ['organ transplant', 'radiation therapy', 'chemotherapy', 'bone-modifying agent', 'antiangiogenic'].includes(
        asked,
      )
        ? (['present', 'historical'] as const)
        : (['present'] as const);
      return chart.facts.with(said, asked, { where: sameTooth(fact) }).some((other) => other !== fact);
    }
    if (condition.startsWith('-{')) return !pattern(condition.slice(2, -1)).test(clause(fact));
    if (condition.startsWith('-')) return chart.facts.present(condition.slice(1), { where: sameTooth(fact) }).length === 0;
    if (condition.startsWith('{')) {
      const words = pattern(condition.slice(1, -1));
      return words.test(clause(fact)) || words.test(borrowedSite(chart, fact, clause));
    }
    if (condition.startsWith('[')) return pattern(condition.slice(1, -1)).test(texts.get(fact.note) ?? '');
    switch (condition) {
      case 'acute':
      case 'chronic':
      case 'recurrent':
        return fact.course === condition || isNamed(fact, condition);
      case 'mild':
      case 'moderate':
        return (
          fact.severity === condition ||
          (stages[condition] !== undefined && chart.facts.present(stages[condition]).length > 0 && fact.severity === '') ||
          (condition === 'mild' && /\bslight\b/i.test(clause(fact)))
        );
      case 'severe':
        return (
          fact.severity === 'severe' ||
          (fact.severity === '' && chart.facts.present(['stage III periodontitis', 'stage IV periodontitis']).length > 0)
        );
      case 'generalized':
        return (
          /\bgener(al)?i[sz]ed\b|\bgen(?:'?l)?\b/i.test(clause(fact)) ||
          chart.facts.present('generalized periodontitis').length > 0
        );
      case 'localized':
        return (
          /\blocali[sz]ed\b|\blocal\b(?! anes)/i.test(clause(fact)) || chart.facts.present('localized periodontitis').length > 0
        );
      case 'left':
      case 'right':
      case 'bilateral':
        return side(fact) === condition;
      case 'upper':
      case 'lower':
        return jaw(fact) === condition;
      case 'primary':
        return fact.tooth.length > 0 && fact.tooth.every(isPrimary);
      case 'newborn':
        return (
          chart.visit.age !== null && chart.visit.age.years === 0 && chart.visit.age.months === 0 && chart.visit.age.days <= 28
        );
      case 'child':
        return (chart.visit.age?.years ?? 99) < 18;
      case 'adult':
        return (chart.visit.age?.years ?? 0) >= 18;
      case 'historical':
        return fact.assertion === 'historical';
      case 'over':
        return fact.assertion === 'historical' || isOver(clause(fact), chart.visit.dateOfService);
      case 'planned':
        return fact.assertion !== 'historical' && chart.facts.with(['planned'], fact.concept).length > 0;
      case 'trauma':
        return trauma;
      default:
        return false;
    }
  };
  const isRisk = (fact: Fact): boolean => {
    const text = texts.get(fact.note) ?? '';
    return (
      /\b(?:risks?|chances?|danger|prevention|prevent\w*|avoid\w*|screen\w*|warned|possibility|potential)(?: (?:of|for|against))?(?: developing)?\s*$/i.test(
        text.slice(Math.max(0, fact.start - 40), fact.start),
      ) || /^[ -]?(?:risks?|screening|prevention|precautions|prophylaxis)\b/i.test(text.slice(fact.end, fact.end + 20))
    );
  };
  return { chart, trauma, stageOf, clause, side, jaw, holds, isRisk };
}

/** The last full stop before a fact that ends a sentence, and is none of an abbreviation or a number. */
function lastStop(before: string): number {
  const stops = [...before.matchAll(/(?<!\b(?:dr|approx|incl|no|vs|hx|gen|loc|mod|sev|bilat))[.;](?=\s)/gi)];
  return stops.at(-1)?.index ?? -1;
}

const isNamed = (fact: Fact, course: string): boolean =>
  fact.concept.startsWith(`${course} `) || new RegExp(`\\b${course}\\b`, 'i').test(fact.quote);
