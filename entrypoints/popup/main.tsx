import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { openPanel } from '@/lib/platform/menus';
import { mount } from '@/lib/view/mount';
import '@/components/ui/base.css';
import { CheckView } from '@/lib/view/check-view';
import { useActiveTab, useFreshCheck, useTabCheck } from '@/lib/view/use-tab-check';

function Popup() {
  const tab = useActiveTab();
  const check = useTabCheck(tab);
  useFreshCheck(tab, check, true);
  const allow = async (origin: string) => {
    const granted = await browser.permissions.request({ origins: [`${origin}/*`] });
    if (granted && tab !== null) await send('check', { tab });
  };
  return (
    <main style={{ width: 340, minHeight: 200 }}>
      <CheckView check={check} onAllow={(origin) => void allow(origin)} />
      {tab !== null && (
        <button type="button" onClick={() => openPanel(tab, undefined)}>
          Open side panel
        </button>
      )}
    </main>
  );
}

mount(<Popup />);
