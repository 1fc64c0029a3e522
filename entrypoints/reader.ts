import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAndWatch } from '@/lib/platform/watch-frame';
import { isReadByParent } from '@/lib/reading/read-by-parent';

// The value goes back to whoever injected the script, and to nobody else.
export default defineUnlistedScript(async () => {
  const record = await readAndWatch();
  return isReadByParent() ? { ...record, nodes: [], within: true } : record;
});
