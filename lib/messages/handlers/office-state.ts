import { lockState } from '@/lib/storage/auto-lock';
import { unlock } from '@/lib/storage/keyring';
import { loadSettings, recordSettings } from '@/lib/storage/settings-store';
import { loadVisit } from '@/lib/storage/visits-store';
import { loadOffice } from '../keep-visit';
import type { Outcome, ResponseOf } from '../message';

export type OfficeState = ResponseOf<'office'>;

const nobody: OfficeState = {
  locked: false,
  signer: '',
  marks: false,
  sites: [],
  theme: 'system',
  decisions: [],
  practice: null,
  printerShift: { x: 0, y: 0 },
};

/** What popup and panel must know of the office beside a result: locked or not, who decides, and what was decided on this visit. */
export async function loadOfficeState(visit: string): Promise<OfficeState> {
  const { database } = await loadOffice();
  if (!database) return nobody;
  const locked = (await lockState(database)) === 'locked';
  const { signer, marks, sites, theme, practice, printerShift } = await loadSettings(database);
  const record = visit && !locked ? await loadVisit(database, visit).catch(() => null) : null;
  const decisions = (record?.decisions ?? []).map(({ before: _, ...decision }) => decision);
  return { locked, signer, marks, sites, theme, decisions, practice, printerShift };
}

export async function unlockOffice(passphrase: string): Promise<Outcome> {
  const { database, sentence } = await loadOffice();
  if (!database) return { ok: false, sentence };
  return (await unlock(database, passphrase))
    ? { ok: true }
    : { ok: false, sentence: 'That is not the passphrase. Check capital letters and try again.' };
}

export async function recordSigner(signer: string): Promise<Outcome> {
  const { database, sentence } = await loadOffice();
  return database ? recordSettings(database, { signer }) : { ok: false, sentence };
}
