import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { medicalPack } from '@/lib/codes/medical/pack';
import { crossVisit } from '@/lib/crosswalk/cross-visit';
import { officeRowsCsv, parseOfficeRows } from '@/lib/crosswalk/office-rows-csv';
import type { Encounter } from '@/lib/encounter/encounter';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import { chartOf } from './chart-of';

const errorOf = (csv: string) => {
  const parsed = parseOfficeRows(csv, medicalPack);
  return parsed.ok ? '' : parsed.error;
};

test('rows go in and come out as they were, by key or by number', () => {
  const parsed = parseOfficeRows(
    'cdt,key,modifiers,units,note\nD7880,21085,"RT, 22",2,"Plan wants it, see letter"\n',
    medicalPack,
  );
  expect(parsed).toEqual({
    ok: true,
    rows: [{ cdt: 'D7880', key: 'oral-surgical-splint', modifiers: ['RT', '22'], units: 2, note: 'Plan wants it, see letter' }],
  });
  if (parsed.ok) expect(parseOfficeRows(officeRowsCsv(parsed.rows), medicalPack)).toEqual(parsed);
});

test('a wrong row is refused with one sentence that names it', () => {
  expect(errorOf('cdt\nD7880')).toMatch(/no column "key"/);
  expect(errorOf('cdt,key\nX,panoramic')).toMatch(/^Row 2: the dental number/);
  expect(errorOf('cdt,key\nD0330,nothing')).toMatch(/^Row 2: the code pack/);
  expect(errorOf('cdt,key,units\nD0330,panoramic,0')).toMatch(/^Row 2: units/);
  expect(errorOf('cdt,key,modifiers\nD0330,panoramic,LONG')).toMatch(/^Row 2: up to four/);
  expect(errorOf('cdt,key\nD0330,panoramic\nD0330,70355')).toMatch(/^Row 3: the same/);
});

test('an office row is offered as possible and marked as the office’s own', () => {
  const rows = parseOfficeRows('cdt,key\nD2740,unlisted-dentoalveolar', medicalPack);
  const { procedures } = crossVisit(
    chartOf({ procedures: [{ id: 'p1', cdt: 'D2740', tooth: '3' }], text: '' }),
    medicalPack,
    rows.ok ? rows.rows : [],
  );
  expect(procedures[0]?.candidates[0]).toMatchObject({ standing: 'possible', source: { title: 'The office’s own row' } });
});

test('a row finds its number however the chart writes it, and stands only while its code holds', () => {
  const rows = parseOfficeRows('cdt,key\nD9947,oral-appliance-no-hinge', medicalPack);
  const own = (cdt: string, date: string) =>
    crossVisit(
      chartOf({ dateOfService: date, procedures: [{ id: 'p1', cdt }], text: 'OSA, AHI 22.' }),
      medicalPack,
      rows.ok ? rows.rows : [],
    ).procedures[0]?.candidates.filter(({ source }) => source.title === 'The office’s own row');
  expect(own('d-9947', '2026-11-02')).toHaveLength(1);
  expect(own('9947', '2026-11-02')).toHaveLength(1);
  expect(own('D9947', '2021-03-01')).toEqual([]);
});

test('a row alone never makes dental care medical: the plan is asked, or it stays dental', () => {
  const rows = parseOfficeRows('cdt,key,modifiers,units\nD2740,unlisted-dentoalveolar,22,1', medicalPack);
  const routed = (coverage: Encounter['coverage']) =>
    precheck(
      {
        dateOfService: '2026-11-02',
        coverage: coverage ?? [],
        procedures: [{ id: 'p1', cdt: 'D2740', tooth: '3' }],
        notes: [{ id: 'n1', text: 'Crown #3 for decay.' }],
      },
      defaultKnowledge,
      { officeRows: rows.ok ? rows.rows : [] },
    ).route[0];
  expect(routed([{ kind: 'medical', payerName: 'Plan', payerClass: 'commercial' }])).toMatchObject({
    to: 'ask',
    reason: expect.stringMatching(/^Only the office’s own row/),
  });
  expect(routed([{ kind: 'dental', payerName: 'Dental plan' }])).toMatchObject({ to: 'dental' });
  expect(routed([{ kind: 'medical', payerName: 'Medicare', payerClass: 'medicare' }])).toMatchObject({ to: 'do-not-bill' });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseOfficeRows(text, medicalPack)));
});
