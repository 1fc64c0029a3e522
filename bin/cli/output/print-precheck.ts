import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { ruleDates } from '@/lib/necessity/rule-dates';

const verdicts: Record<PreCheck['verdict'], string> = {
  ready: 'READY – nothing is open',
  'needs-answers': 'NEEDS ANSWERS',
  'not-medical': 'NOT MEDICAL – do not bill this to medical',
  blocked: 'BLOCKED – something is wrong',
  'cannot-tell': 'CANNOT TELL from this chart',
};

/** A pre-check as a table for a terminal, on a day (ISO) from which the age of the rules is counted. */
export function printPreCheck(answer: PreCheck, encounter: Encounter, today: string): string {
  const line = (id: string) => encounter.procedures.find((procedure) => procedure.id === id);
  const routes = answer.route.map((route) => {
    const procedure = line(route.procedure);
    const result = answer.procedures.find((one) => one.id === route.procedure);
    const codes = (result?.candidates ?? [])
      .slice(0, 3)
      .map(
        (candidate) =>
          `${[candidate.code, ...candidate.modifiers].join('-')}${candidate.units > 1 ? ` x${candidate.units}` : ''} (${candidate.standing})`,
      );
    return [
      (result?.cdt || procedure?.cdt || '').padEnd(6),
      (procedure?.tooth ?? procedure?.area ?? '').padEnd(4),
      route.to.padEnd(15),
      codes.join(', ') || '–',
    ].join('  ');
  });
  const reasons = [...new Set(answer.route.map((route) => route.reason).filter((reason) => reason !== ''))];
  const parts: [string, string[]][] = [
    ['Lines', routes],
    ['Why', reasons],
    [
      'Diagnoses',
      answer.diagnoses.map((diagnosis) => `${diagnosis.code.padEnd(9)} ${diagnosis.label}  [${diagnosis.for.join(' ')}]`),
    ],
    [
      'Criteria',
      answer.necessity.map(
        (one) =>
          `${one.verdict.padEnd(12)} ${one.title}${
            one.verdict === 'met'
              ? ''
              : `: ${one.criteria
                  .filter(
                    (criterion) =>
                      criterion.parts.length === 0 && (criterion.state === 'missing' || criterion.state === 'not-met'),
                  )
                  .map((criterion) => criterion.label)
                  .slice(0, 4)
                  .join('; ')}`
          }`,
      ),
    ],
    [
      'Payers differ',
      answer.necessity.flatMap(({ positions = [] }) =>
        positions.map(({ label, ours }) => `${ours ? 'this plan ' : ''.padEnd(10)} ${label}`),
      ),
    ],
    [
      'Rules',
      answer.necessity.flatMap((one) =>
        ruleDates(one, answer.knowledge.asOf, today).map((sentence) => `${one.title}: ${sentence}`),
      ),
    ],
    ['Missing', answer.missing.map((item) => `${item.severity === 'blocks' ? '!' : ' '} ${item.ask}`)],
    [
      'Findings',
      answer.findings.map((finding) => `${finding.severity.padEnd(7)} ${finding.id.padEnd(9)} ${finding.message} ${finding.fix}`),
    ],
  ];
  const body = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((text) => `  ${text}`).join('\n')}`)
    .join('\n\n');
  return `${verdicts[answer.verdict]}\n\n${body}\n`;
}
