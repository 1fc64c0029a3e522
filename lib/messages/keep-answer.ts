import type { Encounter } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import { judgeKept, keepVisit, loadOffice } from './keep-visit';

/** What was read from a paste or a file becomes a visit of the worklist, as a chart that was read does; what was decided on it before stands. */
export async function keepAnswer(
  reading: Reading,
  encounter: Encounter,
  checkedAt: string,
): Promise<{ ok: true; visit: string } | { ok: false; sentence: string }> {
  const office = await loadOffice();
  const earlier = await keepVisit.find(office, encounter);
  const decided = earlier ? keepVisit.withDecisions(encounter, earlier) : encounter;
  const { encounter: whole, precheck } = await judgeKept(office, await keepVisit.key(office, decided), decided);
  const { visit, kept, notKept } = await keepVisit.record(office, { reading, encounter: whole, precheck, checkedAt, earlier });
  return kept ? { ok: true, visit } : { ok: false, sentence: notKept };
}
