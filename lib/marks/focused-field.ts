import * as z from 'zod/mini';

/** The field in which the person stands, as the panel shows it before anything is written. */
export const FieldInPage = z.object({ token: z.string(), label: z.string(), holds: z.string() });
export type FieldInPage = z.infer<typeof FieldInPage>;

type Control = HTMLInputElement | HTMLTextAreaElement;
let known: { token: string; control: Control } | null = null;

/** Null where the person stands in nothing that takes a line of text: never a password, a file, a button, nor what is read-only. */
export function focusedField(document: Document): FieldInPage | null {
  const control = document.activeElement;
  known = null;
  if (!isControl(control)) return null;
  const token = crypto.randomUUID();
  known = { token, control };
  const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? control.placeholder ?? control.name;
  return { token, label: (label || control.name).replace(/\s+/g, ' ').trim().slice(0, 80), holds: control.value.slice(0, 80) };
}

/** Writes as typing would, into that very field and only while the person still stands in it. */
export function fillField(document: Document, token: string, value: string): boolean {
  const control = known?.control;
  if (!control || known?.token !== token || document.activeElement !== control || !isControl(control)) return false;
  known = null;
  const own = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(own, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return control.value === value;
}

function isControl(element: Element | null): element is Control {
  if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLTextAreaElement)) return false;
  if (element.readOnly || element.disabled || !element.isConnected) return false;
  return element instanceof HTMLTextAreaElement || ['text', 'search', 'tel', 'number', ''].includes(element.type);
}
