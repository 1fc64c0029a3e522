import type { CrosswalkFamily, FamilyCase, Modifier, Proposal } from '../family';
import { none, underSomePlans } from '../family';
import { injuryWords } from '../injury';
import type { Line } from '../line';
import { documentation } from '../questions';
import { sentencesOf } from '../sentences';
import { customary } from '../sources';

/** Conditions that make an image part of a medical work-up. */
const workup = [
  'impacted tooth',
  'cyst',
  'tumor',
  'lesion',
  'radiolucency',
  'jaw fracture',
  'abscess',
  'cellulitis',
  'facial space infection',
  'swelling',
  'osteonecrosis of jaw',
  'osteoradionecrosis',
  'osteomyelitis',
  'temporomandibular joint disorder',
  'articular disc disorder',
  'disc displacement',
  'obstructive sleep apnea',
  'cleft',
  'malignant neoplasm',
  'cardiac valve replacement',
  'organ transplant',
  'radiation therapy',
  'maxillary sinusitis',
  'oroantral communication',
  'sialolith',
  'jaw deformity',
  'malocclusion',
  'facial pain',
  'trigeminal neuralgia',
  'paresthesia',
  'congenital anomaly',
  'pericoronitis',
  'bone-modifying agent',
];
/** What a film of single teeth needs: decay, pulp and periodontal disease are dental. */
const beyondTeeth = [
  'jaw fracture',
  'cyst',
  'tumor',
  'cellulitis',
  'facial space infection',
  'swelling',
  'impacted tooth',
  'osteonecrosis of jaw',
  'osteomyelitis',
  'oroantral communication',
  'pericoronitis',
  'cardiac valve replacement',
  'organ transplant',
  'malignant neoplasm',
];
const smallFilms = new Set(['D0220', 'D0230', 'D0240', 'D0210', 'D0372', 'D0374', 'D0706', 'D0707', 'D0709']);
/** Images of joint, gland or soft tissue: they look for nothing dental. */
const neverOfTeeth = new Set(['D0310', 'D0320', 'D0321', 'D0322', 'D0369', 'D0370']);
const report = ['imaging interpretation', 'radiology report'];
const image = /\b(?:pan(?:o\w*)?|cbct|cone beam|ceph\w*|films?|x-?rays?|radiograph\w*|imaging|scan|tomogram|PAs?|mri|ct)\b/i;
const read =
  /\b(?:interpretation|interpreted|my read|read by|impression|findings?|report|shows?|showed|reveals?|demonstrates?)\b|:/i;

const plain: Record<string, readonly string[]> = {
  D0210: ['xray-teeth-full'],
  D0220: ['xray-tooth-single'],
  D0230: ['xray-teeth-partial'],
  D0240: ['xray-tooth-single', 'xray-teeth-partial'],
  D0250: ['xray-mandible-few', 'xray-facial-bones-few', 'xray-skull-few'],
  D0251: ['xray-mandible-few'],
  D0310: ['sialogram'],
  D0320: ['arthrogram-tmj'],
  D0321: ['xray-tmj-both-sides', 'xray-tmj-one-side'],
  D0322: ['body-section-single'],
  D0330: ['panoramic'],
  D0340: ['cephalogram'],
  D0369: ['mri-tmj', 'mri-face-plain'],
  D0370: ['ultrasound-head-neck'],
  D0372: ['xray-teeth-full'],
  D0374: ['xray-tooth-single'],
  D0705: ['xray-mandible-few'],
  D0701: ['panoramic'],
  D0702: ['cephalogram'],
  D0707: ['xray-tooth-single'],
  D0706: ['xray-tooth-single'],
  D0709: ['xray-teeth-full'],
};
const cone = [
  'D0364',
  'D0365',
  'D0366',
  'D0367',
  'D0368',
  'D0380',
  'D0381',
  'D0382',
  'D0383',
  'D0384',
  'D0391',
  'D0393',
  'D0394',
  'D0395',
];
const others: Record<string, string> = {
  D0270: 'Bitewing images look for decay and bone level: dental.',
  D0272: 'Bitewing images look for decay and bone level: dental.',
  D0273: 'Bitewing images look for decay and bone level: dental.',
  D0274: 'Bitewing images look for decay and bone level: dental.',
  D0277: 'Bitewing images look for decay and bone level: dental.',
  D0373: 'Bitewing images look for decay and bone level: dental.',
  D0708: 'Bitewing images look for decay and bone level: dental.',
  D0350: 'Photographs are part of the record and have no medical code.',
  D0351: 'Photographs are part of the record and have no medical code.',
  D0703: 'Photographs are part of the record and have no medical code.',
  D0704: 'Photographs are part of the record and have no medical code.',
  D0396: 'A printed model is part of the planning.',
  D0801: 'A surface scan is part of the planning or of the appliance.',
  D0802: 'A surface scan is part of the planning or of the appliance.',
  D0803: 'A surface scan is part of the planning or of the appliance.',
  D0804: 'A surface scan is part of the planning or of the appliance.',
};

