import type { Policy, PolicyCase } from '../../policy';
import { aetnaDental } from '../../sources';

export const policy: Policy = {
  title: 'Wounds and fractures of mouth and jaws',
  codes: /^D791[0-2]$|^D7(6|7)\d\d$|^D78(10|20|30)$/,
  asksOnly: true,
  effective: { from: '2024-01-01' },
  checked: '2026-11-24',
  source: aetnaDental,
  criteria: {
    id: 'wound',
    label: 'A wound or fracture found on examination',
    any: [
      {
        id: 'found',
        label: 'Wound, fracture or dislocation',
        fact: ['laceration', 'open wound', 'fracture', 'jaw dislocation', 'trauma', 'puncture wound', 'alveolar fracture'],
        deniedIsOpen: true,
        words: /\b(?:lacerat\w*|wound|cut|fracture\w*|fx|dislocat\w*|avuls\w*|tear)\b/i,
      },
      { id: 'coded', label: 'Coded injury', diagnosis: /^S0/ },
    ],
    ask: {
      id: 'injury-finding',
      ask: 'Describe the injury found: site, length or fracture line, depth, and how it happened.',
      why: 'Site and length choose the code.',
      severity: 'blocks',
    },
  },
};

export const cases: readonly PolicyCase[] = [
  { name: 'a lip cut', cdt: 'D7910', facts: [{ concept: 'lip laceration' }], verdict: 'met' },
  { name: 'nothing found told', cdt: 'D7910', facts: [{ concept: 'suture' }], verdict: 'cannot-tell' },
];
