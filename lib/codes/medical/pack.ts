import { cptPack } from './cpt-pack/shipped';
import { hcpcsPack } from './hcpcs/shipped';
import type { MedicalPack } from './medical-code';
import { joinPacks } from './pack-of';

/** Every medical code of this build: CPT, where the build holds it, and HCPCS. */
export const medicalPack: MedicalPack = joinPacks(cptPack, hcpcsPack);

/** Whether this build came with CPT numbers; without them a person loads a licensed file. */
export const holdsCpt: boolean = cptPack.all().length > 0;
