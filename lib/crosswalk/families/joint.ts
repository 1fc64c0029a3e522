import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical, none, underSomePlans } from '../family';
import { injections } from '../injections';
import type { Line } from '../line';
import { comparison, documentation, question } from '../questions';
import { sentencesOf } from '../sentences';
import { anthemJoint } from '../sources';
import { sideModifier, sideOf } from '../where';

const disorders = [
  'temporomandibular joint disorder',
  'articular disc disorder',
  'disc displacement',
  'temporomandibular joint arthralgia',
  'myofascial pain',
  'masticatory muscle disorder',
  'jaw dislocation',
  'jaw pain',
  'joint click',
  'joint crepitus',
  'closed lock',
  'open lock',
  'bruxism',
];
const joint = disorders.filter((concept) => concept !== 'bruxism');
const sideAnchors = [...joint, 'arthrocentesis', 'arthroscopy', 'trigger point injection', 'joint effusion'];

const holding = ['interdental fixation', 'arch bar', 'splinting'];

/** Surgery of the joint: the dental number says the operation. */
const operations: Record<string, readonly string[]> = {
  D7810: ['tmj-dislocation-open'],
  D7820: ['tmj-dislocation-closed', 'tmj-dislocation-complicated'],
  D7830: ['manipulation-tmj-anesthesia'],
  D7840: ['condylectomy'],
  D7850: ['meniscectomy-tmj'],
  D7852: ['arthroplasty-tmj', 'meniscectomy-tmj'],
  D7854: ['arthroplasty-tmj'],
  D7856: ['unlisted-musculoskeletal-head'],
  D7858: ['arthroplasty-tmj', 'arthroplasty-tmj-prosthesis'],
  D7860: ['arthrotomy-tmj'],
  D7865: ['arthroplasty-tmj', 'arthroplasty-tmj-allograft', 'arthroplasty-tmj-prosthesis'],
  D7870: ['arthrocentesis-tmj', 'arthrocentesis-tmj-ultrasound'],
  D7871: ['unlisted-musculoskeletal-head', 'arthrocentesis-tmj', 'arthroscopy-tmj-surgical'],
  D7872: ['arthroscopy-tmj-diagnostic'],
  D7873: ['arthroscopy-tmj-surgical'],
  D7874: ['arthroscopy-tmj-surgical'],
  D7875: ['arthroscopy-tmj-surgical'],
  D7876: ['arthroscopy-tmj-surgical'],
  D7877: ['arthroscopy-tmj-surgical'],
  D7991: ['coronoidectomy'],
};

export const family: CrosswalkFamily = {
  title: 'Temporomandibular joint: surgery, orthotics, therapy',
  codes: [...Object.keys(operations), 'D7880', 'D7881', 'D7899', 'D9130'],
  source: anthemJoint,
  cross(line) {
    if (line.cdt === 'D7880') return orthotic(line);
    if (line.cdt === 'D7881') {
      return none(
        'Adjusting an orthotic is part of its delivery or a follow-up visit; it has no medical code of its own.',
        'plan',
      );
    }
    if (line.cdt === 'D9130') return therapy(line);
    if (line.cdt === 'D7899') {
      const injected = injections(line);
      if (injected.proposals.length > 0) return injected;
      return medical(
        [
          {
            key: 'unlisted-musculoskeletal-head',
            standing: 'possible',
            why: ['Joint therapy without a number of its own.'],
            evidence: line.evidence(joint),
          },
        ],
        [comparison(line, 'the therapy')],
      );
    }
    return surgery(line, operations[line.cdt] ?? []);
  },
};

