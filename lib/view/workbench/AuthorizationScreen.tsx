import { useEffect, useState } from 'react';
import { AuthorizationForm } from '@/components/followup/authorization/AuthorizationForm';
import { AuthorizationList } from '@/components/followup/authorization/AuthorizationList';
import { useText } from '@/components/ui/locale';
import { toast } from '@/components/ui/toast/toast-queue';
import type { Authorization } from '@/lib/followup/authorization/authorization';
import type { EarlierUse } from '@/lib/followup/authorization/held-authorization';
import type { FollowupOf } from '@/lib/followup/kept/followup';
import { send } from '@/lib/messages/send';
import type { CrossbiteDatabase } from '@/lib/storage/database';
import { recordFollowups, removeFollowup } from '@/lib/storage/followups-store';
import { loadEarlierUses } from '@/lib/storage/kept-authorization';
import { today } from './today';
import type { OpenOffice } from './use-office';
import { addressOf, goTo } from './use-route';

type Records = readonly FollowupOf<'authorization'>[];
type ListProps = { records: Records; database: CrossbiteDatabase; nameOf: (visit: string) => string };

/** Every authorization of the office, with the units that claims used of it. */
export function AuthorizationsScreen({ records, database, nameOf }: ListProps) {
  const [uses, setUses] = useState<ReadonlyMap<string, readonly EarlierUse[]>>(new Map());
  useEffect(() => {
    let left = false;
    const counted = records.filter(({ value }) => value.number && value.codes.some(({ units }) => units !== null));
    void Promise.all(counted.map(async ({ id, visit }) => [id, await loadEarlierUses(database, visit)] as const)).then(
      (found) => left || setUses(new Map(found)),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [records, database]);
  return (
    <AuthorizationList
      today={today()}
      lines={records.map(({ id, visit, value }) => ({
        id,
        value,
        earlier: uses.get(id) ?? [],
        patient: nameOf(visit),
        href: addressOf('followup', 'authorization', id),
      }))}
    />
  );
}

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
