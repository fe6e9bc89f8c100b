import type { Interval } from "@standpoint/contract";
import { memo } from "react";
import { ComposedChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { useFormat } from "../../messages.ts";
import { bandColor, bandOf } from "../../scale.ts";
import type { TimelineEvent } from "../../search.ts";
import { neighbours, type Timeline, type TimelinePanel, type TimelinePoint, ticksOf } from "./chart-data.ts";
import { EventLines } from "./event-lines.tsx";
import { type Plot, placing, spread, xAxisHeight, yAxisWidth } from "./plot.ts";
import { dashOf, SeriesSymbol } from "./series-look.tsx";
import { tickName } from "./tick-name.ts";

interface SeriesChartProps {
  /** Drawn in full; more than one are told apart by dash and symbol, and named at their ends. */
  readonly panels: readonly TimelinePanel[];
  /** Drawn behind, for comparison. */
  readonly behind: readonly TimelinePanel[];
  readonly timeline: Timeline;
  readonly interval: Interval;
  readonly events: readonly TimelineEvent[];
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
}

/** More dots than this on a line are a smear. */
export const maxDots = 60;
/** More bands than this cover one another. */
const maxBands = 3;

/** Lines of means over time on the scale from -1 to +1. Drawn once: what moves with the pointer lies over it. */
export const SeriesChart = memo(function SeriesChart({
  panels,
  behind,
  timeline,
  interval,
  events,
  width,
  height,
  plot,
}: SeriesChartProps) {
  const format = useFormat();
  const isShared = panels.length > 1;
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={width}
      height={height}
      data={[{ time: timeline.domain[0], mean: 0 }]}
      margin={{ top: plot.top, right: width - plot.left - plot.width, bottom: 0, left: 0 }}
    >
      <XAxis
        type="number"
        dataKey="time"
        domain={[...timeline.domain]}
        ticks={ticksOf(timeline, Math.floor(plot.width / 64))}
        tickFormatter={(time: number) => tickName(time, interval, format)}
        tick={{ fill: "var(--muted)", fontSize: 11 }}
        tickLine={{ stroke: "var(--line-strong)" }}
        axisLine={{ stroke: "var(--line)" }}
        height={xAxisHeight}
        minTickGap={4}
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="mean"
        domain={[-1, 1]}
        ticks={isShared ? [-1, -0.6, -0.2, 0.2, 0.6, 1] : [-1, 0, 1]}
        width={yAxisWidth}
        tickFormatter={format.bound}
        tick={{ fill: "var(--muted)", fontSize: 11 }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      {(isShared ? [-1, -0.6, -0.2, 0.2, 0.6, 1] : [-1, 1]).map((bound) => (
        <ReferenceLine key={bound} y={bound} stroke="var(--line)" strokeDasharray="1 3" />
      ))}
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1} />
      <LinesBehind panels={behind} domain={timeline.domain} plot={plot} />
      <EventLines events={events} domain={timeline.domain} plot={plot} />
      {panels.length <= maxBands &&
        panels.map((panel) => (
          <Bands key={panel.id} panel={panel} domain={timeline.domain} plot={plot} opacity={isShared ? 0.06 : 0.1} />
        ))}
      {panels.map((panel, index) => (
        <SeriesLine
          key={panel.id}
          panel={panel}
          index={index}
          isShared={isShared}
          hasWhiskers={panels.length <= maxBands}
          domain={timeline.domain}
          plot={plot}
        />
      ))}
      {isShared && <LineNames panels={panels} domain={timeline.domain} plot={plot} width={width} />}
    </ComposedChart>
  );
});

interface Placed {
  readonly panels: readonly TimelinePanel[];
  readonly domain: Timeline["domain"];
  readonly plot: Plot;
}

function LinesBehind({ panels, domain, plot }: Placed) {
  const { x, y } = placing(plot, domain);
  return (
    <g fill="none" stroke="var(--line-strong)" strokeOpacity={0.32}>
      {panels
        .filter(({ points }) => points.length > 1)
        .map(({ id, points }) => (
          <polyline key={id} points={points.map(({ time, mean }) => `${x(time)},${y(mean)}`).join(" ")} />
        ))}
    </g>
  );
}

