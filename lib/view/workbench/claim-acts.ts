import type { Override } from '@/components/claim/OverrideDialog';
import type { TypedWords } from '@/components/claim/typed-words';
import { toast } from '@/components/ui/toast/toast-queue';
import { withWords } from '@/lib/claim/typed/with-typed';
import type { ClaimAttachment, Encounter } from '@/lib/encounter/encounter';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { recordAudit } from '@/lib/storage/audit-log';
import type { Decision } from '@/lib/storage/visit-record';
import { loadVisit, recordVisit } from '@/lib/storage/visits-store';
import type { OpenOffice } from './use-office';

type Change = (encounter: Encounter, at: string) => Encounter;

/** What a person decides at the claim desk: the visit as it stands now is changed, checked anew and kept, and its history says who did it. */
export function claimActs({ database, own, settings }: OpenOffice, id: string) {
  const keep = async (decision: Omit<Decision, 'at' | 'before'>, change: Change) => {
    const at = new Date().toISOString();
    const visit = await loadVisit(database, id);
    if (!visit) return;
    const before = visit.encounter;
    const encounter = change(before, at);
    const saved = await recordVisit(database, {
      ...visit,
      encounter,
      precheck: precheck(encounter, defaultKnowledge, settings.practice ? { practice: settings.practice } : {}),
      checkedAt: at,
      decisions: [...visit.decisions, { ...decision, at, before }],
    });
    if (!saved.ok) return toast({ words: saved.sentence });
    const what = decision.kind === 'overridden' ? 'overridden' : 'edited';
    await recordAudit(database, { what, by: decision.by, visit: id, about: decision.about }, at);
  };
  const by = own.signer;
  return {
    override: ({ finding, line, reason, by: person }: Override) =>
      keep({ kind: 'overridden', by: person, about: finding, value: line, reason }, (encounter, at) => ({
        ...encounter,
        overrides: [...(encounter.overrides ?? []), { finding, ...(line && { line }), reason, by: person, at }],
      })),
    /** Words of a person in boxes of the form; empty ones give the box back. */
    type: (words: readonly TypedWords[]) =>
      keep({ kind: 'edited', by, about: 'claim', value: words.map(({ box }) => box).join(' ') }, (encounter, at) =>
        withWords(encounter, words, by, at),
      ),
    attach: (attachments: readonly ClaimAttachment[]) =>
      keep(
        { kind: 'edited', by, about: 'attachments', value: attachments.map(({ control }) => control).join(' ') },
        (encounter) => ({ ...encounter, claim: { ...encounter.claim, attachments: [...attachments] } }),
      ),
  };
}
