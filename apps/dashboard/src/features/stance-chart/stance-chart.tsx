import { Bar, BarChart, type BarShapeProps, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { BandWords } from "../../api-types.ts";
import { useElementWidth } from "../../components/element-width.ts";
import { formatBound, formatStance } from "../../format.ts";
import { messages } from "../../messages.ts";
import { bandColor, bandInk, bands } from "../../scale.ts";
import type { SpeakerBar } from "./chart-data.ts";
import { chartHeight, isNarrow, type RowLayout, rowHeight, rowLayout } from "./chart-layout.ts";

interface StanceChartProps {
  readonly bars: readonly SpeakerBar[];
  readonly words: BandWords;
  /** Speakers the page is filtered to; the others step back. */
  readonly chosen: readonly string[];
  readonly labelledBy: string;
  readonly description: string;
  readonly onChoose: (speakerId: string, options: { add: boolean }) => void;
}

/** A diverging bar per speaker on the scale from -1 to +1; each row is a button. */
export function StanceChart({ bars, words, chosen, labelledBy, description, onChoose }: StanceChartProps) {
  const [element, width] = useElementWidth<HTMLDivElement>();
  const narrow = isNarrow(width);
  const layout = rowLayout(width);
  const height = chartHeight(bars.length, width);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is a picture with buttons in it.
    <div ref={element} role="group" aria-labelledby={labelledBy} aria-description={description} style={{ height }}>
      {width > 0 && (
        <BarChart
          accessibilityLayer={false}
          layout="vertical"
          width={width}
          height={height}
          data={[...bars]}
          margin={{ top: 0, bottom: 0, left: layout.left, right: layout.right }}
          barCategoryGap={0}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" strokeDasharray="1 3" />
          <XAxis
            type="number"
            domain={[-1, 1]}
            ticks={[-0.8, -0.4, 0, 0.4, 0.8]}
            orientation="top"
            xAxisId="words"
            height={narrow ? 32 : 22}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={({ x, y, index }) => <BandTick x={Number(x)} y={Number(y)} index={index} words={words} />}
          />
          <XAxis
            type="number"
            domain={[-1, 1]}
            ticks={[-1, -0.6, -0.2, 0.2, 0.6, 1]}
            orientation="top"
            height={20}
            axisLine={false}
            tickLine={false}
            interval={0}
            tickFormatter={formatBound}
            tick={{ fill: "var(--muted)", fontSize: 11 }}
          />
          <YAxis type="category" dataKey="id" hide />
          <Bar
            dataKey="mean"
            isAnimationActive={false}
            barSize={rowHeight(width)}
            shape={(props: BarShapeProps) => (
              <BarRow
                geometry={props}
                bar={props.payload as SpeakerBar}
                layout={layout}
                isChosen={chosen.length === 0 || chosen.includes((props.payload as SpeakerBar).id)}
                isPressed={chosen.includes((props.payload as SpeakerBar).id)}
                onChoose={onChoose}
              />
            )}
          />
          <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={1.25} />
        </BarChart>
      )}
    </div>
  );
}

