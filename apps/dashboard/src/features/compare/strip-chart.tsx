import { useMemo } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";
import type { BandWords } from "../../api-types.ts";
import { useElementWidth } from "../../components/element-width.ts";
import { MarkLayer } from "../../components/mark-layer.tsx";
import { reviewedMessages, scaleMessages } from "../../components/messages.ts";
import type { MarkRow } from "../../components/nearest-mark.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandFilterWord, bandInk, bands } from "../../scale.ts";
import type { Tenth } from "../distribution/chart-data.ts";
import type { SpeakerBar } from "../stance-chart/chart-data.ts";
import { type StripDot, type StripRow, stacked } from "./chart-data.ts";
import { compareMessages } from "./messages.ts";

/** What a mark of the chart leads to. */
export type StripMark = { readonly bar: SpeakerBar } & (
  | { readonly dot: StripDot; readonly tenth?: never }
  | { readonly tenth: Tenth; readonly dot?: never }
);

interface StripChartProps {
  readonly rows: readonly StripRow[];
  readonly words: BandWords;
  readonly labelledBy: string;
  readonly description: string;
  readonly onOpen: (mark: StripMark) => void;
}

const axisHeight = 46;
/** Half of what the marks of a row have, in pixels. */
const room = 25;

/** A row for each speaker on the scale from -1 to +1: every statement, and below them the mean with its interval. */
export function StripChart({ rows, words, labelledBy, description, onOpen }: StripChartProps) {
  const [element, width] = useElementWidth<HTMLDivElement>();
  const layout = layoutOf(width);
  const height = axisHeight + rows.length * layout.row + 4;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is a picture with a button in it.
    <div
      ref={element}
      role="group"
      aria-labelledby={labelledBy}
      aria-description={description}
      className="relative"
      style={{ height }}
    >
      {width > 0 && <Drawing rows={rows} words={words} width={width} height={height} layout={layout} onOpen={onOpen} />}
    </div>
  );
}

interface Layout {
  /** Of a dot. */
  readonly radius: number;
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  /** Middle of the marks, from the top of their row. */
  readonly centre: number;
}

/** On a phone name and figures stand above the marks. */
function layoutOf(width: number): Layout {
  if (width < 620) return { isNarrow: true, radius: 4, left: 8, right: 8, row: 122, centre: 58 };
  return {
    isNarrow: false,
    radius: 5,
    left: Math.min(280, Math.max(170, width * 0.22)),
    right: 168,
    row: 92,
    centre: 38,
  };
}

interface DrawingProps {
  readonly rows: readonly StripRow[];
  readonly words: BandWords;
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  readonly onOpen: (mark: StripMark) => void;
}

