import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { mount } from '@/lib/view/mount';
import '@/components/ui/base.css';
import { CheckView } from '@/lib/view/check-view';
import { useActiveTab, useFreshCheck, useTabCheck } from '@/lib/view/use-tab-check';

function Panel() {
  const tab = useActiveTab();
  const check = useTabCheck(tab);
  useFreshCheck(tab, check, false);
  const allow = async (origin: string) => {
    const granted = await browser.permissions.request({ origins: [`${origin}/*`] });
    if (granted && tab !== null) await send('check', { tab });
  };
  return (
    <main>
      <CheckView check={check} onAllow={(origin) => void allow(origin)} />
    </main>
  );
}

mount(<Panel />);
