import { Plus, Trash2 } from 'lucide-react';
import type { Provider } from '@/lib/encounter/practice';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { IconButton } from '../ui/IconButton';
import { useText } from '../ui/locale';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { toast } from '../ui/toast/toast-queue';
import { AddressFields } from './AddressFields';
import { type EditedDraft, PracticeField } from './PracticeField';
import { TaxonomySelect } from './TaxonomySelect';

/** Who bills, who treats, and from where. */
export function PracticeForm({ draft }: { draft: EditedDraft }) {
  const t = useText();
  const { practice, onChange } = draft;
  const providers = practice.providers ?? [];
  const billing = (change: NonNullable<typeof practice.billing>) =>
    onChange({ ...practice, billing: { ...practice.billing, ...change } });
  const setProvider = (i: number, change: Partial<Provider>) =>
    onChange({ ...practice, providers: providers.map((one, at) => (at === i ? { ...one, ...change } : one)) });
  const remove = (provider: Provider, i: number) => {
    onChange({ ...practice, providers: providers.filter((_, at) => at !== i) });
    const name =
      [provider.name?.first, provider.name?.last].filter(Boolean).join(' ') || t('settings_provider_nth', { n: i + 1 });
    toast({
      words: t('settings_removed', { what: name }),
      undo: () => draft.amend((now) => ({ ...now, providers: (now.providers ?? []).toSpliced(i, 0, provider) })),
    });
  };
  return (
    <>
      <section className="panel-block">
        <h2>{t('settings_billing')}</h2>
        <div className="fields">
          <PracticeField draft={draft} path="billing.name" label={t('settings_billing_name')} />
          <PracticeField draft={draft} path="billing.npi" label={t('settings_billing_npi')} hint={t('settings_npi_group')} />
          <PracticeField draft={draft} path="billing.taxId" label={t('settings_tax_id')} />
          <RadioGroup
            label={t('settings_tax_id_type')}
            options={[
              { value: 'EIN', label: 'EIN' },
              { value: 'SSN', label: 'SSN' },
            ]}
            value={practice.billing?.taxIdType ?? null}
            onChange={(taxIdType) => billing({ taxIdType })}
          />
          <TaxonomySelect draft={draft} path="billing.taxonomy" />
          <PracticeField draft={draft} path="billing.phone" label={t('settings_phone')} />
        </div>
        <Checkbox
          isSelected={practice.billing?.person !== undefined}
          onChange={(alone) => billing({ person: alone ? (providers[0]?.name ?? {}) : undefined })}
        >
          {t('settings_sole_owner')}
        </Checkbox>
        {practice.billing?.person && (
          <div className="fields">
            <PracticeField draft={draft} path="billing.person.first" label={t('settings_first_name')} />
            <PracticeField draft={draft} path="billing.person.last" label={t('settings_last_name')} />
          </div>
        )}
        <h3 className="label">{t('settings_billing_address')}</h3>
        <AddressFields draft={draft} path="billing.address" />
        <Checkbox
          isSelected={practice.acceptAssignment ?? false}
          onChange={(acceptAssignment) => onChange({ ...practice, acceptAssignment })}
        >
          {t('settings_assignment')}
        </Checkbox>
        <Checkbox
          isSelected={practice.signatureOnFile ?? false}
          onChange={(signatureOnFile) => onChange({ ...practice, signatureOnFile })}
        >
          {t('settings_signature')}
        </Checkbox>
      </section>
      <section className="panel-block">
        <h2>{t('settings_providers')}</h2>
        {providers.map((provider, i) => (
          <fieldset key={provider.id} className="card">
            <legend className="label">
              {[provider.name?.first, provider.name?.last].filter(Boolean).join(' ') || t('settings_provider_new')}
            </legend>
            <div className="fields">
              <PracticeField draft={draft} path={`providers[${i}].name.first`} label={t('settings_first_name')} />
              <PracticeField draft={draft} path={`providers[${i}].name.last`} label={t('settings_last_name')} />
              <PracticeField
                draft={draft}
                path={`providers[${i}].npi`}
                label={t('settings_provider_npi')}
                hint={t('settings_npi_person')}
              />
              <TaxonomySelect draft={draft} path={`providers[${i}].taxonomy`} />
              <PracticeField draft={draft} path={`providers[${i}].license`} label={t('settings_license')} />
              <Select
                label={t('settings_medicare')}
                placeholder={t('settings_choose')}
                options={[
                  { value: 'enrolled', label: t('settings_medicare_enrolled') },
                  { value: 'opted-out', label: t('settings_medicare_opted_out') },
                  { value: 'none', label: t('settings_medicare_none') },
                ]}
                value={provider.medicare ?? null}
                onChange={(medicare) => setProvider(i, { medicare })}
              />
            </div>
            <div className="card-foot">
              <Checkbox isSelected={provider.dmepos ?? false} onChange={(dmepos) => setProvider(i, { dmepos })}>
                {t('settings_dmepos')}
              </Checkbox>
              <IconButton label={t('settings_provider_remove')} tip="end" onClick={() => remove(provider, i)}>
                <Trash2 className="i" />
              </IconButton>
            </div>
          </fieldset>
        ))}
        <Button
          icon={<Plus className="i" />}
          onClick={() => onChange({ ...practice, providers: [...providers, { id: `provider-${crypto.randomUUID()}` }] })}
        >
          {t('settings_provider_add')}
        </Button>
      </section>
      <section className="panel-block">
        <h2>{t('settings_facility')}</h2>
        <p className="soft">{t('settings_facility_hint')}</p>
        <div className="fields">
          <PracticeField draft={draft} path="facility.name" label={t('settings_facility_name')} />
          <PracticeField draft={draft} path="facility.npi" label={t('settings_facility_npi')} />
        </div>
        <AddressFields draft={draft} path="facility.address" />
      </section>
      <section className="panel-block">
        <h2>{t('settings_submitter')}</h2>
        <div className="fields">
          <PracticeField draft={draft} path="submitter.name" label={t('settings_submitter_name')} />
          <PracticeField draft={draft} path="submitter.id" label={t('settings_submitter_id')} />
          <PracticeField draft={draft} path="submitter.contact" label={t('settings_submitter_contact')} />
          <PracticeField draft={draft} path="submitter.phone" label={t('settings_phone')} />
        </div>
      </section>
    </>
  );
}
