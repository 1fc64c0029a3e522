import { showCount } from '@/lib/platform/count-badge';
import { readAllSession, readSession, removeSession, writeSession } from '@/lib/platform/session-area';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { problemSentence } from './problem-sentence';
import { type CheckProblem, type DoneCheck, parseTabCheck, type TabCheck, tabCheckKey } from './tab-check';

export const OTHER_PAGE = 'The page shows something else now. Nothing was changed; read it again.';

export const loadTabCheck = async (tab: number): Promise<TabCheck | null> => parseTabCheck(await readSession(tabCheckKey(tab)));

const turns = new Map<number, Promise<unknown>>();

/** One change of a tab's state after the other: what is written follows from what stood there at that moment, and from nothing older. */
function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(work, work);
  const over: Promise<unknown> = turn
    .catch(() => undefined)
    .then(() => {
      if (turns.get(tab) === over) turns.delete(tab);
    });
  turns.set(tab, over);
  return turn;
}

async function write(check: TabCheck): Promise<void> {
  await writeSession(tabCheckKey(check.tab), check);
  void showCount(check.tab, check.state === 'done' && !check.changed ? openItems(check) : 0);
}

/** How many things stand between this visit and a claim: what blocks it, errors, and routes that are asked. */
const openItems = ({ precheck: { missing, findings, route } }: DoneCheck): number =>
  missing.filter(({ severity }) => severity === 'blocks').length +
  findings.filter(({ severity }) => severity === 'error').length +
  route.filter(({ to }) => to === 'ask').length;

export const forgetTab = (tab: number): Promise<void> =>
  inTurn(tab, async () => {
    await removeSession(tabCheckKey(tab));
    void showCount(tab, 0);
  });

type Reading = Extract<TabCheck, { state: 'reading' }>;

/** A reading begins: whatever was shown of this tab is shown no more. The visit that a person chose on it stays chosen. */
export const recordBegun = (tab: number, run: string, startedAt: number): Promise<Reading> =>
  inTurn(tab, async () => {
    const choice = (await loadTabCheck(tab))?.choice;
    const begun: Reading = { tab, run, state: 'reading', startedAt, askOrigins: [], changed: false, ...(choice && { choice }) };
    await write(begun);
    return begun;
  });

/** A run that checks again what another has read, as long as that one is shown. */
export const recordInstead = (tab: number, shown: string, run: string, startedAt: number): Promise<boolean> =>
  inTurn(tab, async () => {
    if (!(await loadShown(tab, shown))) return false;
    await write({ tab, run, state: 'reading', startedAt, askOrigins: [], changed: false });
    return true;
  });

/**
 * What a run found, if it is still the run that is waited for: a slower one, begun earlier, never takes the place of a later one. Where the page
 * changed meanwhile the result is marked so and is not shown. False where it was too late.
 */
export const recordFound = (found: Exclude<TabCheck, { state: 'reading' }>): Promise<boolean> =>
  inTurn(found.tab, async () => {
    const now = await loadTabCheck(found.tab);
    if (now?.state !== 'reading' || now.run !== found.run) return false;
    await write({ ...found, changed: found.changed || now.changed });
    return true;
  });

export async function recordProblem(tab: number, run: string, problem: CheckProblem, more = '', askOrigins: string[] = []) {
  const sentence = more || problemSentence(problem);
  await recordFound({ tab, run, state: 'failed', problem, sentence, askOrigins, changed: false });
  return { ok: false as const, sentence };
}

/** The same result after a decision, as long as it is still the one that is shown. */
export const recordAmended = (amended: DoneCheck): Promise<void> =>
  inTurn(amended.tab, async () => {
    if (await loadShown(amended.tab, amended.run)) await write(amended);
  });

/** The page of this tab has changed under its result, or under the reading of it: nothing of that is shown. */
export const recordChanged = (tab: number): Promise<void> =>
  inTurn(tab, async () => {
    const check = await loadTabCheck(tab);
    if (check && !check.changed) await write({ ...check, changed: true });
  });

/** The very result that a sender shows, or null where it is another one by now. */
export async function loadShown(tab: number, run: string): Promise<DoneCheck | null> {
  const check = await loadTabCheck(tab);
  return check?.state === 'done' && check.run === run && !check.changed ? check : null;
}

/** A visit was decided on elsewhere: every tab that shows it shows it so. */
export async function recordWhereShown({ id, encounter, precheck, checkedAt }: VisitRecord): Promise<void> {
  for (const value of Object.values(await readAllSession())) {
    const check = parseTabCheck(value);
    if (check?.state === 'done' && check.visit === id) await recordAmended({ ...check, encounter, precheck, checkedAt });
  }
}
