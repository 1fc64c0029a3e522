import type { Missing, PreCheck } from '@/lib/encounter/precheck';
import type { Denial, ShadowClaim } from './shadow-claim';

/** One warning that the engine would have given before the claim was sent. `codes`: the lines that it is about, none: the whole claim. */
export interface Warning {
  readonly id: string;
  readonly says: string;
  readonly codes: readonly string[];
  /** Reason code → remarks that it would come with; none: any. */
  readonly denials: ReadonlyMap<string, readonly string[]>;
}

/** Warnings of a pre-check as far as the file holds what they rest on: without a chart note nothing can be said of what a note lacks. */
export function warningsOf(claim: ShadowClaim, check: PreCheck): Warning[] {
  return [...ofFindings(claim, check), ...ofRoutes(claim, check), ...(claim.charted ? ofChart(claim, check) : [])];
}

function ofFindings({ silentOn, encounter, charted }: ShadowClaim, { findings }: PreCheck): Warning[] {
  const warnings = findings
    .filter(
      ({ id, severity, field }) =>
        severity !== 'info' && !silentOn.includes(id) && !isSilent(field, silentOn) && (charted || !id.startsWith('CHART-')),
    )
    .map(({ id, message, field, likelyDenial }): Warning => {
      const line = /^accepted\.lines\[(\d+)\]/.exec(field)?.[1];
      const code = line === undefined ? undefined : encounter.accepted?.lines?.[Number(line)]?.code;
      return { id, says: message, codes: code ? [code] : [], denials: parseDenials(likelyDenial) };
    });
  return oncePerId(warnings);
}

const isSilent = (field: string, paths: readonly string[]) => {
  const path = field.replace(/\[\d+\]/g, '');
  return paths.some((one) => path === one || (one !== 'coverage' && path.startsWith(`${one}.`)));
};

/** The same thing on several lines is one warning about those lines. */
function oncePerId(warnings: readonly Warning[]): Warning[] {
  const byId = new Map<string, Warning>();
  for (const warning of warnings) {
    const known = byId.get(warning.id);
    const codes =
      known && (known.codes.length === 0 || warning.codes.length === 0) ? [] : [...(known?.codes ?? []), ...warning.codes];
    byId.set(warning.id, { ...(known ?? warning), codes: [...new Set(codes)] });
  }
  return [...byId.values()];
}

/** `['CO-50 N115', 'N737', 'CO-173']` → 50 with N115 or N737, and 173; what is no reason code of a remittance is left out. */
export function parseDenials(written: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let reason = '';
  for (const word of written.flatMap((text) => text.split(/[\s/]+/))) {
    const [, carc = ''] = /^(?:CO|PR|OA|PI)-([A-Z]?\d{1,3})$/.exec(word) ?? [];
    if (carc) reason = carc;
    if (carc && !found.has(carc)) found.set(carc, []);
    else if (!carc && reason && /^(?:MA|M|N)\d{1,3}$/.test(word)) found.get(reason)?.push(word);
  }
  return found;
}

const reasons = (...carcs: string[]): ReadonlyMap<string, readonly string[]> => new Map(carcs.map((carc) => [carc, []]));
/** Reasons with which a dental plan sends a service to the medical one, and the other way round. */
const toMedical = reasons('254', '290', '289');
const toDental = reasons('270', '291', '289', '96', '204');
const notNecessary = new Map([
  ['50', []],
  ['150', []],
  ['16', ['M29', 'N706', 'N661', 'N729']],
  ['252', []],
  ['163', []],
  ['226', []],
]);
const noPaper = new Map([
  ['252', []],
  ['250', []],
  ['251', []],
  ['163', []],
  ['226', []],
  ['16', ['M29', 'M30', 'M31', 'N729', 'N753']],
]);

/** A service billed to the plan to which it does not belong. */
function ofRoutes({ kind, encounter }: ShadowClaim, { route }: PreCheck): Warning[] {
  const cdtOf = new Map(encounter.procedures.map(({ id, cdt }) => [id, cdt ?? '']));
  const belonging = route.filter(
    ({ procedure, to }) =>
      cdtOf.get(procedure) &&
      (kind === 'dental' ? to === 'medical' || to === 'medicare-dental' : to === 'dental' || to === 'do-not-bill'),
  );
  if (belonging.length === 0) return [];
  return [
    {
      id: kind === 'dental' ? 'ROUTE-MEDICAL' : 'ROUTE-DENTAL',
      says: belonging[0]?.reason ?? '',
      codes: belonging.map(({ procedure }) => cdtOf.get(procedure) ?? ''),
      denials: kind === 'dental' ? toMedical : toDental,
    },
  ];
}

/** What a medical reviewer would have missed in the note; a dental claim has no such reviewer. */
function ofChart({ kind }: ShadowClaim, { necessity, missing }: PreCheck): Warning[] {
  if (kind === 'dental') return [];
  const policies = necessity
    .filter(({ verdict }) => verdict === 'not-met')
    .map(
      ({ policy, title }): Warning => ({
        id: policy,
        says: `The note does not meet: ${title}.`,
        codes: [],
        denials: notNecessary,
      }),
    );
  const papers = missing
    .filter(({ severity, kind: sort }) => severity === 'blocks' && (sort === 'documentation' || sort === 'attachment'))
    .map(({ id, ask, kind: sort }): Warning => ({ id: idOf(id), says: ask, codes: [], denials: denialsOfMissing(sort) }));
  return oncePerId([...policies, ...papers]);
}

/** Ids of questions name the procedure, which would count every visit apart. */
const idOf = (id: string) => id.replace(/:p\d+\b/g, '');
const denialsOfMissing = (kind: Missing['kind']) => (kind === 'attachment' ? noPaper : notNecessary);

/** Remarks that accompany any refusal and name no field. */
const general = new Set(['MA130', 'N142', 'MA01', 'MA13', 'MA15', 'MA18']);
/** Remarks with which payers name the same field; which one they choose differs from payer to payer. */
const sameField = [new Set(['M76', 'M81', 'M64', 'MA63']), new Set(['M51', 'M20', 'N56'])];
const alike = (a: string, b: string) => a === b || sameField.some((field) => field.has(a) && field.has(b));
/** Reasons that say nothing without their remark. */
const needRemark = new Set(['16', '96', '125', 'A1']);

/**
 * Whether the warning was of this denial: the same reason code, on a line that the warning is about; where the reason says nothing without its
 * remark and both name remarks, one of them in common. The group code is who pays, not why, and does not count.
 */
export function foresaw(warning: Warning, denial: Denial): boolean {
  const expected = warning.denials.get(denial.reason);
  if (!expected) return false;
  if (denial.code && warning.codes.length > 0 && !warning.codes.includes(denial.code)) return false;
  const telling = denial.remarks.filter((remark) => !general.has(remark));
  if (!needRemark.has(denial.reason) || expected.length === 0 || telling.length === 0) return true;
  return telling.some((remark) => expected.some((one) => alike(one, remark)));
}
