import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'dentrix-ascend',
  name: 'Dentrix Ascend',
  verified: false,
  hosts: ['*.dentrixascend.com'],
  notHosts: ['bookit.dentrixascend.com', 'support.dentrixascend.com', 'learn.dentrixascend.com'],
  path: /^\/pm/,
  landmarks: [
    { field: 'name', attribute: 'data-name', value: 'displayName' },
    { field: 'name', attribute: 'class', value: 'patientName' },
    { field: 'birthDate', attribute: 'data-name', value: 'dateOfBirth' },
    { field: 'chartNumber', attribute: 'data-name', value: 'chartNumber' },
  ],
  source: 'Public code that drives the live product; not tried on it.',
};
