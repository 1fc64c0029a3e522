import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical } from '../family';
import { pathologyReport } from '../pathology-report';
import { question } from '../questions';
import { veteransAffairs } from '../sources';
import { jawOf } from '../where';

const lesions = [
  'cyst',
  'tumor',
  'radiolucency',
  'enucleation',
  'curettage',
  'lesion',
  'excision',
  'odontoma',
  'ameloblastoma',
  'odontogenic keratocyst',
];

export const family: CrosswalkFamily = {
  title: 'Cysts and tumors of the jaws',
  codes: ['D7440', 'D7441', 'D7450', 'D7451', 'D7460', 'D7461', 'D7490'],
  source: veteransAffairs,
  cross(line) {
    const { jaw, evidence } = jawOf(line, lesions);
    const report = pathologyReport(line);
    const malignant =
      line.cdt === 'D7440' || line.cdt === 'D7441' || (line.cdt === 'D7490' && line.says('malignant neoplasm').length > 0);
    const ask = question(line, 'jaw', 'Was the lesion in the upper or in the lower jaw?', 'The two jaws have different codes.');
    if (!jaw) {
      const keys = malignant
        ? ['malignant-mandible', 'malignant-maxilla']
        : ['cyst-mandible-curettage', 'cyst-maxilla-curettage'];
      return medical(
        keys.map((key) => ({
          key,
          standing: 'needs-answer',
          why: ['A lesion of a jaw was removed; neither tooth, area nor note names the jaw.'],
          asks: [ask.id],
        })),
        [ask, ...report],
      );
    }
    const lower = jaw === 'mandible';
    const what = line.evidence(lesions);
    if (malignant) {
      return medical(
        [
          {
            key: lower ? 'malignant-mandible' : 'malignant-maxilla',
            standing: 'supported',
            why: [`A malignant tumor of the ${jaw} was removed.`],
            evidence: [line.field('cdt'), ...evidence],
          },
          ...(line.cdt === 'D7490' && lower
            ? [{ key: 'malignant-mandible-radical', standing: 'possible' as const, why: ['Where the resection was radical.'] }]
            : []),
        ],
        report,
      );
    }
    const cuts = line.evidence(['osteotomy', 'resection']);
    const curettage: Proposal = {
      key: lower ? 'cyst-mandible-curettage' : 'cyst-maxilla-curettage',
      standing: line.cdt === 'D7490' ? 'possible' : 'supported',
      why: [`A benign cyst or tumor of the ${jaw} was enucleated or curetted.`],
      whyNot: [
        `The code of the ${lower ? 'maxilla' : 'mandible'} is for the other jaw; opening the bone to reach the lesion is part of it.`,
        'Sampling only is a biopsy; the tooth beside it is a line of its own.',
      ],
      evidence: [line.field('cdt'), ...evidence, ...what],
    };
    const radical: Proposal = {
      key: lower ? 'cyst-mandible-intraoral-osteotomy' : 'cyst-maxilla-intraoral-osteotomy',
      standing: line.cdt === 'D7490' && cuts.length > 0 ? 'supported' : 'possible',
      why: ['Only where the lesion was resected with bone cuts, not enucleated.'],
      evidence: cuts,
    };
    return medical(line.cdt === 'D7490' ? [radical, curettage] : cuts.length > 0 ? [curettage, radical] : [curettage], report);
  },
};

export const cases: readonly FamilyCase[] = [
  {
    name: 'a cyst at a lower molar',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7451', tooth: '32' }],
      text: 'Cyst of the right posterior mandible around #32, enucleated.',
    },
    first: 'cyst-mandible-curettage',
    standing: 'supported',
    not: ['cyst-maxilla-curettage'],
  },
  {
    name: 'no jaw is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7450' }], text: 'Cyst enucleated, specimen to pathology.' },
    asks: 'jaw',
    standing: 'needs-answer',
  },
  {
    name: 'a resection that is only planned',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7451', tooth: '30' }],
      text: 'Ameloblastoma #30, enucleated. Plan: segmental resection next month.',
    },
    first: 'cyst-mandible-curettage',
    not: ['cyst-mandible-intraoral-osteotomy'],
  },
  {
    name: 'a malignant tumor that is ruled out',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7490', tooth: '30' }],
      text: 'Marginal resection of the mandible. Squamous cell carcinoma was ruled out.',
    },
    first: 'cyst-mandible-intraoral-osteotomy',
    not: ['malignant-mandible', 'malignant-mandible-radical'],
  },
  {
    name: 'a tumor that is only suspected does not make it malignant',
    visit: { procedures: [{ id: 'p1', cdt: 'D7450', tooth: '7' }], text: 'Cyst apex #7 enucleated. R/O malignancy.' },
    first: 'cyst-maxilla-curettage',
    not: ['malignant-maxilla'],
  },
];
