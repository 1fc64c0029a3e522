import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

export type Series = { key: string; name: string; fill: string };

type Props = {
  /** Each with `name` and one number for each series. */
  data: readonly Record<string, string | number>[];
  series: readonly Series[];
  /** Bars lie where their names are long. */
  lying?: boolean | undefined;
};

/** Counts as bars on one scale. Parts differ by depth of one ink and by their order, not by hue: hue is for states. */
export function StackedBars({ data, series, lying }: Props) {
  const tick = { fill: 'var(--ink-3)', fontSize: 12 };
  const names = { dataKey: 'name', tick, tickLine: false, axisLine: { stroke: 'var(--line)' } } as const;
  const numbers = { allowDecimals: false, tick, tickLine: false, axisLine: false } as const;
  return (
    <ResponsiveContainer width="100%" height={lying ? Math.max(140, data.length * 36 + 60) : 240}>
      <BarChart
        data={[...data]}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={lying === true} horizontal={lying !== true} />
        {lying ? <XAxis type="number" {...numbers} /> : <XAxis {...names} />}
        {lying ? <YAxis type="category" width={150} {...names} /> : <YAxis width={44} {...numbers} />}
        <Tooltip
          cursor={{ fill: 'var(--hover)' }}
          contentStyle={{ background: 'var(--raised)', border: '1px solid var(--line)', borderRadius: 8, color: 'var(--ink)' }}
          itemStyle={{ color: 'var(--ink)' }}
          isAnimationActive={false}
        />
        {series.length > 1 && (
          <Legend
            iconType="square"
            itemSorter={null}
            formatter={(name) => <span style={{ color: 'var(--ink-2)' }}>{name}</span>}
          />
        )}
        {series.map(({ key, name, fill }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            fill={fill}
            stroke="var(--surface)"
            stackId="all"
            maxBarSize={36}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
