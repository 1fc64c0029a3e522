import type { ElementId } from './elements';

/** What a reviewer looks for in the record of any medical service. */
const always: readonly ElementId[] = ['complaint', 'examination', 'diagnosis', 'systemic-history', 'plan', 'signature'];

/** What comes to it with a service (first part of a policy's id). Customary practice; a policy's own `documentation` comes on top. */
const withService: Readonly<Record<string, readonly ElementId[]>> = {
  'accidental-injury': ['onset', 'symptoms', 'image', 'risk', 'consent'],
  anesthesia: ['medical-link', 'risk', 'referral', 'consent'],
  'behavioral-care': ['symptoms', 'impairment', 'image', 'medical-link', 'referral', 'risk', 'consent'],
  'behavioral-health': ['onset', 'risk'],
  biopsy: ['onset', 'symptoms', 'measurements', 'risk', 'consent'],
  clearance: ['image', 'medical-link', 'risk', 'referral'],
  cleft: ['impairment', 'medical-link', 'referral', 'risk', 'consent'],
  'cone-beam-ct': ['symptoms', 'image'],
  'cyst-tumor': ['onset', 'symptoms', 'measurements', 'image', 'risk', 'consent'],
  'facial-pain': ['onset', 'symptoms', 'impairment', 'conservative-care', 'consent'],
  frenectomy: ['onset', 'impairment', 'referral', 'risk', 'consent'],
  generic: ['symptoms', 'risk', 'consent'],
  'impacted-teeth': ['onset', 'symptoms', 'image', 'risk', 'consent'],
  implant: ['onset', 'impairment', 'image', 'conservative-care', 'risk', 'consent'],
  'linked-services': ['image', 'medical-link', 'risk', 'referral'],
  mronj: ['onset', 'symptoms', 'measurements', 'image', 'medical-link', 'conservative-care', 'referral', 'risk', 'consent'],
  'odontogenic-infection': ['onset', 'symptoms', 'impairment', 'image', 'risk', 'consent'],
  'oral-appliance': ['symptoms', 'impairment', 'medical-link', 'conservative-care', 'referral', 'risk'],
  orthognathic: ['symptoms', 'impairment', 'measurements', 'image', 'conservative-care', 'risk', 'consent'],
  osteoradionecrosis: [
    'onset',
    'symptoms',
    'measurements',
    'image',
    'medical-link',
    'conservative-care',
    'referral',
    'risk',
    'consent',
  ],
  salivary: ['onset', 'symptoms', 'measurements', 'image', 'risk', 'consent'],
  'systemic-disease': ['symptoms', 'image', 'medical-link', 'referral', 'risk'],
  tmj: ['onset', 'symptoms', 'impairment', 'measurements', 'image', 'conservative-care', 'risk'],
  'wound-fracture': ['onset', 'symptoms', 'measurements', 'image', 'risk', 'consent'],
};

/** Elements looked for with a policy, by its id; those of every service for a policy that names none. */
export const lookedForWith = (policy: string): readonly ElementId[] => [
  ...always,
  ...(withService[policy.split('/')[0] ?? ''] ?? []),
];
