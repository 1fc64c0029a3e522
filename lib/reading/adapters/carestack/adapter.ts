import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'carestack',
  name: 'CareStack',
  verified: false,
  hosts: ['*.carestack.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
