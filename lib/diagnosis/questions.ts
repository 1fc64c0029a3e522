import type { Missing } from '@/lib/encounter/precheck';
import type { Proposal } from './proposal';
import { tabular } from './rule';

const topics: readonly (readonly [code: RegExp, topic: string, ask: string])[] = [
  [
    /^(M26\.6\d9|S02\.6\d0|S02\.(401|402|30)|S03\.00|S01\.4[0-9]9|H9[23])/,
    'side',
    'Which side does it concern: right, left or both?',
  ],
  [/^K05\.(30|20)$/, 'course', 'How does the note describe the course and the extent of the inflammation of the gums?'],
  [/^K05/, 'severity', 'Which severity and extent did the charting show?'],
  [/^K02/, 'depth', 'How deep does the decay reach, and on which kind of surface?'],
  [/^(K04|K04\.5)/, 'periapex', 'What did the tests and the image show at the tooth’s root: which diagnosis was made?'],
  [
    /^(M27\.40|K09\.9|D1|C0|K13|K14)/,
    'tissue',
    'Which tissue and site is the lesion of, and which final diagnosis was made of it?',
  ],
  [/^K08\.[14]/, 'tooth-loss', 'What were the teeth lost to, and which class of tooth loss is it?'],
  [/^K08\.2/, 'atrophy', 'Which jaw is it, and how far has the ridge shrunk?'],
  [/^Q3/, 'cleft', 'Which parts are cleft (lip, hard palate, soft palate), and on which side?'],
  [/^S|^W|^V/, 'injury', 'How did the injury happen, and which part was hurt?'],
];

/** What a note leaves open where only an unspecified code fits. Never blocks, never leads. */
export function questionFor(proposal: Proposal, label: string, lines: readonly string[]): Missing | null {
  const found = topics.find(([code]) => code.test(proposal.code));
  if (!found || lines.length === 0) return null;
  const [, topic, ask] = found;
  return {
    id: `ask:diagnosis-${topic}:visit`,
    for: [...lines],
    ask,
    why: `The note gives no more than ${proposal.code} (${label}).`,
    kind: 'answer',
    severity: 'weakens',
    source: tabular('guidelines I.A.9.b and I.B.18'),
  };
}
