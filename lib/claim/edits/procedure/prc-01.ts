import { cdtCode } from '@/lib/codes/cdt/cdt';
import { inForceOn } from '@/lib/codes/in-force';
import type { Edit, EditCase } from '../edit';
import { endedOn } from '../ended-codes';
import { linesWhere } from '../lines-where';
import { changeLine, codeOf } from '../sample-visit';
import { custom, remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'Code valid on DOS',
  severity: 'error',
  message: '{code} {what}.',
  fix: 'Use the full code of five characters in force that day.',
  item: '24D',
  x12: 'SV101-2',
  denials: ['CO-181', 'CO-16 M51', 'N56'],
  source: remarkCodes('CO-181, CO-16 M51, N56'),
  hard: true,
  judge({ draft, medical }) {
    return linesWhere(draft, (line, i) => {
      const field = `accepted.lines[${i}].code`;
      const code = line.code || '(none)';
      if (/^D\d{4}$/.test(line.code) && line.system !== 'CPT') {
        const entry = cdtCode(line.code);
        if (entry && inForceOn(entry, line.date)) return null;
        return entry
          ? { field, values: { code, what: `is not valid on ${line.date}` } }
          : { field, soft: true, values: { code, what: 'is not a dental code that is known here' } };
      }
      const shape = line.system === 'CPT' ? /^\d{4}[\dTF]$/ : line.system === 'HCPCS' ? /^[A-CEGHJ-MP-V]\d{4}$/ : /^D\d{4}$/;
      if (!shape.test(line.code)) return { field, values: { code, what: 'does not have the form of a code of its set' } };
      const known = medical.byCode(line.code);
      if (known && line.date && !inForceOn(known, line.date)) {
        const what = known.validFrom > line.date ? `began only on ${known.validFrom}` : `ended on ${known.validTo}`;
        return { field, soft: true, severity: 'warning', source: known.source, values: { code, what } };
      }
      const ended = endedOn(line.code);
      return ended && line.date > ended
        ? {
            field,
            soft: true,
            severity: 'warning',
            source: custom('codes known to have ended; no list was read'),
            values: { code, what: `ended on ${ended}` },
          }
        : null;
    });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { code: '4189' });
    },
  },
  { title: 'what is right passes', expect: 'clear', change: () => {} },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      v.encounter.accepted = { ...v.encounter.accepted, lines: [] };
    },
  },
  {
    title: 'a visit code that ended is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { code: '99201' }),
  },
  {
    title: 'a code that had not begun on the date of service is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { system: 'HCPCS', code: codeOf('oral-appliance-no-hinge'), date: '2021-09-30' }),
  },
  {
    title: 'a code from its first day on passes',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { system: 'HCPCS', code: codeOf('oral-appliance-no-hinge'), date: '2021-10-01' }),
  },
  {
    title: 'a dental number that was retired is found',
    expect: 'found',
    change: (v) => changeLine(v, 0, { system: 'CDT', code: 'D8691' }),
  },
  {
    title: 'a dental number in force passes',
    expect: 'clear',
    change: (v) => changeLine(v, 0, { system: 'CDT', code: 'D7240' }),
  },
];
