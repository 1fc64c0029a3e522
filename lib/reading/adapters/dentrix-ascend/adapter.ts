import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'dentrix-ascend',
  name: 'Dentrix Ascend',
  verified: false,
  hosts: ['*.dentrixascend.com'],
  notHosts: ['bookit.dentrixascend.com', 'support.dentrixascend.com', 'learn.dentrixascend.com'],
  path: /^\/pm/,
  source: 'Public code that drives the live product; not tried on it.',
};
