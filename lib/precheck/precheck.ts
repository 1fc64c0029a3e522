import type { FileCheck } from '@/lib/claim/edits/edit';
import { findClaimFindings } from '@/lib/claim/find-claim-findings';
import type { IcdSet } from '@/lib/codes/icd10cm/icd-set';
import type { MedicalPack } from '@/lib/codes/medical/medical-code';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import type { OfficeRow } from '@/lib/crosswalk/office-rows';
import { routeVisit } from '@/lib/crosswalk/route-visit';
import { codeDiagnoses } from '@/lib/diagnosis/code-diagnoses';
import type { Encounter } from '@/lib/encounter/encounter';
import { withOfficePayers } from '@/lib/encounter/office-payers';
import type { Practice } from '@/lib/encounter/practice';
import type { Finding, Missing, PreCheck } from '@/lib/encounter/precheck';
import { visitOf } from '@/lib/encounter/visit';
import { judgeVisit } from '@/lib/necessity/judge-visit';
import type { Chart } from '@/lib/notes/chart';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';
import { authorizationFindings } from './authorization-findings';
import { missingDiagnosis } from './missing-diagnosis';
import { judgeVerdict } from './verdict';

/** Code sets, and the version of everything else that this build knows. */
export interface Knowledge {
  readonly icd: IcdSet;
  readonly medical: MedicalPack;
  readonly version: string;
}

export interface PreCheckSettings {
  /** With a practice, findings of the claim form are judged too. */
  readonly practice?: Practice;
  readonly officeRows?: readonly OfficeRow[];
  /** With it, and a practice, the electronic file of the claim is looked at too. */
  readonly checkFile?: FileCheck;
}

/** One visit, checked: routes, codes, diagnoses with their words, criteria, what is missing. Pure and synchronous; reads no clock. */
export function precheck(given: Encounter, knowledge: Knowledge, settings: PreCheckSettings = {}): PreCheck {
  const encounter = withOfficePayers(given, settings.practice ?? null);
  const visit = visitOf(encounter);
  const facts = findFacts(encounter.notes);
  const chart: Chart = { visit, facts: factSet(facts) };
  const coded = codeDiagnoses(chart, knowledge.icd);
  const crossed = crossVisit(chart, knowledge.medical, settings.officeRows ?? []);
  const judged = judgeVisit(chart, crossed.procedures, coded.diagnoses);
  const routed = routeVisit(chart, crossed.procedures, judged.necessity);
  const answered = new Set(
    (encounter.answers ?? []).filter((answer) => answer.value.trim() !== '').map((answer) => answer.missing),
  );
  const missing = oncePerId([
    ...crossed.missing.filter((item) => !judged.settled.includes(item.id) && !needless(item, judged.refused)),
    ...coded.missing,
    ...judged.missing,
    ...routed.missing,
    ...missingDiagnosis(routed.route, crossed.procedures, coded.diagnoses),
  ]).filter((item) => !answered.has(item.id));
  const findings = inOrder([
    ...coded.findings,
    ...routed.findings,
    ...findClaimFindings(
      encounter,
      settings.practice ?? null,
      knowledge,
      settings.checkFile ? { checkFile: settings.checkFile } : {},
    ),
    ...authorizationFindings(encounter, routed.route, crossed.procedures, settings.practice !== undefined),
  ]);
  return {
    schema: 'crossbite.precheck/1',
    knowledge: { version: knowledge.version, icd10cm: fiscalYear(visit.dateOfService, knowledge.icd), asOf: visit.dateOfService },
    route: routed.route,
    procedures: crossed.procedures,
    diagnoses: coded.diagnoses,
    facts,
    necessity: judged.necessity,
    missing,
    answered: answeredOf(encounter, answered, knowledge, settings),
    documentation: judged.documentation,
    attachments: judged.attachments,
    findings,
    verdict: judgeVerdict(routed.route, judged.necessity, missing, findings),
  };
}

/** Documentation for nothing but procedures to which a policy already says no. */
const needless = (item: Missing, refused: readonly string[]): boolean =>
  item.kind === 'documentation' && item.for.length > 0 && item.for.every((id) => refused.includes(id));

/** What would be missing without the answers: the questions stay known with what a person said to them. */
function answeredOf(encounter: Encounter, ids: ReadonlySet<string>, knowledge: Knowledge, settings: PreCheckSettings): Missing[] {
  if (ids.size === 0) return [];
  return precheck({ ...encounter, answers: [] }, knowledge, settings).missing.filter((item) => ids.has(item.id));
}

/** The same question is asked once, for every line that it concerns; the graver form of it counts. */
function oncePerId(items: readonly Missing[]): Missing[] {
  const byId = new Map<string, Missing>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(
      item.id,
      known
        ? {
            ...known,
            for: [...new Set([...known.for, ...item.for])],
            severity: known.severity === 'blocks' ? 'blocks' : item.severity,
          }
        : item,
    );
  }
  return [...byId.values()];
}

const gravity = { error: 0, warning: 1, info: 2 } as const;
const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);

/** ICD-10-CM changes on October 1 and carries the year that follows; without a date, the set's own name. */
function fiscalYear(date: string, icd: IcdSet): string {
  const match = /^(\d{4})-(\d{2})/.exec(date);
  if (!match) return icd.version;
  return `FY${Number(match[1]) + (Number(match[2]) >= 10 ? 1 : 0)}`;
}
