import type { Adapter } from '../../adapter';

export const adapter: Adapter = {
  id: 'openemr',
  name: 'OpenEMR and LibreHealth EHR',
  verified: true,
  hosts: [],
  path: /\/interface\/(?:main|patient_file|forms)\//,
  source: 'Seen by running OpenEMR 5.0.1 and LibreHealth EHR 2.0.',
};
