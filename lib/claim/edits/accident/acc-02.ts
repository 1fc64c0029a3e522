import type { Edit, EditCase } from '../edit';
import { nuccManual } from '../sources';
import { isUsState } from '../us-states';

export const edit: Edit = {
  title: 'Auto state',
  severity: 'error',
  message: 'Auto accident needs the state.',
  fix: 'Enter the 2-letter state.',
  item: '10b',
  x12: 'CLM11-4',
  denials: ['CO-16'],
  source: nuccManual('10b'),
  hard: true,
  judge({ draft }) {
    return draft.accident.kind === 'auto' && !isUsState(draft.accident.state) ? [{ field: 'accident.state' }] : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.encounter.accident = { kind: 'auto', date: '2026-11-01' };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.encounter.accident = { kind: 'auto', date: '2026-11-01', state: 'OH' };
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accident = undefined;
    },
  },
];