function Drawing({ rows, words, width, height, layout, onOpen }: DrawingProps) {
  const t = useMessages(compareMessages);
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  const plotWidth = Math.max(0, width - layout.left - layout.right);
  const { isNarrow, left, row: rowHeight, centre, radius } = layout;
  const marks = useMemo(() => {
    const x = (value: number) => left + ((value + 1) / 2) * plotWidth;
    return rows.map((row, index) => marksOf(row, { x, middle: axisHeight + index * rowHeight + centre, radius }));
  }, [rows, left, plotWidth, rowHeight, centre, radius]);
  const reviewedWords = useMessages(reviewedMessages);
  const wordOf = ({ dot, tenth }: StripMark) => {
    if (dot?.isUndecided) return scaleWords.undecided;
    const word = bandFilterWord(words, dot?.band ?? tenth?.band ?? "off-target", scaleWords);
    return dot?.isCorrected ? `${word}, ${reviewedWords.stance}` : word;
  };
  // The drawing stays as it is while the pointer moves over it.
  const drawing = useMemo(
    () => (
      <ComposedChart
        accessibilityLayer={false}
        width={width}
        height={height}
        data={[{ value: 0 }]}
        margin={{ top: 0, bottom: 0, left, right: layout.right }}
      >
        <XAxis
          type="number"
          dataKey="value"
          domain={[-1, 1]}
          ticks={[-1, -0.6, -0.2, 0.2, 0.6, 1]}
          orientation="top"
          height={axisHeight}
          axisLine={false}
          tickLine={false}
          tickFormatter={format.bound}
          tick={{ fill: "var(--muted)", fontSize: 11 }}
          interval={0}
        />
        <YAxis hide domain={[0, 1]} />
        <BandWordRow words={words} left={left} width={plotWidth} isNarrow={isNarrow} />
        {rows.map((row, index) => (
          <Row
            key={row.bar.id}
            row={row}
            marks={marks[index] ?? []}
            top={axisHeight + index * rowHeight}
            layout={layout}
            width={width}
            plotWidth={plotWidth}
          />
        ))}
      </ComposedChart>
    ),
    [rows, marks, words, width, height, layout, left, plotWidth, rowHeight, isNarrow, format],
  );

  return (
    <>
      {drawing}
      <MarkLayer
        width={width}
        height={height}
        rows={marks.filter((row) => row.length > 0)}
        // A column is as high as the room; a dot is as small as itself.
        reach={rows.some(({ tenths }) => tenths.length > 0) ? 2 * room : 16}
        nameOf={(mark) =>
          mark.dot === undefined
            ? t.column(mark.bar.name, mark.tenth.from, mark.tenth.to, mark.tenth.count)
            : t.dot(mark.bar.name, format.day(mark.dot.publishedOn), mark.dot.value, wordOf(mark), mark.dot.text)
        }
        noteOf={(mark) => (
          <>
            <p className="font-semibold" style={{ color: mark.dot?.isUndecided ? "var(--muted)" : inkOf(mark) }}>
              {mark.dot === undefined ? t.range(mark.tenth.from, mark.tenth.to) : format.stance(mark.dot.value)}{" "}
              {wordOf(mark)}
            </p>
            <p className="text-muted">
              {mark.bar.name}
              {mark.dot !== undefined && `, ${format.day(mark.dot.publishedOn)}`}
            </p>
            {mark.dot === undefined ? (
              <p>{t.statements(mark.tenth.count)}</p>
            ) : (
              <p className="mt-1 line-clamp-4 font-serif text-sm">{mark.dot.text}</p>
            )}
          </>
        )}
        highlight={({ x, y, datum }) =>
          datum.dot === undefined ? (
            <circle cx={x} cy={y} r={6} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
          ) : (
            <circle
              cx={x}
              cy={y}
              r={radius + 2.5}
              fill={bandColor(datum.dot.band)}
              stroke="var(--ink)"
              strokeWidth={2}
            />
          )
        }
        onOpen={onOpen}
      />
    </>
  );
}

/** An outline says that a person gave the stance. */
const strokeOf = ({ isUndecided, isCorrected }: StripDot) =>
  isCorrected ? "var(--ink)" : isUndecided ? "var(--line-strong)" : "var(--surface)";

const inkOf = ({ dot, tenth }: StripMark) => bandInk(dot?.band ?? tenth?.band ?? "off-target");

function marksOf(
  { bar, dots, tenths }: StripRow,
  { x, middle, radius }: { readonly x: (value: number) => number; readonly middle: number; readonly radius: number },
): MarkRow<StripMark> {
  if (tenths.length > 0) {
    const most = Math.max(1, ...tenths.map(({ count }) => count));
    return tenths
      .filter(({ count }) => count > 0)
      .map((tenth) => ({
        key: `${bar.id} ${tenth.from}`,
        x: x((tenth.from + tenth.to) / 2),
        y: middle + room - (tenth.count / most) * room * 2,
        datum: { bar, tenth },
      }));
  }
  const places = dots.map(({ value }) => x(value));
  const offsets = stacked(places, { size: 2 * radius + 0.5, room: room - radius });
  return dots.map((dot, index) => ({
    key: dot.id,
    x: places[index] ?? 0,
    y: middle + (offsets[index] ?? 0),
    datum: { bar, dot },
  }));
}

interface BandWordRowProps {
  readonly words: BandWords;
  readonly left: number;
  readonly width: number;
  readonly isNarrow: boolean;
}

