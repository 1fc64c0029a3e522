import type { MedicalCode, MedicalPack } from './medical-code';

/** A pack of the given codes. The first of two rows with one key or one code counts. */
export function packOf(about: { id: string; title: string; licence: string }, codes: readonly MedicalCode[]): MedicalPack {
  const byKey = new Map<string, MedicalCode>();
  const byCode = new Map<string, MedicalCode>();
  for (const code of codes) {
    if (!byKey.has(code.key)) byKey.set(code.key, code);
    if (!byCode.has(code.code)) byCode.set(code.code, code);
  }
  return {
    ...about,
    get: (key) => byKey.get(key) ?? null,
    byCode: (code) => byCode.get(code.trim().toUpperCase()) ?? null,
    all: () => [...byKey.values()],
  };
}

/** No codes at all: what a build without a licence answers with. */
export const emptyPack: MedicalPack = packOf({ id: 'empty', title: 'No medical code pack', licence: 'none' }, []);

/** Several packs as one; where two hold the same key, the first counts. */
export const joinPacks = (first: MedicalPack, ...more: readonly MedicalPack[]): MedicalPack =>
  packOf(
    {
      id: [first, ...more].map((pack) => pack.id).join('+'),
      title: [first, ...more].map((pack) => pack.title).join(' and '),
      licence: [first, ...more].map((pack) => pack.licence).join(' '),
    },
    [first, ...more].flatMap((pack) => [...pack.all()]),
  );
