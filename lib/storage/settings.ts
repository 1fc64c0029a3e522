import * as z from 'zod/mini';
import { LicensedPack } from '@/lib/codes/medical/licensed-pack';
import { Practice } from '@/lib/encounter/practice';
import { SavedView } from '@/lib/worklist/find-lines';

/** What the office set. Everything has a default, so that a first run works. Sites are origins such as `https://pm.example`. */
export const Settings = z.object({
  schema: z._default(z.literal('crossbite.settings/1'), 'crossbite.settings/1'),
  practice: z._default(z.nullable(Practice), null),
  /** Who decides in this browser profile; asked before the first decision. */
  signer: z._default(z.string(), ''),
  retention: z._default(
    z.object({ unacceptedDays: z.number().check(z.gte(1), z.lte(365)), closedMonths: z.number().check(z.gte(1), z.lte(240)) }),
    { unacceptedDays: 30, closedMonths: 24 },
  ),
  autoLockMinutes: z._default(z.number().check(z.gte(1), z.lte(480)), 15),
  marks: z._default(z.boolean(), true),
  sites: z._default(z.array(z.string()), []),
  /** The office's own rows of the crosswalk. */
  officeRows: z._default(
    z.array(z.object({ cdt: z.string(), key: z.string(), modifiers: z.array(z.string()), units: z.number(), note: z.string() })),
    [],
  ),
  /** A licensed file of medical codes that the office loaded. */
  licensedPack: z._default(z.nullable(LicensedPack), null),
  density: z._default(z.enum(['comfortable', 'compact']), 'comfortable'),
  views: z._default(z.array(SavedView), []),
  /** The first-run guide was gone through or put away. */
  guided: z._default(z.boolean(), false),
  /** By how many points the printer of pre-printed claim forms is off; positive moves right and up. */
  printerShift: z._default(z.object({ x: z.number(), y: z.number() }), { x: 0, y: 0 }),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
