import { Popup } from '@/components/popup/Popup';
import { mount } from '@/lib/view/mount';
import { toView } from '@/lib/view/to-view';
import { useCheckActions } from '@/lib/view/use-check-actions';
import { useOfficeState } from '@/lib/view/use-office-state';
import { useActiveTab, useFreshCheck, useTabCheck } from '@/lib/view/use-tab-check';
import '@/components/ui/base.css';
import '@/components/precheck/precheck.css';
import '@/components/popup/popup.css';

function PopupPage() {
  const { tab, window } = useActiveTab();
  const check = useTabCheck(tab);
  const { office, orphaned, refresh } = useOfficeState(check);
  const asked = useFreshCheck(tab, check, true);
  const run = check?.run ?? '';
  const actions = useCheckActions({ tab, window, run, signer: office?.signer ?? '', refresh });
  const view = toView(check, office, orphaned);
  // The click that opened the popup asked for a reading: until it is answered, what was read before it is not shown.
  const early = view.state === 'idle' || (asked && (view.state === 'done' || view.state === 'failed'));
  return <Popup view={early ? { state: 'reading', startedAt: 0 } : view} actions={actions} />;
}

mount(<PopupPage />);
