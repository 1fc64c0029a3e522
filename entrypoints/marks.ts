import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksOf } from '@/lib/marks/marks';
import { whenOrphaned } from '@/lib/platform/when-orphaned';

// Waits in the isolated world of the page for calls by the worker; listens to no message and to nothing of the page.
export default defineUnlistedScript(() => {
  const holder = globalThis as { crossbiteMarks?: ReturnType<typeof marksOf> };
  const first = holder.crossbiteMarks === undefined;
  if (first) {
    const marks = marksOf(document);
    holder.crossbiteMarks = marks;
    whenOrphaned(marks.clear);
  }
  return first;
});
