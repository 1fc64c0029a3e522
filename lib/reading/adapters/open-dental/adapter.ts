import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'open-dental',
  name: 'Open Dental web views',
  verified: false,
  hosts: ['*.opendental.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
