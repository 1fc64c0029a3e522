import '@/components/intake/intake.css';
import '@/components/shadow/shadow.css';
import { ShadowDesk } from '@/components/shadow/ShadowDesk';
import { useText } from '@/components/ui/locale';
import { saveFile } from '@/components/ui/save-file';
import { shadowCsvHead, shadowCsvRow } from '@/lib/shadow/report-csv';
import type { OpenOffice } from './use-office';
import { useShadowRun } from './use-shadow-run';

/** Last year's claims, judged in this page from files of this computer. */
export function ShadowScreen({ office }: { office: OpenOffice }) {
  const t = useText();
  const run = useShadowRun(office, t);
  return (
    <ShadowDesk
      files={run.files.map(({ file, source, head }) => ({
        name: file.name,
        kind: source.kind,
        headings: head?.headings ?? [],
        sample: head?.sample ?? [],
        mapping: run.mappings[file.name] ?? head?.mapping ?? [],
      }))}
      refused={run.refused}
      state={run.state}
      goesOn={run.goesOn}
      onAdd={run.add}
      onDrop={run.drop}
      onMap={run.map}
      onStart={run.start}
      onGoOn={run.goOn}
      onStop={run.stop}
      onRemove={run.remove}
      onExport={() =>
        saveFile({
          name: 'shadow-run.csv',
          type: 'text/csv;charset=utf-8',
          content: `${[shadowCsvHead, ...run.state.entries.map(shadowCsvRow)].join('\n')}\n`,
        })
      }
    />
  );
}
