import type { AuthorizationNeed } from '@/lib/followup/authorization/needs';
import { type MessageKey, useLocale, useText } from '../../ui/locale';
import { StateWord } from '../../ui/state/StateWord';
import type { StateName } from '../../ui/state/state-name';
import { usDate } from '../../ui/us-format';

const words: Readonly<Record<AuthorizationNeed['state'], readonly [StateName, MessageKey]>> = {
  wanted: ['needs-answer', 'auth_need_wanted'],
  likely: ['possible', 'auth_need_likely'],
  'not-wanted': ['supported', 'auth_need_not_wanted'],
  ask: ['cannot-tell', 'auth_need_ask'],
};

/** For each code whether this payer wants authorization, who said so and when. */
export function NeedList({ needs }: { needs: readonly AuthorizationNeed[] }) {
  const t = useText();
  const locale = useLocale();
  if (needs.length === 0) return <p className="soft">{t('followup_nothing')}</p>;
  return (
    <ul className="auth-needs">
      {needs.map(({ code, state, say, source }) => (
        <li key={code} className="auth-need">
          <span className="code">{code}</span>
          <span className="grow">
            {say}
            {source && (
              <span className="small soft block">
                {[source.title, source.locator, usDate(source.date, locale)].filter(Boolean).join(' · ')}
              </span>
            )}
          </span>
          <StateWord state={words[state][0]} word={t(words[state][1])} />
        </li>
      ))}
    </ul>
  );
}
