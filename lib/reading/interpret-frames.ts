import type { Encounter, Procedure } from '@/lib/encounter/encounter';
import type { Reading } from '@/lib/encounter/reading';
import type { FrameRecord } from './frame-record';

/** Records of the frames of one page, the top one first → Reading. Two patients on one page: refused. */
export function interpretFrames(frames: readonly FrameRecord[]): Reading {
  const pairs = frames.flatMap((frame) => frame.pairs);
  const value = (label: RegExp) => [...new Set(pairs.filter((pair) => label.test(pair.label)).map((pair) => pair.value))];
  const births = value(/^(date of birth|dob|birth ?date)$/i);
  const charts = value(/^(chart|patient|record)\s*(no\.?|number|#|id)$/i);
  const procedures = frames.flatMap((frame) => frame.tables.flatMap(readRows)).map((row, i) => ({ ...row, id: `p${i + 1}` }));
  const notes = frames.flatMap((frame) => frame.texts).map(({ text }, i) => ({ id: `n${i + 1}`, text }));
  const encounter: Encounter = { schema: 'crossbite.encounter/1', procedures, notes };
  const birthDate = births.length === 1 ? parseDate(births[0] ?? '') : null;
  const patient = { ...(birthDate && { birthDate }), ...(charts.length === 1 && { chartNumber: charts[0] }) };
  if (Object.keys(patient).length > 0) encounter.patient = patient;
  const days = [...new Set(procedures.flatMap(({ date }) => (date ? [date] : [])))];
  if (days.length === 1 && days[0]) encounter.dateOfService = days[0];
  const foreign = [...new Set(frames.flatMap((frame) => frame.foreignFrames))];
  const mixed = births.length > 1 || charts.length > 1;
  return {
    schema: 'crossbite.reading/1',
    encounter: mixed ? { procedures: [], notes: [] } : encounter,
    absent: birthDate ? [] : ['patient.birthDate'],
    unreadable: foreign.map((raw) => ({ path: 'frame', raw, why: 'frame not permitted' })),
    toothSystem: procedures.some(({ tooth }) => tooth) ? 'Universal' : 'none',
    incompleteNotes: [],
    collapsed: [],
    warnings: frames.some(({ truncated }) => truncated) ? ['The page is very large: it was read in part.'] : [],
    refused: mixed ? 'This page shows more than one patient. Open the chart of one patient and try again.' : '',
  };
}

const columns: [keyof Procedure, RegExp][] = [
  ['cdt', /^(ada |cdt |proc(edure)? )?code$/i],
  ['date', /^(service |proc(edure)? )?date$|^dos$/i],
  ['tooth', /^(tooth|th|tooth no\.?|tooth #)$/i],
  ['surfaces', /^surf(aces?)?\.?$/i],
  ['area', /^(area|quad(rant)?)$/i],
  ['description', /^(desc(ription)?|procedure|treatment)$/i],
  ['fee', /^(fee|amount|charge|price)$/i],
  ['quantity', /^(qty|quantity|units?)$/i],
  ['minutes', /^min(utes)?\.?$/i],
  ['status', /^(status|stat)$/i],
  ['provider', /^(provider|prov\.?|dentist|doctor)$/i],
];

function readRows({ heads, rows }: FrameRecord['tables'][number]): Omit<Procedure, 'id'>[] {
  const place = new Map(columns.map(([key, head]) => [key, heads.findIndex((text) => head.test(text.trim()))]));
  return rows.flatMap((row) => {
    const cell = (key: keyof Procedure) => row[place.get(key) ?? -1]?.trim() ?? '';
    const cdt = /\bD\d{4}\b/.exec(cell('cdt') || row.find((text) => /^D\d{4}\b/.test(text)) || '')?.[0];
    if (!cdt) return [];
    const number = (key: keyof Procedure) => {
      const parsed = Number.parseFloat(cell(key).replace(/[$,]/g, ''));
      return Number.isFinite(parsed) ? { [key]: parsed } : {};
    };
    const text = (key: keyof Procedure) => (cell(key) ? { [key]: cell(key) } : {});
    const date = parseDate(cell('date'));
    const status = parseStatus(cell('status'));
    return [
      {
        cdt,
        ...text('description'),
        ...text('tooth'),
        ...text('surfaces'),
        ...text('area'),
        ...text('provider'),
        ...number('fee'),
        ...number('quantity'),
        ...number('minutes'),
        ...(date && { date }),
        ...(status && { status }),
      },
    ];
  });
}

function parseDate(text: string): string | null {
  const us = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  if (us) return `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}`;
  return /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0] ?? null;
}

function parseStatus(text: string): Procedure['status'] | null {
  if (/^(c|comp(leted?)?|done)$/i.test(text)) return 'completed';
  if (/^(tp|t|plan(ned)?|treatment plan|proposed)$/i.test(text)) return 'planned';
  if (/^(e|eo|ec|existing)$/i.test(text)) return 'existing';
  return /^(r|ref|referred)$/i.test(text) ? 'referred' : null;
}
