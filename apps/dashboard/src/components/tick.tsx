/** Says that something is right, or chosen; for eyes alone. */
export function Tick() {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 fill-none stroke-current stroke-2">
      <path d="m1.5 6.5 3 3 6-7" />
    </svg>
  );
}
