import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { PreCheck } from '@/lib/encounter/precheck';
import { buildLetter } from '../letters/build-letter';
import { type PrintedLetter, printLetter } from '../letters/print-letter';
import { letterTemplates } from '../letters/template';
import type { Authorization } from './authorization';
import { authorizationRequest } from './request';

type Setting = { readonly practice: Practice | null; readonly date: string; readonly signer: string };

/**
 * The request as it goes to the payer: services with units, diagnoses, and what the chart says, each sentence with its source as in a letter of
 * medical necessity. Enclosed is only what was found in the chart.
 */
export function requestLetter(encounter: Encounter, check: PreCheck, held: Authorization, setting: Setting): PrintedLetter {
  const cdt = encounter.procedures.flatMap(({ cdt: code }) => code ?? []);
  const template =
    letterTemplates.find(({ codes }) => codes.some((begin) => cdt.some((code) => code.startsWith(begin)))) ??
    letterTemplates.at(-1);
  const request = authorizationRequest(encounter, check);
  const labels = new Map(
    check.procedures.flatMap(({ candidates }) => candidates.map(({ code, label }) => [code, label] as const)),
  );
  const names = new Map(check.diagnoses.map(({ code, label }) => [code, label]));
  const letter = template ? buildLetter(encounter, check, template) : { template: '', headings: [], statements: [] };
  const enclosures = request.papers.flatMap(({ label, found }) => (found ? [label] : []));
  const printed = printLetter('Request for prior authorization', letter, { encounter, ...setting }, enclosures);
  const part = (heading: string, sentences: string[]) => (sentences.length > 0 ? [{ heading, sentences }] : []);
  return {
    ...printed,
    subject: [
      ...printed.subject.map((line) => line.replace(/^Date of service:/, 'Planned date:')),
      ...(held.reference ? [`Reference: ${held.reference}`] : []),
    ],
    parts: [
      ...part(
        'Services',
        held.codes.map(({ code, units }) =>
          [code, labels.get(code), units !== null && `units: ${units}`].filter(Boolean).join(', '),
        ),
      ),
      ...part(
        'Diagnoses',
        request.diagnoses.map((code) => [code, names.get(code)].filter(Boolean).join(', ')),
      ),
      ...printed.parts,
    ],
  };
}