function BandTick({ x, y, index, words }: { x: number; y: number; index: number; words: BandWords }) {
  const band = bands[index];
  if (band === undefined) return <g />;
  // A word of two parts takes two lines: a fifth of a phone is 70 pixels wide.
  const lines = (words[index] ?? "").split(" ");
  return (
    <text
      x={x}
      y={y - (lines.length - 1) * 12}
      textAnchor="middle"
      fontSize={12}
      fontWeight={600}
      fill={bandInk(band.key)}
    >
      {lines.map((line, row) => (
        <tspan key={line} x={x} dy={row === 0 ? 0 : 12}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface BarRowProps {
  readonly geometry: BarShapeProps;
  readonly bar: SpeakerBar;
  readonly layout: RowLayout;
  readonly isChosen: boolean;
  readonly isPressed: boolean;
  readonly onChoose: StanceChartProps["onChoose"];
}

function BarRow({ geometry, bar, layout, isChosen, isPressed, onChoose }: BarRowProps) {
  const plot = geometry.background;
  const left = plot?.x ?? 0;
  const plotWidth = plot?.width ?? 0;
  const { y: top, height } = geometry;
  const scale = (value: number) => left + ((value + 1) / 2) * plotWidth;
  const middle = top + layout.barCentre;
  const [from, to] = bar.mean < 0 ? [scale(bar.mean), scale(0)] : [scale(0), scale(bar.mean)];
  const thickness = 16;
  const rowLeft = left - layout.left;
  const rowWidth = plotWidth + layout.left + layout.right;
  const choose = (add: boolean) => onChoose(bar.id, { add });

  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isPressed}
      aria-label={messages.chart.bar(bar)}
      className="group cursor-pointer outline-none"
      opacity={isChosen ? 1 : 0.42}
      onClick={(event) => choose(event.metaKey || event.ctrlKey || event.shiftKey)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose(event.metaKey || event.ctrlKey || event.shiftKey);
      }}
    >
      <rect
        x={rowLeft + 1}
        y={top + 1}
        width={Math.max(0, rowWidth - 2)}
        height={height - 2}
        rx={4}
        className="fill-ink/0 stroke-transparent stroke-2 group-hover:fill-ink/5 group-focus-visible:stroke-accent"
      />
      <RowText bar={bar} layout={layout} top={top} left={rowLeft} right={rowLeft + rowWidth} />
      <rect
        x={from}
        y={middle - thickness / 2}
        width={Math.max(to - from, 0.5)}
        height={thickness}
        fill={bandColor(bar.band)}
      />
      {bar.interval !== null && <Whisker from={scale(bar.interval[0])} to={scale(bar.interval[1])} at={middle} />}
      <circle cx={scale(bar.mean)} cy={middle} r={4} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.5} />
    </g>
  );
}

/** The 95 % interval, drawn with a halo so that it shows on the bar and beside it. */
function Whisker({ from, to, at }: { from: number; to: number; at: number }) {
  const path = `M${from} ${at - 4}V${at + 4}M${from} ${at}H${to}M${to} ${at - 4}V${at + 4}`;
  return (
    <g fill="none">
      <path d={path} stroke="var(--surface)" strokeWidth={4} />
      <path d={path} stroke="var(--ink)" strokeWidth={1.5} />
    </g>
  );
}

function RowText({
  bar,
  layout,
  top,
  left,
  right,
}: {
  bar: SpeakerBar;
  layout: RowLayout;
  top: number;
  left: number;
  right: number;
}) {
  const count = bar.singleSource
    ? `${messages.chart.count(bar.count)}, ${messages.chart.singleSource}`
    : messages.chart.count(bar.count);
  const name = shortened(bar.name, layout.nameLength);
  if (layout.kind === "narrow") {
    return (
      <g fontSize={13}>
        <text x={left + 6} y={top + 18} fontWeight={620} fill="var(--ink)">
          {name}
        </text>
        <text x={right - 6} y={top + 18} textAnchor="end" fill={bandInk(bar.band)} fontWeight={620}>
          {formatStance(bar.mean)}
          <tspan dx={8} fill="var(--muted)" fontWeight={400} fontSize={12}>
            {messages.timeline.count(bar.count)}
            {bar.singleSource ? `, ${messages.chart.singleSource}` : ""}
          </tspan>
        </text>
      </g>
    );
  }
  return (
    <g fontSize={13}>
      <text x={left + 8} y={layout.barCentre + top + (bar.detail === null ? 5 : -2)} fontWeight={620} fill="var(--ink)">
        {name}
      </text>
      {bar.detail !== null && (
        <text x={left + 8} y={layout.barCentre + top + 14} fontSize={12} fill="var(--muted)">
          {shortened(bar.detail, layout.detailLength)}
        </text>
      )}
      <text x={right - 8} y={layout.barCentre + top - 2} textAnchor="end" fill={bandInk(bar.band)} fontWeight={620}>
        {formatStance(bar.mean)}
      </text>
      <text x={right - 8} y={layout.barCentre + top + 14} textAnchor="end" fontSize={12} fill="var(--muted)">
        {count}
      </text>
    </g>
  );
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
