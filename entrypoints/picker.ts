import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdPicker } from '@/lib/platform/hold-picker';

// Put into a page when a person wants to show where things stand, and gone with the panel that asked for it.
export default defineUnlistedScript(holdPicker);
