import { plainCode } from '@/lib/claim/draft/plain-text';
import { withLicensed } from '@/lib/codes/medical/licensed-pack';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { PreCheck } from '@/lib/encounter/precheck';
import type { Reading } from '@/lib/encounter/reading';
import { authorizationFor, heldAuthorization, withAuthorization } from '@/lib/followup/authorization/held-authorization';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { type Knowledge, precheck } from '@/lib/precheck/precheck';
import type { Profile } from '@/lib/reading/profiles/profile';
import { loadIcdSet } from '@/lib/storage/code-sets';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { loadKeptAuthorization } from '@/lib/storage/kept-authorization';
import { openDatabase } from '@/lib/storage/open-database';
import { loadProfiles } from '@/lib/storage/profiles-store';
import { LOCKED } from '@/lib/storage/sealed-row';
import type { Settings } from '@/lib/storage/settings';
import { loadSettings } from '@/lib/storage/settings-store';
import { type VisitKey, visitKey } from '@/lib/storage/visit-key';
import type { VisitRecord } from '@/lib/storage/visit-record';
import { loadVisit, recordVisit } from '@/lib/storage/visits-store';

/** The office's storage as far as it can be had. Without it a check still answers; it only is not kept, and says so. */
export type Office = {
  database: CrossbiteDatabase | null;
  practice: Practice | null;
  knowledge: Knowledge;
  officeRows: Settings['officeRows'];
  sentence: string;
};
const bare = { database: null, practice: null, knowledge: defaultKnowledge, officeRows: [] };

export async function loadOffice(): Promise<Office> {
  const opened = await openDatabase();
  if (!opened.ok) return { ...bare, sentence: opened.sentence };
  try {
    const { practice, officeRows, licensedPack } = await loadSettings(opened.database);
    const medical = withLicensed(defaultKnowledge.medical, licensedPack);
    const knowledge = { ...defaultKnowledge, medical, icd: await loadIcdSet(opened.database) };
    const sentence = opened.lost ? 'The history of this browser was lost or damaged. Restore your last backup.' : '';
    return { database: opened.database, practice, knowledge, officeRows, sentence };
  } catch {
    return { ...bare, sentence: 'The storage of this browser could not be read; nothing is kept.' };
  }
}

/** What the office taught about pages; nothing while storage cannot be had, and then pages are read as they are. */
export const loadTaught = async ({ database }: Office): Promise<Profile[]> =>
  database ? loadProfiles(database).catch(() => []) : [];

/** The check with the office's practice, its own crosswalk rows and the code sets that it imported. */
export const judgeFor = ({ practice, knowledge, officeRows }: Office, encounter: Encounter): PreCheck =>
  precheck(encounter, knowledge, { officeRows, ...(practice && { practice }) });

type Judged = { encounter: Encounter; precheck: PreCheck };

/** The check of a visit with what is kept of its authorization, which takes the place of what was kept when it was last judged. */
export async function judgeKept(office: Office, key: VisitKey | null, encounter: Encounter): Promise<Judged> {
  const { database } = office;
  const judged = { encounter, precheck: judgeFor(office, encounter) };
  const kept = database && key && (await loadKeptAuthorization(database, key, encounter.accepted?.at ?? '').catch(() => null));
  if (!kept && !encounter.authorization) return judged;
  const codes = [
    ...(encounter.accepted?.lines ?? []).map(({ code }) => plainCode(code)),
    ...judged.precheck.procedures.flatMap(({ candidates }) => candidates.map(({ code }) => code)),
  ];
  const held = kept && authorizationFor(kept.held, key?.visit ?? '', encounter, codes);
  const whole = withAuthorization(encounter, kept ? heldAuthorization(held, kept.call, kept.earlier) : undefined);
  return { encounter: whole, precheck: judgeFor(office, whole) };
}

type Kept = { visit: string; kept: boolean; notKept: string };
type Fresh = { reading: Reading; encounter: Encounter; precheck: PreCheck; checkedAt: string; earlier: VisitRecord | null };

export const keepVisit = {
  /** The record of the same patient and day, if there is one that can be opened. */
  async find({ database }: Office, encounter: Encounter): Promise<VisitRecord | null> {
    if (!database || !identifiable(encounter)) return null;
    const key = await visitKey(database, encounter).catch(() => null);
    return key && loadVisit(database, key.visit).catch(() => null);
  },

  /** Keys of patient and visit; null where it cannot be told who it is, or nothing can be kept. */
  async key({ database }: Office, encounter: Encounter): Promise<VisitKey | null> {
    return database && identifiable(encounter) ? visitKey(database, encounter).catch(() => null) : null;
  },

  /** A fresh reading with the answers, overrides and accepted lines of the record, and what was typed into its claim. */
  withDecisions(encounter: Encounter, { encounter: { answers, overrides, accepted, claim } }: VisitRecord): Encounter {
    const { typed, attachments } = claim ?? {};
    return {
      ...encounter,
      ...(answers && { answers }),
      ...(overrides && { overrides }),
      ...(accepted && { accepted }),
      ...((typed || attachments) && {
        claim: { ...encounter.claim, ...(typed && { typed }), ...(attachments && { attachments }) },
      }),
    };
  },

  async record({ database, sentence }: Office, fresh: Fresh): Promise<Kept> {
    if (!database) return { visit: '', kept: false, notKept: sentence };
    if (!identifiable(fresh.encounter)) {
      return { visit: '', kept: false, notKept: 'The page does not say who the patient is, so this check is not kept.' };
    }
    const key = await visitKey(database, fresh.encounter).catch(() => null);
    if (!key) return { visit: '', kept: false, notKept: LOCKED };
    const { earlier, ...rest } = fresh;
    const saved = await recordVisit(database, {
      schema: 'crossbite.visit/1',
      id: key.visit,
      patient: key.patient,
      status: earlier?.status ?? 'unaccepted',
      firstCheckedAt: earlier?.firstCheckedAt ?? fresh.checkedAt,
      ...(earlier?.closedAt && { closedAt: earlier.closedAt }),
      decisions: earlier?.decisions ?? [],
      ...rest,
    });
    return saved.ok
      ? { visit: key.visit, kept: true, notKept: sentence }
      : { visit: key.visit, kept: false, notKept: saved.sentence };
  },
};

// Two visits of nobody in particular must never become one record.
function identifiable({ patient }: Encounter): boolean {
  return Boolean(patient?.chartNumber || (patient?.birthDate && patient.name?.last));
}
