import type { MedicalCode, MedicalPack } from '../medical-code';
import { packOf } from '../pack-of';

const modules = import.meta.glob<readonly MedicalCode[]>(['./*.ts', '!./shipped.ts'], { eager: true, import: 'codes' });

/** HCPCS Level II codes other than D codes: a work of the United States government, free of copyright. */
export const hcpcsPack: MedicalPack = packOf(
  { id: 'hcpcs', title: 'HCPCS Level II', licence: 'HCPCS Level II is free to use.' },
  Object.values(modules).flat(),
);