function surgery(line: Line, keys: readonly string[]) {
  const evidence = line.evidence([...joint, 'arthrocentesis', 'arthroscopy']);
  const { side, evidence: sideWords } = sideOf(line, sideAnchors);
  const ultrasound = guided(line);
  // Set by hand and held by wires or a splint, a dislocation has the code of the complicated one.
  const held = line.cdt === 'D7820' ? line.evidence(holding) : [];
  const ordered = (line.cdt === 'D7870' && ultrasound) || held.length > 0 ? [...keys].reverse() : keys;
  const sided = ordered[0] !== 'manipulation-tmj-anesthesia' && ordered[0] !== 'unlisted-musculoskeletal-head';
  const ask = question(
    line,
    'side',
    'Which joint was treated: right, left or both?',
    'The joints are paired, so the line says the side.',
  );
  const proposals = ordered.map(
    (key, index): Proposal => ({
      key,
      standing: index === 0 ? 'supported' : 'possible',
      why: [index === 0 ? 'The dental code names the operation on the joint.' : 'Where the operation was done in that way.'],
      evidence: index === 0 ? [line.field('cdt'), ...evidence, ...held, ...sideWords] : [],
      modifiers: sided ? sideModifier(side) : [],
      asks: sided && !side ? [ask.id] : [],
    }),
  );
  return medical(proposals, sided && !side ? [ask] : []);
}

/** Guidance by ultrasound, as the description or a sentence of a note tells it. */
const guided = (line: Line): boolean =>
  [line.description, ...line.visit.encounter.notes.flatMap((note) => sentencesOf(note).map((sentence) => sentence.text))].some(
    (text) => /\b(?:ultrasound|US)[- ]?guid/i.test(text) && !/\b(?:no|without|not)\b/i.test(text),
  );

function orthotic(line: Line) {
  const evidence = line.evidence(joint);
  const grinding = line.says('bruxism').length > 0 && evidence.length === 0;
  if (evidence.length === 0) {
    const ask = question(
      line,
      'joint-diagnosis',
      'Which condition is the orthotic for?',
      'An orthotic for a joint or muscle disorder and a guard against wear are different services.',
      'weakens',
    );
    return none(
      grinding
        ? 'A guard against grinding is dental; the note names no disorder of joint or muscle.'
        : 'The note names no disorder of the jaw joint or its muscles, so nothing makes this appliance medical.',
      'dental',
      [ask],
    );
  }
  const { side } = sideOf(line, sideAnchors);
  const payer = line.visit.medical[0]?.payerName ?? '';
  const government =
    line.visit.payerClass === 'medicare' ||
    line.visit.payerClass === 'medicare-advantage' ||
    line.visit.payerClass === 'medicaid';
  const office =
    line.answer('fabrication') ||
    (line.says('in-office fabrication').length > 0 ? 'office' : line.says('laboratory fabrication').length > 0 ? 'lab' : '');
  const ask = question(
    line,
    'fabrication',
    'Who designed and made the appliance: the office itself or an outside laboratory?',
    'One code is for a splint that the clinician designs and prepares, the others for a delivered device.',
    'weakens',
  );
  const own: Proposal = {
    key: 'oral-surgical-splint',
    standing: /office|clinician|doctor|chair/.test(office) ? 'possible' : 'needs-answer',
    why: ['For a splint that the clinician designed and prepared.'],
    whyNot: /lab/.test(office) ? ['The note says that a laboratory made it.'] : [],
    asks: office ? [] : [ask.id],
  };
  const device: Proposal = {
    key: 'jaw-repositioning-appliance',
    standing: 'supported',
    why: ['An orthotic for a disorder of the jaw joint was delivered; many commercial plans take the HCPCS code of the device.'],
    whyNot: ['A sleep apnea appliance, joint surgery and wiring of the jaws are other services.'],
    evidence,
  };
  const dental: Proposal = {
    key: 'D7880',
    cdt: true,
    standing: 'possible',
    why: [
      /anthem/i.test(payer)
        ? 'This payer lists the dental code of the orthotic itself on medical claims.'
        : 'Some medical payers take the dental code of the orthotic itself.',
    ],
    evidence,
  };
  const unlisted: Proposal = {
    key: 'unlisted-maxillofacial-prosthetic',
    standing: 'possible',
    why: ['Where the payer has no code for the device.'],
  };
  const order = government
    ? [dental, unlisted, own]
    : /anthem/i.test(payer)
      ? [dental, device, own]
      : [device, own, dental, unlisted];
  const missing = office ? [] : [ask];
  return underSomePlans(order, side ? missing : [...missing]);
}

