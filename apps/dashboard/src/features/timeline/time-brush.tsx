import type { Interval } from "@standpoint/contract";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useElementWidth } from "../../components/element-width.ts";
import { useFormat, useMessages } from "../../messages.ts";
import type { Period, TimeCounts } from "./chart-data.ts";
import { type BrushPart, binned, type ChosenRange, moved, periodOfRange, rangeOf } from "./chosen-period.ts";
import { timelineMessages } from "./messages.ts";
import { yAxisWidth } from "./plot.ts";
import { dayOf } from "./time.ts";

interface TimeBrushProps {
  readonly counts: TimeCounts;
  readonly interval: Interval;
  readonly period: Period;
  /** `isContinued`: one more of many small changes, not a step to come back to. */
  readonly onChange: (period: Period, options: { readonly isContinued: boolean }) => void;
}

const height = 44;
const maxColumns = 160;

/** All of the time there is, as statements per interval, with a window on what the chart shows: to drag, or to move by arrow keys. */
export function TimeBrush({ counts: { starts, counts }, interval, period, onChange }: TimeBrushProps) {
  const [element, width] = useElementWidth<HTMLDivElement>();
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const range = rangeOf(period, starts, interval);
  const gesture = useRef<{ part: BrushPart; at: number; from: ChosenRange } | null>(null);
  // A gesture, or a handle that keeps the focus, is one step to come back to, however many places it goes through.
  const isContinued = useRef(false);

  const step = starts.length === 0 ? 0 : width / starts.length;
  const columns = binned(counts, maxColumns);
  const most = Math.max(1, ...columns);
  const nameOf = (index: number) => format.interval(dayOf(starts[index] ?? 0), interval);
  const isAll = range.first === 0 && range.last === starts.length - 1;

  const choose = (next: ChosenRange) => {
    if (next.first === range.first && next.last === range.last) return;
    onChange(periodOfRange(next, starts, interval), { isContinued: isContinued.current });
    isContinued.current = true;
  };
  const placeOf = (event: PointerEvent<HTMLElement>) => {
    const left = element.current?.getBoundingClientRect().x ?? 0;
    return Math.max(0, Math.min(starts.length - 1, Math.floor((event.clientX - left) / Math.max(1e-6, step))));
  };
  const grasp = (part: BrushPart) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    element.current?.setPointerCapture(event.pointerId);
    isContinued.current = false;
    gesture.current = { part, at: placeOf(event), from: range };
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (gesture.current === null) return;
    const { part, at, from } = gesture.current;
    choose(moved(from, part, placeOf(event) - at, starts.length));
  };
  const release = () => {
    gesture.current = null;
    isContinued.current = false;
  };
  const onKey = (part: "first" | "last") => (event: KeyboardEvent) => {
    const tenth = Math.max(1, Math.round(starts.length / 10));
    const by: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -tenth,
      PageUp: tenth,
      Home: -starts.length,
      End: starts.length,
    };
    const change = by[event.key];
    if (change === undefined) return;
    event.preventDefault();
    choose(moved(range, part, change, starts.length));
  };
  const handle = (part: "first" | "last", left: number) => (
    <div
      role="slider"
      tabIndex={0}
      aria-label={part === "first" ? t.brushFrom : t.brushTo}
      aria-valuemin={0}
      aria-valuemax={starts.length - 1}
      aria-valuenow={range[part]}
      aria-valuetext={nameOf(range[part])}
      className="absolute inset-y-0 w-6 -translate-x-1/2 cursor-ew-resize touch-none"
      style={{ left }}
      onPointerDown={grasp(part)}
      onKeyDown={onKey(part)}
      onBlur={() => {
        // The focus also leaves a handle when the pointer grasps the other.
        if (gesture.current === null) isContinued.current = false;
      }}
    >
      <span className="absolute inset-y-1 left-1/2 w-2 -translate-x-1/2 rounded-full border border-surface bg-ink" />
    </div>
  );

  return (
    <div className="mt-3 no-print">
      <div className="flex min-h-7 flex-wrap items-baseline justify-between gap-x-4 text-xs text-muted">
        <p>
          <span className="font-semibold text-ink">
            {range.first === range.last ? nameOf(range.first) : t.fromTo(nameOf(range.first), nameOf(range.last))}
          </span>{" "}
          {t.brushHint}
        </p>
        {!isAll && (
          <button
            type="button"
            className="text-link min-h-6"
            onClick={() => onChange({ from: undefined, to: undefined }, { isContinued: false })}
          >
            {t.wholePeriod}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and take a legend; the name is said. */}
      <div
        ref={element}
        role="group"
        aria-label={t.brush}
        className="relative touch-none select-none"
        style={{ height, marginLeft: yAxisWidth }}
        onPointerDown={(event) => {
          // A new window is drawn from where the pointer goes down.
          const at = placeOf(event);
          grasp("last")(event);
          gesture.current = { part: "last", at, from: { first: at, last: at } };
        }}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <svg aria-hidden="true" width={width} height={height} className="block rounded-[3px] bg-sunken">
          {columns.map((count, index) => (
            <rect
              key={index}
              x={(index * width) / columns.length + 0.5}
              y={height - (count / most) * (height - 8)}
              width={Math.max(0.5, width / columns.length - 1)}
              height={(count / most) * (height - 8)}
              fill="var(--line-strong)"
            />
          ))}
        </svg>
        <div
          className="pointer-events-none absolute inset-y-0 left-0 bg-surface/75"
          style={{ width: range.first * step }}
        />
        <div
          className="pointer-events-none absolute inset-y-0 right-0 bg-surface/75"
          style={{ width: Math.max(0, width - (range.last + 1) * step) }}
        />
        <div
          className={`absolute inset-y-0 border-y-2 border-ink ${isAll ? "cursor-crosshair border-line-strong" : "cursor-grab active:cursor-grabbing"}`}
          style={{ left: range.first * step, width: (range.last + 1 - range.first) * step }}
          onPointerDown={isAll ? undefined : grasp("both")}
        />
        {width > 0 && handle("first", range.first * step)}
        {width > 0 && handle("last", (range.last + 1) * step)}
      </div>
    </div>
  );
}