export const family: CrosswalkFamily = {
  title: 'Images of teeth and jaws',
  codes: [...Object.keys(plain), ...cone, 'D0371', 'D0385', 'D0386', 'D0387', 'D0388', 'D0389', ...Object.keys(others)],
  source: customary,
  cross(line) {
    const reason = others[line.cdt];
    if (reason) return none(reason, 'dental');
    const evidence = [...line.evidence(smallFilms.has(line.cdt) ? beyondTeeth : workup), ...injuryWords(line)];
    if (evidence.length === 0 && !neverOfTeeth.has(line.cdt)) {
      return none('The note names no medical condition that this image is for: dental.', 'dental');
    }
    const written =
      line.says(report).length > 0 ||
      line.visit.encounter.notes.some(
        (note) => note.kind === 'radiology' || sentencesOf(note).some(({ text }) => image.test(text) && read.test(text)),
      );
    const missing = written
      ? []
      : [
          documentation(
            line,
            'imaging-report',
            'Add a written interpretation of the image (findings and impression, signed).',
            'A medical claim for an image needs its written interpretation.',
          ),
        ];
    if (['D0371', 'D0387', 'D0388', 'D0389', 'D0385', 'D0386'].includes(line.cdt)) {
      return underSomePlans(
        [{ key: 'unlisted-radiology', standing: 'possible', why: ['This image has no listed code here.'], evidence }],
        missing,
      );
    }
    if (cone.includes(line.cdt)) return coneBeam(line, evidence, missing);
    const keys = plain[line.cdt] ?? [];
    const modifiers = componentOf(line);
    const tmj = line.cdt === 'D0330' ? ['Open and closed views of the joints have other codes.'] : [];
    return underSomePlans(
      keys.map(
        (key, index): Proposal => ({
          key,
          standing: index === 0 && evidence.length > 0 ? 'supported' : 'possible',
          why: [
            index === 0
              ? evidence.length > 0
                ? 'The image belongs to the work-up of a condition that the note names.'
                : 'An image of joint or gland; the note does not yet name the condition that it was for.'
              : 'Where other views were taken.',
          ],
          whyNot: index === 0 ? tmj : [],
          evidence: index === 0 ? evidence : [],
          modifiers,
        }),
      ),
      missing,
    );
  },
};

function coneBeam(line: Line, evidence: Proposal['evidence'], missing: Parameters<typeof underSomePlans>[1]) {
  if (line.cdt === 'D0393' || line.cdt === 'D0394' || line.cdt === 'D0395') {
    return underSomePlans(
      [
        {
          key: 'image-3d-own-workstation',
          standing: 'possible',
          why: ['Three-dimensional work on an independent workstation.'],
          evidence,
        },
        { key: 'image-3d-same-workstation', standing: 'possible', why: ['Where no independent workstation was used.'] },
      ],
      missing,
    );
  }
  const modifiers = componentOf(line);
  return underSomePlans(
    [
      {
        key: 'ct-facial-plain',
        standing: 'supported',
        why: ['Cone beam CT of the jaws without contrast; payers read it as CT of the maxillofacial area.'],
        whyNot: ['Plain film codes are not for CT.'],
        evidence,
        modifiers,
      },
      {
        key: 'unlisted-ct',
        standing: 'possible',
        why: ['Some payers want the unlisted CT code for cone beam images.'],
        modifiers,
      },
    ],
    missing,
  );
}

/** 26 for a reading only, TC for capture only. */
function componentOf(line: Line): Modifier[] {
  if (line.cdt === 'D0391' || line.says('interpretation only').length > 0)
    return [{ code: '26', reason: 'reading only: the image was taken elsewhere' }];
  return /^D03(8[0-9])$/.test(line.cdt) || ['D0701', 'D0702', 'D0705', 'D0706', 'D0707', 'D0709'].includes(line.cdt)
    ? [{ code: 'TC', reason: 'capture only: the image is read elsewhere' }]
    : [];
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'a panoramic image of an impaction',
    visit: { procedures: [{ id: 'p1', cdt: 'D0330' }], text: 'Pan: impacted #17 and #32.' },
    first: 'panoramic',
    not: ['xray-tmj-both-sides'],
  },
  { name: 'bitewings are dental', visit: { procedures: [{ id: 'p1', cdt: 'D0274' }], text: 'BWX, no caries.' }, none: true },
  {
    name: 'a lesion that is denied makes no work-up',
    visit: { procedures: [{ id: 'p1', cdt: 'D0330' }], text: 'Pan: no cyst, no tumor, no fracture.' },
    none: true,
    not: ['panoramic'],
  },
  {
    name: 'a cone beam image read elsewhere',
    visit: { procedures: [{ id: 'p1', cdt: 'D0380' }], text: 'CBCT for cyst of the mandible.' },
    first: 'ct-facial-plain',
    modifiers: ['TC'],
  },
];
