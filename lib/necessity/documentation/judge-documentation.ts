import type { Evidence } from '@/lib/encounter/evidence';
import { judgeRule } from '../criteria/judge-rule';
import type { Subject } from '../criteria/subject';
import { customary } from '../sources';
import { type Element, type ElementId, elements } from './elements';

/** One element of the chart: found with its words, missing, or not looked for in this service. */
export interface DocumentationItem {
  readonly element: Element;
  readonly state: 'found' | 'missing' | 'not-needed';
  readonly evidence: readonly Evidence[];
}

/** What the chart says for each element of documentation; an item closes by itself once the chart says it. */
export function judgeDocumentation(subject: Subject, needed: readonly ElementId[]): DocumentationItem[] {
  return elements.map((element) => {
    const evidence = evidenceOf(element, subject);
    const state = evidence.length > 0 ? 'found' : needed.includes(element.id) ? 'missing' : 'not-needed';
    return { element, state, evidence };
  });
}

function evidenceOf(element: Element, subject: Subject): Evidence[] {
  const { encounter } = subject.chart.visit;
  if (element.id === 'signature') {
    const index = encounter.notes.findIndex((note) => note.author);
    if (index >= 0) return [{ field: `notes[${index}].author` }];
  }
  if (element.id === 'referral' && encounter.referring?.name) return [{ field: 'referring.name' }];
  const judged = judgeRule(element.found, subject, customary);
  const met = judged.parts.length > 0 ? judged.parts : [judged];
  return met.filter((part) => part.criterion.state === 'met').flatMap((part) => part.criterion.evidence);
}
