import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'tab32',
  name: 'tab32',
  verified: false,
  hosts: ['*.tab32.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
