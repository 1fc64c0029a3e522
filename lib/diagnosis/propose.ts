import type { Fact } from '@/lib/encounter/fact';
import type { Chart } from '@/lib/notes/chart';
import { quoteOf } from '@/lib/notes/fact-set';
import type { Proposal } from './proposal';
import { ruleFor } from './registry';
import type { Circumstance, DiagnosisRule, Outcome, Role } from './rule';
import type { Surroundings } from './surroundings';

/** Codes that a chart's facts speak for, one proposal per code, in the order of the notes. Nothing denied, suspected or planned is among them. */
export function propose(chart: Chart, around: Surroundings, circumstances: ReadonlySet<Circumstance>): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const fact of chart.facts.all) {
    const rule = ruleFor(fact.concept);
    if (!rule || !isSaid(fact, rule) || around.isRisk(fact)) continue;
    if (rule.only.length > 0 && !rule.only.some((one) => circumstances.has(one))) continue;
    const outcome = rule.outcomes.find((one) => one.conditions.every((condition) => around.holds(condition, fact)));
    if (!outcome) continue;
    const historical = fact.assertion === 'historical';
    for (const [index, written] of outcome.codes.entries()) {
      for (const { code, open } of filled(written, fact, around)) {
        if (historical && !/^(Z|Y84|W88)/.test(code)) continue;
        add(
          proposals,
          fact,
          code,
          index > 0 ? partnerRole(code, rule.role) : roleOf(code, rule.role),
          outcome,
          open,
          rule.concept,
        );
      }
    }
  }
  return [...proposals.values()];
}

/** A status may lie in the past; a clearance for an operation to come is itself here. */
function isSaid(fact: Fact, { role, concept, outcomes }: DiagnosisRule): boolean {
  if (fact.assertion === 'present') return true;
  if (fact.assertion === 'historical')
    return (
      role === 'status' ||
      role === 'systemic' ||
      outcomes.some(({ conditions }) => conditions.includes('historical') || conditions.includes('over'))
    );
  return fact.assertion === 'planned' && concept === 'dental clearance';
}

const partnerRole = (code: string, role: Role): Role => (/^[TWXY]/.test(code) ? 'cause' : /^Z/.test(code) ? 'status' : role);
const roleOf = (code: string, role: Role): Role => (/^Z/.test(code) ? 'status' : role);

function filled(written: string, fact: Fact, around: Surroundings): { code: string; open: boolean }[] {
  const staged = written.replace('~', around.stageOf(written, fact));
  if (staged.includes('#')) {
    const digit = { right: '1', left: '2', bilateral: '3', '': '9' }[around.side(fact)];
    return [{ code: staged.replace('#', digit), open: digit === '9' }];
  }
  const sign = /[%*]/.exec(staged)?.[0];
  if (sign) {
    const side = around.side(fact);
    const unsaid = sign === '%' ? '0' : '9';
    // The jaw joint alone has a code of its own for both sides.
    const both = /^S03\.[04]/.test(staged) ? ['3'] : ['1', '2'];
    const digits = side === 'bilateral' ? both : [{ right: '1', left: '2', '': unsaid }[side]];
    return digits.map((digit) => ({ code: staged.replace(sign, digit), open: digit === unsaid }));
  }
  return [{ code: staged, open: false }];
}

const strength: Partial<Record<Role, number>> = { disease: 3, injury: 3, lesion: 2, symptom: 1 };

function add(
  proposals: Map<string, Proposal>,
  fact: Fact,
  code: string,
  role: Role,
  outcome: Outcome,
  open: boolean,
  concept: string,
) {
  const known = proposals.get(code);
  const weak = outcome.weak || open;
  const quote = quoteOf(fact);
  if (!known) {
    proposals.set(code, { code, role, weak, concept, facts: [fact], evidence: [quote], teeth: fact.tooth });
    return;
  }
  const same = known.evidence.some(
    (one) => 'start' in one && one.note === quote.note && one.start === quote.start && one.end === quote.end,
  );
  proposals.set(code, {
    ...known,
    role: (strength[role] ?? 0) > (strength[known.role] ?? 0) ? role : known.role,
    weak: known.weak && weak,
    facts: [...known.facts, fact],
    evidence: same ? known.evidence : [...known.evidence, quote],
    teeth: [...new Set([...known.teeth, ...fact.tooth])],
  });
}
