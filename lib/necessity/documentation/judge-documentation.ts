import type { Evidence } from '@/lib/encounter/evidence';
import type { DocumentationItem } from '@/lib/encounter/precheck';
import { judgeRule } from '../criteria/judge-rule';
import type { Subject } from '../criteria/subject';
import { customary } from '../sources';
import { type Element, type ElementId, elements } from './elements';

/** What the chart says for each element of documentation, in a reviewer's order; an item closes by itself once the chart says it. */
export function judgeDocumentation(subject: Subject, lookedFor: readonly ElementId[]): DocumentationItem[] {
  return elements.map((element) => {
    const evidence = evidenceOf(element, subject);
    return {
      element: element.id,
      label: element.label,
      procedures: [subject.procedure.id],
      state: evidence.length > 0 ? 'found' : lookedFor.includes(element.id) ? 'missing' : 'not-needed',
      evidence,
    };
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
  const leaves = judged.parts.length > 0 ? judged.parts : [judged];
  return leaves
    .filter((part) => part.criterion.state === 'met')
    .flatMap((part) => part.criterion.evidence)
    .slice(0, 3);
}
