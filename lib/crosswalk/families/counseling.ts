import type { CrosswalkFamily, FamilyCase } from '../family';
import { medical, none, underSomePlans } from '../family';
import { minutesTold } from '../minutes';
import { documentation } from '../questions';
import { customary } from '../sources';

const vaccines = [
  'D1701',
  'D1702',
  'D1703',
  'D1704',
  'D1705',
  'D1706',
  'D1707',
  'D1708',
  'D1709',
  'D1710',
  'D1711',
  'D1712',
  'D1713',
  'D1714',
];
const hpv = ['D1781', 'D1782', 'D1783'];
const flu = 'D1720';

export const family: CrosswalkFamily = {
  title: 'Counseling and vaccines',
  codes: ['D1301', 'D1310', 'D1320', 'D1321', 'D1330', ...vaccines, ...hpv, flu],
  source: customary,
  cross(line) {
    if (vaccines.includes(line.cdt))
      return medical([
        {
          key: 'vaccine-covid-administration',
          standing: 'supported',
          why: ['A COVID-19 vaccine was given.'],
          evidence: [line.field('cdt')],
        },
      ]);
    if (line.cdt === flu) {
      return medical([
        {
          key: 'vaccine-administration-first',
          standing: 'supported',
          why: ['A vaccine was given by injection; the vaccine itself is a line of its own.'],
          evidence: [line.field('cdt')],
        },
      ]);
    }
    if (hpv.includes(line.cdt)) {
      return medical([
        {
          key: 'vaccine-administration-first',
          standing: 'supported',
          why: ['A vaccine was given by injection; the vaccine itself is a line of its own.'],
          evidence: [line.field('cdt')],
        },
        { key: 'vaccine-hpv-9', standing: 'possible', why: ['The vaccine, where the office bought it.'] },
      ]);
    }
    if (line.cdt === 'D1320') return tobacco(line);
    if (line.cdt === 'D1321') {
      const use = line.evidence([
        'opioid use disorder',
        'alcohol use disorder',
        'substance use',
        'alcohol use',
        'cannabis use',
        'stimulant use',
        'opioid use',
      ]);
      if (use.length === 0) return none('The note tells of no use of substances that the counseling was about.', 'dental');
      return underSomePlans(
        [
          {
            key: 'alcohol-drug-screening',
            standing: 'possible',
            why: ['Structured screening and brief intervention of 15 minutes or more.'],
            whyNot: ['It needs a named screening tool and the minutes.'],
            evidence: use,
          },
        ],
        [
          documentation(
            line,
            'counseling-minutes',
            'Record the screening tool and the minutes of the intervention.',
            'The code needs both.',
          ),
        ],
      );
    }
    return none('Advice on diet, hygiene or vaccines belongs to the dental visit.', 'dental');
  },
};

function tobacco(line: Parameters<CrosswalkFamily['cross']>[0]) {
  const use = line.evidence(['tobacco use', 'smoking', 'nicotine dependence', 'smokeless tobacco use', 'vaping']);
  if (use.length === 0) return none('The note tells of no tobacco use now.', 'dental');
  const minutes =
    line.procedure.minutes ??
    minutesTold(line, /\b(?:tobacco|smok\w*|cessation|quit\w*|vap\w*|nicotine|counsel\w*)\b/i)?.minutes ??
    null;
  const time = documentation(
    line,
    'counseling-minutes',
    'Record the minutes of tobacco counseling.',
    'Counseling of three minutes or less is not reported, and ten minutes part the two codes.',
    'blocks',
  );
  if (minutes !== null && minutes <= 3) return none('Counseling of three minutes or less is not reported.', 'dental');
  const long = minutes !== null && minutes > 10;
  return medical(
    [
      {
        key: long ? 'tobacco-counseling-long' : 'tobacco-counseling-short',
        standing: minutes === null ? 'needs-answer' : 'supported',
        why: [minutes === null ? 'Tobacco counseling; the minutes decide.' : `Tobacco counseling of ${minutes} minutes.`],
        evidence: use,
        asks: minutes === null ? [time.id] : [],
      },
    ],
    minutes === null ? [time] : [],
  );
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'twelve minutes on tobacco',
    visit: { procedures: [{ id: 'p1', cdt: 'D1320', minutes: 12 }], text: 'Smokes 1 ppd. Tobacco cessation counseling.' },
    first: 'tobacco-counseling-long',
  },
  {
    name: 'the minutes are asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D1320' }], text: 'Smokes 1 ppd. Advised to quit.' },
    standing: 'needs-answer',
  },
  {
    name: 'a person who never smoked',
    visit: { procedures: [{ id: 'p1', cdt: 'D1320', minutes: 5 }], text: 'Never smoker. Denies tobacco use.' },
    none: true,
    not: ['tobacco-counseling-short'],
  },
];
