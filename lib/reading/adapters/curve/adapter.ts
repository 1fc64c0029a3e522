import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'curve',
  name: 'Curve SuperHero',
  verified: false,
  hosts: ['*.curvehero.com', '*.curvegro.com'],
  notHosts: ['*.sso.curvehero.com'],
  source: 'Host names in public code or help pages; nothing of its pages has been tried.',
};
