import type { MedicalPack } from './medical-code';
import { packOf } from './pack-of';

/** Stands in for the CPT pack in a build that leaves it out. */
export const cptPack: MedicalPack = packOf(
  {
    id: 'no-cpt',
    title: 'No CPT numbers',
    licence: 'This build holds no CPT numbers: load a licensed file to name medical codes.',
  },
  [],
);
