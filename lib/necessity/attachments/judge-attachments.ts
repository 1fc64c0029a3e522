import type { AttachmentItem } from '@/lib/encounter/precheck';
import type { Subject } from '../criteria/subject';
import { findWording } from '../criteria/wording';
import { type AttachmentId, attachments } from './attachments';

/** Which of the files that go with a claim the chart speaks of having. */
export function judgeAttachments({ chart, procedure }: Subject, expected: readonly AttachmentId[]): AttachmentItem[] {
  return expected.map((id) => {
    const found = findWording(chart.visit.encounter.notes, attachments[id].found);
    return {
      attachment: id,
      label: attachments[id].ask,
      procedures: [procedure.id],
      state: found ? 'found' : 'missing',
      evidence: found ? [found] : [],
    };
  });
}
