import { useEffect, useState } from 'react';
import { type CodeSetLine, CodesSettings } from '@/components/settings/CodesSettings';
import { saveFile } from '@/components/ui/save-file';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { withLicensed } from '@/lib/codes/medical/licensed-pack';
import { holdsCpt, medicalPack } from '@/lib/codes/medical/pack';
import { parseLicensedPack } from '@/lib/codes/medical/parse-licensed-pack';
import { officeRowsCsv, parseOfficeRows } from '@/lib/crosswalk/office-rows-csv';
import { importCodeSets, listCodeSets, removeCodeSet } from '@/lib/storage/code-sets';
import { NcciEdits } from './NcciEdits';
import { replaceSettings, saveSettings } from './save-settings';
import { today } from './today';
import type { OpenOffice } from './use-office';

export function CodesScreen({ office }: { office: OpenOffice }) {
  const { database, own } = office;
  const save = saveSettings(office);
  const [sets, setSets] = useState<CodeSetLine[]>([]);
  useEffect(() => database.watch([database.codeSets], () => listCodeSets(database), setSets), [database]);
  return (
    <CodesSettings
      sets={sets}
      shipped={shippedIcd.version}
      cptPack={holdsCpt}
      licensed={own.licensedPack && { name: own.licensedPack.name, count: own.licensedPack.codes.length }}
      officeRows={own.officeRows}
      onImport={async (files, progress, signal) => {
        const given = await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        return importCodeSets(database, given, new Date().toISOString(), {
          progress: (done, total, label) => {
            progress({ label, done, total });
            return new Promise((resolve) => setTimeout(resolve));
          },
          signal,
        });
      }}
      onRemove={(year) => removeCodeSet(database, year)}
      onRows={async (file) => {
        const parsed = parseOfficeRows(await file.text(), withLicensed(medicalPack, own.licensedPack));
        if (!parsed.ok) return { ok: false, sentence: parsed.error };
        return replaceSettings(office, { officeRows: parsed.rows.map((row) => ({ ...row, modifiers: [...row.modifiers] })) });
      }}
      onLicensed={async (file) => {
        const parsed = parseLicensedPack(await file.text(), { name: file.name, date: today() }, medicalPack);
        return parsed.ok ? replaceSettings(office, { licensedPack: parsed.pack }) : { ok: false, sentence: parsed.error };
      }}
      onRemoveLicensed={() => {
        const licensedPack = own.licensedPack;
        void save({ licensedPack: null });
        return () => void save({ licensedPack });
      }}
      onExportRows={() =>
        saveFile({ name: `crossbite-crosswalk-${today()}.csv`, type: 'text/csv', content: officeRowsCsv(own.officeRows) })
      }
      onRemoveRows={() => {
        const officeRows = own.officeRows;
        void save({ officeRows: [] });
        return () => void save({ officeRows });
      }}
      ncci={<NcciEdits />}
    />
  );
}
