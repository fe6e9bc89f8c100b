import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import type { BandWords } from "../../api-types.ts";
import { useElementWidth } from "../../components/element-width.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandInk, bands } from "../../scale.ts";
import type { SpeakerBar } from "./chart-data.ts";
import { chartHeight, isNarrow, type RowLayout, rowHeight, rowLayout } from "./chart-layout.ts";
import { chartMessages } from "./messages.ts";

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
  const layout = rowLayout(bars.length, width);
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
          <XAxis
            type="number"
            domain={[-1, 1]}
            ticks={ticks}
            orientation="top"
            height={narrow ? 52 : 42}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={({ x, y, payload }) => (
              <AxisTick x={Number(x)} y={Number(y)} value={Number(payload.value)} words={words} isNarrow={narrow} />
            )}
          />
          <YAxis type="category" dataKey="id" hide />
          <Bar
            dataKey="mean"
            isAnimationActive={false}
            barSize={rowHeight(bars.length, width)}
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
        </BarChart>
      )}
    </div>
  );
}

const bounds = [-1, -0.6, -0.2, 0.2, 0.6, 1];
const middles = [-0.8, -0.4, 0, 0.4, 0.8];
const ticks = [...bounds, ...middles].sort((one, other) => one - other);

interface AxisTickProps {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly words: BandWords;
  readonly isNarrow: boolean;
}

