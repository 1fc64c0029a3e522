/** Whether the parent document may look into this one, and so has read it in its place. */
export function isReadByParent(): boolean {
  try {
    return window !== window.parent && window.frameElement !== null && Boolean(window.parent.document);
  } catch {
    return false;
  }
}
