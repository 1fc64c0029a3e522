import * as z from 'zod/mini';
import { parsePractice } from '@/lib/encounter/parse-practice';
import { defaultSettings, Settings } from './settings';

/** What goes to another computer: nothing of the person who works here, and no view, since a search may name a patient. */
const shared = ['practice', 'retention', 'autoLockMinutes', 'marks', 'sites', 'density', 'theme', 'officeRows'] as const;
type Shared = Pick<Settings, (typeof shared)[number]>;

const File = z.object({ format: z.literal('crossbite.settings-file/1'), settings: z.record(z.string(), z.unknown()) });

export type ParsedSettings = { ok: true; settings: Partial<Shared> } | { ok: false; sentence: string };

/** The settings as a file for the office's other computers. */
export function writeSettingsFile(settings: Settings): string {
  const held = Object.fromEntries(shared.map((key) => [key, settings[key]]));
  return `${JSON.stringify({ format: 'crossbite.settings-file/1', settings: held }, null, 2)}\n`;
}

/** Text of such a file → settings, each checked; one sentence where it is not one, and then nothing of it is used. */
export function parseSettingsFile(text: string): ParsedSettings {
  const file = File.safeParse(parseJson(text));
  if (!file.success) {
    return wrong('This is not a file of settings: choose one that was exported under “Settings, backup and restore”.');
  }
  const given = file.data.settings;
  const foreign = Object.keys(given).find((key) => !(shared as readonly string[]).includes(key));
  if (foreign !== undefined) return wrong('This file holds a setting that this version does not know. Nothing was changed.');
  if (given.practice) {
    const practice = parsePractice(given.practice);
    if (!practice.ok) return wrong(practice.error);
  }
  const parsed = Settings.safeParse({ ...defaultSettings, ...given });
  if (!parsed.success) {
    return wrong(
      `The setting “${String(parsed.error.issues[0]?.path[0])}” in this file has a value that cannot be used. Nothing was changed.`,
    );
  }
  const settings = parsed.data;
  return { ok: true, settings: Object.fromEntries(Object.keys(given).map((key) => [key, settings[key as keyof Shared]])) };
}

const wrong = (sentence: string): ParsedSettings => ({ ok: false, sentence });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
