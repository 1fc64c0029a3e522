/** A request → its result; rejects with the browser's error. */
export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Does `work` in one transaction: all that it wrote is kept when this resolves, and nothing of it when this rejects. A transaction ends as soon as
 * nothing more is asked of it, so `work` awaits its requests only: whatever is to be sealed or opened is so before or after.
 */
export async function inTransaction<T>(
  connection: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(stores, mode);
  const end = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
  try {
    // A full disk may show at the end only, when every request has succeeded; and an abort ends the work that waits for its requests.
    const [result] = await Promise.all([work(transaction), end]);
    return result;
  } catch (error) {
    abort(transaction);
    throw transaction.error ?? error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The browser has done so already: a request failed, or the disk is full.
  }
}
