import type { ReactNode } from 'react';
import { useText } from './locale';

/** A link out, opened by the person in a tab of its own; the page that it opens is told nothing about us. */
export function Link({ href, children }: { href: string; children: ReactNode }) {
  const t = useText();
  return (
    <a className="link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="sr"> {t('ui_new_tab')}</span>
    </a>
  );
}
