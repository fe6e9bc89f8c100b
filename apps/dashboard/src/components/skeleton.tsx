import { useMessages } from "../messages.ts";
import { problemMessages } from "./messages.ts";

/** A grey stand-in of the size of what is loading, so that nothing moves when it arrives. */
export function Skeleton({ className, height }: { className?: string; height?: number }) {
  return <div aria-hidden="true" className={`skeleton ${className ?? ""}`} style={height ? { height } : undefined} />;
}

/** Says to a screen reader that a part of the page is loading. */
export function LoadingNote() {
  const problemWords = useMessages(problemMessages);
  return (
    <p role="status" className="sr-only">
      {problemWords.loading}
    </p>
  );
}
