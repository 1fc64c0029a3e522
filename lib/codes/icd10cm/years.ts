import type { IcdSet } from './icd-set';
import { icdSetOf } from './icd-set-of';
import type { IcdRelease } from './import/read-release';

/** The set of an imported release. */
export const icdOfRelease = (release: IcdRelease): IcdSet => icdSetOf(`FY${release.year}`, () => release);

/** The fiscal year of an ISO date: October 2026 belongs to 2027. */
export const fiscalYear = (date: string): number => Number(date.slice(0, 4)) + (date.slice(5, 7) >= '10' ? 1 : 0);

/** One set over years side by side: the date of service chooses an imported year, the shipped set answers for all others. */
export function icdByYear(shipped: IcdSet, imported: ReadonlyMap<number, IcdSet>): IcdSet {
  const setFor = (date: string) => (date ? imported.get(fiscalYear(date)) : undefined) ?? shipped;
  const years = [...imported.keys()].sort().map((year) => `FY${year}`);
  return {
    version: [shipped.version, ...years.filter((year) => year !== shipped.version)].join(', '),
    get: (code, date) => setFor(date).get(code, date),
    children: (code, date) => setFor(date).children(code, date),
    all: (date) => setFor(date).all(date),
  };
}
