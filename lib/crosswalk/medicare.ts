import type { Missing } from '@/lib/encounter/precheck';
import type { Crossing, Proposal } from './family';
import { none } from './family';
import type { Line } from './line';
import { linkedService } from './linked-service';
import { documentation, visitQuestion } from './questions';
import { medicareExclusion } from './sources';

/** Restorations, dentures, implants and braces treat no infection before a medical service. */
const neverLinked = /^D[2568]/;

export const isMedicare = (line: Line): boolean =>
  line.visit.payerClass === 'medicare' || line.visit.payerClass === 'medicare-advantage';

/**
 * What Medicare makes of a crossing: dental care tied to a covered medical service keeps its dental code with KX; other dental care is
 * excluded by law, and is sent with GY only for a denial that somebody needs. Medical services are left as they are.
 */
export function forMedicare(line: Line, crossing: Crossing): Crossing {
  if (!isMedicare(line) || crossing.nature === 'unknown' || crossing.nature === 'joined') return crossing;
  const link = linkedService(line.chart, line.cdt);
  const dentalService = crossing.nature !== 'medical' || /^D(0|91|93)/.test(line.cdt);
  if (!dentalService || /^D99[45]/.test(line.cdt)) return crossing;
  if (link && !neverLinked.test(line.cdt)) {
    const proposal: Proposal = {
      key: line.cdt,
      cdt: true,
      standing: link.coordinated ? 'supported' : 'needs-answer',
      why: [
        'Dental care before or during a covered medical service keeps its dental code on the Medicare claim, with the diagnosis.',
      ],
      whyNot: link.coordinated ? [] : ['KX may stand only once the chart shows the exchange with the medical side.'],
      evidence: [line.field('cdt'), ...line.evidence(['abscess', 'infection', 'caries', 'periodontitis', 'radiolucency'])],
      modifiers: link.coordinated ? [{ code: 'KX', reason: 'the chart supports the link to the covered medical service' }] : [],
    };
    const record = {
      ...documentation(
        line,
        'coordination',
        'Add the record of the exchange with the treating physician (referral, letter or call) about this dental care.',
        'Without it the dental care is not linked to the medical service.',
        'blocks',
      ),
      id: 'doc:coordination:visit',
    };
    return {
      nature: crossing.nature,
      proposals: [
        proposal,
        ...crossing.proposals.map((other) => ({
          ...other,
          standing: link.coordinated ? ('possible' as const) : ('needs-answer' as const),
        })),
      ],
      none: '',
      missing: [...(link.coordinated ? [] : [record]), ...crossing.missing],
    };
  }
  if (crossing.nature === 'medical') return crossing;
  const denial: Missing = {
    ...visitQuestion(
      line,
      'statutory-denial',
      'Does another payer need a Medicare denial for this service?',
      'An excluded service is sent to Medicare only for its denial.',
      'weakens',
      medicareExclusion,
    ),
    kind: 'coverage',
  };
  if (/^(y|yes|true)\b/.test(line.answer('statutory-denial'))) {
    return {
      nature: 'dental',
      proposals: [
        {
          key: line.cdt,
          cdt: true,
          standing: 'possible',
          why: ['Sent for a denial that another payer needs.'],
          modifiers: [{ code: 'GY', reason: 'excluded by law' }],
          evidence: [line.field('cdt')],
        },
      ],
      none: '',
      missing: [],
    };
  }
  return none(
    'Medicare excludes dental care by law unless it belongs to a covered medical service on its list; the chart names none that this procedure serves.',
    'dental',
    [denial],
  );
}
