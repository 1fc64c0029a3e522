import type { TeachActions, TeachView } from '@/components/teach/teach-view';
import { views } from './views';

const none = () => undefined;
export const teachActions: TeachActions = {
  point: none,
  move: none,
  choose: none,
  otherPart: none,
  stop: none,
  forget: none,
  rename: none,
  save: async () => ({ ok: true }),
  forgetAll: none,
  allowOrigin: none,
  close: none,
};

function begun(): TeachView {
  const view = views.teeth();
  if (view.state !== 'done') throw new Error('The demo visit is not checked.');
  return {
    site: { origin: 'https://pm.example', path: '/patients/*/chart' },
    name: 'pm.example',
    earlier: null,
    values: { code: ['D7240', 'D7220', 'D9222', 'D0330', 'D7210'], tooth: ['17', '32'], note: ['Pt presents for #17, #32.'] },
    lost: [],
    reading: view.reading,
    askOrigins: [],
    pointing: null,
    wrong: { field: 'surfaces', why: 'teach_why_no_fit' },
  };
}

export const teachViews: Record<string, () => TeachView> & { begun: () => TeachView } = {
  begun,
  pointing: () => ({ ...begun(), wrong: null, pointing: { field: 'surfaces', words: 'MOD', parts: 2 } }),
  lost: () => ({ ...begun(), wrong: null, lost: ['tooth'], earlier: { by: 'Dana Whitlock', madeAt: '2026-11-20T10:00:00Z' } }),
};
