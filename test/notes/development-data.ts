import { existsSync, readFileSync } from 'node:fs';
import type { Assertion } from '@/lib/encounter/fact';

/** One mention of the development data: where it stands and what its label says. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly assertion: Assertion | 'conditional or planned';
}

const folder = new URL('../../../shared/data/notes/', import.meta.url);

export const developmentDataIsThere = existsSync(folder);

export const developmentSets = ['negex', 'dental-shorthand', 'dictated'] as const;
export type DevelopmentSet = (typeof developmentSets)[number];

export function readDevelopmentSet(name: DevelopmentSet): Labelled[] {
  return name === 'negex' ? readNegex() : readLines(`${name}-dev.jsonl`);
}

function readNegex(): Labelled[] {
  const rows = readFileSync(new URL('negex-dev.tsv', folder), 'utf8').split('\n');
  return rows.flatMap((row) => {
    const [id = '', , mention = '', text = '', negation = '', time = '', person = ''] = row.split('\t');
    if (!text) return [];
    const start = text.indexOf(mention.toUpperCase());
    if (start < 0) return [];
    return [
      {
        id,
        text,
        start,
        end: start + mention.length,
        assertion: assertionOf(negation.toLowerCase(), time.toLowerCase(), person.trim().toLowerCase()),
      },
    ];
  });
}

function readLines(file: string): Labelled[] {
  const rows = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const { id, sentence, target, neg, temp, exp } = JSON.parse(row) as Record<string, string>;
    const start = sentence!.indexOf(target!);
    return { id: id!, text: sentence!, start, end: start + target!.length, assertion: assertionOf(neg!, temp!, exp!) };
  });
}

/** One assertion from three labels, in the order of the data's own account. */
function assertionOf(negation: string, time: string, person: string): Labelled['assertion'] {
  if (person === 'other') return 'family';
  if (negation === 'negated') return 'absent';
  if (time === 'historical') return 'historical';
  if (time === 'hypothetical' || time === 'not particular') return 'conditional or planned';
  return negation === 'possible' ? 'possible' : 'present';
}

export const isRight = (expected: Labelled['assertion'], got: Assertion): boolean =>
  expected === 'conditional or planned' ? got === 'conditional' || got === 'planned' : got === expected;
