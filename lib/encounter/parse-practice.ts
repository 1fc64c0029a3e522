import { withoutMissing } from './parse-encounter';
import { Practice } from './practice';

export type ParsedPractice = { ok: true; practice: Practice } | { ok: false; error: string };

/** JSON value → Practice. Nulls and empty strings count as missing. Fails with one sentence that names the first wrong place. */
export function parsePractice(json: unknown): ParsedPractice {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, error: 'This is not a practice: a JSON object of schema "crossbite.practice/1" is expected.' };
  }
  const record = withoutMissing(json) as Record<string, unknown>;
  if (record.schema !== undefined && record.schema !== 'crossbite.practice/1') {
    return { ok: false, error: 'This practice has another schema: "crossbite.practice/1" is expected.' };
  }
  const parsed = Practice.safeParse(record);
  if (parsed.success) return { ok: true, practice: parsed.data };
  return {
    ok: false,
    error: `This practice cannot be used: "${parsed.error.issues[0]?.path.join('.') || 'the object'}" is not what is expected.`,
  };
}
