import { checkFile } from '@/lib/claim/x12/check-file';
import type { Encounter } from '@/lib/encounter/encounter';
import type { Practice } from '@/lib/encounter/practice';
import type { Knowledge } from '@/lib/precheck/precheck';
import { precheck } from '@/lib/precheck/precheck';
import { streamSegments } from '@/lib/x12/stream-segments';
import { decisionsOf } from './decisions';
import { judgeClaim } from './judge-claim';
import { claimIndex } from './match-decisions';
import type { Decision, ShadowClaim } from './shadow-claim';
import { claimsOf, type KnownSource } from './source';
import type { ShadowEntry } from './totals';

/** What the files hold, after they were read once: how long the run is, and which decision belongs to which claim. */
export interface ShadowSurvey {
  /** Entries that the run will give, errors among them. */
  readonly entries: number;
  /** Claims that could be read. */
  readonly claims: number;
  /** Corrections of claims that are in the files too: their decisions count with the first claim. */
  readonly corrections: number;
  /** Decisions of remittances: those matched, those that fit no claim of the files, and those that fit several alike. */
  readonly decisions: { readonly matched: number; readonly unmatched: number; readonly ambiguous: number };
  readonly byClaim: ReadonlyMap<number, readonly Decision[]>;
  readonly leftOut: ReadonlySet<number>;
  readonly medicalBilled: (known: ShadowClaim['known']) => boolean;
  /** Faults of remittance files; they come first in the run. */
  readonly problems: readonly ShadowEntry[];
}

/** Called now and then while files are read: how many claims were found so far. Throws what the caller throws to stop. */
export type Breath = (done: number) => Promise<void>;
const breathEvery = 200;

/** Reads every file once. Held in memory: of each claim and decision what they are matched by, never a file. */
export async function surveyShadow(sources: readonly KnownSource[], breath: Breath): Promise<ShadowSurvey> {
  const index = claimIndex();
  const corrections: { number: number; claim: ShadowClaim }[] = [];
  let number = 0;
  let claims = 0;
  for (const source of sources) {
    for await (const { claim } of claimsOf(source)) {
      if (claim) claims++;
      if (claim?.correction) corrections.push({ number, claim: { ...claim, encounter: nothing } });
      else if (claim) index.add(number, claim);
      number++;
      if (number % breathEvery === 0) await breath(number);
    }
  }
  const leftOut = new Set<number>();
  for (const { number: at, claim } of corrections) {
    if (index.hasAccount(claim.account)) leftOut.add(at);
    else index.add(at, claim);
  }
  const byClaim = new Map<number, Decision[]>();
  const problems: ShadowEntry[] = [];
  const decisions = { matched: 0, unmatched: 0, ambiguous: 0 };
  let read = 0;
  for (const source of sources.filter(({ kind }) => kind === '835')) {
    for await (const item of decisionsOf(streamSegments(source.open()))) {
      if (++read % breathEvery === 0) await breath(number);
      if (item.error !== undefined) {
        problems.push({ file: source.name, at: item.at, error: item.error });
        continue;
      }
      const found = index.find(item.decided);
      decisions[found === 'none' ? 'unmatched' : found === 'several' ? 'ambiguous' : 'matched']++;
      if (typeof found === 'number') byClaim.set(found, [...(byClaim.get(found) ?? []), item.decided.decision]);
    }
  }
  return {
    entries: problems.length + number - leftOut.size,
    claims,
    corrections: leftOut.size,
    decisions,
    byClaim,
    leftOut,
    medicalBilled: index.hasMedical,
    problems,
  };
}

const nothing = { procedures: [], notes: [] };

type RunSettings = { readonly practice: Practice | null; readonly knowledge: Knowledge };

/**
 * The entries of a run in their order, from number `from` on (0: all of them): the same files and settings give the same entries, so that a
 * run that was stopped goes on where it stopped.
 */
export async function* runShadow(
  sources: readonly KnownSource[],
  survey: ShadowSurvey,
  settings: RunSettings,
  from = 0,
): AsyncGenerator<ShadowEntry> {
  let entry = 0;
  for (const problem of survey.problems) if (entry++ >= from) yield problem;
  let number = -1;
  for (const source of sources) {
    for await (const item of claimsOf(source)) {
      number++;
      if (survey.leftOut.has(number) || entry++ < from) continue;
      yield item.claim
        ? judged(item.claim, source.name, survey.byClaim.get(number) ?? [], survey, settings)
        : { file: source.name, at: item.at, error: item.error };
    }
  }
}

function judged(
  claim: ShadowClaim,
  file: string,
  decisions: readonly Decision[],
  survey: ShadowSurvey,
  { practice, knowledge }: RunSettings,
): ShadowEntry {
  const office = claim.practice ?? practice;
  // Without a practice there is no claim to judge; an empty one lets the lines be judged, and what a CSV file is silent on stays out.
  const judgedWith = claim.kind === 'medical' ? (office ?? {}) : null;
  try {
    const check = precheck(asAsked(claim), knowledge, judgedWith ? { practice: judgedWith, checkFile } : {});
    return judgeClaim(claim, check, decisions, { file, medicalBilled: survey.medicalBilled(claim.known) });
  } catch (error) {
    const name = error instanceof Error ? error.constructor.name : 'fault';
    return { file, at: claim.at, error: `This claim could not be checked (${name}): please report it.` };
  }
}

/**
 * A dental claim names no medical plan, which does not mean that the patient has none: it is asked where the service belongs by its nature.
 * Files do not know the rest.
 */
function asAsked({ kind, encounter }: ShadowClaim): Encounter {
  if (kind === 'medical' || encounter.coverage?.some((plan) => plan.kind === 'medical')) return encounter;
  const { coverage: _, ...rest } = encounter;
  return rest;
}
