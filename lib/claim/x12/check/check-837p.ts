import { parseX12 } from '@/lib/x12/parse-x12';
import { checkElements } from './check-elements';
import { checkEnvelope } from './check-envelope';
import { checkOrder } from './check-order';
import { checkSums } from './check-sums';
import type { FileProblem } from './problem';

/**
 * Everything that can be seen wrong in an 837P by the public facts of 005010X222A1: envelope, order of loops and segments, elements, and sums
 * that must agree. Reads the text alone, so that it does not share the writer's mistakes. No problem means an empty list.
 */
export function check837p(text: string): FileProblem[] {
  const parsed = parseX12(text);
  if (!parsed.ok) return [{ rule: 'X12-01', segment: 1, sentence: parsed.error }];
  const { segments } = parsed;
  const start = segments.findIndex(({ id }) => id === 'ST');
  const end = segments.findLastIndex(({ id }) => id === 'SE');
  return [
    ...checkEnvelope(segments, text.trimStart().slice(0, 106)),
    ...checkOrder(segments.slice(start, end + 1), start),
    ...checkElements(segments),
    ...checkSums(segments),
  ];
}
