import type { CrosswalkFamily, FamilyCase, Proposal } from '../family';
import { medical, none, underSomePlans } from '../family';
import { injections } from '../injections';
import type { Line } from '../line';
import { comparison, documentation } from '../questions';
import { customary } from '../sources';

const reasons: Record<string, string> = {
  D9120: 'Cutting a fixed bridge is dental.',
  D9910: 'Desensitizing is dental.',
  D9911: 'Desensitizing is dental.',
  D9912: 'Checking credentials or records is administration.',
  D9920: 'Managing behavior has no medical code of its own; it belongs to the case for anesthesia.',
  D9932: 'Cleaning a prosthesis is dental.',
  D9938: 'A retainer is dental.',
  D9939: 'A removable clear appliance is dental.',
  D9128: 'Light treatment has no medical code of its own.',
  D9129: 'Light treatment has no medical code of its own.',
  D9940: 'A guard against grinding is dental.',
  D9941: 'An athletic guard is dental.',
  D9942: 'Repair of a guard is dental.',
  D9943: 'Adjusting a guard is dental.',
  D9944: 'A guard against grinding is dental; an orthotic for a joint disorder has another dental code.',
  D9945: 'A guard against grinding is dental; an orthotic for a joint disorder has another dental code.',
  D9946: 'A guard against grinding is dental; an orthotic for a joint disorder has another dental code.',
  D9951: 'Adjusting the bite is dental.',
  D9952: 'Adjusting the bite is dental.',
  D9630: 'Drugs handed out for home use belong to the visit.',
  D9971: 'Reshaping enamel is dental.',
  D9972: 'Bleaching is cosmetic.',
  D9973: 'Bleaching is cosmetic.',
  D9974: 'Bleaching is cosmetic.',
  D9975: 'Bleaching is cosmetic.',
};

export const family: CrosswalkFamily = {
  title: 'Relief of pain, drugs, complications and other adjuncts',
  codes: [
    'D9110',
    'D9610',
    'D9612',
    'D9613',
    'D9913',
    'D9930',
    'D7922',
    'D7990',
    'D9914',
    'D9999',
    'D7999',
    ...Object.keys(reasons),
  ],
  source: customary,
  cross(line) {
    const reason = reasons[line.cdt];
    if (reason) return none(reason, 'dental');
    switch (line.cdt) {
      case 'D9110':
        return palliative(line);
      case 'D9930':
        return complication(line);
      case 'D9610':
      case 'D9612':
      case 'D9913':
        return injections(line);
      case 'D9613':
        return none('Infiltrating a drug into the wound belongs to the operation.', 'joined');
      case 'D7922':
        return none('A dressing to stop bleeding or dry socket belongs to the operation; alone it is a visit.', 'joined');
      case 'D7990':
        return medical(
          [
            {
              key: 'unlisted-vestibule',
              standing: 'needs-answer',
              why: ['An emergency tracheotomy is reported by the hospital codes, which are not in this pack.'],
            },
          ],
          [comparison(line, 'the procedure')],
        );
      case 'D9914':
        return none('Fillers for the face are cosmetic.', 'dental');
      default:
        return underSomePlans(
          [
            {
              key: 'unlisted-dentoalveolar',
              standing: 'needs-answer',
              why: ['The dental number itself says nothing: the description decides.'],
            },
          ],
          [
            documentation(
              line,
              'procedure-description',
              'Describe what was done: the number is one for anything without a number.',
              'Nothing can be said without it.',
              'blocks',
            ),
          ],
        );
    }
  },
};

function palliative(line: Line) {
  const flap = line.evidence(['pericoronitis']);
  const infection = line.evidence([
    'abscess',
    'cellulitis',
    'swelling',
    'trauma',
    'alveolar osteitis',
    'facial pain',
    'jaw dislocation',
    'bleeding',
    'pericoronitis',
    'ulcer',
  ]);
  if (infection.length === 0) return none('Relief of tooth pain without a medical problem in the note is dental.', 'dental');
  const drained = line.evidence(['incision and drainage', 'drainage']);
  const proposals: Proposal[] = [];
  if (drained.length > 0 && line.says('abscess').length > 0)
    proposals.push({
      key: 'drain-dentoalveolar',
      standing: 'supported',
      why: ['An abscess was opened at the visit.'],
      evidence: drained,
    });
  if (flap.length > 0 && line.says('operculectomy').length > 0)
    proposals.push({
      key: 'operculectomy',
      standing: 'supported',
      why: ['The gum flap was removed at the visit.'],
      evidence: line.evidence('operculectomy'),
    });
  proposals.push(
    {
      key: 'unlisted-dentoalveolar',
      standing: proposals.length > 0 ? 'possible' : 'supported',
      why: ['Relief by a small procedure (irrigation, relief of pressure) has no listed code.'],
      whyNot: proposals.length > 0 ? [] : ['Drainage and removal of a gum flap need to have been done.'],
      evidence: infection,
    },
    {
      key: 'visit-low',
      standing: 'possible',
      why: ['Where the visit was evaluation and prescription rather than a procedure, and the patient is known here.'],
      evidence: infection,
    },
    { key: 'visit-new-low', standing: 'possible', why: ['The same, where the patient is new.'] },
  );
  return underSomePlans(proposals, [comparison(line, 'the relief that was given')]);
}

function complication(line: Line) {
  const socket = line.evidence(['alveolar osteitis']);
  const others = line.evidence([
    'bleeding',
    'infection',
    'abscess',
    'wound dehiscence',
    'oroantral communication',
    'paresthesia',
  ]);
  const evidence = [...socket, ...others];
  if (evidence.length === 0) return none('The note names no complication.', 'dental');
  return underSomePlans(
    [
      {
        key: 'unlisted-dentoalveolar',
        standing: 'possible',
        why: ['Care of a complication after an extraction, such as dressing a dry socket, has no listed code.'],
        whyNot: ['By the one who operated, within the follow-up time, it belongs to the operation.'],
        evidence,
      },
      {
        key: 'visit-straightforward',
        standing: 'possible',
        why: ['Where another office operated and the visit was an evaluation.'],
      },
    ],
    [comparison(line, 'the care of the complication')],
  );
}

export const cases: readonly FamilyCase[] = [
  {
    name: 'trigger points',
    visit: { procedures: [{ id: 'p1', cdt: 'D9610' }], text: 'Myofascial pain. Trigger point injection of the right masseter.' },
    first: 'trigger-point-few',
  },
  {
    name: 'pain from decay',
    visit: {
      procedures: [{ id: 'p1', cdt: 'D9110', tooth: '3' }],
      text: 'Pain #3, caries. Sedative filling. No swelling, no abscess.',
    },
    none: true,
    not: ['unlisted-dentoalveolar', 'drain-dentoalveolar'],
  },
  { name: 'a number for anything', visit: { procedures: [{ id: 'p1', cdt: 'D7999' }], text: '' }, standing: 'needs-answer' },
];
