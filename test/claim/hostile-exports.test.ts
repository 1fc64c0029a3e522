import { PDFDocument } from '@cantoo/pdf-lib';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type ClaimFileKind, writeClaimFile } from '@/lib/claim/desk/claim-files';
import { claimView } from '@/lib/claim/desk/claim-view';
import { write837p } from '@/lib/claim/x12/write-837p';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import { officeRowsCsv } from '@/lib/crosswalk/office-rows-csv';
import type { PrintedLetter } from '@/lib/followup/letters/print-letter';
import { writeLetterDocx } from '@/lib/followup/letters/write-letter-docx';
import { writeLetterPdf } from '@/lib/followup/letters/write-letter-pdf';
import { shadowCsvRow } from '@/lib/shadow/report-csv';
import { tried } from '../support/tried';
import { sampleEncounter, samplePractice } from './sample';

/** What a field of a chart can hold against whoever opens the file that is made of it. */
const payloads = [
  '<script id="hit">alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><w:instrText>DDEAUTO c:\\\\x</w:instrText>',
  '=HYPERLINK("http://a.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '~ZZX*1~',
  '\r\n~ZZX*1~\n',
  '*ZZY*',
  ':ZZW:',
  '^ZZV^',
  ') Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  '\u0000\u0008\u000b\u001b',
  '\ud800',
  '\u202e\u200b\ufeff',
  '{"__proto__":{"hit":1}}',
];
/** Words that choose, and names that tie one part to another: a payload there makes another claim, not the same with a payload. */
const kept = /^(?:schema|id|kind|relationship|payerClass|system|status|role|procedure|rendering|pointers|frequency|unitBasis)$/;

/** Every text of a record with the payload before and behind it. */
function poisoned<T>(value: T, payload: string, key = ''): T {
  if (typeof value === 'string') return (kept.test(key) ? value : `${payload}${value}${payload}`) as T;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, payload, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, payload, name)])) as T;
}
const viewOf = (payload: string) =>
  claimView(
    poisoned(sampleEncounter, payload),
    poisoned(samplePractice, payload),
    { icd: shippedIcd, medical: medicalPack },
    { today: '2026-11-24' },
  );
const asFile = (kind: ClaimFileKind, payload: string) =>
  writeClaimFile(kind, { ...viewOf(payload), errors: 0 }, '2026-11-24T10:00:00', { x: 0, y: 0 });

/** Everything in a PDF that can do something when it is opened. */
async function doings(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes);
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => ('dict' in one ? String(one.dict) : one.constructor.name === 'PDFString' ? '' : String(one)))
    .flatMap((text) => text.match(/\/(?:JavaScript|JS|OpenAction|AA|Launch|URI|SubmitForm|EmbeddedFile)\b/g) ?? []);
}

describe.each(payloads.map((payload, i) => [i, payload] as const))(
  'a chart whose every field holds payload %i, as it leaves',
  (_, payload) => {
    it('an 837P has no segment, element or component that the payload made', () => {
      tried('text-is-data', 'payloads in every field of a claim, in an 837P', 1);
      const view = viewOf(payload);
      const envelope = {
        at: '2026-11-24T10:00',
        control: 7,
        usage: 'P',
        receiver: { name: `A${payload}B`, id: `C${payload}D` },
      } as const;
      const file = write837p([view.draft], envelope);
      expect(file.replaceAll('\n', '')).toMatch(/^[ -~]+$/);
      const segments = file.split('~').map((one) => one.trim().split('*'));
      expect(
        segments.filter(
          ([tag]) =>
            !/^(?:ISA|GS|ST|BHT|NM1|PER|HL|PRV|N3|N4|REF|SBR|PAT|DMG|CLM|DTP|PWK|AMT|NTE|HI|LX|SV1|CAS|OI|MOA|SVD|CN1|K3|CR1|CRC|QTY|SE|GE|IEA|)$/.test(
              tag ?? '',
            ),
        ).length,
      ).toBe(0);
      const parts = segments.flat().flatMap((one) => one.split(/[:^]/));
      expect(parts.filter((one) => /^ZZ[VWXY]$/.test(one)).length).toBe(0);
      expect(segments.filter(([tag]) => tag === 'ISA' || tag === 'ST').length).toBe(2);
    });

    it('a claim form does nothing when it is opened, and its grid is plain text', async () => {
      tried('text-is-data', 'payloads in every field of a claim, in a PDF and in print', 2);
      const form = await asFile('preview', payload);
      expect(await doings(form?.content as Uint8Array)).toEqual([]);
      const grid = (await asFile('grid', payload))?.content as string;
      expect(grid.replace(/[\n\f]/g, '')).toMatch(/^[ -~]*$/);
    });

    it('the JSON files are JSON, and change nothing of whoever reads them', async () => {
      tried('text-is-data', 'payloads in every field of a claim, in JSON', 2);
      for (const kind of ['fhir', 'clearinghouse'] as const) {
        const read = JSON.parse((await asFile(kind, payload))?.content as string) as object;
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        expect(Object.assign({}, read)).not.toHaveProperty('hit');
      }
    });

    it('a letter is words alone, as DOCX and as PDF', async () => {
      tried('text-is-data', 'payloads in every line of a letter, in DOCX and PDF', 2);
      const letter: PrintedLetter = {
        title: payload,
        head: [payload],
        subject: [payload],
        parts: [{ heading: payload, sentences: [payload, `Words ${payload} and more.`] }],
        enclosures: [payload],
        foot: [payload],
      };
      const files = unzipSync(await writeLetterDocx(letter));
      for (const [name, bytes] of Object.entries(files)) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        const xml = strFromU8(bytes);
        expect(XMLValidator.validate(xml), name).toBe(true);
        // Characters that XML 1.0 does not allow make the whole file unreadable.
        expect([...xml].filter((one) => one < ' ' && !/[\t\n\r]/.test(one)).length, name).toBe(0);
        expect(xml).not.toMatch(/<(?:script|img|w:instrText|w:fldSimple)|TargetMode="External"/);
      }
      expect(await doings(await writeLetterPdf(letter))).toEqual([]);
    });

    it('no cell of a table begins a formula, and no row has more cells', () => {
      tried('text-is-data', 'payloads in every cell of the tables that are exported', 2);
      const office = officeRowsCsv([{ cdt: 'D7240', key: 'a', modifiers: [], units: 1, note: payload }]);
      const shadow = `${shadowCsvRow({ file: payload, at: 1, error: payload })}\n`;
      for (const [text, width] of [
        [office, 5],
        [shadow, 16],
      ] as const) {
        const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
        expect(rows.filter(({ length }) => length !== width).length).toBe(0);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)).length).toBe(0);
      }
    });
  },
);
