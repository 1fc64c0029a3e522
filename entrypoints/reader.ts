import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFrame } from '@/lib/platform/watch-frame';
import { readFrame } from '@/lib/reading/read-frame';

// The value goes back to whoever injected the script, and to nobody else.
export default defineUnlistedScript(() => {
  const record = readFrame(document);
  watchFrame(record);
  return record;
});
