import { quadrantOfTooth, teethOf } from '@/lib/crosswalk/teeth';
import type { Fact } from '@/lib/encounter/fact';
import { cdtOf } from '../surroundings';
import { contradiction, type FindContradiction } from './contradiction';

/** Teeth that the note of the day says were taken out, and that no line of the ledger takes out. */
export const findContradiction: FindContradiction = (chart) => {
  const date = chart.visit.dateOfService;
  const notes = new Set(
    chart.visit.encounter.notes.filter((note) => !note.date || !date || note.date === date).map((note) => note.id),
  );
  const lines = chart.visit.encounter.procedures.filter((procedure) => /^D7(1|2[0-5])/.test(cdtOf(procedure)));
  if (!chart.visit.procedures.some((procedure) => procedure.status !== 'planned')) return [];
  if (lines.some((procedure) => teethOf(procedure.tooth).length === 0)) return [];
  const listed = new Set(lines.flatMap((procedure) => teethOf(procedure.tooth)));
  const said = chart.facts.present(['extraction'], {
    where: (fact) => notes.has(fact.note) && fact.section !== 'plan' && fact.date === '',
  });
  const unlisted = [
    ...new Set(
      said.flatMap((fact) => takenOut(chart.visit.encounter.notes.find((note) => note.id === fact.note)?.text ?? '', fact)),
    ),
  ].filter((tooth) => !listed.has(tooth));
  if (unlisted.length === 0 || said.length === 0) return [];
  return [
    contradiction(
      'CHART-03',
      'procedures',
      `The note says that ${unlisted.length === 1 ? 'tooth' : 'teeth'} ${unlisted.join(', ')} ${unlisted.length === 1 ? 'was' : 'were'} extracted; the ledger has no such line.`,
      'Add the line if the tooth was extracted at this visit, or correct the note.',
      lines.length > 0 || chart.visit.procedures.length > 0 ? 'warning' : 'info',
    ),
  ];
};

/** Teeth that the words right behind, or right before, an extraction name: other teeth of the sentence belong to other work. */
function takenOut(text: string, fact: Fact): string[] {
  const behind =
    /^\s*(?:of|:|-)?\s*(?:teeth|tooth)?\s*#?((?:\d{1,2}|[A-T])(?:\s?(?:,|\+|&|and)\s?#?(?:\d{1,2}|[A-T]))*)(?![\w/.])/.exec(
      text.slice(fact.end, fact.end + 60),
    )?.[1];
  const before =
    /#\s?((?:\d{1,2}|[A-T])(?:\s?(?:,|\+|&|and)\s?#?(?:\d{1,2}|[A-T]))*)\s*:?\s*(?:simple|surgical|surg|sx|was|were)?\s*$/.exec(
      text.slice(Math.max(0, fact.start - 40), fact.start),
    )?.[1];
  return ((behind ?? before ?? '').match(/\d{1,2}|[A-T]\b/g) ?? []).filter((tooth) => quadrantOfTooth(tooth) !== null);
}
