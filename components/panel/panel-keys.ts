import type { KeyGroup } from '@/components/ui/keys/KeyMap';

/** Every key of the side panel. */
export const panelKeys: readonly KeyGroup[] = [
  {
    title: 'keys_lists',
    keys: [
      { keys: ['J'], does: 'keys_next' },
      { keys: ['K'], does: 'keys_previous' },
      { keys: ['Enter'], does: 'keys_open' },
    ],
  },
  {
    title: 'keys_decide',
    keys: [
      { keys: ['A'], does: 'keys_accept' },
      { keys: ['C'], does: 'keys_change' },
      { keys: ['X'], does: 'keys_refuse' },
      { keys: ['Z'], does: 'keys_undo' },
    ],
  },
  {
    title: 'keys_anywhere',
    keys: [
      { keys: ['R'], does: 'keys_reread' },
      { keys: ['V'], does: 'keys_visit' },
      { keys: ['1', '2', '3', '4'], does: 'keys_tabs' },
      { keys: ['?'], does: 'keys_map' },
      { keys: ['Alt+Shift+C'], does: 'keys_check' },
    ],
  },
];
