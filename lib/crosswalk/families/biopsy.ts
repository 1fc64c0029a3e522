import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import type { Line } from '../line';
import { type OralSite, oralSites, softLesions } from '../oral-sites';
import { pathologyReport } from '../pathology-report';
import { question } from '../questions';
import { matchesOf, sitesSaid } from '../sites';
import { aaomsBiopsy } from '../sources';
import { jawOf } from '../where';

const bySite: Partial<Record<OralSite, readonly string[]>> = {
  'minor salivary gland': ['biopsy-salivary-incisional'],
  'back of the tongue': ['biopsy-tongue-posterior'],
  'front of the tongue': ['biopsy-tongue-anterior'],
  tongue: ['biopsy-tongue-anterior', 'biopsy-tongue-posterior'],
  'floor of the mouth': ['biopsy-floor-of-mouth'],
  'palate or uvula': ['biopsy-palate-uvula'],
  oropharynx: ['biopsy-oropharynx'],
  'mucosa of the lip': ['biopsy-vestibule', 'biopsy-lip'],
  lip: ['biopsy-lip', 'biopsy-vestibule'],
  'vestibule or cheek': ['biopsy-vestibule'],
  'gum or alveolus': ['unlisted-dentoalveolar', 'biopsy-vestibule', 'excision-gum-open'],
  'skin of the face': ['biopsy-skin-punch'],
};

export const family: CrosswalkFamily = {
  title: 'Biopsy of bone and of soft tissue',
  codes: ['D7284', 'D7285', 'D7286', 'D7287', 'D7288'],
  source: aaomsBiopsy,
  cross(line) {
    const report = pathologyReport(line);
    if (line.cdt === 'D7284') {
      return medical([salivary(line)], report);
    }
    if (line.cdt === 'D7285') return ofBone(line, report);
    if (line.cdt === 'D7288' || line.cdt === 'D7287') {
      return medical(
        [
          {
            key: 'unlisted-dentoalveolar',
            standing: 'possible',
            why: ['A smear or brush sample has no listed surgical code; the laboratory reports its reading.'],
            evidence: [line.field('cdt')],
          },
        ],
        report,
      );
    }
    return ofSoftTissue(line, report);
  },
};

function ofSoftTissue(line: Line, report: ReturnType<typeof pathologyReport>) {
  const answered = matchesOf(line.answer('biopsy-site'), oralSites).map(({ site }) => ({
    site,
    evidence: [],
    weight: 9,
    words: [],
  }));
  const said = (answered.length > 0 ? answered : sitesSaid(line, oralSites, softLesions)).filter(({ site }) => bySite[site]);
  const [first, second] = said;
  if (!first) {
    const ask = question(
      line,
      'biopsy-site',
      'Which site was sampled (lip, inside of lip or cheek, tongue front or back, floor of the mouth, palate, gum)?',
      'Each site has its own biopsy code.',
    );
    const keys = ['biopsy-vestibule', 'biopsy-tongue-anterior', 'biopsy-floor-of-mouth', 'biopsy-palate-uvula', 'biopsy-lip'];
    return medical(
      keys.map((key) => ({
        key,
        standing: 'needs-answer',
        why: ['Soft tissue was sampled; the note does not name the site.'],
        asks: [ask.id],
      })),
      [ask, ...report],
    );
  }
  const proposals: Proposal[] = [];
  const missing = [...report];
  const keys = bySite[first.site] ?? [];
  const half = first.site === 'tongue';
  const ask = question(
    line,
    'biopsy-site',
    'Was the sampled part of the tongue in its front two thirds or in its back third?',
    'The two parts have different codes.',
    'weakens',
  );
  if (half) missing.unshift(ask);
  keys.forEach((key, index) => {
    proposals.push({
      key,
      standing: index === 0 ? 'supported' : 'possible',
      why: [index === 0 ? `The note puts the sample at: ${first.site}.` : `Where the sample reaches beyond: ${first.site}.`],
      whyNot:
        index === 0
          ? ['Taking out the whole lesion with a margin is an excision, which has other codes; other sites have other codes.']
          : [],
      evidence: index === 0 ? first.evidence : [],
      asks: half ? [ask.id] : [],
    });
  });
  if (second && second.weight * 2 >= first.weight) {
    for (const key of bySite[second.site] ?? []) {
      if (proposals.some((proposal) => proposal.key === key)) continue;
      proposals.push({ key, standing: 'possible', why: [`The note also speaks of: ${second.site}.`], evidence: second.evidence });
      break;
    }
  }
  return medical(proposals, missing);
}

function ofBone(line: Line, report: ReturnType<typeof pathologyReport>) {
  const { jaw, evidence } = jawOf(line);
  const deep = jaw === 'maxilla';
  return medical(
    [
      {
        key: deep ? 'biopsy-bone-open-deep' : 'biopsy-bone-open-superficial',
        standing: 'supported',
        why: [`Bone was sampled through an open approach${jaw ? ` in the ${jaw}` : ''}.`],
        whyNot: ['Removing a whole cyst or tumor of the jaw is an excision and has other codes.'],
        evidence: [line.field('cdt'), ...evidence],
      },
      {
        key: deep ? 'biopsy-bone-open-superficial' : 'biopsy-bone-open-deep',
        standing: 'possible',
        why: ['Depth of the bone decides between the two open bone biopsies.'],
      },
      ...(line.says('aspiration').length > 0
        ? [
            {
              key: 'biopsy-bone-superficial',
              standing: 'possible' as const,
              why: ['Where the sample was taken by needle.'],
              evidence: line.evidence('aspiration'),
            },
          ]
        : []),
    ],
    report,
  );
}

const salivary = (line: Line): Proposal => ({
  key: 'biopsy-salivary-incisional',
  standing: 'supported',
  why: ['Minor salivary glands were sampled through an incision.'],
  evidence: [line.field('cdt')],
});

export const cases: readonly FamilyCase[] = [
  {
    name: 'the side of the tongue',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7286' }],
      text: 'White plaque of the left lateral tongue. Incisional biopsy of the left lateral tongue.',
    },
    first: 'biopsy-tongue-anterior',
    standing: 'supported',
    not: ['biopsy-tongue-posterior', 'biopsy-floor-of-mouth', 'excision-tongue-open'],
  },
  {
    name: 'no site is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7286' }], text: 'Incisional biopsy done, specimen to pathology.' },
    asks: 'biopsy-site',
    standing: 'needs-answer',
  },
  {
    name: 'a site where nothing was seen is asked for, not taken',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7286' }],
      text: 'Incisional biopsy, specimen to pathology. No lesion of the floor of the mouth.',
    },
    asks: 'biopsy-site',
    not: ['biopsy-floor-of-mouth'],
  },
  {
    name: 'a site without a lesion is not the site',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7286' }],
      text: 'Ulcer of the hard palate, biopsy of hard palate. Floor of mouth: no lesion.',
    },
    first: 'biopsy-palate-uvula',
    not: ['biopsy-floor-of-mouth'],
  },
];
