import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEncounter } from '@/lib/encounter/parse-encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';

interface ExpectedLine {
  readonly anyOf?: readonly string[];
  readonly noneOf?: readonly string[];
  readonly top?: number;
  /** No medical code at all. */
  readonly none?: boolean;
  /** At least one of them stands on the expected code, or on the first where none is named. */
  readonly modifiersAny?: readonly string[];
  readonly modifiersNone?: readonly string[];
}
interface Expected {
  readonly lines?: Readonly<Record<string, ExpectedLine>>;
  readonly route?: Readonly<Record<string, readonly string[]>>;
  readonly dxAll?: readonly (readonly string[])[];
  readonly dxNone?: readonly string[];
  readonly flag?: readonly string[];
  /** Said anywhere: a finding, a question, a route's reason, why a line has no code. */
  readonly says?: readonly string[];
  /** Asked for. */
  readonly missing?: readonly string[];
  readonly verdict?: readonly string[];
}
interface Case {
  readonly id: string;
  readonly encounter: { readonly notes: readonly { id: string; text: string }[] };
  readonly expect: Expected;
}

const keys = ['lines', 'route', 'dxAll', 'dxNone', 'flag', 'says', 'missing', 'verdict'];
const lineKeys = ['anyOf', 'noneOf', 'top', 'none', 'modifiersAny', 'modifiersNone'];

/** Keys of a case that nothing here checks. */
const unchecked = (expected: Expected): string[] => [
  ...Object.keys(expected).filter((key) => !keys.includes(key)),
  ...Object.values(expected.lines ?? {}).flatMap((line) => Object.keys(line).filter((key) => !lineKeys.includes(key))),
];

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
    const medical = candidates.filter(({ system }) => system !== 'CDT');
    if (line.none && medical.length > 0) wrong.push(`${id} has ${codes}`);
    const modifiers = (candidates.find(({ code }) => line.anyOf?.includes(code)) ?? candidates[0])?.modifiers ?? [];
    if (line.modifiersAny && !line.modifiersAny.some((one) => modifiers.includes(one))) wrong.push(`${id} bears ${modifiers}`);
    for (const one of line.modifiersNone ?? []) if (modifiers.includes(one)) wrong.push(`${id} bears ${one}`);
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
  const asked = answer.missing.map(({ ask, why }) => `${ask} ${why}`);
  for (const words of expected.missing ?? [])
    if (!asked.some((one) => new RegExp(words, 'is').test(one))) wrong.push(`nothing asks for ${words}`);
  const reasons = [
    ...said,
    ...answer.route.map(({ reason }) => reason),
    ...answer.procedures.flatMap(({ none, candidates }) => [
      none,
      ...candidates.flatMap(({ why, whyNot }) => [...why, ...whyNot]),
    ]),
  ];
  for (const words of expected.says ?? [])
    if (!reasons.some((one) => new RegExp(words, 's').test(one))) wrong.push(`nothing says ${words}`);
  if (expected.verdict && !expected.verdict.includes(answer.verdict)) wrong.push(`verdict ${answer.verdict}`);
  return wrong;
}

for (const file of readdirSync(folder).sort()) {
  describe(file.replace('.json', ''), () => {
    const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
    it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { encounter, expect: expected }) => {
      expect(unchecked(expected)).toEqual([]);
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
