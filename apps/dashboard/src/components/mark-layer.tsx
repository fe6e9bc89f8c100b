import { type MouseEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type Mark, type MarkPlace, type MarkRow, nearestMark, steppedMark } from "./nearest-mark.ts";

interface MarkLayerProps<Datum> {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly MarkRow<Datum>[];
  /** A mark in a sentence, with what comes of choosing it. */
  readonly nameOf: (datum: Datum) => string;
  /** What the reader is told of the mark under the pointer or the focus. */
  readonly noteOf: (datum: Datum) => ReactNode;
  /** How a mark is brought out, as SVG. */
  readonly highlight?: (mark: Mark<Datum>) => ReactNode;
  readonly onOpen: (datum: Datum) => void;
  /** Pixels that the pointer may be away. */
  readonly reach?: number;
  /** The pointer was dragged over a span of the chart, in its pixels from the left. */
  readonly onSpan?: ((span: Span) => void) | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A pointer that has moved less is not meant to drag. */
const leastSpan = 8;

/** Widest note, in pixels. */
const noteWidth = 264;

/**
 * Lies over a chart and makes its marks reachable: the pointer finds the nearest one; the keyboard has one stop, from which
 * arrow keys walk and Enter opens. The chart beneath is not drawn again for any of it.
 */
export function MarkLayer<Datum>({
  width,
  height,
  rows,
  nameOf,
  noteOf,
  highlight,
  onOpen,
  reach = 40,
  onSpan,
}: MarkLayerProps<Datum>) {
  const [hovered, setHovered] = useState<MarkPlace | null>(null);
  const [walked, setWalked] = useState<MarkPlace>({ row: 0, index: 0 });
  const [hasFocus, setFocus] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isWalking = useRef(false);
  const touched = useRef<string | null>(null);
  const { span, isDragging, drag } = useSpan(onSpan);

  const at = (place: MarkPlace | null) => (place === null ? undefined : rows[place.row]?.[place.index]);
  // Other data may have fewer marks.
  const stop = at(walked) === undefined ? { row: 0, index: 0 } : walked;
  const stopped = at(stop);
  const active = at(hovered) ?? (hasFocus ? stopped : undefined);

  useLayoutEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    button.current?.focus();
  }, [stop.row, stop.index]);

  if (stopped === undefined) return null;
  const find = (event: PointerEvent<HTMLElement> | MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestMark(rows, { x: event.clientX - box.x, y: event.clientY - box.y, reach });
  };
  const point = (place: MarkPlace | null) => {
    if (place?.row !== hovered?.row || place?.index !== hovered?.index) setHovered(place);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard.
    <div
      className={`absolute inset-0 ${hovered === null ? "" : "cursor-pointer"}`}
      {...drag}
      onPointerMove={(event) => {
        drag.onPointerMove(event);
        point(span === null ? find(event) : null);
      }}
      onPointerLeave={() => point(null)}
      onPointerDown={(event) => {
        drag.onPointerDown(event);
        touched.current = event.pointerType === "touch" ? (active?.key ?? "") : null;
        point(find(event));
      }}
      onClick={(event) => {
        if (isDragging()) return;
        const mark = at(find(event));
        // A finger is first told what it is on.
        if (mark !== undefined && (touched.current === null || touched.current === mark.key)) onOpen(mark.datum);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") point(null);
        const next = steppedMark(rows, stop, event.key);
        if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        if (next.row === stop.row && next.index === stop.index) return;
        isWalking.current = true;
        setHovered(null);
        setWalked(next);
      }}
    >
      {span !== null && (
        <div
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 border-x border-accent bg-accent/12"
          style={{ left: span.from, width: span.to - span.from }}
        />
      )}
      {active !== undefined && highlight !== undefined && (
        <svg aria-hidden="true" className="pointer-events-none absolute inset-0" width={width} height={height}>
          {highlight(active)}
        </svg>
      )}
      <button
        key={stopped.key}
        ref={button}
        type="button"
        aria-label={nameOf(stopped.datum)}
        className="absolute size-6 -translate-x-1/2 -translate-y-1/2 rounded-full"
        style={{ left: stopped.x, top: stopped.y }}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
        onClick={(event) => {
          event.stopPropagation();
          onOpen((event.detail === 0 ? stopped : (active ?? stopped)).datum);
        }}
      />
      {active !== undefined && (
        <div
          aria-hidden="true"
          // No shadow: to draw one anew in every frame costs a third of the frames.
          className="panel pointer-events-none absolute z-10 w-max border-line-strong px-3 py-2 text-xs"
          style={{
            maxWidth: Math.min(noteWidth, width),
            left: Math.max(0, Math.min(active.x - noteWidth / 2, width - noteWidth)),
            ...(active.y > height / 2 ? { bottom: height - active.y + 14 } : { top: active.y + 14 }),
          }}
        >
          {noteOf(active.datum)}
        </div>
      )}
    </div>
  );
}

/** What the pointer is being dragged over; a finger scrolls instead. */
function useSpan(onSpan: MarkLayerProps<unknown>["onSpan"]) {
  const [span, setSpan] = useState<Span | null>(null);
  const start = useRef<number | null>(null);
  const hasDragged = useRef(false);
  const end = () => {
    start.current = null;
    setSpan(null);
  };
  const placeOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { x, width } = currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(width, clientX - x));
  };
  return {
    span,
    /** Whether the click that follows is the end of a drag. */
    isDragging: () => hasDragged.current,
    drag: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        hasDragged.current = false;
        const canDrag = onSpan !== undefined && event.button === 0 && event.pointerType !== "touch";
        start.current = canDrag ? placeOf(event) : null;
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (start.current === null) return;
        const place = placeOf(event);
        if (span === null && Math.abs(place - start.current) < leastSpan) return;
        hasDragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setSpan({ from: Math.min(start.current, place), to: Math.max(start.current, place) });
      },
      onPointerUp: () => {
        if (span !== null) onSpan?.(span);
        end();
      },
      onPointerCancel: end,
    },
  };
}
