import { describe, expect, it } from 'vitest';
import { interpretFrames } from '@/lib/reading/interpret-frames';
import { expectedReading, recordOfShared, sharedPageNames, sharedPagesExist } from './shared-pages';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!sharedPagesExist)('pages of other systems (needs ../shared/pages)', () => {
  it.each(sharedPageNames)('%s: every coded row is found, none is invented, the patient is the right one', async (name) => {
    const expected = expectedReading(name);
    const reading = interpretFrames([await recordOfShared(name)]);
    const rows = (expected.encounter.procedures ?? []).flatMap(({ cdt }: { cdt?: string }) => cdt ?? []);
    const optional: string[] = JSON.stringify(expected.ambiguous).match(/D\d{4}/g) ?? [];
    const found = reading.encounter.procedures.flatMap(({ cdt }) => cdt ?? []);
    expect(reading.refused).toBe('');
    expect(found.filter((cdt) => rows.includes(cdt) || !optional.includes(cdt))).toEqual(rows);
    expect(reading.encounter.patient?.name).toEqual(expected.encounter.patient?.name);
    expect(reading.encounter.patient?.birthDate).toBe(expected.encounter.patient?.birthDate);
    expect(reading.encounter.dateOfService).toBe(expected.encounter.dateOfService);
    for (const { text } of expected.encounter.notes ?? []) {
      expect(reading.encounter.notes.map((note) => fold(note.text)).includes(fold(text))).toBe(true);
    }
    const said = JSON.stringify(reading.encounter);
    for (const word of expected.mustNotAppear.filter((text: string) => text.length > 3)) expect(said.includes(word)).toBe(false);
  });
});
