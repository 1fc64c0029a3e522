import { defineConfig } from 'wxt';
import { hardenLibraries } from './bin/build/harden-libraries.mjs';
import { thirdParty } from './bin/build/third-party.mjs';
import { withoutCptPack } from './bin/build/without-cpt-pack.mjs';

const shipped = thirdParty();

export default defineConfig({
  hooks: { 'build:done': (wxt) => shipped.write(wxt.config.outDir) },
  modules: ['@wxt-dev/module-react'],
  // A build beside the usual one, for those who compare builds.
  ...(process.env.CROSSBITE_OUT && { outDir: process.env.CROSSBITE_OUT }),
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutCptPack(), hardenLibraries(), shipped.plugin],
    // Its polyfill fetches; every browser that is supported preloads by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Nothing may be loaded from or sent to anywhere: the pages need their own scripts and styles, and that is all.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    action: { default_title: '__MSG_extAction__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_extCommandCheck__' },
    },
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'crossbite@crossbite.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
