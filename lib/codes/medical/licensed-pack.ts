import * as z from 'zod/mini';
import { bodySites, codeUnits, type MedicalPack } from './medical-code';
import { joinPacks, packOf } from './pack-of';

/** A licensed file of codes as it is kept: its name, the ISO date on which it was loaded, and its rows with their attributes. */
export const LicensedPack = z.object({
  name: z.string(),
  date: z.string(),
  codes: z.array(
    z.object({
      key: z.string(),
      system: z.enum(['CPT', 'HCPCS']),
      code: z.string(),
      label: z.string(),
      site: z.enum(bodySites),
      unit: z.enum(codeUnits),
      sided: z.boolean(),
      globalDays: z.union([z.literal(0), z.literal(10), z.literal(90), z.null()]),
      addOn: z.boolean(),
      primary: z.array(z.string()),
      places: z.array(z.string()),
      needsReport: z.boolean(),
      validFrom: z.string(),
      validTo: z.string(),
    }),
  ),
});
export type LicensedPack = z.infer<typeof LicensedPack>;

/** What a kept file holds, as the office loaded it and nobody here read it, before what came with the build: where both hold a key, the file counts. */
export function withLicensed(shipped: MedicalPack, kept: LicensedPack | null): MedicalPack {
  if (!kept) return shipped;
  const source = { title: `Licensed file ${kept.name}`, locator: '', url: '', date: kept.date, confidence: 'practice' as const };
  const codes = kept.codes.map((code) => ({ ...code, source }));
  return joinPacks(packOf({ id: 'licensed', title: kept.name, licence: `Loaded from ${kept.name}.` }, codes), shipped);
}
