import type { ReactNode } from "react";

interface EmptyNoteProps {
  readonly text: string;
  readonly hint?: string;
  /** The way on. */
  readonly children?: ReactNode;
}

/** Stands where nothing fits, and says what to do about it. */
export function EmptyNote({ text, hint, children }: EmptyNoteProps) {
  return (
    <div className="rounded-[4px] border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="font-serif text-lg">{text}</p>
      {hint !== undefined && <p className="mt-1 text-sm text-muted">{hint}</p>}
      {children !== undefined && <div className="mt-4">{children}</div>}
    </div>
  );
}
