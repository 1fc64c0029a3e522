import type { CrossbiteDatabase } from './database';
import { unsealVisit } from './visits-store';

/** Versions and counts, each named here one by one: whatever is not named cannot get in. */
export type SupportBundle = {
  format: 'crossbite.support/1';
  version: string;
  knowledge: string;
  browser: string;
  at: string;
  counts: Record<'visits' | 'summaries' | 'records' | 'followups' | 'audit' | 'dataKeys' | 'codeSets', number>;
  /** Of the newest visits: how many were looked at, and how many of them could not be opened. */
  looked: number;
  unreadable: number;
  verdicts: Record<string, number>;
  rules: Record<string, number>;
  policies: Record<string, number>;
};

type Build = { version: string; knowledge: string; browser: string; at: string };

const NEWEST = 500;

/** What helps to find a fault, without a word of any patient: rule and policy ids are ours, everything else is a number. */
export async function writeSupportBundle(database: CrossbiteDatabase, build: Build): Promise<SupportBundle> {
  const rows = await database.visits.last(NEWEST, 'bucket');
  let unreadable = 0;
  const verdicts: Record<string, number> = {};
  const rules: Record<string, number> = {};
  const policies: Record<string, number> = {};
  const add = (counts: Record<string, number>, key: string) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const row of rows) {
    const visit = await unsealVisit(database, row);
    if (!visit) {
      unreadable++;
      continue;
    }
    const { precheck } = visit;
    add(verdicts, precheck.verdict);
    // Ids of ours have one form; anything else would be a fault, and is not passed on.
    for (const { id } of precheck.findings) if (/^[A-Z]{2,4}-\d{2}$/.test(id)) add(rules, id);
    for (const { policy } of precheck.necessity) if (/^[a-z-]+\/[a-z-]+$/.test(policy)) add(policies, policy);
  }
  const [all, summaries, records, followups, audit, dataKeys, codeSets] = await Promise.all([
    database.visits.count(),
    database.summaries.count(),
    database.records.count(),
    database.followups.count(),
    database.audit.count(),
    database.dataKeys.count(),
    database.codeSets.count(),
  ]);
  return {
    format: 'crossbite.support/1',
    ...build,
    counts: { visits: all, summaries, records, followups, audit, dataKeys, codeSets },
    looked: rows.length,
    unreadable,
    verdicts,
    rules,
    policies,
  };
}
