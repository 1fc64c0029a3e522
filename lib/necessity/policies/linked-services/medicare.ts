import type { Policy, PolicyCase } from '../../policy';
import { medicareCoordination, medicareDialysis, medicareExclusion, medicareLinked } from '../../sources';

const exam = /^D(0|9310|9110)/;
const ridge = /^D(73[1-5]\d|7950|7953|7955|7471|7970)$/;
const infection = /^D(7|4|3|9|0)/;

export const policy: Policy = {
  title: 'Medicare: dental care inextricably linked to a covered medical service',
  codes: /^D(?!99(4|5)|78(?!80)|0485|0486)/,
  applies: {
    id: 'applies',
    label: 'The chart speaks of a medical service or condition to which the dental care might belong',
    any: [
      {
        id: 'service',
        label: 'A medical service or disease of Medicare’s list',
        fact: [
          'cardiac valve replacement',
          'valvuloplasty',
          'organ transplant',
          'stem cell transplant',
          'chemotherapy',
          'CAR-T cell therapy',
          'bone-modifying agent',
          'malignant neoplasm',
          'radiation therapy',
          'dialysis',
          'end-stage renal disease',
          'jaw fracture',
          'jaw dislocation',
          'valvular heart disease',
          'tumor',
        ],
        as: ['present', 'planned', 'historical', 'possible', 'conditional'],
        words:
          /\bvalve (?:replac\w+|repair\w*|surgery)|\btransplant|\b(?:fracture\w*|fx)\b[^.\n]{0,25}\b(?:mandib\w*|maxill\w*|condyl\w*|(?:para)?symphys\w*|jaw)\b|\b(?:mandib\w*|maxill\w*|condyl\w*|(?:para)?symphys\w*|jaw|Le ?Fort)\b[^.\n]{0,25}\b(?:fracture\w*|fx)\b/i,
      },
      {
        id: 'other-condition',
        label: 'Surgery or gum treatment beside another disease',
        all: [
          { id: 'treatment', label: 'More than examination and cleaning', procedure: /^D[34567]/ },
          {
            id: 'condition',
            label: 'Disease that the list leaves out',
            fact: [
              'diabetes mellitus',
              'chronic kidney disease',
              'rheumatoid arthritis',
              'lupus',
              'scleroderma',
              'sjogren syndrome',
              'osteoporosis',
              'joint prosthesis',
              'HIV infection',
              'immunosuppression',
              'ischemic heart disease',
              'heart failure',
              'prosthetic heart valve',
              'crohn disease',
              'pregnancy',
              'chronic obstructive pulmonary disease',
              'gastroesophageal reflux disease',
            ],
            as: ['present', 'historical', 'possible'],
          },
        ],
      },
      {
        id: 'clearance',
        label: 'Dental clearance',
        fact: 'dental clearance',
        as: ['present', 'planned'],
        words: /\bdental clearance\b|\binextricabl\w*|\bKX\b/i,
      },
    ],
  },
  effective: { from: '2023-01-01' },
  checked: '2026-11-24',
  source: medicareLinked,
  criteria: {
    id: 'linked',
    label: 'Inextricably linked to a covered medical service',
    all: [
      {
        id: 'medical-service',
        label: 'A medical service on Medicare’s list that is now under way or to come',
        ask: {
          id: 'linked-service',
          ofVisit: true,
          ask: 'Which medical service or surgery, if any, does this dental care precede or accompany, and on which date?',
          why: 'Medicare takes dental care only together with a medical service on its list.',
          severity: 'blocks',
        },
        any: [
          {
            id: 'listed',
            label:
              'Transplant, heart valve, fracture or dislocation of the jaw; from 2024 chemotherapy, CAR-T, head and neck cancer, radiation',
            named: {
              among: [
                'cardiac valve replacement',
                'valvuloplasty',
                'chemotherapy',
                'CAR-T cell therapy',
                'head and neck cancer',
                'radiation therapy',
                'jaw fracture',
                'jaw dislocation',
                'organ transplant evaluation',
              ],
              coming: ['organ transplant', 'stem cell transplant'],
              words:
                /\b(?:TAVR|TAVI|SAVR|valvuloplasty|(?:aortic|mitral|tricuspid|pulmonary)? ?valve (?:replac\w+|repair\w*|surgery)|HSCT|BMT)\b|\bpre-?transplant\b|\btransplant (?:candidate|work-?up|list\w*|eval\w*|clearance|scheduled)|\b(?:before|prior to|awaiting|listed for|scheduled for|upcoming|planned)\b[^.;\n]{0,40}\btransplant|\b(?:fracture\w*|fx)\b[^.\n]{0,25}\b(?:mandib\w*|maxill\w*|condyl\w*|(?:para)?symphys\w*|jaw)\b|\b(?:mandib\w*|maxill\w*|condyl\w*|(?:para)?symphys\w*|jaw|Le ?Fort)\b[^.\n]{0,25}\b(?:fracture\w*|fx)\b/i,
              instead: [
                'diabetes mellitus',
                'rheumatoid arthritis',
                'lupus',
                'scleroderma',
                'sjogren syndrome',
                'osteoporosis',
                'joint prosthesis',
                'HIV infection',
                'immunosuppression',
                'ischemic heart disease',
                'heart failure',
                'prosthetic heart valve',
                'crohn disease',
                'pregnancy',
                'chronic obstructive pulmonary disease',
                'gastroesophageal reflux disease',
              ],
              // Days of the fee schedule rules of 2024 and 2025, as KFF and the Center for Medicare Advocacy report them.
              since: [
                {
                  from: '2024-01-01',
                  concepts: ['chemotherapy', 'CAR-T cell therapy', 'head and neck cancer', 'radiation therapy'],
                  before: 'open',
                },
                { from: '2025-01-01', concepts: ['dialysis', 'end-stage renal disease'], before: 'instead' },
              ],
            },
          },
          {
            id: 'dialysis',
            from: '2025-01-01',
            label: 'Dialysis for end-stage renal disease (from 2025)',
            source: medicareDialysis,
            when: {
              id: 'dialysis-told',
              label: 'Dialysis in the chart',
              fact: 'dialysis',
              as: ['present', 'planned', 'possible', 'conditional', 'historical'],
              words: /\b(?:hemodialysis|peritoneal dialysis|dialysis)\b/i,
            },
            holds: {
              id: 'dialysis-now',
              label: 'Dialysis under way or to come',
              fact: 'dialysis',
              as: ['present', 'planned'],
              words:
                /\b(?:hemodialysis|peritoneal dialysis|dialysis (?:3x|three|x3|MWF|TTS|T\/Th)|(?:on|starting|starts|begin\w*) (?:\w+ )?dialysis)\b/i,
              deniedIsOpen: true,
            },
          },
          {
            id: 'ridge-with-tumor',
            label: 'Ridge reconstruction done together with the removal of a tumor',
            when: { id: 'ridge', label: 'Ridge or jaw reconstruction', procedure: ridge },
            holds: {
              id: 'tumor-removal',
              label: 'Tumor removed now',
              fact: ['tumor', 'resection', 'malignant neoplasm'],
              as: ['present', 'planned'],
              deniedIsOpen: true,
            },
          },
          {
            id: 'bone-agent-for-cancer',
            label: 'High-dose bone-modifying agent for cancer (from 2024)',
            from: '2024-01-01',
            when: { id: 'bone-agent', label: 'Bone-modifying agent', fact: 'bone-modifying agent', as: ['present', 'planned'] },
            holds: {
              id: 'cancer',
              label: 'Given for cancer',
              named: { among: ['malignant neoplasm'], coming: [], instead: ['osteoporosis'] },
            },
          },
        ],
      },
      {
        id: 'dialysis-reported',
        from: '2025-01-01',
        label: 'Dialysis came onto the list in 2025: reported, the rule itself was not read',
        source: medicareDialysis,
        shown: {
          id: 'dialysis-confirmed',
          label: 'Contractor asked, where dialysis is the linked service',
          when: { id: 'dialysis-named', label: 'Dialysis in the chart', fact: 'dialysis', as: ['present', 'planned'] },
          holds: {
            id: 'contractor-asked',
            label: 'Contractor asked',
            words:
              /\b(?:contractor|MAC|palmetto|noridian|NGS|novitas|WPS|CGS|first coast)\b[^.\n]{0,40}\b(?:confirm\w*|said|states?|called)\b/i,
            ask: {
              id: 'dialysis-list',
              ask: 'Check with the Medicare contractor that dialysis for end-stage renal disease counts as a linked service on the date of service.',
              why: 'The addition is known here from secondary sources only.',
              kind: 'coverage',
              severity: 'weakens',
            },
          },
        },
      },
      {
        id: 'kind-of-care',
        label: 'Examination, or treatment of infection, rather than restoration or replacement of teeth',
        source: medicareExclusion,
        any: [
          {
            id: 'ridge-care',
            label: 'Ridge reconstruction beside the removal of a tumor',
            all: [
              { id: 'ridge-number', label: 'Ridge or jaw reconstruction', procedure: ridge },
              { id: 'ridge-tumor', label: 'Tumor', fact: ['tumor', 'malignant neoplasm'], deniedIsOpen: true },
            ],
          },
          {
            id: 'stabilisation',
            label: 'Stabilisation of a fractured or dislocated jaw and its teeth',
            procedure: /^D(7[67]\d\d|7820|7830|7880)$/,
          },
          { id: 'examination', label: 'Examination or imaging before the medical service', procedure: exam },
          {
            id: 'infection-treatment',
            label: 'Treatment that removes infection or stabilises the jaw',
            all: [
              { id: 'surgical', label: 'Surgery, root canal or periodontal treatment', procedure: infection },
              {
                id: 'infection',
                label: 'Oral infection or its source in the chart',
                any: [
                  {
                    id: 'infection-found',
                    label: 'Infection, abscess, decay or periodontal disease',
                    fact: [
                      'infection',
                      'abscess',
                      'odontogenic infection',
                      'periapical abscess',
                      'caries',
                      'periodontitis',
                      'apical periodontitis',
                      'radiolucency',
                      'purulence',
                      'sinus tract',
                      'pulp necrosis',
                      'pericoronitis',
                      'jaw fracture',
                      'jaw dislocation',
                    ],
                    deniedIsOpen: true,
                    words:
                      /\b(?:infect\w*|abscess\w*|carious|caries|decay\w*|periodont(?:itis|al (?:disease|bone loss))|non-?restorable|hopeless|PARL|suppurat\w*|purulen\w*|sinus tract|foci|focus of infection|septic)\b/i,
                  },
                  {
                    id: 'jaw-for-radiation',
                    label: 'Teeth removed to prepare the jaw for radiation',
                    words:
                      /\b(?:in|within) (?:the )?(?:field|radiation field|high[- ]dose)|\bbefore (?:IMRT|XRT|RT|radiation)|\bprior to (?:IMRT|XRT|RT|radiation)/i,
                  },
                ],
                ask: {
                  id: 'oral-infection',
                  ask: 'Record the oral infection, or its source, that this treatment addresses, tooth by tooth, if there is one.',
                  why: 'Beside the examination, only treatment of infection belongs to the medical service.',
                  severity: 'blocks',
                },
              },
            ],
          },
        ],
      },
      {
        id: 'coordination',
        label: 'The chart shows the exchange between the medical and the dental side',
        source: medicareCoordination,
        any: [
          {
            id: 'exchange',
            label: 'Referral, letter, form or call',
            fact: ['coordination of care', 'physician letter', 'dental clearance'],
            deniedIsOpen: true,
            words:
              /\b(?:letter|fax\w*|call(?:ed)?|phone\w*|spoke|discussed|e-?mail\w*|message\w*|sent|clearance form|note|request(?:ed|ing)?|ref(?:erred|erral|'?d)?)\b[^.;\n]{0,60}\b(?:dr|cardiolog\w*|oncolog\w*|nephrolog\w*|transplant|physician|surgeon|MD|team|hematolog\w*|rad(?:iation)? onc|coordinator|clinic)\b|\b(?:cardiolog\w*|oncolog\w*|nephrolog\w*|transplant (?:team|center|coordinator|clinic)|heme?-?onc|physician|surgeon|ENT|PCP|oncology)\b(?: Dr\.? \w+)?[^.;\n]{0,50}\b(?:letter|request\w*|clearance|refer\w*|fax\w*|order\w*|asks?|asked|wants|call(?:ed)?|phone\w*)\b/i,
          },
          {
            id: 'letter',
            label: 'A letter of the physician in the chart',
            noteKind: ['letter', 'consult'],
            saying:
              /\b(?:MD|DO|NP|PA-?C|M\.D\.|physician|cardiolog\w*|oncolog\w*|nephrolog\w*|transplant|surgeon|heart program)\b/,
          },
          { id: 'referring', label: 'Referring physician', field: 'referring.name' },
        ],
        ask: {
          id: 'coordination',
          ofVisit: true,
          ask: 'Add the record of the exchange with the treating physician (referral, letter or call) about this dental care.',
          why: 'Without it the dental care is not linked to the medical service.',
          severity: 'blocks',
        },
      },
    ],
  },
  attachments: ['physician-letter'],
};

const medicare = {
  coverage: [{ kind: 'medical' as const, order: 1, payerClass: 'medicare' as const, payerName: 'Medicare Part B' }],
};
const dialysis = [{ concept: 'dialysis' }, { concept: 'abscess' }, { concept: 'physician letter' }];
const chemotherapy = [
  { concept: 'chemotherapy', assertion: 'planned' as const },
  { concept: 'abscess' },
  { concept: 'physician letter' },
];

export const cases: readonly PolicyCase[] = [
  {
    name: 'ridge rebuilt with a tumor removed',
    encounter: medicare,
    cdt: 'D7950',
    facts: [{ concept: 'ameloblastoma' }, { concept: 'physician letter' }],
    verdict: 'met',
  },
  {
    name: 'extraction of an abscessed tooth before a valve, with a letter',
    encounter: medicare,
    cdt: 'D7140',
    facts: [
      { concept: 'transcatheter aortic valve replacement', assertion: 'planned' },
      { concept: 'abscess' },
      { concept: 'physician letter' },
    ],
    verdict: 'met',
  },
  {
    name: 'diabetes is not on the list',
    encounter: medicare,
    cdt: 'D4341',
    facts: [{ concept: 'type 2 diabetes mellitus' }, { concept: 'periodontitis' }, { concept: 'physician letter' }],
    verdict: 'not-met',
  },
  {
    name: 'a crown before a valve is restoration',
    encounter: medicare,
    cdt: 'D2740',
    facts: [
      { concept: 'cardiac valve replacement', assertion: 'planned' },
      { concept: 'caries' },
      { concept: 'physician letter' },
    ],
    verdict: 'not-met',
  },
  {
    name: 'a transplant of the past',
    encounter: medicare,
    cdt: 'D7140',
    facts: [{ concept: 'kidney transplant', assertion: 'historical' }, { concept: 'abscess' }, { concept: 'physician letter' }],
    verdict: 'not-met',
  },
  {
    name: 'no exchange with the physician in the chart',
    encounter: medicare,
    cdt: 'D7140',
    facts: [{ concept: 'cardiac valve replacement', assertion: 'planned' }, { concept: 'abscess' }],
    verdict: 'cannot-tell',
  },
  {
    name: 'denosumab, reason not told',
    encounter: medicare,
    cdt: 'D7140',
    facts: [{ concept: 'denosumab' }, { concept: 'abscess' }, { concept: 'physician letter' }],
    verdict: 'cannot-tell',
  },
  {
    name: 'dialysis in 2026: reported only, so that the contractor is asked',
    encounter: medicare,
    cdt: 'D7140',
    facts: dialysis,
    verdict: 'met',
  },
  {
    name: 'dialysis in 2024 was not on the list',
    encounter: { ...medicare, dateOfService: '2024-12-31' },
    cdt: 'D7140',
    facts: dialysis,
    verdict: 'not-met',
  },
  {
    name: 'chemotherapy in 2024',
    encounter: { ...medicare, dateOfService: '2024-01-02' },
    cdt: 'D7140',
    facts: chemotherapy,
    verdict: 'met',
  },
  {
    name: 'chemotherapy in 2023: before its day',
    encounter: { ...medicare, dateOfService: '2023-12-30' },
    cdt: 'D7140',
    facts: chemotherapy,
    verdict: 'cannot-tell',
  },
  {
    name: 'a valve in 2022: before the rule',
    encounter: { ...medicare, dateOfService: '2022-12-30' },
    cdt: 'D7140',
    facts: [
      { concept: 'cardiac valve replacement', assertion: 'planned' },
      { concept: 'abscess' },
      { concept: 'physician letter' },
    ],
    verdict: 'cannot-tell',
  },
];
