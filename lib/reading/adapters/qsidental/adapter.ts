import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'qsidental',
  name: 'QSIDental Web',
  verified: false,
  hosts: ['*.qsidentalweb.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
