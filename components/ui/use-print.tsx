import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Prints what is given and nothing else of the page. Place `sheet` anywhere: it is seen on paper only. */
export function usePrint(): { print: (sheet: ReactNode) => void; sheet: ReactNode } {
  const [printed, setPrinted] = useState<ReactNode>(null);
  useEffect(() => {
    if (!printed) return;
    const done = () => setPrinted(null);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printed]);
  return { print: setPrinted, sheet: printed ? createPortal(<div className="print-sheet">{printed}</div>, document.body) : null };
}
