import { cleanText } from './clean-text';

const kept = new Set(
  (
    'id class name type role title alt for placeholder value colspan rowspan scope disabled readonly open contenteditable hidden headers href src ' +
    'aria-label aria-labelledby aria-modal aria-hidden aria-selected aria-checked aria-pressed aria-expanded aria-rowcount aria-rowindex ' +
    'aria-colindex aria-current aria-level formcontrolname row-index row-id col-id popover'
  ).split(' '),
);
const MAX_LENGTH = 200;
const MAX_DATA = 8;

/** The attributes of an element that carry meaning, shortened, and its style attribute; of that only a line through the words is kept. */
export function keptAttributes(tag: string, attributes: NamedNodeMap): { kept?: Record<string, string>; style: string } {
  let result: Record<string, string> | undefined;
  let style = '';
  let data = 0;
  for (let i = 0; i < attributes.length; i++) {
    const { name, value } = attributes[i] as Attr;
    if (name === 'style') {
      style = value;
      if (/line-through/i.test(value)) {
        result ??= {};
        result.style = 'line-through';
      }
    }
    const wanted =
      (kept.has(name) && !(name === 'src' && tag !== 'iframe' && tag !== 'frame')) ||
      (name.startsWith('data-') && ++data <= MAX_DATA);
    if (!wanted) continue;
    result ??= {};
    result[name] = cleanText(value.length > MAX_LENGTH ? value.slice(0, MAX_LENGTH) : value);
  }
  return result ? { kept: result, style } : { style };
}
