import { useEffect, useState } from 'react';
import type { SiteLine } from '@/components/settings/SitesSettings';
import { send } from '@/lib/messages/send';
import { askForSite, dropSite, isSiteAllowed } from '@/lib/platform/permissions';
import { recordAudit } from '@/lib/storage/audit-log';
import { recordSettings } from '@/lib/storage/settings-store';
import type { OpenOffice } from './use-office';

const BARRED = { ok: false, sentence: 'Your administrator does not allow this site.' } as const;

/** The sites that are switched on, with what browser and administrator say to each. */
export function useSites({ database, own, policy }: OpenOffice) {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the person is looked up anew.
  useEffect(() => {
    let left = false;
    void Promise.all(own.sites.map(async (site) => ((await isSiteAllowed(site)) ? [site] : []))).then(
      (found) => left || setAllowed(new Set(found.flat())),
    );
    return () => {
      left = true;
    };
  }, [own.sites, asked]);
  const barred = (origin: string) => policy.allowedSites !== undefined && !policy.allowedSites.includes(origin);
  const log = (what: 'site-on' | 'site-off', about: string) =>
    recordAudit(database, { what, by: own.signer, about }, new Date().toISOString());
  return {
    sites: own.sites.map((origin): SiteLine => ({ origin, allowed: allowed.has(origin), barred: barred(origin) })),
    async add(origin: string) {
      if (barred(origin)) return BARRED;
      // First of all: the browser asks only within the click.
      const given = await askForSite(origin);
      setAsked((count) => count + 1);
      if (!given) return { ok: false as const, sentence: 'The browser was not allowed to read this site. Nothing was changed.' };
      const saved = await recordSettings(database, { sites: [...new Set([...own.sites, origin])] });
      if (saved.ok) await log('site-on', origin);
      await send('sitesChanged', {});
      return saved;
    },
    async remove(origin: string) {
      await dropSite(origin);
      const saved = await recordSettings(database, { sites: own.sites.filter((site) => site !== origin) });
      if (saved.ok) await log('site-off', origin);
      await send('sitesChanged', {});
      return saved;
    },
  };
}
