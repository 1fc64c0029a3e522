import { Button } from '../ui/Button';
import { useText } from '../ui/locale';
import { StateIcon } from '../ui/state/StateIcon';

type Props = { lost: boolean; policyRefused: boolean; onAcceptLoss: () => void };

/** What is wrong with storage or policy, said on every screen until it is put right. */
export function StorageNotices({ lost, policyRefused, onAcceptLoss }: Props) {
  const t = useText();
  return (
    <>
      {lost && (
        <div className="notice strong" role="alert">
          <StateIcon state="blocked" />
          <div>
            <p className="medium">{t('workbench_lost')}</p>
            <p>
              {t('workbench_lost_how')}{' '}
              <a className="link" href="#/settings/backup">
                {t('workbench_lost_restore')}
              </a>
            </p>
            <Button kind="quiet" onClick={onAcceptLoss}>
              {t('workbench_lost_accept')}
            </Button>
          </div>
        </div>
      )}
      {policyRefused && (
        <div className="notice strong" role="status">
          <StateIcon state="cannot-tell" />
          <p>{t('workbench_policy_refused')}</p>
        </div>
      )}
    </>
  );
}
