import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'oryx',
  name: 'Oryx',
  verified: false,
  hosts: ['*.oryxdental.com', '*.oryx.dental'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