function BandWordRow({ words, left, width, isNarrow }: BandWordRowProps) {
  // A word of two parts takes two lines: a fifth of a phone is 70 pixels wide.
  const linesOf = (word: string) => (isNarrow ? word.split(" ") : [word]);
  return (
    <g textAnchor="middle" fontSize={isNarrow ? Math.min(11, width / 27) : 13} fontWeight={620}>
      {bands.map(({ key, from, to }, index) => (
        <text key={key} fill={bandInk(key)}>
          {linesOf(words[index] ?? key).map((line, row, lines) => (
            <tspan key={line} x={left + (((from + to) / 2 + 1) / 2) * width} y={22 - (lines.length - 1 - row) * 12}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

interface RowProps {
  readonly row: StripRow;
  readonly marks: MarkRow<StripMark>;
  readonly top: number;
  readonly layout: Layout;
  readonly width: number;
  readonly plotWidth: number;
}

function Row({ row: { bar }, marks, top, layout, width, plotWidth }: RowProps) {
  const t = useMessages(compareMessages);
  const format = useFormat();
  const { left, row, centre, isNarrow, radius } = layout;
  const x = (value: number) => left + ((value + 1) / 2) * plotWidth;
  const middle = top + centre;
  const meanAt = middle + room + 12;
  const column = plotWidth / 20;
  return (
    <g>
      <path d={`M0 ${top}H${width}`} stroke="var(--line)" fill="none" />
      {[-1, -0.6, -0.2, 0.2, 0.6, 1].map((bound) => (
        <path
          key={bound}
          d={`M${x(bound)} ${isNarrow ? top + 26 : top + 2}V${top + row}`}
          stroke="var(--line)"
          strokeDasharray="1 3"
          fill="none"
        />
      ))}
      <path
        d={`M${x(0)} ${isNarrow ? top + 26 : top}V${top + row}`}
        stroke="var(--ink)"
        strokeOpacity={0.6}
        fill="none"
      />
      {marks.map((mark) =>
        mark.datum.dot === undefined ? (
          <rect
            key={mark.key}
            x={mark.x - column / 2 + 0.75}
            y={mark.y}
            width={Math.max(1, column - 1.5)}
            height={middle + room - mark.y}
            fill={bandColor(mark.datum.tenth.band)}
          />
        ) : (
          <circle
            key={mark.key}
            cx={mark.x}
            cy={mark.y}
            r={radius}
            fill={mark.datum.dot.isUndecided ? "var(--surface)" : bandColor(mark.datum.dot.band)}
            stroke={strokeOf(mark.datum.dot)}
            strokeWidth={mark.datum.dot.isUndecided || mark.datum.dot.isCorrected ? 1.5 : 1}
          />
        ),
      )}
      {bar.interval !== null && (
        <path
          d={`M${x(bar.interval[0])} ${meanAt}H${x(bar.interval[1])}M${x(bar.interval[0])} ${meanAt - 4}V${meanAt + 4}M${x(bar.interval[1])} ${meanAt - 4}V${meanAt + 4}`}
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray={bar.singleSource ? "5 3" : "none"}
          fill="none"
        />
      )}
      <circle cx={x(bar.mean)} cy={meanAt} r={4.5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.5} />
      <text x={isNarrow ? 4 : 8} y={isNarrow ? top + 20 : middle + 1} fontSize={13} fontWeight={620} fill="var(--ink)">
        {shortened(bar.name, isNarrow ? Math.floor(width / 14) : Math.floor(left / 7.6))}
      </text>
      {!isNarrow && bar.detail !== null && (
        <text x={8} y={middle + 18} fontSize={12} fill="var(--muted)">
          {shortened(bar.detail, Math.floor(left / 6.6))}
        </text>
      )}
      <text
        x={width - (isNarrow ? 4 : 8)}
        y={isNarrow ? top + 20 : middle - 7}
        textAnchor="end"
        fontSize={13}
        fontWeight={620}
        fill={bandInk(bar.band)}
      >
        {isNarrow ? format.stance(bar.mean) : `${format.stance(bar.mean)} ${bar.word}`}
        {isNarrow && (
          <tspan dx={8} fontSize={12} fontWeight={400} fill="var(--muted)">
            {t.count(bar.count, bar.corrected)}
          </tspan>
        )}
      </text>
      {!isNarrow && (
        <g textAnchor="end" fontSize={12} fill="var(--muted)">
          <text x={width - 8} y={middle + 10}>
            {t.shortInterval(bar.interval)}
          </text>
          <text x={width - 8} y={middle + 27}>
            {t.statements(bar.count)}
          </text>
        </g>
      )}
    </g>
  );
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
