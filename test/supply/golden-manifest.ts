import type { Target } from './builds';

/** The manifest of each build, whole: a permission that appears here is a decision. */
export function goldenManifest(target: Target): object {
  const common = {
    manifest_version: 3,
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    version: '0.1.0',
    icons: { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' },
    default_locale: 'en',
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    action: { default_title: 'Crossbite', default_popup: 'popup.html' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_extCommandCheck__' },
    },
  };
  const permissions = ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms', 'unlimitedStorage'];
  if (target === 'chrome') {
    return {
      ...common,
      permissions: [...permissions, 'sidePanel'],
      storage: { managed_schema: 'managed-schema.json' },
      background: { type: 'module', service_worker: 'background.js' },
      side_panel: { default_path: 'sidepanel.html' },
    };
  }
  return {
    ...common,
    permissions,
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Crossbite' },
    browser_specific_settings: {
      gecko: {
        id: 'crossbite@crossbite.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
