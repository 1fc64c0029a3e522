import type { FrameRecord } from './frame-record';

/**
 * What of a record tells one content from another: words and values in view, and what is ticked, as one text. Times of day and countdowns
 * are left out, so that a clock on the page does not make it another page; so are classes, so that hovering does not.
 */
export function recordPrint(record: FrameRecord): string {
  let hiddenFrom = Number.POSITIVE_INFINITY;
  const parts: string[] = [record.url.replace(/[?#].*$/, '')];
  for (const node of record.nodes) {
    if (node.d <= hiddenFrom) hiddenFrom = Number.POSITIVE_INFINITY;
    if (node.h === 1) hiddenFrom = Math.min(hiddenFrom, node.d);
    if (node.d >= hiddenFrom && node.t !== 'input' && node.v !== 1) continue;
    if (node.x) parts.push(node.x.trim().replace(/\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]\.?M\.?)?\b/gi, ''));
    if (node.k === 1) parts.push(`✓${node.a?.name ?? ''}${node.a?.value ?? ''}`);
    if (node.a?.['aria-selected'] === 'true') parts.push('»');
  }
  return parts.filter(Boolean).join('\u001f');
}
