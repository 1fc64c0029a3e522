import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { Knowledge } from './precheck';

/** The code sets and rules that come with this build. */
export const defaultKnowledge: Knowledge = { icd: shippedIcd, medical: medicalPack, version: '2026.11' };