/** Larger with more statements. */
export const radiusOf = ({ count }: TimelinePoint) => Math.min(3.25 + Math.sqrt(count) * 0.75, 7.5);

const nameGap = 15;

/** Who each line is, at its end; a name that had to make room is joined to its line. */
function LineNames({ panels, domain, plot, width }: Placed & { readonly width: number }) {
  const { x, y } = placing(plot, domain);
  const ends = panels.map(({ points }) => ({ x: x(points.at(-1)?.time ?? 0), y: y(points.at(-1)?.mean ?? 0) }));
  const heights = spread(
    ends.map((end) => end.y),
    { gap: nameGap, from: plot.top + 2, to: plot.top + plot.height },
  );
  const left = plot.left + plot.width + 14;
  const length = Math.floor((width - left - 14) / 6.4);
  return (
    <g>
      {panels.map(({ id, name }, index) => {
        const [end, height] = [ends[index] ?? { x: 0, y: 0 }, heights[index] ?? 0];
        return (
          <g key={id}>
            <path
              d={`M${end.x + 6} ${end.y}L${left - 4} ${height}`}
              stroke="var(--line-strong)"
              strokeOpacity={0.7}
              strokeDasharray="1 2"
              fill="none"
            />
            <SeriesSymbol index={index} x={left + 4} y={height} radius={4} fill="var(--ink)" />
            <text x={left + 14} y={height + 4} fontSize={12} fontWeight={560} fill="var(--ink)">
              {name.length <= length ? name : `${name.slice(0, Math.max(1, length - 1)).trimEnd()}…`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface SeriesLineProps extends Omit<Placed, "panels"> {
  readonly panel: TimelinePanel;
  /** Which of those that share the chart. */
  readonly index: number;
  readonly isShared: boolean;
  readonly hasWhiskers: boolean;
}

/** A line in ink, its points in the colour of their stance; an interval as a line where a band would have no width. */
function SeriesLine({ panel, index, isShared, hasWhiskers, domain, plot }: SeriesLineProps) {
  const { x, y } = placing(plot, domain);
  const { points } = panel;
  return (
    <g>
      <polyline
        points={points.map(({ time, mean }) => `${x(time)},${y(mean)}`).join(" ")}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={isShared ? 1.5 : 1.75}
        strokeDasharray={isShared ? dashOf(index) : "none"}
        strokeLinejoin="round"
      />
      {points.length <= maxDots &&
        points.map((point) => (
          <g key={point.from}>
            {hasWhiskers && point.interval !== null && point.isAlone && (
              <path
                d={`M${x(point.time)} ${y(point.interval[1])}V${y(point.interval[0])}`}
                stroke="var(--ink)"
                strokeOpacity={0.55}
                strokeWidth={1}
              />
            )}
            <SeriesSymbol
              index={index}
              x={x(point.time)}
              y={y(point.mean)}
              radius={radiusOf(point)}
              fill={bandColor(bandOf(point.mean))}
              isCorrected={point.corrected > 0}
            />
          </g>
        ))}
    </g>
  );
}

interface BandsProps extends Omit<Placed, "panels"> {
  readonly panel: TimelinePanel;
  readonly opacity: number;
}

/** The intervals of neighbouring points as one area. */
export function Bands({ panel, domain, plot, opacity }: BandsProps) {
  const { x, y } = placing(plot, domain);
  return (
    <g fill="var(--ink)" fillOpacity={opacity}>
      {neighbours(panel.points).map((points) => {
        const edge = (end: 0 | 1) => points.map(({ time, interval }) => `${x(time)},${y(interval?.[end] ?? 0)}`);
        return <polygon key={points[0]?.from} points={[...edge(1), ...edge(0).reverse()].join(" ")} />;
      })}
    </g>
  );
}
