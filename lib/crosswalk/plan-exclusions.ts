import type { Source } from '@/lib/encounter/source';
import type { BillingRemark } from './billing-remarks';
import type { Line } from './line';

interface PlanExclusion {
  readonly payer: RegExp;
  readonly codes: RegExp;
  readonly reason: string;
  readonly source: Source;
}

/** Services that a named payer's own policy leaves out of its medical plans. Only what was read in the policy itself. */
const published: readonly PlanExclusion[] = [
  {
    payer: /qual ?choice/i,
    codes: /^D72(20|30|40|41|50|51|60|61|70|72|80)$/,
    reason:
      'This payer never pays for the removal of impacted teeth and related surgery under its medical plans, whatever the cause.',
    source: {
      title: 'QualChoice medical policy BI207',
      locator: 'dental numbers listed as not covered',
      url: 'https://www.qualchoice.com',
      date: '2026-11-24',
      confidence: 'primary',
    },
  },
];

/** Words by which a benefit call names a service. */
const services: readonly { codes: RegExp; words: RegExp }[] = [
  { codes: /^D(78|9130)/, words: /\btmj\b|\btmd\b|\btemporomandib|\bjaw joint|\borthotic|\bsplint|\bD78\d\d/ },
  { codes: /^D72[2-4]/, words: /\bimpact\w*|\bwisdom|\bthird molar|\b3rds?\b|\boral surgery|\bextraction|\bD72\d\d/ },
  { codes: /^D(71|72[015])/, words: /\bextraction|\bteeth\b|\btooth\b|\bD7[12]\d\d/ },
  { codes: /^D(60|61|799)/, words: /\bimplant|\bD60\d\d/ },
  { codes: /^D79[4]/, words: /\borthognathic|\bjaw surgery|\bosteotom|\ble ?fort/ },
  { codes: /^D79[5]/, words: /\bgraft/ },
  { codes: /^D99(4[7-9]|5)/, words: /\bapnea|\bsleep|\boral appliance|\bE048\d/ },
  { codes: /^D92/, words: /\banesth|\bsedation|\bGA\b/i },
  { codes: /^D8/, words: /\bortho\w*|\bbraces/ },
  { codes: /^D[1-35]/, words: /\brestorat|\bfilling|\bcrown|\bdental (?:care|services?|work|treatment)/ },
  { codes: /^D03/, words: /\bcbct|\bcone beam|\bpanor|\bimaging/ },
];

/** Why the medical plan leaves this procedure out, from its own policy or from a benefit call in the notes; null where nothing says so. */
export function planExclusion(line: Line, remarks: readonly BillingRemark[]): { reason: string; source: Source } | null {
  const payer = line.visit.medical[0]?.payerName ?? '';
  const own = published.find((entry) => entry.payer.test(payer) && entry.codes.test(line.cdt));
  if (own) return own;
  const words = services.find(({ codes }) => codes.test(line.cdt))?.words;
  const remark = remarks.find(
    ({ kind, text }) => kind === 'exclusion' && (words?.test(text) || text.includes(line.cdt.toLowerCase())),
  );
  if (!remark) return null;
  return {
    reason: 'A note records that the medical plan excludes this service.',
    source: {
      title: 'Benefit verification in the chart',
      locator: `note ${remark.quote.note}`,
      url: '',
      date: line.visit.dateOfService,
      confidence: 'practice',
    },
  };
}
