import { browser } from 'wxt/browser';
import { type Picker, pickerOf } from '@/lib/picker/picker';
import { isReadByParent } from '@/lib/reading/read-by-parent';

/** Name of the line between a page that is pointed at and the panel that asked. Nothing is said on it: each end sees when the other is gone. */
export const POINTING = 'pointing';

export type PickerHolder = { crossbitePicker?: Picker };

/** Makes the picker of this document, for calls by the panel alone; false where the parent document points in this one as well. */
export function holdPicker(): boolean {
  if (isReadByParent()) return false;
  const holder = globalThis as PickerHolder;
  holder.crossbitePicker?.stop();
  const picker = pickerOf(document);
  holder.crossbitePicker = picker;
  const line = browser.runtime.connect({ name: POINTING });
  line.onDisconnect.addListener(() => {
    picker.stop();
    if (holder.crossbitePicker === picker) delete holder.crossbitePicker;
  });
  return true;
}
