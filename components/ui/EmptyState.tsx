import type { ReactNode } from 'react';

type Props = {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  /** The way out; one primary button at most. */
  actions?: ReactNode;
};

/** A place with nothing in it: what belongs here, and how it gets here. */
export function EmptyState({ icon, title, children, actions }: Props) {
  return (
    <div className="empty">
      <span className="empty-icon">{icon}</span>
      <h2 className="title">{title}</h2>
      {children && <div className="empty-words">{children}</div>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
