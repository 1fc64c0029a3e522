import { AuthorizationForm } from '@/components/followup/authorization/AuthorizationForm';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import type { Authorization } from '@/lib/followup/authorization/authorization';
import type { FollowupOf } from '@/lib/followup/kept/followup';
import { send } from '@/lib/messages/send';
import { recordFollowups, removeFollowup } from '@/lib/storage/followups-store';
import type { OpenOffice } from './use-office';
import { addressOf, goTo } from './use-route';

/** One authorization on its own page. */
export function AuthorizationScreen({
  record,
  office,
  name,
}: {
  record: FollowupOf<'authorization'>;
  office: OpenOffice;
  name: string;
}) {
  const t = useText();
  const { database, own } = office;
  const keep = async (next: FollowupOf<'authorization'>) => {
    const saved = await recordFollowups(database, [next]);
    toast({ words: saved.ok ? t('followup_was_kept') : saved.sentence });
    if (saved.ok && next.visit) await send('followupsChanged', { visit: next.visit });
    return saved.ok;
  };
  const remove = async () => {
    await removeFollowup(database, record, own.signer);
    await send('followupsChanged', { visit: record.visit });
    goTo('followup');
    toast({ words: t('followup_was_deleted'), undo: () => void keep(record) });
  };
  return (
    <div className="page">
      <h1>{[t('auth_title_one'), name].filter(Boolean).join(' · ')}</h1>
      <p className="soft">
        {record.value.payer}{' '}
        {record.visit && (
          <a className="link" href={addressOf('visit', record.visit, 'followup')}>
            {t('auth_of_visit')}
          </a>
        )}
      </p>
      <AuthorizationForm
        value={record.value}
        offBecause=""
        onSave={(value: Authorization) => keep({ ...record, by: own.signer, at: new Date().toISOString(), value })}
        onDelete={() => void remove()}
      />
    </div>
  );
}
