import type { Encounter } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import type { Criterion, PreCheck } from '@/lib/encounter/precheck';
import { evidenceBases, fieldBasis, noteBasis } from './chart-bases';
import { type Bases, type Basis, basesOf, type Section, type Statement } from './statement';
import type { LetterTemplate } from './template';

export interface Letter {
  readonly template: string;
  /** Headings by section, in the order of the letter. */
  readonly headings: readonly { readonly section: Section; readonly heading: string }[];
  readonly statements: readonly Statement[];
}

/** A letter of medical necessity from the chart alone: what has no source in it is not said. */
export function buildLetter(encounter: Encounter, check: PreCheck, template: LetterTemplate): Letter {
  const made = ledger();
  for (const [i, procedure] of encounter.procedures.entries()) {
    if (procedure.status === 'existing' || procedure.status === 'referred') continue;
    const bases = known([fieldBasis(encounter, `procedures[${i}].cdt`), fieldBasis(encounter, `procedures[${i}].tooth`)]);
    const result = check.procedures.find(({ id }) => id === procedure.id);
    const site = procedure.tooth ? `, tooth ${procedure.tooth}` : '';
    made.add('request', `Service: ${procedure.cdt ?? ''}${result?.label ? ` (${result.label})` : ''}${site}.`, bases);
  }
  for (const { code, label, evidence, standing } of check.diagnoses) {
    if (standing === 'supported')
      made.add(
        'diagnosis',
        `${code} ${label}. ${quoted(evidenceBases(encounter, evidence))}`,
        evidenceBases(encounter, evidence),
      );
  }
  for (const part of template.parts) {
    for (const fact of inOrder(check.facts, part.first)) {
      if (!part.kinds.includes(fact.kind) || !isSaid(fact, part.section)) continue;
      const basis = noteBasis(encounter, fact.note, fact.start, fact.end);
      if (basis && made.isNew(basis)) made.add(part.section, quoted([basis]), [basis]);
    }
  }
  for (const judged of check.necessity) {
    for (const criterion of judged.criteria) {
      const bases = criterion.parts.length === 0 ? evidenceBases(encounter, criterion.evidence) : [];
      if (criterion.state !== 'met' || bases.length === 0) continue;
      made.add('criteria', `${criterion.label}: ${quoted(bases)}${cited(criterion)}`, [...bases, ...policyBasis(criterion)]);
    }
  }
  return {
    template: template.id,
    headings: [
      { section: 'request', heading: 'Service' },
      { section: 'diagnosis', heading: 'Diagnosis' },
      ...template.parts.map(({ section, heading }) => ({ section, heading })),
      { section: 'criteria', heading: 'Criteria and what the chart shows' },
    ],
    statements: made.statements,
  };
}

/** Sentences with numbers, none without a basis and none twice. */
function ledger() {
  const statements: Statement[] = [];
  const used = new Set<string>();
  const keyOf = (basis: Basis) => (basis.kind === 'note' ? `${basis.note}:${basis.start}` : JSON.stringify(basis));
  return {
    statements,
    isNew: (basis: Basis) => !used.has(keyOf(basis)),
    add(section: Section, text: string, list: readonly Basis[]) {
      const bases: Bases | null = basesOf(list);
      if (!bases || statements.some((one) => one.section === section && one.text === text)) return;
      statements.push({ id: `s${statements.length + 1}`, section, text: text.trim(), bases });
      // A diagnosis or a criterion may repeat what the history tells; the history itself says it once.
      if (section === 'history' || section === 'findings' || section === 'treatment')
        for (const basis of bases) used.add(keyOf(basis));
    },
  };
}

const known = (list: readonly (Basis | null)[]): Basis[] => list.filter((basis): basis is Basis => basis !== null);

/** What the chart says outright; what was only thought of, planned or denied is not written as a finding. */
const isSaid = (fact: Fact, section: Section): boolean =>
  fact.assertion === 'present' || (fact.assertion === 'historical' && section !== 'findings');

function inOrder(facts: readonly Fact[], first: readonly string[]): Fact[] {
  const rank = ({ concept }: Fact) => {
    const at = first.findIndex((word) => concept.toLowerCase().includes(word.toLowerCase()));
    return at < 0 ? first.length : at;
  };
  return [...facts].sort((a, b) => rank(a) - rank(b));
}

function quoted(bases: readonly Basis[]): string {
  const notes = bases.flatMap((basis) => (basis.kind === 'note' ? [basis] : []));
  if (notes.length)
    return notes
      .map(({ date, words }) => `${date ? `The note of ${date}` : 'The note'} says: “${words.replace(/\s+/g, ' ')}”`)
      .join(' ');
  const problems = bases.flatMap((basis) => (basis.kind === 'problem' ? [basis.words] : []));
  if (problems.length) return `The problem list names ${problems.join(', ')}.`;
  return bases.map(({ words }) => `On file: ${words}.`).join(' ');
}

/** Only a source with a date that somebody read or reports is cited; custom is not. */
const policyBasis = ({ source, label }: Criterion): Basis[] =>
  source.confidence !== 'practice' && /^\d{4}/.test(source.date) ? [{ kind: 'policy', source, words: label }] : [];
const cited = (criterion: Criterion): string =>
  policyBasis(criterion).length
    ? ` (${[criterion.source.title, criterion.source.locator].filter(Boolean).join(', ')}, ${criterion.source.date})`
    : '';
