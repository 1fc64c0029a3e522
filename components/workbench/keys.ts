import type { KeyGroup } from '../ui/keys/KeyMap';

/** The keys of the workbench, as its map shows them. */
export const workbenchKeys: readonly KeyGroup[] = [
  {
    title: 'workbench_keys_list',
    keys: [
      { keys: ['J', 'K'], does: 'workbench_key_move' },
      { keys: ['Enter'], does: 'workbench_key_open' },
      { keys: ['/'], does: 'workbench_key_search' },
      { keys: ['F'], does: 'workbench_key_filter' },
      { keys: ['E'], does: 'workbench_key_close' },
      { keys: ['Delete'], does: 'workbench_key_delete' },
      { keys: ['Z'], does: 'workbench_key_take_back' },
      { keys: ['N'], does: 'workbench_key_note' },
    ],
  },
  {
    title: 'workbench_keys_visit',
    keys: [
      { keys: ['J', 'K'], does: 'keys_row' },
      { keys: ['A'], does: 'keys_accept' },
      { keys: ['C'], does: 'keys_change' },
      { keys: ['X'], does: 'keys_refuse' },
      { keys: ['Z'], does: 'keys_undo' },
      { keys: ['1', '2', '3', '4'], does: 'workbench_key_parts' },
      { keys: ['E'], does: 'workbench_key_close' },
      { keys: ['Escape'], does: 'workbench_key_back' },
    ],
  },
  {
    title: 'workbench_keys_places',
    keys: [
      { keys: ['W'], does: 'workbench_key_worklist' },
      { keys: ['P'], does: 'workbench_key_patients' },
      { keys: ['S'], does: 'workbench_key_statistics' },
      { keys: ['F6'], does: 'workbench_key_undo' },
      { keys: ['?'], does: 'workbench_key_map' },
    ],
  },
];
