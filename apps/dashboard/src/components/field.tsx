import { type ReactNode, useId } from "react";
import { useMessages } from "../messages.ts";
import { appMessages } from "./messages.ts";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
  readonly fault: string | undefined;
  readonly className?: string;
  readonly children: (attributes: {
    id: string;
    "aria-invalid": boolean;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A form field under its label, with what is wrong with it, or else a hint, beside it. */
export function Field({ label, hint, isOptional = false, fault, className, children }: FieldProps) {
  const t = useMessages(appMessages);
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = fault !== undefined || hint !== undefined;
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
        {isOptional && <span className="font-normal text-muted"> ({t.optional})</span>}
      </label>
      {children({ id, "aria-invalid": fault !== undefined, "aria-describedby": hasNote ? noteId : undefined })}
      {hasNote && (
        <p id={noteId} className={`mt-1 text-sm ${fault === undefined ? "text-muted" : "font-medium text-danger"}`}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}
