import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseVisit } from '@/lib/intake/choose-visit';
import { parse837d } from '@/lib/intake/parse-837d';
import { parseFhir } from '@/lib/intake/parse-fhir';
import { parseLedgerCsv } from '@/lib/intake/parse-ledger-csv';
import { parsePaste } from '@/lib/intake/parse-paste';
import { parsePdf } from '@/lib/intake/parse-pdf';

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'D7240',
    '#17',
    '\t',
    '\n',
    '  ',
    '11/02/2026',
    '$425.00',
    'Tooth',
    'Code',
    'Date',
    'Patient:',
    'DOB:',
    '|',
    ',',
    '"',
    'UR',
    'MOD',
    'C',
    '~',
    '*',
    'ISA',
    'SV3*AD:D7240*1',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever comes in', () => {
  it('no text makes a door throw, and what is read comes from the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const door of [parsePaste, parseLedgerCsv, parse837d]) {
          const intake = door(source);
          if (!intake.ok) {
            expect(intake.sentence.split('. ').length).toBe(1);
            continue;
          }
          for (const { encounter } of intake.readings) {
            for (const { cdt } of encounter.procedures) if (cdt) expect(source.normalize('NFKC')).toContain(cdt.slice(1));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no JSON makes the FHIR door throw', () => {
    const resource = fc.record(
      {
        resourceType: fc.constantFrom(
          'Patient',
          'Procedure',
          'Claim',
          'Coverage',
          'Condition',
          'DocumentReference',
          'Bundle',
          'Encounter',
        ),
        id: fc.jsonValue(),
        subject: fc.oneof(fc.jsonValue(), fc.constant({ reference: 'Patient/a' })),
        code: fc.oneof(fc.jsonValue(), fc.constant({ coding: [{ system: 'http://www.ada.org/cdt', code: 'D7240' }] })),
        item: fc.jsonValue(),
        content: fc.oneof(fc.jsonValue(), fc.constant([{ attachment: { contentType: 'text/plain', data: '!!!' } }])),
        entry: fc.array(fc.record({ resource: fc.jsonValue() })),
        name: fc.jsonValue(),
        bodySite: fc.jsonValue(),
        performedPeriod: fc.jsonValue(),
      },
      { requiredKeys: ['resourceType'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), resource, fc.array(resource)), (json) => {
        const intake = parseFhir(json);
        expect(intake.ok || intake.sentence.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('no bytes make the PDF door throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, marked) => {
        const intake = await parsePdf(marked ? new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), ...bytes]) : bytes);
        expect(intake.ok).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('a very long line ends', () => {
    for (const unit of ['D7240 ', 'Patient: ', '#', '\t', '  a', '11/02/2026 ', 'A: b ', '$1,', '-', '|']) {
      expect(typeof parsePaste(unit.repeat(120_000)).ok).toBe('boolean');
    }
  });
});

describe('a CSV ledger', () => {
  it('finds its headings below a title, its separator, and splits by patient', () => {
    const intake = parseLedgerCsv(
      'Lakeside Dental;;;;;\nDate of Service;Patient Name;DOB;Tooth #;ADA Code;Amount\n11/02/2026;"Roe, Ann";1/5/1990;1;D7240;"$1,425.00"\n11/02/2026;"Poe, Ben";2/6/1984;30;D2740;900\n',
    );
    expect(intake.ok && intake.readings.map(({ encounter }) => [encounter.patient?.name?.last, encounter.procedures])).toEqual([
      ['Roe', [{ id: 'p1', cdt: 'D7240', tooth: '1', date: '2026-11-02', fee: 1425 }]],
      ['Poe', [{ id: 'p1', cdt: 'D2740', tooth: '30', date: '2026-11-02', fee: 900 }]],
    ]);
  });

  it('takes the mapping of a person over its headings', () => {
    const intake = parseLedgerCsv('a,b,c\n7240,1,425\n', ['code', 'tooth', 'fee']);
    expect(intake.ok && intake.readings[0]?.encounter.procedures).toEqual([{ id: 'p1', cdt: 'D7240', tooth: '1', fee: 425 }]);
  });

  it('gives no row a code, and takes no medical code for a dental one', () => {
    const intake = parseLedgerCsv('Code,Description,Fee\n99213,Office visit,80\nK01.1,Impacted tooth,0\nD0330,Panoramic,120\n');
    const reading = intake.ok ? intake.readings[0] : undefined;
    expect(reading?.encounter.procedures.map(({ cdt }) => cdt)).toEqual([undefined, 'D0330']);
    expect(reading?.encounter.problems).toEqual([{ system: 'ICD-10-CM', code: 'K01.1' }]);
    expect(reading?.unreadable).toContainEqual({ path: 'procedures[0].cdt', raw: '99213', why: 'a medical code, no dental one' });
  });

  it('reads days first only where a day proves it', () => {
    const dates = (csv: string) => {
      const intake = parseLedgerCsv(csv);
      return intake.ok ? intake.readings[0]?.encounter.procedures.map(({ date }) => date) : [];
    };
    expect(dates('Date,Code\n05/04/2026,D0120\n25/04/2026,D0330\n')).toEqual(['2026-04-05', '2026-04-25']);
    expect(dates('Date,Code\n04/25/2026,D0120\n25/04/2026,D0330\n')).toEqual([undefined, undefined]);
  });
});

describe('one visit of several', () => {
  const rows = [
    { id: 'p1', cdt: 'D0140', date: '2026-09-01', status: 'completed' as const },
    { id: 'p2', cdt: 'D7240', date: '2026-10-01', status: 'completed' as const },
    { id: 'p3', cdt: 'D2740', status: 'planned' as const },
  ];
  it('is the latest, or the one that is asked for', () => {
    const encounter = { procedures: rows, notes: [] };
    expect(chooseVisit(encounter).encounter.procedures.map(({ id }) => id)).toEqual(['p2', 'p3']);
    expect(chooseVisit(encounter, '2026-09-01')).toMatchObject({
      encounter: { dateOfService: '2026-09-01' },
      otherDays: ['2026-10-01'],
    });
    expect(chooseVisit({ procedures: rows.slice(1), notes: [] }).otherDays).toEqual([]);
  });
});
