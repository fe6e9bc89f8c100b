import type { Timeline, TimelinePanel, TimelinePoint } from "./chart-data.ts";

/** Where a chart draws, in pixels of it. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const yAxisWidth = 34;
export const xAxisHeight = 22;
const top = 10;

/** @param right room beside the plot: for the names at the lines' ends */
export function plotOf({ width, height, right }: { width: number; height: number; right: number }): Plot {
  return { left: yAxisWidth, top, width: Math.max(0, width - yAxisWidth - right), height: height - top - xAxisHeight };
}

/** Where a time and a stance stand, and what time stands at a place. */
export function placing(plot: Plot, [from, to]: Timeline["domain"]) {
  return {
    time: (x: number) => from + ((x - plot.left) / plot.width) * (to - from),
    x: (time: number) => plot.left + ((time - from) / (to - from)) * plot.width,
    y: (stance: number) => plot.top + ((1 - stance) / 2) * plot.height,
  };
}

/** A point of a speaker. */
export interface SpeakerPoint {
  readonly panel: TimelinePanel;
  readonly point: TimelinePoint;
}

/** Each panel's points where they stand, for pointer and keyboard. */
export function marksOf(panels: readonly TimelinePanel[], plot: Plot, domain: Timeline["domain"]) {
  const { x, y } = placing(plot, domain);
  return panels.map((panel) =>
    panel.points.map((point) => ({
      key: `${panel.id} ${point.from}`,
      x: x(point.time),
      y: y(point.mean),
      datum: { panel, point } satisfies SpeakerPoint,
    })),
  );
}

/** The same heights, moved as little as it takes that none is nearer to the next than `gap`, all within the range. */
export function spread(
  heights: readonly number[],
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed = [...heights];
  let least = from;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = to;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
}