function therapy(line: Line) {
  const evidence = line.evidence(disorders);
  if (evidence.length === 0) return none('The note names no disorder of joint or muscle that this therapy treats.', 'dental');
  const ultrasound = line.evidence('therapeutic ultrasound');
  const manual = line.evidence('manual therapy');
  const proposals: Proposal[] = [
    ...(manual.length > 0
      ? [
          {
            key: 'therapy-manual',
            standing: 'supported' as const,
            why: ['Manual therapy, one unit for 15 minutes.'],
            evidence: manual,
            units: quarters(line),
          },
        ]
      : []),
    ...(ultrasound.length > 0
      ? [
          {
            key: 'therapy-ultrasound',
            standing: 'supported' as const,
            why: ['Therapeutic ultrasound, one unit for 15 minutes.'],
            evidence: ultrasound,
            units: quarters(line),
          },
        ]
      : []),
    {
      key: 'therapy-exercise',
      standing: 'possible',
      why: ['Exercises under direct care, one unit for 15 minutes.'],
      units: quarters(line),
    },
  ];
  const minutes = line.procedure.minutes
    ? []
    : [
        documentation(
          line,
          'therapy-minutes',
          'Record the minutes of direct treatment.',
          'Therapy is counted in quarters of an hour.',
        ),
      ];
  return underSomePlans(proposals, minutes);
}

/** Quarters of an hour by the rule of eight minutes. */
const quarters = (line: Line): number => Math.max(1, Math.floor(((line.procedure.minutes ?? 15) + 7) / 15));

export const cases: readonly FamilyCase[] = [
  {
    name: 'an orthotic for a disc disorder',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7880' }],
      coverage: [{ kind: 'medical', payerClass: 'commercial' }],
      text: 'Right TMJ disc displacement with reduction. Stabilization orthotic delivered.',
    },
    first: 'jaw-repositioning-appliance',
    asks: 'fabrication',
    not: ['oral-appliance-custom', 'arthroscopy-tmj-diagnostic', 'interdental-device'],
  },
  {
    name: 'a guard against wear',
    visit: { procedures: [{ id: 'p1', cdt: 'D7880' }], text: 'Bruxism, wear facets. No TMD. Guard delivered.' },
    none: true,
  },
  {
    name: 'arthrocentesis of the left joint',
    visit: { procedures: [{ id: 'p1', cdt: 'D7870' }], text: 'Left TMJ closed lock. Arthrocentesis left TMJ, 100 cc lavage.' },
    first: 'arthrocentesis-tmj',
    modifiers: ['LT'],
  },
  {
    name: 'a dislocation held by wires',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7820' }],
      text: 'Right TMJ dislocation, third episode. Reduced manually, arch bars and MMF placed.',
    },
    first: 'tmj-dislocation-complicated',
    modifiers: ['RT'],
    not: ['tmj-dislocation-closed'],
  },
  {
    name: 'a splint that is only planned does not make a dislocation complicated',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D7820' }],
      text: 'Right TMJ dislocation, reduced manually. Plan: arch bars next week.',
    },
    first: 'tmj-dislocation-closed',
    not: ['tmj-dislocation-complicated'],
  },
  {
    name: 'for Medicare, a splint after a dislocated joint belongs to its treatment',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [
        { id: 'p1', cdt: 'D7880' },
        { id: 'p2', cdt: 'D7820' },
      ],
      text: 'Bilateral TMJ dislocation, reduced manually. Splint delivered to hold the joints.',
    },
    first: 'D7880',
    standing: 'supported',
    modifiers: ['KX'],
  },
  {
    name: 'for Medicare, a splint without a dislocation stays out',
    visit: {
      coverage: [{ kind: 'medical', order: 1, payerClass: 'medicare' }],
      procedures: [{ id: 'p1', cdt: 'D7880' }],
      text: 'TMJ disc displacement. No jaw dislocation. Splint delivered.',
    },
    none: true,
  },
  {
    name: 'a joint without a side is asked',
    visit: { procedures: [{ id: 'p1', cdt: 'D7870' }], text: 'Arthrocentesis done.' },
    asks: 'side',
  },
];