/** A number at the bound of a band, the band's word above its middle. */
function AxisTick({ x, y, value, words, isNarrow }: AxisTickProps) {
  const format = useFormat();
  const index = middles.indexOf(value);
  const band = bands[index];
  if (band === undefined) {
    return (
      <text x={x} y={y} textAnchor={anchorOf(value, isNarrow)} fontSize={11} fill="var(--muted)">
        {format.bound(value)}
      </text>
    );
  }
  // A word of two parts takes two lines: a fifth of a phone is 70 pixels wide.
  const lines = isNarrow ? (words[index] ?? "").split(" ") : [words[index] ?? ""];
  return (
    <text textAnchor="middle" fontSize={isNarrow ? 12 : 13} fontWeight={620} fill={bandInk(band.key)}>
      {lines.map((line, row) => (
        <tspan key={line} x={x} y={y - 18 - (lines.length - 1 - row) * 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** On a phone the plot ends where the chart does: the outer numbers stand inside. */
function anchorOf(bound: number, isNarrow: boolean): "start" | "middle" | "end" {
  if (!isNarrow || Math.abs(bound) < 1) return "middle";
  return bound < 0 ? "start" : "end";
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
  const chartWords = useMessages(chartMessages);
  const plot = geometry.background;
  const left = plot?.x ?? 0;
  const plotWidth = plot?.width ?? 0;
  const { y: top, height } = geometry;
  const scale = (value: number) => left + ((value + 1) / 2) * plotWidth;
  const middle = top + layout.barCentre;
  const [from, to] = bar.mean < 0 ? [scale(bar.mean), scale(0)] : [scale(0), scale(bar.mean)];
  const thickness = 18;
  const rowLeft = left - layout.left;
  const rowWidth = plotWidth + layout.left + layout.right;
  const choose = (add: boolean) => onChoose(bar.id, { add });

  const linesFrom = layout.kind === "narrow" ? middle - thickness / 2 - 3 : top - 4;
  const linesTo = layout.kind === "narrow" ? middle + thickness / 2 + 3 : top + height + 4;

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button element. */}
      <g
        role="button"
        tabIndex={0}
        aria-pressed={isPressed}
        aria-label={chartWords.bar(bar)}
        className="group cursor-pointer outline-none"
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
          className={`stroke-transparent stroke-2 group-hover:fill-ink/5 group-focus-visible:stroke-accent ${
            isPressed ? "fill-accent-soft" : "fill-ink/0"
          }`}
        />
        {bounds.map((bound) => (
          <path
            key={bound}
            d={`M${scale(bound)} ${linesFrom}V${linesTo}`}
            stroke="var(--line)"
            strokeDasharray="1 3"
            fill="none"
          />
        ))}
        <g opacity={isChosen ? 1 : 0.3}>
          <rect
            x={from}
            y={middle - thickness / 2}
            width={Math.max(to - from, 0.5)}
            height={thickness}
            fill={bandColor(bar.band)}
          />
          {bar.interval !== null && (
            <Whisker
              from={scale(bar.interval[0])}
              to={scale(bar.interval[1])}
              at={middle}
              isDashed={bar.singleSource}
            />
          )}
          {bar.previous !== null && (
            <ChangeArrow from={scale(bar.previous)} to={scale(bar.mean)} at={middle + thickness / 2 + 6} />
          )}
          <circle
            cx={scale(bar.mean)}
            cy={middle}
            r={4}
            fill={bar.corrected > 0 ? "var(--ink)" : "var(--surface)"}
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
        </g>
        <path
          d={`M${scale(0)} ${linesFrom}V${linesTo}`}
          stroke="var(--ink)"
          strokeWidth={1}
          fill="none"
          shapeRendering="crispEdges"
        />
      </g>
      {/* The button's name says all of this: beside it, not in it, so that it is heard once. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
      <g aria-hidden="true" pointerEvents="none">
        <RowText bar={bar} layout={layout} top={top} left={rowLeft} right={rowLeft + rowWidth} isMuted={!isChosen} />
      </g>
    </>
  );
}

/** The 95 % interval, with a halo so that it shows on the bar and beside it; dashed where it looks surer than it is. */
function Whisker({ from, to, at, isDashed }: { from: number; to: number; at: number; isDashed: boolean }) {
  const ends = `M${from} ${at - 4}V${at + 4}M${to} ${at - 4}V${at + 4}`;
  const line = `M${from} ${at}H${to}`;
  const dashes = isDashed ? "5 3" : undefined;
  return (
    <g fill="none">
      <path d={line} stroke="var(--surface)" strokeWidth={3.25} strokeDasharray={dashes} />
      <path d={line} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray={dashes} />
      <path d={ends} stroke="var(--surface)" strokeWidth={3.5} />
      <path d={ends} stroke="var(--ink)" strokeWidth={1.5} />
    </g>
  );
}

/** From where the mean was in the period before to where it is; a dot where it did not move. */
function ChangeArrow({ from, to, at }: { from: number; to: number; at: number }) {
  const side = Math.sign(to - from);
  if (Math.abs(to - from) < 3) return <circle cx={to} cy={at} r={1.75} fill="var(--muted)" />;
  return (
    <g fill="none" stroke="var(--muted)" strokeWidth={1.25}>
      <path d={`M${from} ${at}H${to}M${to - side * 4} ${at - 3}L${to} ${at}L${to - side * 4} ${at + 3}`} />
      <circle cx={from} cy={at} r={1.75} fill="var(--muted)" stroke="none" />
    </g>
  );
}

function RowText({
  bar,
  layout,
  top,
  left,
  right,
  isMuted,
}: {
  bar: SpeakerBar;
  layout: RowLayout;
  top: number;
  left: number;
  right: number;
  isMuted: boolean;
}) {
  const chartWords = useMessages(chartMessages);
  const format = useFormat();
  const count = bar.singleSource
    ? `${chartWords.count(bar.count)}, ${chartWords.singleSource}`
    : chartWords.count(bar.count);
  const besides = [
    ...(bar.corrected > 0 ? [chartWords.corrected(bar.corrected)] : []),
    ...(bar.undecided > 0 ? [chartWords.undecided(bar.undecided)] : []),
  ];
  const name = shortened(bar.name, layout.nameLength);
  const ink = isMuted ? "var(--muted)" : "var(--ink)";
  const figureInk = isMuted ? "var(--muted)" : bandInk(bar.band);
  if (layout.kind === "narrow") {
    // There is room for one: corrected statements also show as a filled dot, few articles as a dashed interval.
    const narrowNote = besides.at(-1) ?? (bar.singleSource ? chartWords.singleSource : null);
    return (
      <g fontSize={13}>
        <text x={left + 6} y={top + 18} fontWeight={620} fill={ink}>
          {name}
        </text>
        <text x={right - 6} y={top + 18} textAnchor="end" fill={figureInk} fontWeight={620}>
          {format.stance(bar.mean)}
          <tspan dx={8} fill="var(--muted)" fontWeight={400} fontSize={12}>
            {chartWords.shortCount(bar.count)}
            {narrowNote === null ? "" : `, ${narrowNote}`}
          </tspan>
        </text>
      </g>
    );
  }
  return (
    <g fontSize={13}>
      <text x={left + 8} y={layout.barCentre + top + (bar.detail === null ? 5 : -4)} fontWeight={620} fill={ink}>
        {name}
      </text>
      {bar.detail !== null && (
        <text x={left + 8} y={layout.barCentre + top + 12} fontSize={12} fill="var(--muted)">
          {shortened(bar.detail, layout.detailLength)}
        </text>
      )}
      <text x={right - 8} y={layout.barCentre + top - 4} textAnchor="end" fill={figureInk} fontWeight={620}>
        {besides.length > 0 && (
          <tspan fill="var(--muted)" fontWeight={400} fontSize={12}>
            {besides.join(", ")}
          </tspan>
        )}
        <tspan dx={besides.length === 0 ? 0 : 8}>{format.stance(bar.mean)}</tspan>
      </text>
      <text x={right - 8} y={layout.barCentre + top + 12} textAnchor="end" fontSize={12} fill="var(--muted)">
        {count}
      </text>
    </g>
  );
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
