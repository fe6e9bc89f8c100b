/** The key that does the same as a button, for those who see it; the button's name goes without. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="max-md:hidden">
      <kbd className="key">{children}</kbd>
    </span>
  );
}
