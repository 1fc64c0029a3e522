import { findCodes } from '@/lib/cells/find-codes';
import { parseToothMarks } from '@/lib/cells/tooth-marks';
import { oneLine, type Segment, segmentsOf } from './page-text';
import { closest, elementsIn, type PageElement } from './page-tree';
import type { FoundRow, RowGroup } from './row-group';
import { headingBefore, isPalette } from './row-kinds';
import { parseSurfaces, type RowDraft, statusOf } from './row-parts';
import { treatment } from './words/treatment-words';

/** Lists that name a tooth and a treatment and no code anywhere: reported without one. `taken` are parts that were read already. */
export function findUncodedLists(root: PageElement, taken: ReadonlySet<PageElement>): RowGroup[] {
  const groups = new Map<PageElement, RowGroup>();
  for (const element of elementsIn(root)) {
    if (!element.shown || !(element.tag === 'li' || element.attrs.role === 'listitem') || closest(element, (at) => taken.has(at)))
      continue;
    if (isPalette(element) || element.tag === 'button') continue;
    const rows = readItem(element);
    if (rows.length === 0) continue;
    const parent = element.parent ?? element;
    const group = groups.get(parent) ?? {
      element: parent,
      heading: headingBefore(parent),
      rows: [],
      problems: [],
      notes: [],
      rowCount: null,
      back: [],
    };
    group.rows.push(...rows);
    groups.set(parent, group);
  }
  return [...groups.values()];
}

function readItem(element: PageElement): FoundRow[] {
  const segments = segmentsOf(element).filter((segment) => !segment.button);
  if (segments.length < 2 || segments.length > 14) return [];
  const [first] = segments;
  const tooth =
    first && /^(?:#|tooth\s*#?)?\s*(?:\d{1,2}|[A-T])$/i.test(first.text) && parseToothMarks(first.text) ? first : null;
  if (!tooth) return [];
  const rows: FoundRow[] = [];
  for (const segment of segments.slice(1)) {
    if (named(segment))
      rows.push({
        draft: { description: oneLine(segment.text), toothRaw: tooth.text.replace(/^\D+/, '') || tooth.text },
        element,
        selected: false,
      });
    else takeBehind(segment.text, rows.at(-1)?.draft);
  }
  return rows;
}

const named = ({ text }: Segment): boolean =>
  treatment.test(text) && findCodes(text).length === 0 && text.length < 70 && !/[.!?]$/.test(text);

function takeBehind(text: string, draft: RowDraft | undefined): void {
  if (!draft) return;
  const surfaces = parseSurfaces(text);
  if (surfaces) draft.surfaces ??= surfaces;
  const status = statusOf(text);
  if (status) draft.status ??= status;
}
