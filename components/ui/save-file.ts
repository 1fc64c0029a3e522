/** A file for the person: its name, media type and content. */
interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Hands a file to the browser's own download; it never leaves this machine otherwise. */
export function saveFile({ name, type, content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it began.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
