import type { Encounter } from '@/lib/encounter/encounter';
import type { Fact } from '@/lib/encounter/fact';
import { visitOf } from '@/lib/encounter/visit';
import type { Subject } from '@/lib/necessity/criteria/subject';
import type { PolicyCase } from '@/lib/necessity/policy';
import { factSet } from '@/lib/notes/fact-set';

/** The chart of a case: its facts stand word for word in a note that is written from them, after the case's own text. */
export function subjectOf(one: PolicyCase, facts = one.facts): Subject {
  let text = one.text ?? '';
  const made = facts.map((fact, index): Fact => {
    text += `\n${index}. `;
    const start = text.length;
    text += fact.concept;
    return {
      id: `f${index + 1}`,
      kind: 'finding',
      assertion: 'present',
      tooth: [],
      side: '',
      value: null,
      unit: '',
      date: '',
      note: 'n1',
      start,
      end: text.length,
      quote: fact.concept,
      area: [],
      comparison: '',
      relation: '',
      dose: '',
      duration: null,
      severity: '',
      course: '',
      section: '',
      trigger: null,
      ...fact,
    };
  });
  // The lines made from facts are blanks for the reader of wording, so that only the case's own text is read there.
  const note = `${one.text ?? ''}${text.slice((one.text ?? '').length).replace(/[^\n]/g, ' ')}`;
  const encounter: Encounter = {
    dateOfService: '2026-11-02',
    coverage: [{ kind: 'medical', order: 1, payerName: 'Example Health', payerClass: 'commercial' }],
    ...one.encounter,
    procedures: [{ id: 'p1', cdt: one.cdt, status: 'completed' }],
    notes: [{ id: 'n1', date: one.encounter?.dateOfService ?? '2026-11-02', text: note }],
  };
  return { chart: { visit: visitOf(encounter), facts: factSet(made) }, procedure: encounter.procedures[0]!, diagnoses: [] };
}
