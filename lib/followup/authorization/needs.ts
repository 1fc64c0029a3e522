import type { Encounter } from '@/lib/encounter/encounter';
import type { PreCheck } from '@/lib/encounter/precheck';
import type { Source } from '@/lib/encounter/source';
import { visitOf } from '@/lib/encounter/visit';
import { alabamaAccident, healthPartnersAppliance } from '@/lib/necessity/sources';
import { daysBetween } from '../calendar';
import type { Verification } from '../verification/verification';

/** Whether this payer wants authorization for a code, as far as anybody said so, and who did. `ask`: nobody did. */
export interface AuthorizationNeed {
  readonly code: string;
  readonly state: 'wanted' | 'likely' | 'not-wanted' | 'ask';
  readonly say: string;
  readonly source: Source | null;
}

interface Known {
  readonly payer: RegExp;
  readonly codes: RegExp;
  readonly say: string;
  readonly source: Source;
  /** Days after an accident from which it holds. */
  readonly afterAccident?: number;
}

const said = (title: string, locator: string, confidence: Source['confidence'] = 'secondary'): Source => ({
  title,
  locator,
  url: '',
  date: '2026-11-24',
  confidence,
});

/** What was read of payers. A payer that is not here may want it all the same. */
const known: readonly Known[] = [
  {
    payer: /health ?partners/i,
    codes: /^(?:E0486|D9947)$/,
    say: 'HealthPartners asks for prior authorization of an oral appliance.',
    source: healthPartnersAppliance,
  },
  {
    payer: /alabama|\bbcbs ?al\b/i,
    codes: /./,
    afterAccident: 180,
    say: 'BCBS Alabama wants authorization for treatment later than 180 days after the accident.',
    source: alabamaAccident,
  },
  {
    payer: /cigna/i,
    codes: /^(?:E0486|D9947)$/,
    say: 'An office reports that its paid claim for an oral appliance had prior authorization of Cigna.',
    source: said('Devdent, an oral appliance paid by Cigna medical', 'list of papers'),
  },
  {
    payer: /oxford/i,
    codes: /^(?:D7|2[01]\d{3}$|4[01]\d{3}$)/,
    say: 'A UnitedHealthcare Oxford policy asks for prior authorization of oral surgery; its list of codes was not read.',
    source: said('UnitedHealthcare Oxford, DENTAL 002.33', 'heading of the policy'),
  },
  {
    payer: /./,
    codes: /^(?:7048[678]|7637[67]|D03(?:6[4-8]|8\d|9[1-5]))$/,
    say: 'Trainers tell of prior authorization for cone beam images at many plans.',
    source: said('Nierman, medical billing of cone beam images', 'preauthorization'),
  },
  {
    payer: /./,
    codes: /^(?:E0486|21\d{3}|D7[89]\d\d|D9947|D60\d\d)$/,
    say: 'Surgery of the jaws and devices usually need it, or an answer that they do not.',
    source: said('Customary billing practice', 'surgery and devices usually need an answer on authorization', 'practice'),
  },
];

/** What is needed for each code that would be billed: what the payer said on the phone first, then what was read of it. */
export function authorizationNeeds(
  encounter: Encounter,
  codes: readonly string[],
  call: Pick<Verification, 'answers' | 'date' | 'payer' | 'reference'> | null,
): AuthorizationNeed[] {
  const { medical, dateOfService } = visitOf(encounter);
  const payer = medical[0]?.payerName ?? '';
  const since = daysBetween(encounter.accident?.date ?? '', dateOfService);
  return codes.map((code) => {
    const answer = call?.answers[`authorization:${code}`]?.trim() ?? '';
    if (call && answer) {
      const state = /^y/i.test(answer) ? 'wanted' : /^no?\b/i.test(answer) ? 'not-wanted' : 'ask';
      const source: Source = {
        title: `Call with ${call.payer}`,
        locator: call.reference,
        url: '',
        date: call.date,
        confidence: 'primary',
      };
      return { code, state, say: `The payer said: ${answer}`, source };
    }
    const found = known.find(
      (one) =>
        payer !== '' &&
        one.payer.test(payer) &&
        one.codes.test(code) &&
        (one.afterAccident === undefined || (since !== null && since > one.afterAccident)),
    );
    if (!found) return { code, state: 'ask', say: 'Nothing was read of this payer: ask.', source: null };
    return {
      code,
      state: found.source.confidence === 'primary' ? 'wanted' : 'likely',
      say: found.say,
      source: found.source,
    };
  });
}

/** Codes that would be asked for: the accepted ones, else the first of each procedure that is billed to the medical plan. */
export function requestedCodes(encounter: Encounter, check: PreCheck): { code: string; units: number }[] {
  const lines = encounter.accepted?.lines ?? [];
  const medical = new Set(
    check.route.filter(({ to }) => to === 'medical' || to === 'medicare-dental').map(({ procedure }) => procedure),
  );
  const all =
    lines.length > 0
      ? lines.map(({ code, units }) => ({ code, units: units ?? 1 }))
      : check.procedures.flatMap(({ id, candidates }) =>
          medical.has(id) ? candidates.slice(0, 1).map(({ code, units }) => ({ code, units })) : [],
        );
  const sums = new Map<string, number>();
  for (const { code, units } of all) sums.set(code, (sums.get(code) ?? 0) + units);
  return [...sums].map(([code, units]) => ({ code, units }));
}
