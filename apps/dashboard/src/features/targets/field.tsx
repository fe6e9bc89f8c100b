import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault: string | undefined;
  /** The label is read, and not seen: a heading beside it says the same. */
  readonly isLabelHidden?: boolean;
  readonly children: (attributes: {
    id: string;
    "aria-invalid": boolean;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A field with its label, and below it what is wrong, or else what helps. */
export function Field({ label, hint, fault, isLabelHidden = false, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = fault ?? hint;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : "mb-1 block text-sm font-semibold"}>
        {label}
      </label>
      {children({ id, "aria-invalid": fault !== undefined, "aria-describedby": note && noteId })}
      {note !== undefined && (
        <p id={noteId} className={`mt-1 text-sm ${fault === undefined ? "text-muted" : "font-medium text-danger"}`}>
          {note}
        </p>
      )}
    </div>
  );
}
