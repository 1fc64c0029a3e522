import { readTab } from '@/lib/platform/read-tab';
import { loadVisit, recordVisit } from '@/lib/storage/visits-store';
import { amendRecord } from '../amend-record';
import { judgeKept, loadOffice } from '../keep-visit';
import type { Amendment, Outcome } from '../message';
import { loadShown, OTHER_PAGE, recordAmended, recordChanged, recordWhereShown } from '../tab-state';
import { sameAsRead } from './check-tab';

/** One decision on the visit that is shown beside a page, which is looked at again first. */
export async function amendVisit(tab: number, run: string, amendment: Amendment): Promise<Outcome> {
  const shown = await loadShown(tab, run);
  if (!shown) return { ok: false, sentence: OTHER_PAGE };
  if (!sameAsRead(await readTab(tab), shown)) {
    await recordChanged(tab);
    return { ok: false, sentence: OTHER_PAGE };
  }
  const office = await loadOffice();
  const { database } = office;
  const record = database && shown.visit ? await loadVisit(database, shown.visit) : null;
  if (!database || !record) {
    return {
      ok: false,
      sentence: shown.notKept || office.sentence || 'This visit is not kept, so nothing can be decided on it.',
    };
  }
  const at = new Date().toISOString();
  const done = await amendRecord({ ...office, database }, record, amendment, at);
  if (!done.ok) return done;
  const { encounter, precheck } = done.record;
  await recordAmended({ ...shown, encounter, precheck, checkedAt: at });
  return { ok: true };
}

/** One decision on a visit that was opened from the worklist. A panel that shows the same visit follows. */
export async function amendKept(visit: string, amendment: Amendment): Promise<Outcome> {
  const office = await loadOffice();
  const { database } = office;
  const record = database && (await loadVisit(database, visit));
  if (!database || !record)
    return { ok: false, sentence: office.sentence || 'This visit could not be opened. Nothing was changed.' };
  const done = await amendRecord({ ...office, database }, record, amendment, new Date().toISOString());
  if (!done.ok) return done;
  await recordWhereShown(done.record);
  return { ok: true };
}

/** Judges the open visits of the patient of a visit anew, after an authorization or a call of one of them changed. Panels follow. */
export async function judgeAnew(visit: string): Promise<Outcome> {
  const office = await loadOffice();
  const { database } = office;
  const named = database && (await database.visits.get(visit));
  if (!database || !named) return { ok: false, sentence: 'This visit could not be opened. Nothing was changed.' };
  const rows = await database.visits.list({ index: 'patient', range: named.patient });
  for (const { id } of rows.filter(({ status }) => status !== 'closed')) {
    const record = await loadVisit(database, id);
    if (!record) continue;
    const next = { ...record, ...(await judgeKept(office, { visit: id, patient: record.patient }, record.encounter)) };
    const saved = await recordVisit(database, next);
    if (!saved.ok) return saved;
    await recordWhereShown(next);
  }
  return { ok: true };
}
