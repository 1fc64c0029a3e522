import * as z from 'zod/mini';
import type { Settings } from './settings';

/** What an administrator may set: it shortens, forces and narrows. There is no key that loosens, and none that names an address to send to. */
export const Policy = z.strictObject({
  maxUnacceptedDays: z.optional(z.number().check(z.gte(1), z.lte(365))),
  maxClosedMonths: z.optional(z.number().check(z.gte(1), z.lte(240))),
  maxAutoLockMinutes: z.optional(z.number().check(z.gte(1), z.lte(480))),
  requirePassphrase: z.optional(z.literal(true)),
  allowedSites: z.optional(z.array(z.string())),
  forbidMarks: z.optional(z.literal(true)),
});
export type Policy = z.infer<typeof Policy>;

/**
 * In force until the browser has answered, and when the policy holds a key or a value that is not known. It locks early and touches no
 * page by itself; it does not shorten retention, because what a mistyped policy destroyed would never come back.
 */
export const strictestPolicy: Policy = { maxAutoLockMinutes: 5, allowedSites: [], forbidMarks: true };

export function parsePolicy(managed: unknown): { policy: Policy; refused: boolean } {
  const parsed = Policy.safeParse(managed);
  return parsed.success ? { policy: parsed.data, refused: false } : { policy: strictestPolicy, refused: true };
}

/** The settings in force: never looser than either the office's or the administrator's. */
export function tighten(settings: Settings, policy: Policy): Settings {
  const least = (own: number, limit: number | undefined) => (limit === undefined ? own : Math.min(own, limit));
  return {
    ...settings,
    retention: {
      unacceptedDays: least(settings.retention.unacceptedDays, policy.maxUnacceptedDays),
      closedMonths: least(settings.retention.closedMonths, policy.maxClosedMonths),
    },
    autoLockMinutes: least(settings.autoLockMinutes, policy.maxAutoLockMinutes),
    marks: settings.marks && policy.forbidMarks !== true,
    sites: policy.allowedSites ? settings.sites.filter((site) => policy.allowedSites?.includes(site)) : settings.sites,
  };
}
