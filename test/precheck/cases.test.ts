import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';

interface Expected {
  readonly lines?: Readonly<Record<string, { anyOf?: readonly string[]; noneOf?: readonly string[]; top?: number }>>;
  readonly route?: Readonly<Record<string, readonly string[]>>;
  readonly dxAll?: readonly (readonly string[])[];
  readonly dxNone?: readonly string[];
  readonly flag?: readonly string[];
  readonly verdict?: readonly string[];
}
interface Case {
  readonly id: string;
  readonly encounter: { readonly notes: readonly { id: string; text: string }[] };
  readonly expect: Expected;
}

const folder = new URL('./cases/', import.meta.url);
const fits = (pattern: string, code: string) =>
  pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;

/** What an answer gets wrong of what a case expects; empty when it is right. */
function complaints(answer: PreCheck, expected: Expected): string[] {
  const wrong: string[] = [];
  const supported = answer.diagnoses.filter(({ standing }) => standing === 'supported').map(({ code }) => code);
  for (const group of expected.dxAll ?? [])
    if (!supported.some((code) => group.some((pattern) => fits(pattern, code))))
      wrong.push(`no ${group.join('|')} among ${supported}`);
  for (const pattern of expected.dxNone ?? [])
    for (const code of supported) if (fits(pattern, code)) wrong.push(`${code} is forbidden`);
  for (const [id, line] of Object.entries(expected.lines ?? {})) {
    const candidates = answer.procedures.find((procedure) => procedure.id === id)?.candidates ?? [];
    const codes = candidates.map(({ code }) => code);
    if (line.anyOf && !codes.slice(0, line.top ?? 3).some((code) => line.anyOf?.includes(code))) wrong.push(`${id}: ${codes}`);
    for (const candidate of candidates)
      if (candidate.standing === 'supported' && line.noneOf?.includes(candidate.code)) wrong.push(`${id}: ${candidate.code}`);
  }
  for (const [id, routes] of Object.entries(expected.route ?? {})) {
    const to = answer.route.find((route) => route.procedure === id)?.to ?? '';
    if (!routes.includes(to)) wrong.push(`${id} goes to ${to}`);
  }
  const said = [
    ...answer.findings.map(({ id, message, fix }) => `${id} ${message} ${fix}`),
    ...answer.missing.map(({ ask, why }) => `${ask} ${why}`),
  ];
  for (const words of expected.flag ?? [])
    if (!said.some((one) => new RegExp(words, 'is').test(one))) wrong.push(`nothing speaks of ${words}`);
  if (expected.verdict && !expected.verdict.includes(answer.verdict)) wrong.push(`verdict ${answer.verdict}`);
  return wrong;
}

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.json', ''), () => {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
    it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { encounter, expect: expected }) => {
      const parsed = parseEncounter(encounter);
      if (!parsed.ok) throw new Error(parsed.error);
      const answer = precheck(parsed.encounter, defaultKnowledge);
      expect(complaints(answer, expected)).toEqual([]);
      for (const { evidence } of answer.diagnoses) {
        for (const one of evidence) {
          if (!('start' in one)) continue;
          const text = parsed.encounter.notes.find(({ id }) => id === one.note)?.text ?? '';
          expect(text.slice(one.start, one.end)).toBe(one.quote);
        }
      }
    });
  });
}
