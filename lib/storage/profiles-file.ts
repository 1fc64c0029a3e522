import * as z from 'zod/mini';
import { Profile } from '@/lib/reading/profiles/profile';

const FORMAT = 'crossbite.profiles-file/1';
const ProfilesFile = z.strictObject({ format: z.literal(FORMAT), profiles: z.array(Profile).check(z.maxLength(500)) });

export type ParsedProfiles = { ok: true; profiles: Profile[] } | { ok: false; sentence: string };

/** What was taught, as a file for the office's other computers: places in pages, and nothing that stood there. */
export const writeProfilesFile = (profiles: readonly Profile[]): string =>
  `${JSON.stringify({ format: FORMAT, profiles }, null, 2)}\n`;

/** Text of such a file → profiles, each checked; one sentence where it is not one, and then nothing of it is used. */
export function parseProfilesFile(text: string): ParsedProfiles {
  const raw = parseJson(text);
  const parsed = ProfilesFile.safeParse(raw);
  if (parsed.success) return { ok: true, profiles: parsed.data.profiles };
  const known = typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === FORMAT;
  return {
    ok: false,
    sentence: known
      ? 'A profile in this file is damaged or of another version. Export it anew; nothing was changed.'
      : 'This is not a file of profiles: choose one that was exported under “Sites and profiles”.',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
