import type { CSSProperties } from "react";
import { messages } from "../../messages.ts";

/** What the marks in the text mean. */
export function MarkLegend() {
  const t = messages.article;
  return (
    <ul aria-label={t.legend} className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      <li>
        <span className="mark-content" style={{ "--mark": "var(--stance-supports)" } as CSSProperties}>
          {"\u2009a\u2009"}
        </span>{" "}
        <span className="mark-content" style={{ "--mark": "var(--stance-opposes)" } as CSSProperties}>
          {"\u2009a\u2009"}
        </span>{" "}
        {t.legendContent}
      </li>
      <li>
        <span className="mark-source font-serif text-sm text-ink">{t.legendSource}</span>
      </li>
      <li>
        <span className="mark-cue font-serif text-sm text-ink">{t.legendCue}</span>
      </li>
      <li>
        <span
          className="mark-evidence font-serif text-sm text-ink"
          data-weight="+0.30"
          style={
            { "--evidence": "var(--stance-supports)", "--evidence-ink": "var(--stance-supports-ink)" } as CSSProperties
          }
        >
          {t.legendEvidence}
        </span>
      </li>
    </ul>
  );
}
