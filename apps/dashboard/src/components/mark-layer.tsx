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
}

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
}: MarkLayerProps<Datum>) {
  const [hovered, setHovered] = useState<MarkPlace | null>(null);
  const [walked, setWalked] = useState<MarkPlace>({ row: 0, index: 0 });
  const [hasFocus, setFocus] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isWalking = useRef(false);
  const touched = useRef<string | null>(null);

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
      onPointerMove={(event) => point(find(event))}
      onPointerLeave={() => point(null)}
      onPointerDown={(event) => {
        touched.current = event.pointerType === "touch" ? (active?.key ?? "") : null;
        point(find(event));
      }}
      onClick={(event) => {
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
          className="panel pointer-events-none absolute z-10 w-max px-3 py-2 text-xs shadow-lg shadow-ink/10"
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
