import type { Edit, EditCase } from '../edit';
import { linesWhere } from '../lines-where';
import { changeLine } from '../sample-visit';
import { custom } from '../sources';

export const edit: Edit = {
  title: 'Prior authorisation needed',
  severity: 'warning',
  message: 'No prior-authorisation answer recorded for {code}.',
  fix: 'Check the payer; record required/not required with reference number.',
  item: '23',
  x12: 'REF G1',
  denials: ['CO-197'],
  source: custom('surgery and devices usually need an answer on authorization'),
  judge(context) {
    const { draft } = context;
    const verification = context.records.verification;
    return verification?.authorizationRequired !== undefined || draft.priorAuthorization
      ? []
      : linesWhere(draft, (line, i) => {
          const code = context.medical.byCode(line.code);
          return code && (code.globalDays === 90 || code.unit === 'device') && !context.medical.byCode(line.code)?.needsReport
            ? { field: `accepted.lines[${i}]`, values: { code: line.code } }
            : null;
        });
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      Object.assign(v.records, { verification: { on: '2026-11-01', active: true, authorizationRequired: false } });
    },
  },
  {
    title: 'what it needs is not there',
    expect: 'unknown',
    change: (v) => {
      changeLine(v, 0, { code: 'X0000' });
    },
  },
];
