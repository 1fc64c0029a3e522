import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'denticon',
  name: 'Denticon',
  verified: false,
  hosts: ['*.denticon.com', '*.planetdds.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
