import { expect, it } from 'vitest';
import { findFacts } from '@/lib/notes/find-facts';

const told = (text: string) =>
  Object.fromEntries(findFacts([{ id: 'n1', text }]).map(({ concept, assertion }) => [concept, assertion]));

it.each([
  ['[x] Swelling  [ ] Fever  [X] Trismus', { swelling: 'present', fever: 'absent', trismus: 'present' }],
  ['Symptoms: [ ] Fever [x] Dysphagia', { fever: 'absent', dysphagia: 'present' }],
  ['Swelling: [ ] yes [x] no', { swelling: 'absent' }],
  ['Swelling: [x] yes [ ] no', { swelling: 'present' }],
  ['Fever ☐  Trismus ☑', { fever: 'absent', trismus: 'present' }],
  ['☑ Trismus ☐ Dysphagia', { trismus: 'present', dysphagia: 'absent' }],
  ['- [ ] Fever\n- [x] Trismus', { fever: 'absent', trismus: 'present' }],
])('reads the boxes of %s', (text, expected) => {
  expect(told(text)).toMatchObject(expected);
});

it('leaves a question without a checked box alone', () => {
  expect(told('Fever: [ ] yes [ ] no').fever).not.toBe('absent');
});

it('keeps the side that a box names with that box', () => {
  const facts = findFacts([{ id: 'n1', text: '[x] TMJ pain R  [ ] TMJ pain L  [x] clicking' }]);
  expect(facts.map(({ side, assertion }) => [side, assertion])).toEqual([
    ['right', 'present'],
    ['left', 'absent'],
    ['', 'present'],
  ]);
});
