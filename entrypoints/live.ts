import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { livePage } from '@/lib/platform/live-page';

// In the pages of the sites that the office switched on, and in no others.
export default defineUnlistedScript(livePage);
