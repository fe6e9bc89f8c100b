import type { TimelineEvent } from "../../search.ts";
import type { Timeline } from "./chart-data.ts";
import { type Plot, placing } from "./plot.ts";
import { timeOf } from "./time.ts";

interface EventLinesProps {
  readonly events: readonly TimelineEvent[];
  readonly domain: Timeline["domain"];
  readonly plot: Plot;
}

/** What the reader marked in time, as lines with their words; those outside the time shown are left out. */
export function EventLines({ events, domain, plot }: EventLinesProps) {
  const { x } = placing(plot, domain);
  const shown = events.filter(({ on }) => timeOf(on) >= domain[0] && timeOf(on) <= domain[1]);
  return (
    <g>
      {shown.map(({ on, label }, index) => {
        const at = x(timeOf(on));
        // The words stand on the side with more room, each a line below the one before.
        const isLeft = at > plot.left + plot.width / 2;
        const room = isLeft ? at - plot.left : plot.left + plot.width - at;
        const length = Math.floor((room - 8) / 5.8);
        return (
          <g key={`${on} ${label}`}>
            <path
              d={`M${at} ${plot.top}V${plot.top + plot.height}`}
              stroke="var(--muted)"
              strokeDasharray="4 3"
              fill="none"
            />
            <text
              x={isLeft ? at - 4 : at + 4}
              y={plot.top + 9 + (index % 4) * 13}
              textAnchor={isLeft ? "end" : "start"}
              fontSize={11}
              fontWeight={560}
              fill="var(--ink)"
              stroke="var(--surface)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {label.length <= length ? label : `${label.slice(0, Math.max(1, length - 1)).trimEnd()}…`}
            </text>
          </g>
        );
      })}
    </g>
  );
}
