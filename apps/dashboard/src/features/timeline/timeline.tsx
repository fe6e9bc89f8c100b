import type { Interval } from "@standpoint/contract";
import { useId } from "react";
import { Area, ComposedChart, Line, ReferenceLine, Tooltip, usePlotArea, XAxis, YAxis } from "recharts";
import type { BandWords } from "../../api-types.ts";
import { useElementWidth } from "../../components/element-width.ts";
import type { Format } from "../../format.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bandOf, bandWord } from "../../scale.ts";
import type { Timeline as TimelineData, TimelinePanel, TimelinePoint } from "./chart-data.ts";
import { timelineMessages } from "./messages.ts";

interface TimelineProps {
  readonly timeline: TimelineData;
  readonly interval: Interval;
  readonly words: BandWords;
  readonly labelledBy: string;
  readonly description: string;
}

const panelHeight = 148;
/** More dots than this on a line are a smear. */
const maxDots = 60;

/** A small chart per speaker, all on one scale of time and stance, the other speakers' lines behind each. */
export function Timeline({ timeline, interval, words, labelledBy, description }: TimelineProps) {
  const [element, width] = useElementWidth<HTMLDivElement>();
  const gap = 28;
  const columns = columnsFor(timeline.panels.length, Math.floor((width + gap) / (224 + gap)));
  const panelWidth = Math.min(620, Math.floor((width - gap * (columns - 1)) / columns));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is a group of pictures.
    <div ref={element} role="group" aria-labelledby={labelledBy} aria-description={description}>
      {width > 0 && (
        <ul
          className="grid gap-y-6"
          style={{ gridTemplateColumns: `repeat(${columns}, ${panelWidth}px)`, columnGap: gap }}
        >
          {timeline.panels.map((panel) => (
            <PanelChart
              key={panel.id}
              panel={panel}
              timeline={timeline}
              interval={interval}
              words={words}
              width={panelWidth}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** As many columns as fit, and no more than fill the rows evenly: eight panels are four and four, not five and three. */
function columnsFor(panels: number, fitting: number): number {
  const rows = Math.ceil(panels / Math.max(1, fitting));
  return Math.max(1, Math.ceil(panels / Math.max(1, rows)));
}

interface PanelChartProps {
  readonly panel: TimelinePanel;
  readonly timeline: TimelineData;
  readonly interval: Interval;
  readonly words: BandWords;
  readonly width: number;
}

function PanelChart({ panel, timeline, interval, words, width }: PanelChartProps) {
  const timelineWords = useMessages(timelineMessages);
  const format = useFormat();
  const id = useId();
  const hasDots = panel.points.length <= maxDots;
  const first = panel.points[0];
  const last = panel.points.at(-1);
  const name = (point: TimelinePoint | undefined) => (point ? format.interval(point.from, interval) : "");
  return (
    <li>
      <p className="flex items-baseline justify-between gap-3 border-t border-line-strong pt-1.5 text-sm">
        <span id={id} className="truncate font-semibold">
          {panel.name}
        </span>
        <span className="shrink-0 text-xs text-muted">{timelineWords.count(panel.count)}</span>
      </p>
      <div
        role="img"
        aria-label={timelineWords.panel(panel, name(first), name(last), panel.points.length)}
        style={{ height: panelHeight }}
      >
        <ComposedChart
          accessibilityLayer={false}
          width={width}
          height={panelHeight}
          data={panel.points.map((point) => ({ ...point }))}
          margin={{ top: 8, right: 6, bottom: 0, left: 0 }}
        >
          <XAxis
            type="number"
            dataKey="time"
            domain={[...timeline.domain]}
            ticks={[...timeline.ticks]}
            tickFormatter={(time: number) => tickOf(time, interval, format)}
            tick={{ fill: "var(--muted)", fontSize: 11 }}
            tickLine={{ stroke: "var(--line-strong)" }}
            axisLine={{ stroke: "var(--line)" }}
            height={22}
            minTickGap={4}
            allowDataOverflow
          />
          <YAxis
            type="number"
            domain={[-1, 1]}
            ticks={[-1, 0, 1]}
            width={26}
            tickFormatter={format.bound}
            tick={{ fill: "var(--muted)", fontSize: 11 }}
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          <ReferenceLine y={1} stroke="var(--line)" strokeDasharray="1 3" />
          <ReferenceLine y={-1} stroke="var(--line)" strokeDasharray="1 3" />
          <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1} />
          <OtherLines panelId={panel.id} timeline={timeline} />
          <Area
            dataKey={(point: TimelinePoint) => point.interval}
            stroke="none"
            fill="var(--ink)"
            fillOpacity={0.1}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            tooltipType="none"
          />
          <Line
            dataKey="mean"
            stroke="var(--ink)"
            strokeWidth={1.75}
            isAnimationActive={false}
            dot={hasDots ? ({ cx, cy, payload, key }) => <PointDot key={key} cx={cx} cy={cy} point={payload} /> : false}
            activeDot={{ r: 6, fill: "var(--ink)", stroke: "var(--surface)" }}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: "var(--line-strong)" }}
            // Above the panel: inside it would cover the point it speaks of.
            position={{ y: -78 }}
            allowEscapeViewBox={{ x: false, y: true }}
            content={({ active, payload }) => {
              const point = payload?.find(({ dataKey }) => dataKey === "mean")?.payload as TimelinePoint | undefined;
              return active && point ? <PointNote point={point} interval={interval} words={words} /> : null;
            }}
          />
        </ComposedChart>
      </div>
    </li>
  );
}

/** The other speakers' lines, for comparison. Not series of the chart: its tooltip would speak of their points too. */
function OtherLines({ panelId, timeline }: { panelId: string; timeline: TimelineData }) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const [from, to] = timeline.domain;
  const place = ({ time, mean }: TimelinePoint) =>
    `${plot.x + ((time - from) / (to - from)) * plot.width},${plot.y + ((1 - mean) / 2) * plot.height}`;
  return (
    <g fill="none" stroke="var(--line-strong)" strokeOpacity={0.32}>
      {timeline.panels
        .filter(({ id, points }) => id !== panelId && points.length > 1)
        .map(({ id, points }) => (
          <polyline key={id} points={points.map(place).join(" ")} />
        ))}
    </g>
  );
}

/** A point in the colour of its stance, larger with more statements; its interval as a line where a band would have no width. */
function PointDot({ cx, cy, point }: { cx: number | undefined; cy: number | undefined; point: TimelinePoint }) {
  if (cx === undefined || cy === undefined) return <g />;
  // The plot is 118 pixels high for the two units from -1 to +1.
  const unit = (panelHeight - 30) / 2;
  const [low, high] = point.interval ?? [point.mean, point.mean];
  return (
    <g>
      {point.interval !== null && point.isAlone && (
        <path
          d={`M${cx} ${cy - (high - point.mean) * unit}V${cy + (point.mean - low) * unit}`}
          stroke="var(--ink)"
          strokeOpacity={0.55}
          strokeWidth={1}
        />
      )}
      <circle
        cx={cx}
        cy={cy}
        r={Math.min(3 + Math.sqrt(point.count) * 0.7, 7)}
        fill={bandColor(bandOf(point.mean))}
        stroke="var(--surface)"
        strokeWidth={1.5}
      />
    </g>
  );
}

function PointNote({ point, interval, words }: { point: TimelinePoint; interval: Interval; words: BandWords }) {
  const timelineWords = useMessages(timelineMessages);
  const format = useFormat();
  const band = bandOf(point.mean);
  return (
    <div className="panel px-3 py-2 text-xs shadow-lg shadow-ink/10">
      <p className="text-muted">{format.interval(point.from, interval)}</p>
      <p className="text-sm font-semibold" style={{ color: bandInk(band) }}>
        {format.stance(point.mean)} {bandWord(words, band)}
      </p>
      <p>{timelineWords.interval95(point.interval)}</p>
      <p>{timelineWords.point(point.count, point.articles)}</p>
      {point.undecided > 0 && <p>{timelineWords.undecided(point.undecided)}</p>}
    </div>
  );
}

function tickOf(time: number, interval: Interval, format: Format): string {
  const from = new Date(time).toISOString().slice(0, 10);
  return interval === "week" ? format.interval(from, "day").replace(/ \d{4}$/, "") : format.interval(from, interval);
}
