import { ChartNoAxesColumn } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../ui/locale';
import { PlainTable } from '../ui/PlainTable';

type Props = {
  title: string;
  /** What the figure says, in one sentence; the words of the plot for those who do not see it. */
  says: string;
  heads: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Words where there is nothing to count yet. */
  empty: string;
  children: ReactNode;
};

/** A plot with the same numbers as a table, one press away. */
export function Figure({ title, says, heads, rows, empty, children }: Props) {
  const t = useText();
  const [table, setTable] = useState(false);
  const nothing = rows.every((row) => row.slice(1).every((value) => value === 0 || value === ''));
  return (
    <section className="figure" aria-label={title}>
      <header className="figure-head">
        <div className="grow">
          <h2>{title}</h2>
          {!nothing && <p className="soft small">{says}</p>}
        </div>
        {!nothing && (
          <button type="button" className="btn quiet" aria-pressed={table} onClick={() => setTable(!table)}>
            {table ? t('statistics_as_plot') : t('statistics_as_table')}
          </button>
        )}
      </header>
      {nothing ? (
        <p className="figure-empty soft">
          <ChartNoAxesColumn className="i-l" aria-hidden="true" />
          {empty}
        </p>
      ) : table ? (
        <PlainTable heads={heads} rows={rows.map(([name = '', ...values]) => ({ key: String(name), name, values }))} />
      ) : (
        <div className="plot" role="img" aria-label={says}>
          {children}
        </div>
      )}
    </section>
  );
}
