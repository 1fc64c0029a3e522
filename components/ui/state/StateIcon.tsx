import type { ReactElement } from 'react';
import type { StateName } from './state-name';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const knock = { ...line, stroke: 'var(--knock)' } as const;

// Each state has a silhouette of its own, so that it reads without colour and at 16 px.
const shapes: Record<StateName, ReactElement> = {
  supported: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.9 8.3 2.1 2.1 4.1-4.6" {...knock} />
    </>
  ),
  possible: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="M8 4.1a3.9 3.9 0 0 1 0 7.8z" fill="currentColor" />
    </>
  ),
  'needs-answer': (
    <>
      <path
        d="M3.2 1.5h9.6a1.7 1.7 0 0 1 1.7 1.7v7a1.7 1.7 0 0 1-1.7 1.7H9.3L5.6 15v-3.1H3.2a1.7 1.7 0 0 1-1.7-1.7v-7a1.7 1.7 0 0 1 1.7-1.7z"
        fill="currentColor"
      />
      <path d="M6.4 5.1a1.7 1.7 0 1 1 2.5 1.5c-.6.3-.9.6-.9 1.1" {...knock} strokeWidth={1.4} />
      <circle cx="8" cy="9.8" r=".9" fill="var(--knock)" />
    </>
  ),
  missing: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} strokeLinecap="butt" strokeDasharray="2.75 2.12" />
      <path d="M8 5.4v5.2M5.4 8h5.2" {...line} />
    </>
  ),
  blocked: (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor" />
      <path d="M4.8 8h6.4" {...knock} strokeWidth={1.9} />
    </>
  ),
  dental: (
    <path
      d="M8 3.6C7 2.7 6 2.1 4.8 2.1 3 2.1 2 3.5 2 5.3c0 1.5.7 2.5 1 3.9.3 1.5.5 4.7 1.9 4.7 1.5 0 1-4.1 3.1-4.1s1.6 4.1 3.1 4.1c1.4 0 1.6-3.2 1.9-4.7.3-1.4 1-2.4 1-3.9 0-1.8-1-3.2-2.8-3.2C10 2.1 9 2.7 8 3.6z"
      {...line}
    />
  ),
  'cannot-tell': (
    <>
      <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" {...line} strokeWidth={1.5} />
      <circle cx="8" cy="8" r="1.7" fill="currentColor" />
      <path d="m2.6 13.4 10.8-10.8" stroke="var(--knock)" strokeWidth={3.6} />
      <path d="m2.6 13.4 10.8-10.8" {...line} />
    </>
  ),
  'do-not-bill': (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="m3.8 12.2 8.4-8.4" {...line} />
    </>
  ),
};

/** The shape of a state. `label` where no word of the state stands beside it; without one it is hidden from readers of the screen. */
export function StateIcon({ state, label }: { state: StateName; label?: string | undefined }) {
  return (
    <svg
      className={`i state-icon ${state}`}
      viewBox="0 0 16 16"
      focusable="false"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shapes[state]}
    </svg>
  );
}
