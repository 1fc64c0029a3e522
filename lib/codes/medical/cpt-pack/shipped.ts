import type { MedicalCode, MedicalPack } from '../medical-code';
import { packOf } from '../pack-of';

const modules = import.meta.glob<readonly MedicalCode[]>(['./*.ts', '!./shipped.ts'], { eager: true, import: 'codes' });

/** CPT numbers with our own words. A build without a licence resolves this file to `../no-cpt-pack`. */
export const cptPack: MedicalPack = packOf(
  {
    id: 'cpt',
    title: 'CPT numbers',
    licence:
      'CPT is a trademark and copyright of the American Medical Association. The numbers need its licence; the wording here is our own.',
  },
  Object.values(modules).flat(),
);
