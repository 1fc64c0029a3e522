import { Plus, Trash2 } from 'lucide-react';
import { PayerClass } from '@/lib/encounter/encounter';
import { filingDays } from '@/lib/encounter/filing-days';
import type { PayerSettings } from '@/lib/encounter/practice';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { type MessageKey, useText } from '../ui/locale';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { StateIcon } from '../ui/state/StateIcon';
import { toast } from '../ui/toast/toast-queue';
import { AddressFields } from './AddressFields';
import { type EditedDraft, PracticeField } from './PracticeField';

export const payerClassWords: Readonly<Record<PayerClass, MessageKey>> = {
  commercial: 'settings_class_commercial',
  medicare: 'settings_class_medicare',
  'medicare-advantage': 'settings_class_medicare_advantage',
  medicaid: 'settings_class_medicaid',
  tricare: 'settings_class_tricare',
  fehb: 'settings_class_fehb',
  'workers-comp': 'settings_class_workers_comp',
  auto: 'settings_class_auto',
  other: 'settings_class_other',
};

/** The medical payers of the office with what it knows of each. */
export function PayersForm({ draft }: { draft: EditedDraft }) {
  const t = useText();
  const { practice, problems, onChange } = draft;
  const payers = practice.payers ?? [];
  const set = (i: number, change: Partial<PayerSettings>) =>
    onChange({ ...practice, payers: payers.map((one, at) => (at === i ? without(one, change) : one)) });
  const remove = (payer: PayerSettings, i: number) => {
    onChange({ ...practice, payers: payers.filter((_, at) => at !== i) });
    toast({
      words: t('settings_removed', { what: payer.payerName || t('settings_payer_nth', { n: i + 1 }) }),
      undo: () => draft.amend((now) => ({ ...now, payers: (now.payers ?? []).toSpliced(i, 0, payer) })),
    });
  };
  const days = ({ payerName = '', payerId = '', payerClass }: PayerSettings) =>
    filingDays({ payerName, payerId, payerClass: payerClass ?? '' }, practice);
  return (
    <section className="panel-block">
      <p className="soft">{t('settings_payers_hint')}</p>
      {payers.map((payer, i) => {
        const limit = days(payer);
        const wrong = problems.some(({ field, level }) => level === 'wrong' && field.startsWith(`payers[${i}]`));
        return (
          <Disclosure
            // biome-ignore lint/suspicious/noArrayIndexKey: a payer that is being typed has no name of its own yet.
            key={i}
            title={<span className="medium">{payer.payerName || t('settings_payer_new')}</span>}
            end={
              <span className="soft num">
                {wrong && <StateIcon state="blocked" label={t('settings_wrong')} />}
                {[
                  payer.payerClass && t(payerClassWords[payer.payerClass]),
                  limit && t('settings_filing_short', { n: limit.days }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            }
            {...(payer.payerName === undefined && { isOpen: true, onToggle: () => {} })}
          >
            <div className="card">
              <div className="fields">
                <PracticeField draft={draft} path={`payers[${i}].payerName`} label={t('settings_payer_name')} />
                <PracticeField
                  draft={draft}
                  path={`payers[${i}].payerId`}
                  label={t('settings_payer_id')}
                  hint={t('settings_payer_id_hint')}
                />
                <Select
                  label={t('settings_payer_class')}
                  placeholder={t('settings_choose')}
                  options={PayerClass.options.map((value) => ({ value, label: t(payerClassWords[value]) }))}
                  value={payer.payerClass ?? null}
                  onChange={(payerClass) => set(i, { payerClass })}
                />
                <NumberField
                  label={t('settings_filing')}
                  min={1}
                  max={1100}
                  value={payer.timelyFilingDays ?? null}
                  onChange={(value) => set(i, { timelyFilingDays: value ?? undefined })}
                />
              </div>
              <h3 className="label">{t('settings_payer_address')}</h3>
              <AddressFields draft={draft} path={`payers[${i}].address`} />
              <Button kind="quiet" icon={<Trash2 className="i" />} onClick={() => remove(payer, i)}>
                {t('settings_payer_remove')}
              </Button>
            </div>
          </Disclosure>
        );
      })}
      <Button icon={<Plus className="i" />} onClick={() => onChange({ ...practice, payers: [...payers, {}] })}>
        {t('settings_payer_add')}
      </Button>
    </section>
  );
}

/** Undefined takes the setting out. */
function without(payer: PayerSettings, change: Partial<PayerSettings>): PayerSettings {
  const next = { ...payer, ...change };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}
