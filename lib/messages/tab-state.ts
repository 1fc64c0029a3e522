import { readAllSession, readSession, removeSession, writeSession } from '@/lib/platform/session-area';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { problemSentence } from './problem-sentence';
import { type CheckProblem, type DoneCheck, parseTabCheck, type TabCheck, tabCheckKey } from './tab-check';

export const OTHER_PAGE = 'The page shows something else now. Nothing was changed; read it again.';

export const loadTabCheck = async (tab: number): Promise<TabCheck | null> => parseTabCheck(await readSession(tabCheckKey(tab)));
export const recordTabCheck = (check: TabCheck): Promise<void> => writeSession(tabCheckKey(check.tab), check);
export const forgetTab = (tab: number): Promise<void> => removeSession(tabCheckKey(tab));

export async function recordProblem(tab: number, run: string, problem: CheckProblem, more = '', askOrigins: string[] = []) {
  const sentence = more || problemSentence(problem);
  await recordTabCheck({ tab, run, state: 'failed', problem, sentence, askOrigins });
  return { ok: false as const, sentence };
}

/** The page of this tab has changed under its result: from now on nothing of it is shown. */
export async function recordChanged(tab: number): Promise<void> {
  const check = await loadTabCheck(tab);
  if (check?.state === 'done' && !check.changed) await recordTabCheck({ ...check, changed: true });
}

/** The very result that a sender shows, or null where it is another one by now. */
export async function loadShown(tab: number, run: string): Promise<DoneCheck | null> {
  const check = await loadTabCheck(tab);
  return check?.state === 'done' && check.run === run && !check.changed ? check : null;
}

/** A visit was decided on elsewhere: every tab that shows it shows it so. */
export async function recordWhereShown({ id, encounter, precheck, checkedAt }: VisitRecord): Promise<void> {
  for (const value of Object.values(await readAllSession())) {
    const check = parseTabCheck(value);
    if (check?.state === 'done' && check.visit === id) await recordTabCheck({ ...check, encounter, precheck, checkedAt });
  }
}
