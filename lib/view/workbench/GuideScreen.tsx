import { useEffect, useState } from 'react';
import { DemoCheck } from '@/components/guide/DemoCheck';
import { demoEncounter } from '@/components/guide/demo-encounter';
import { Guide } from '@/components/guide/Guide';
import { PromiseStep } from '@/components/guide/PromiseStep';
import { PracticeField } from '@/components/settings/PracticeField';
import { siteOrigin } from '@/components/settings/site-origin';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/locale';
import { StateWord } from '@/components/ui/state/StateWord';
import { TextField } from '@/components/ui/TextField';
import { toast } from '@/components/ui/toast/toast-queue';
import { practiceProblems } from '@/lib/claim/practice-problems';
import type { Practice } from '@/lib/encounter/practice';
import type { PreCheck } from '@/lib/encounter/precheck';
import { saveSettings } from './save-settings';
import type { OpenOffice } from './use-office';
import { goTo } from './use-route';
import { useSites } from './use-sites';

/** The first run: what is promised, who bills, who decides, which site, and a first check on an invented chart. */
export function GuideScreen({ office }: { office: OpenOffice }) {
  const t = useText();
  const { own } = office;
  const save = saveSettings(office);
  const { sites, add } = useSites(office);
  const [practice, setPractice] = useState<Practice>(own.practice ?? { schema: 'crossbite.practice/1' });
  const [signer, setSigner] = useState(own.signer);
  const [site, setSite] = useState('');
  const [result, setResult] = useState<PreCheck | null>(null);
  const problems = practiceProblems(practice);
  const wrong = problems.some(({ level }) => level === 'wrong');
  const draft = { practice, problems, onChange: setPractice };
  useEffect(() => {
    // All the knowledge comes with it: only this step needs it.
    void Promise.all([import('@/lib/precheck/precheck'), import('@/lib/precheck/knowledge')]).then(
      ([{ precheck }, { defaultKnowledge }]) => setResult(precheck(demoEncounter, defaultKnowledge)),
    );
  }, []);
  const origin = siteOrigin(site);
  const done = async () => {
    const typed = practice.billing || practice.providers ? { practice } : {};
    const saved = await save({ guided: true, signer: signer.trim(), ...(!wrong && typed) });
    if (!saved.ok) return toast({ words: saved.sentence });
    goTo('worklist');
  };
  return (
    <Guide
      onDone={() => void done()}
      steps={[
        { id: 'promise', waits: '', content: <PromiseStep /> },
        {
          id: 'practice',
          waits: wrong ? t('guide_practice_wrong') : '',
          content: (
            <>
              <p>{t('guide_practice_why')}</p>
              <div className="fields">
                <PracticeField draft={draft} path="billing.name" label={t('settings_billing_name')} />
                <PracticeField
                  draft={draft}
                  path="billing.npi"
                  label={t('settings_billing_npi')}
                  hint={t('settings_npi_group')}
                />
                <PracticeField draft={draft} path="billing.taxId" label={t('settings_tax_id')} />
                <PracticeField draft={draft} path="billing.phone" label={t('settings_phone')} />
              </div>
              <p className="soft">{t('guide_practice_later')}</p>
            </>
          ),
        },
        {
          id: 'signer',
          waits: '',
          content: (
            <>
              <p>{t('guide_signer_why')}</p>
              <TextField label={t('settings_signer')} value={signer} maxLength={80} onChange={setSigner} />
            </>
          ),
        },
        {
          id: 'site',
          waits: '',
          content: (
            <>
              <p>{t('guide_site_why')}</p>
              {sites.map((one) => (
                <p key={one.origin}>
                  <StateWord state={one.allowed ? 'supported' : 'needs-answer'} word={one.origin} />
                </p>
              ))}
              <form
                className="inline-form"
                onSubmit={async (event) => {
                  event.preventDefault();
                  if (!origin) return;
                  const outcome = await add(origin);
                  if (outcome.ok) setSite('');
                  else toast({ words: outcome.sentence });
                }}
              >
                <TextField
                  label={t('settings_site_address')}
                  hint={t('settings_site_hint')}
                  value={site}
                  inputMode="url"
                  error={site !== '' && !origin ? t('settings_site_wrong') : undefined}
                  onChange={setSite}
                />
                <Button type="submit" offBecause={origin ? undefined : t('settings_site_needs')}>
                  {t('settings_site_add')}
                </Button>
              </form>
            </>
          ),
        },
        { id: 'check', waits: '', content: <DemoCheck encounter={demoEncounter} result={result} /> },
      ]}
    />
  );
}
