import type { ReactNode } from 'react';

type Row = { readonly key: string; readonly name: ReactNode; readonly values: readonly (string | number)[] };

/** Counts by name: the first heading is that of the names. Numbers are written in US form. */
export function PlainTable({ heads, rows }: { heads: readonly string[]; rows: readonly Row[] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, values }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {values.map((value, i) => (
              <td key={heads[i + 1]} className="num">
                {typeof value === 'number' ? value.toLocaleString('en-US') : value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
