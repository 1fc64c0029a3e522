/** The mark: teeth of two arches that meet, the one offset from the other. */
export function Logo() {
  return (
    <svg className="i-l logo" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect width="20" height="20" rx="4.6" fill="#14181d" />
      <g strokeWidth=".8" strokeLinejoin="round">
        <path d="M4 4.4h12v2.9h-1.9v3.2h-2.2V7.3H8.1v3.2H5.9V7.3H4z" fill="#fff" stroke="#fff" />
        <path d="M4 15.6h12v-2.9h-5v-3H9v3H4z" fill="#ffd23f" stroke="#ffd23f" />
      </g>
    </svg>
  );
}
