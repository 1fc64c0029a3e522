import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Imported before anything of the product: `wxt/browser` looks here once, when it is loaded.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
