/** Who speaks. Told by the browser, never by the message. */
export type SenderClass = 'reader' | 'popup' | 'panel' | 'workbench';

/** The part of `runtime.MessageSender` that decides. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; active?: boolean | undefined } | undefined;
};

const pages: Record<string, SenderClass> = {
  '/popup.html': 'popup',
  '/sidepanel.html': 'panel',
  '/workbench.html': 'workbench',
};

/**
 * The class of a sender, null for anybody else. `home` is the address of this extension (`chrome-extension://…/`).
 * A page of ours inside a frame of somebody else's page counts as nobody: it could be clicked through.
 */
export function senderClass(sender: Sender, ownId: string, home: string): SenderClass | null {
  if (sender.id !== ownId || !sender.url) return null;
  const address = URL.parse(sender.url);
  if (!address) return null;
  if (`${address.protocol}//${address.host}/` === home) {
    if (sender.tab && (sender.frameId ?? 0) !== 0) return null;
    return pages[address.pathname] ?? null;
  }
  const isPage = address.protocol === 'https:' || address.protocol === 'http:' || address.protocol === 'about:';
  return isPage && sender.tab?.id !== undefined ? 'reader' : null;
}
