import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'archy',
  name: 'Archy',
  verified: false,
  hosts: ['portal.archy.com', '*.demo.archy.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
