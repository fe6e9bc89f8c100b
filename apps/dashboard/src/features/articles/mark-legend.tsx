import type { CSSProperties } from "react";
import { useFormat, useMessages } from "../../messages.ts";
import { articleMessages } from "./messages.ts";

/** What the marks in the text mean. */
export function MarkLegend() {
  const t = useMessages(articleMessages);
  const format = useFormat();
  return (
    <ul aria-label={t.legend} className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      <li className="text-ink">
        <span
          className="mark-content font-serif text-sm"
          style={{ "--mark": "var(--stance-supports)" } as CSSProperties}
        >
          {t.legendContent}
        </span>{" "}
        <span className="text-muted">{t.legendColor}</span>
      </li>
      <li>
        <span className="mark-source font-serif text-sm text-ink">{t.legendSource}</span>
      </li>
      <li>
        <span className="mark-cue font-serif text-sm text-ink">{t.legendCue}</span>
      </li>
      <li
        style={
          { "--evidence": "var(--stance-supports)", "--evidence-ink": "var(--stance-supports-ink)" } as CSSProperties
        }
      >
        <span className="mark-evidence font-serif text-sm text-ink">{t.legendEvidence}</span>
        <span className="mark-weight text-sm" data-weight={format.stance(0.3)} />
      </li>
    </ul>
  );
}
