import type { Encounter } from '@/lib/encounter/encounter';
import { type OwnTemplate, parseOwnTemplate } from '@/lib/followup/letters/own-template';

/** A visit for each template: which one its codes choose, and words that must stand under a section of its letter. */
export interface LetterCase {
  readonly template: string;
  readonly encounter: Encounter;
  readonly says: Readonly<Record<string, readonly string[]>>;
  /** Words of the chart that no letter may hold as a fact: denied, planned or only thought of. */
  readonly leavesOut: readonly string[];
}

function visit(
  template: string,
  cdt: string,
  text: string,
  says: LetterCase['says'],
  leavesOut: readonly string[] = [],
): LetterCase {
  return {
    template,
    encounter: {
      dateOfService: '2026-11-02',
      patient: { name: { last: 'Holm', first: 'Ida' }, birthDate: '1988-04-12', sex: 'F' },
      coverage: [{ kind: 'medical', order: 1, payerName: 'Lakeland Health', payerClass: 'commercial' }],
      procedures: [{ id: 'p1', cdt, ...(/^D7[23]/.test(cdt) && { tooth: '32' }), date: '2026-11-02', status: 'planned' }],
      notes: [{ id: 'n1', date: '2026-10-20', author: 'Dr. Vale', text }],
    },
    says,
    leavesOut,
  };
}

export const letterCases: readonly LetterCase[] = [
  visit(
    'sleep-appliance',
    'D9947',
    'Home sleep test on 9/1/2026: AHI 22. Loud snoring and daytime sleepiness for two years. She tried CPAP and could not tolerate it. No cataplexy.',
    { findings: ['AHI 22'], history: ['daytime sleepiness'], treatment: ['could not tolerate'] },
    ['cataplexy'],
  ),
  visit(
    'joint',
    'D7880',
    'Pain at the right jaw joint for eight months with clicking. Maximum opening 24 mm. MRI shows disc displacement without reduction. Physical therapy for 3 months without relief. Denies headaches.',
    { history: ['Pain at the right jaw joint'], findings: ['24 mm', 'disc displacement'], treatment: ['Physical therapy'] },
    ['headaches'],
  ),
  visit(
    'impacted-teeth',
    'D7240',
    'Recurrent pain and swelling at #32 with pericoronitis. Panoramic film shows a full bony impaction of #32. Antibiotics twice this year. No paresthesia.',
    { history: ['Recurrent pain'], findings: ['full bony impaction'] },
    ['paresthesia'],
  ),
  visit(
    'trauma',
    'D7270',
    'She fell off a bicycle on 10/19/2026. Tooth #8 was avulsed. The lip laceration was sutured in the emergency room. No loss of consciousness.',
    { history: ['fell off a bicycle'], findings: ['avulsed'] },
    ['consciousness'],
  ),
  visit(
    'biopsy',
    'D7286',
    'White lesion of the left lateral tongue, 12 mm, for two months. Tobacco use for twenty years. No lymphadenopathy.',
    { findings: ['lesion'] },
    ['lymphadenopathy'],
  ),
  visit(
    'orthognathic',
    'D7941',
    'Difficulty chewing since childhood. Overjet 9 mm with an open bite. Orthodontic treatment for two years.',
    { findings: ['9 mm'] },
  ),
  visit('implant', 'D6010', 'Teeth #9 and #10 were lost in a car accident in 2024. Bone loss of the anterior maxilla on CT.', {
    findings: ['Bone loss'],
  }),
  visit('imaging', 'D0367', 'Panoramic film shows the root of #32 close to the nerve canal. Pain at #32 for three weeks.', {
    history: ['Pain at #32'],
    findings: ['Panoramic film'],
  }),
  visit(
    'infection',
    'D7510',
    'Facial swelling and fever since Sunday with trismus. Fluctuant abscess of the lower right. Amoxicillin without relief. No dysphagia.',
    { history: ['swelling'], findings: ['abscess'] },
    ['dysphagia'],
  ),
  visit('frenum', 'D7962', 'Ankyloglossia with a poor latch and painful nursing. The tongue cannot reach the upper lip.', {
    history: ['Ankyloglossia'],
    findings: ['tongue cannot reach'],
  }),
  visit(
    'prosthesis',
    'D5932',
    'Maxillectomy for squamous cell carcinoma in 2025. Nasal regurgitation of fluids. Oronasal communication of the palate.',
    {
      history: ['carcinoma'],
    },
  ),
  visit(
    'anesthesia',
    'D9222',
    'Severe autism. Treatment in the chair failed twice. Multiple carious teeth and a dental abscess.',
    {
      history: ['autism'],
    },
  ),
  visit('linked', 'D7140', 'Awaiting heart valve replacement. Dental abscess at #30. Cardiologist asks for clearance.', {
    findings: ['abscess'],
  }),
  visit('general', 'D4910', 'Bleeding gums for a year. Pocket depth 6 mm at #3.', { findings: ['Bleeding gums', '6 mm'] }),
];

const own = (text: string): OwnTemplate => {
  const parsed = parseOwnTemplate(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.template;
};

/** Templates as an office might bring them. */
export const ownTemplates: readonly OwnTemplate[] = [
  own(`# Our joint letter
Codes: D7880, D78

## What the patient tells
She comes to us with this: {{symptom}}. In her history stands: {{history}}.

## What we found
On examination: {{finding}}. Opening was measured: {{measurement: opening}}.
Imaging: {{imaging}}.

## Our request
We ask for {{service}} because of {{diagnosis}}.
`),
  own('# Short\n## Reason\n{{diagnosis}} calls for {{service}}.\n{{treatment}} came first.\n'),
];
