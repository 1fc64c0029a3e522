import type { ShadowTotals } from '@/lib/shadow/totals';
import { Disclosure } from '../ui/Disclosure';
import { useText } from '../ui/locale';
import { PlainTable } from '../ui/PlainTable';

/** Denials by reason and warnings by rule, as tables. */
export function ShadowCounts({ totals }: { totals: ShadowTotals }) {
  const t = useText();
  const { denials, warnings } = totals;
  return (
    <section className="panel-block">
      <Disclosure level={2} title={t('shadow_by_reason', { n: denials.length })}>
        <Table
          heads={[t('shadow_reason'), t('shadow_denied'), t('shadow_foreseen'), t('shadow_missed')]}
          rows={denials.map(({ reason, meaning, denied, warned, missed }) => ({
            name: reason,
            words: meaning,
            counts: [denied, warned, missed],
          }))}
          empty={t('shadow_no_denial')}
        />
      </Disclosure>
      <Disclosure level={2} title={t('shadow_by_warning', { n: warnings.length })}>
        <Table
          heads={[t('shadow_warning'), t('shadow_true'), t('shadow_false'), t('shadow_other'), t('shadow_undecided')]}
          rows={warnings.map((row) => ({
            name: row.id,
            words: row.says,
            counts: [row.true, row.false, row.other, row.undecided],
          }))}
          empty={t('shadow_no_warning')}
        />
      </Disclosure>
    </section>
  );
}

type Row = { readonly name: string; readonly words: string; readonly counts: readonly number[] };

function Table({ heads, rows, empty }: { heads: readonly string[]; rows: readonly Row[]; empty: string }) {
  if (rows.length === 0) return <p className="soft">{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className="shadow-table" aria-label={heads[0]} tabIndex={0}>
      <PlainTable
        heads={heads}
        rows={rows.map(({ name, words, counts }) => ({
          key: name,
          name: (
            <>
              <span className="num">{name}</span>
              <span className="small soft block">{words}</span>
            </>
          ),
          values: counts,
        }))}
      />
    </section>
  );
}
