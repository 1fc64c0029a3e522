/** A key, drawn; the button or row that it belongs to says it to readers of the screen. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd>
      <span aria-hidden="true">{children}</span>
    </kbd>
  );
}
