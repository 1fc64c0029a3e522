import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ComboBox } from '@/components/ui/ComboBox';
import { HelpTerm } from '@/components/ui/HelpTerm';
import { IconButton } from '@/components/ui/IconButton';
import { useText } from '@/components/ui/locale';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { IcdHit } from '@/lib/codes/icd10cm/search/search-icd';
import { POINTERS } from '../precheck/model/accepted';

export type Picked = { readonly code: string; readonly label: string };

type Props = {
  picked: readonly Picked[];
  onPicked: (picked: readonly Picked[]) => void;
  find: (query: string) => Promise<readonly IcdHit[]>;
};

/** The diagnoses of one line, the first counting most, and a search for more. A heading is not taken: the codes below it are offered. */
export function DiagnosisPicker({ picked, onPicked, find }: Props) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; hits: readonly IcdHit[] }>({ query: '', hits: [] });
  const { hits } = found;
  const [heading, setHeading] = useState<IcdHit | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search begins with a letter typed and with nothing else.
  useEffect(() => {
    let late = false;
    void find(query).then((answer) => late || setFound({ query, hits: answer }));
    return () => {
      late = true;
    };
  }, [query]);
  const section = useRef<HTMLElement>(null);
  const add = (one: Picked) => {
    if (!picked.some(({ code }) => code === one.code)) onPicked([...picked, { code: one.code, label: one.label }]);
    setHeading(null);
    setQuery('');
    goOn();
  };
  // What was pressed is gone: the person goes on where they type.
  const goOn = () => requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('[role=combobox]')?.focus());
  const pick = (code: string) => {
    const hit = hits.find((one) => one.code === code);
    if (!hit) return;
    if (hit.billable) return add(hit);
    setHeading(hit);
    setQuery('');
  };
  return (
    <section className="part" ref={section}>
      <h3 className="label">
        <HelpTerm term="icd">{t('change_diagnoses')}</HelpTerm>
      </h3>
      <p className="small soft">{t('change_first_counts')}</p>
      <ul className="picked">
        {picked.map(({ code, label }) => (
          <li key={code}>
            <span className="code num">{code}</span>
            <span className="grow">{label}</span>
            <IconButton
              label={t('change_take_away', { code })}
              tip="end"
              onClick={() => {
                onPicked(picked.filter((one) => one.code !== code));
                goOn();
              }}
            >
              <X className="i" />
            </IconButton>
          </li>
        ))}
      </ul>
      {picked.length >= POINTERS ? (
        <p className="small soft">{t('change_full', { n: POINTERS })}</p>
      ) : (
        <ComboBox
          label={t('change_add_diagnosis')}
          hint={t('change_diagnosis_hint')}
          options={hits.map(({ code, label, billable, via }) => ({
            value: code,
            label,
            hint: billable ? (via === label || via === code ? undefined : via) : t('diagnoses_not_billable'),
          }))}
          query={query}
          onQuery={setQuery}
          onPick={pick}
          none={found.query === query ? t('ui_none_found') : t('ui_searching')}
        />
      )}
      {heading && (
        <div className="heading-codes" role="status">
          <p className="small missing tinted">
            <StateIcon state="missing" /> {t('change_heading', { code: heading.code })}
          </p>
          <ListBox
            aria-label={t('change_below', { code: heading.code })}
            autoFocus="first"
            items={heading.children.map((one) => ({ ...one, id: one.code }))}
            onAction={(code) => {
              const child = heading.children.find((one) => one.code === code);
              if (child) add(child);
            }}
          >
            {(one) => (
              <ListBoxItem className="menu-item" textValue={`${one.code} ${one.label}`}>
                <span className="code">{one.code}</span>
                <span className="grow">{one.label}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      )}
    </section>
  );
}
