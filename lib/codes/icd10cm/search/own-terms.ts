import { terms as jaw } from './terms/jaw';
import { terms as mouth } from './terms/mouth';
import { terms as sleepAndSystemic } from './terms/sleep-and-systemic';
import { terms as status } from './terms/status';
import { terms as teeth } from './terms/teeth';

let parsed: Map<string, string[]> | null = null;

/** Everyday words, shorthand and clinic names by code without its dot. */
export function ownTerms(): ReadonlyMap<string, readonly string[]> {
  if (parsed) return parsed;
  parsed = new Map();
  for (const line of [teeth, mouth, jaw, sleepAndSystemic, status].join('\n').split('\n')) {
    const [code = '', words = ''] = line.split(' | ');
    if (words) parsed.set(code, [...(parsed.get(code) ?? []), ...words.split(', ')]);
  }
  return parsed;
}
