import type { DoneView } from '../check-view';

/** The lines of the visit as plain text, one a line, codes first. What a person accepted stands in place of what was suggested. */
export function copyText({ precheck, encounter }: Pick<DoneView, 'precheck' | 'encounter'>): string {
  const lines = precheck.procedures.map(({ id, cdt, candidates }) => {
    const line = encounter.accepted?.lines?.find(({ procedure }) => procedure === id) ?? candidates[0];
    return `${cdt}\t${line ? [line.code, ...(line.modifiers ?? [])].join('-') : 'dental'}`;
  });
  const order = encounter.accepted?.diagnoses;
  const diagnoses = order
    ? order.map((code) => ({ code, label: precheck.diagnoses.find((one) => one.code === code)?.label ?? '' }))
    : precheck.diagnoses;
  return [...lines, ...diagnoses.map(({ code, label }) => `${code}\t${label}`.trimEnd())].join('\n');
}
