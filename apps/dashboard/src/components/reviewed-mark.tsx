import type { ShownStatement } from "@standpoint/contract";
import { useMessages } from "../messages.ts";
import { reviewedMessages } from "./messages.ts";

type Reviewed = ShownStatement["reviewed"][number];

/** A pencil where a person's answer is shown and not the machine's, a tick where a person found the machine's right. */
export function ReviewedMark({ reviewed, of }: { reviewed: readonly Reviewed[]; of: readonly Reviewed[] }) {
  const t = useMessages(reviewedMessages);
  const marked = of.filter((part) => reviewed.includes(part));
  if (marked.length === 0) return null;
  const told = marked.map((part) => t[part]).join(", ");
  const isTick = marked.every((part) => part === "accepted" || part === "confirmed");
  return (
    <span title={told} className="inline-block align-[-0.05em] text-accent-ink">
      <span className="sr-only"> ({told})</span>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 fill-none stroke-current stroke-[1.5]">
        <path d={isTick ? "m1.5 6.5 3 3 6-7" : "M1.5 10.5l.6-2.8 6-6 2.2 2.2-6 6zM7 2.8 9.2 5"} />
      </svg>
    </span>
  );
}
