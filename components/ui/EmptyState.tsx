import type { ReactNode } from 'react';

type Props = {
  icon: ReactNode;
  /** 1 where it is the whole page. */
  level?: 1 | 2 | undefined;
  title: string;
  children?: ReactNode;
  /** The way out; one primary button at most. */
  actions?: ReactNode;
};

/** A place with nothing in it: what belongs here, and how it gets here. */
export function EmptyState({ icon, level = 2, title, children, actions }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <span className="empty-icon">{icon}</span>
      <Heading className="title">{title}</Heading>
      {children && <div className="empty-words">{children}</div>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
