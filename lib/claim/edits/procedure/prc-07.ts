import type { Edit, EditCase } from '../edit';
import { remarkCodes } from '../sources';

export const edit: Edit = {
  title: 'NCCI pair',
  severity: 'warning',
  message: '{a} and {b} are an NCCI pair (indicator {i}).',
  fix: '0: remove column 2. 1: only if separate site/session is documented, add 59 or XE/XS/XP/XU or an anatomic modifier.',
  item: '24D',
  x12: 'SV101',
  denials: ['CO-97 N19', 'CO-236', 'N20'],
  source: remarkCodes('CO-97 N19, CO-236, N20'),
  judge(context) {
    const { draft } = context;
    const ncci = context.records.ncci;
    const pairs = draft.lines.flatMap((a) => draft.lines.flatMap((b, i) => (a !== b && a.date === b.date ? [{ a, b, i }] : [])));
    return ncci
      ? pairs.flatMap(({ a, b, i }) => {
          const indicator = ncci.pair(a.code, b.code, b.date);
          const separate = b.modifiers.some((m) => /^(59|X[ESPU]|RT|LT|24|25|57|58|78|79|91)$/.test(m));
          return indicator === 0 || (indicator === 1 && !separate)
            ? [
                {
                  field: `accepted.lines[${i}].code`,
                  line: i,
                  values: { a: a.code, b: b.code, i: indicator },
                  ...(ncci.sources?.pairs ? { source: ncci.sources.pairs } : {}),
                },
              ]
            : [];
        })
      : [];
  },
};

export const cases: readonly EditCase[] = [
  {
    title: 'what is wrong is found',
    expect: 'found',
    change: (v) => {
      v.records.ncci = { pair: () => 0, mostUnits: () => null };
    },
  },
  {
    title: 'what is right passes',
    expect: 'clear',
    change: (v) => {
      v.records.ncci = { pair: () => null, mostUnits: () => null };
    },
  },
  { title: 'what it needs is not there', expect: 'unknown', change: () => {} },
];
