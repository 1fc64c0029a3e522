import { useEffect, useState } from 'react';
import type { PanelTools } from '../panel/panel-tools';
import type { DoneView } from '../precheck/check-view';

/** What each diagnosis is called: as it was found in the note, or, where a person chose it, as the code set names it ('' until it answers). */
export function useDiagnosisNames(view: DoneView, codes: readonly string[], tools: Pick<PanelTools, 'findDiagnoses'>) {
  const { precheck, encounter } = view;
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const found = (code: string) => precheck.diagnoses.find((one) => one.code === code)?.label;
  const unknown = codes.filter((code) => found(code) === undefined).join(' ');
  const date = encounter.dateOfService ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the codes and the day are what is asked for.
  useEffect(() => {
    let left = false;
    const ask = async (code: string): Promise<[string, string]> => [
      code,
      (await tools.findDiagnoses(code, date)).find((hit) => hit.code === code)?.label ?? '',
    ];
    if (unknown) void Promise.all(unknown.split(' ').map(ask)).then((all) => left || setNames(new Map(all)));
    return () => {
      left = true;
    };
  }, [unknown, date]);
  return (code: string): string => found(code) ?? names.get(code) ?? '';
}
