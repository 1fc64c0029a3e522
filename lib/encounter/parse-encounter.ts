import { Encounter } from './encounter';

export type ParsedEncounter = { ok: true; encounter: Encounter } | { ok: false; error: string };

/**
 * JSON value → Encounter. Nulls and empty strings count as missing; procedures and notes without an id get `p1…`, `n1…`.
 * Fails with one sentence that names the first wrong place, never its content.
 */
export function parseEncounter(json: unknown): ParsedEncounter {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, error: 'This is not an encounter: a JSON object with "procedures" or "notes" is expected.' };
  }
  const record = withoutMissing(json) as Record<string, unknown>;
  const schema = record.schema;
  if (schema !== undefined && schema !== 'crossbite.encounter/1') {
    return { ok: false, error: 'This encounter has another schema: "crossbite.encounter/1" is expected.' };
  }
  if (record.procedures === undefined && record.notes === undefined) {
    return { ok: false, error: 'This encounter has neither "procedures" nor "notes": at least one of them is needed.' };
  }
  const parsed = Encounter.safeParse({
    ...record,
    procedures: withIds(record.procedures ?? [], 'p'),
    notes: withIds(record.notes ?? [], 'n'),
  });
  if (parsed.success) return { ok: true, encounter: parsed.data };
  const issue = parsed.error.issues[0];
  const path = issue?.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return {
    ok: false,
    error: `This encounter cannot be used: "${path || 'the object'}" is not what is expected (${expectation(issue)}).`,
  };
}

function expectation(issue: { code?: string; message?: string; expected?: unknown; values?: unknown } | undefined): string {
  if (issue?.code === 'invalid_type') return `${String(issue.expected)} expected`;
  if (issue?.code === 'invalid_value' && Array.isArray(issue.values)) return `one of ${issue.values.join(', ')}`;
  if (issue?.code === 'invalid_format') return 'a date is written YYYY-MM-DD';
  return 'see the encounter format';
}

function withIds(list: unknown, letter: string): unknown {
  if (!Array.isArray(list)) return list;
  const taken = new Set(list.map((item) => (item as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string'));
  let next = 1;
  return list.map((item) => {
    if (typeof item !== 'object' || item === null || typeof (item as { id?: unknown }).id === 'string') return item;
    while (taken.has(`${letter}${next}`)) next++;
    const id = `${letter}${next++}`;
    return { ...item, id };
  });
}

/** Drops nulls and empty strings, but never a note's text. */
export function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutMissing);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === null || (item === '' && key !== 'text')) continue;
    kept[key] = withoutMissing(item);
  }
  return kept;
}
