import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrame } from '@/lib/platform/watch-frame';
import { isReadByParent } from '@/lib/reading/read-by-parent';
import { readFrameInChunks } from '@/lib/reading/read-frame';

// The value goes back to whoever injected the script, and to nobody else.
export default defineUnlistedScript(async () => {
  const watch = watchFrame();
  const record = await readFrameInChunks(document);
  watch.from(record);
  return isReadByParent() ? { ...record, nodes: [], within: true } : record;
});
