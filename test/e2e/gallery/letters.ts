import type { LetterTools } from '@/components/followup/letter-tools';
import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import { fingerprint } from '@/lib/followup/letters/alike';
import { buildLetter } from '@/lib/followup/letters/build-letter';
import { keptLetter, letterTitles } from '@/lib/followup/letters/kept-letter';
import { templateFor } from '@/lib/followup/letters/template';

/** An office that keeps letters and was refused before: a signed letter of this visit, one of another patient that reads like it, and what its payer denied. */
export function galleryLetters(encounter: Encounter, precheck: PreCheck): LetterTools {
  const codes = encounter.procedures.flatMap(({ cdt }) => cdt ?? []);
  const letter = buildLetter(encounter, precheck, templateFor(codes));
  const signed = keptLetter({
    appeal: '',
    title: letterTitles.necessity,
    letter,
    exhibits: [],
    signedBy: 'Ines Vale, DMD',
    signedAt: '2026-11-25T15:10:00.000Z',
  });
  const payer = encounter.coverage?.[0]?.payerName ?? '';
  const code = precheck.procedures.flatMap(({ candidates }) => candidates)[0]?.code ?? '';
  return {
    templates: async () => [],
    addTemplate: async () => '',
    removeTemplate: async () => undefined,
    others: async () => [fingerprint(letter.statements)],
    sent: async () => undefined,
    kept: async () => [{ id: 'letter', at: '2026-11-25T15:10:00.000Z', letter: signed }],
    keep: async () => ({ ok: false, sentence: 'Nothing is kept in the gallery.' }),
    forget: async () => '',
    denials: async () => [{ payer, code, reason: '50', denied: 4, appealed: 3, overturned: 2, upheld: 1 }],
    practice: async () => ({ billing: { name: 'Lakeside Oral Surgery PC' } }),
  };
}
