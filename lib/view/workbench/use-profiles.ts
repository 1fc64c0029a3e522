import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '@/components/precheck/check-view';
import type { ProfileLine } from '@/components/settings/SitesSettings';
import { saveFile } from '@/components/ui/save-file';
import type { Profile } from '@/lib/reading/profiles/profile';
import { parseProfilesFile, writeProfilesFile } from '@/lib/storage/profiles-file';
import { loadProfiles, recordProfile, removeProfile } from '@/lib/storage/profiles-store';
import { today } from './today';
import type { OpenOffice } from './use-office';

/** What was taught about pages, to be looked at, forgotten, and carried to other computers. */
export function useProfiles({ database }: OpenOffice) {
  const [profiles, setProfiles] = useState<readonly Profile[]>([]);
  const refresh = useCallback(() => loadProfiles(database).then(setProfiles), [database]);
  useEffect(() => void refresh(), [refresh]);
  const keep = async (given: readonly Profile[]): Promise<Outcome> => {
    for (const profile of given) {
      const saved = await recordProfile(database, profile);
      if (!saved.ok) return saved;
    }
    await refresh();
    return { ok: true };
  };
  return {
    lines: profiles.map(
      ({ id, name, origin, path, rows, page }): ProfileLine => ({
        id,
        name: `${name} · ${origin}${path}`,
        fields: Object.keys(rows?.fields ?? {}).length + Object.keys(page).length,
      }),
    ),
    /** Gives back how to take it back. */
    async forget(id: string): Promise<() => void> {
      const gone = profiles.filter((profile) => profile.id === id);
      await removeProfile(database, id);
      await refresh();
      return () => void keep(gone);
    },
    write: () =>
      saveFile({ name: `crossbite-profiles-${today()}.json`, type: 'application/json', content: writeProfilesFile(profiles) }),
    async take(file: File): Promise<Outcome> {
      const parsed = parseProfilesFile(await file.text());
      return parsed.ok ? keep(parsed.profiles) : parsed;
    },
  };
}
