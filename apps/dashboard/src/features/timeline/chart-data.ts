import type { Interval, Series } from "@standpoint/contract";
import { intervalOf } from "../stance-chart/chart-data.ts";
import { endOf, intervalLengthMs, startOf, startsBetween, timeOf } from "./time.ts";

/** A mean in one interval of time. */
export interface TimelinePoint {
  /** Start of the interval, ISO 8601 and as milliseconds since 1970 (UTC). */
  readonly from: string;
  readonly time: number;
  /** [-1, 1] */
  readonly mean: number;
  /** The 95 % interval; `null` with one statement. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly count: number;
  /** Statements that are in no mean, since their side is not clear. */
  readonly undecided: number;
  /** Statements of the count that a person corrected. */
  readonly corrected: number;
  readonly articles: number;
  readonly singleSource: boolean;
  /** Whether no neighbour has an interval, so that a band between them would have no width. */
  readonly isAlone: boolean;
}

export interface TimelinePanel {
  readonly id: string;
  readonly name: string;
  /** Statements over all points. */
  readonly count: number;
  /** In order of time. */
  readonly points: readonly TimelinePoint[];
}

export interface Timeline {
  /** Those with most statements, at most `maxPanels`. */
  readonly panels: readonly TimelinePanel[];
  /** The rest: named, not drawn. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  /** The time all panels share, in milliseconds. */
  readonly domain: readonly [from: number, to: number];
  /** Interval starts in that time, in milliseconds. */
  readonly starts: readonly number[];
}

/** A part of time, as the query has it; without an end it goes on. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** More than eight are no longer compared at a glance. */
const maxPanels = 8;

/**
 * Panels on one scale of time; the series with most statements are drawn, the others are named.
 *
 * @param period what the query asks for: shown as a whole, also where nothing was said
 */
export function timelineOf(series: readonly Series[], interval: Interval, period: Period = {}): Timeline {
  const panels = series
    .map(({ speaker, points }): TimelinePanel => {
      const drawn = points
        .toSorted((one, other) => one.from.localeCompare(other.from))
        .map((point, index, all) => pointOf(point, [all[index - 1], all[index + 1]]));
      return { id: speaker.id, name: speaker.name, count: sum(drawn.map(({ count }) => count)), points: drawn };
    })
    .filter(({ points }) => points.length > 0)
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));

  const times = panels.flatMap(({ points }) => points.map(({ time }) => time));
  if (times.length === 0) return { panels: [], others: [], domain: [0, 1], starts: [] };
  const first = times.reduce((least, time) => Math.min(least, time), startIn(period.from, interval) ?? times[0] ?? 0);
  const last = times.reduce((most, time) => Math.max(most, time), startIn(period.to, interval) ?? times[0] ?? 0);
  // Half an interval of air, so that the first and the last point do not sit on the frame.
  const air = Math.max(intervalLengthMs[interval], (last - first) * 0.08) / 2;

  return {
    panels: panels.slice(0, maxPanels),
    others: panels.slice(maxPanels).map(({ id, name, count }) => ({ id, name, count })),
    domain: [first - air, last + air],
    starts: startsBetween({ first, last, interval }),
  };
}

/** Points with an interval, those right after one another together; a point alone is in none. */
export function neighbours(points: readonly TimelinePoint[]): TimelinePoint[][] {
  const groups: TimelinePoint[][] = [];
  for (const [index, point] of points.entries()) {
    if (point.interval === null) continue;
    if (index > 0 && points[index - 1]?.interval !== null) groups.at(-1)?.push(point);
    else groups.push([point]);
  }
  return groups.filter(({ length }) => length > 1);
}

/** Evenly spaced starts, at most so many, the first one always among them. */
export function ticksOf({ starts }: Timeline, most: number): number[] {
  const step = Math.ceil(starts.length / Math.max(1, most));
  return starts.filter((_, index) => index % step === 0);
}

/** Statements of all series per interval of the whole time, for the strip in which a period is chosen. */
export interface TimeCounts {
  readonly starts: readonly number[];
  /** One for each start. */
  readonly counts: readonly number[];
}

export function countsOver(series: readonly Series[], interval: Interval): TimeCounts {
  const byTime = new Map<number, number>();
  for (const { points } of series) {
    for (const { from, count } of points) byTime.set(timeOf(from), (byTime.get(timeOf(from)) ?? 0) + count);
  }
  const times = [...byTime.keys()].sort((one, other) => one - other);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return { starts: [], counts: [] };
  const starts = startsBetween({ first, last, interval });
  return { starts, counts: starts.map((start) => byTime.get(start) ?? 0) };
}

/** The period of a point's interval, within the one that the query asks for. */
export function periodOf({ from }: TimelinePoint, interval: Interval, asked: Period): Required<Period> {
  const to = endOf(timeOf(from), interval);
  return {
    from: asked.from !== undefined && asked.from > from ? asked.from : from,
    to: asked.to !== undefined && asked.to < to ? asked.to : to,
  };
}

type Point = Series["points"][number];

function pointOf(point: Point, neighbours: readonly (Point | undefined)[]): TimelinePoint {
  const { from, mean, low, high, count, undecided, corrected, articles, singleSource } = point;
  return {
    from,
    time: timeOf(from),
    mean,
    interval: intervalOf({ low, high }),
    count,
    undecided,
    corrected,
    articles,
    singleSource,
    isAlone: neighbours.every((neighbour) => neighbour === undefined || neighbour.low === null),
  };
}

function startIn(day: string | undefined, interval: Interval): number | undefined {
  return day === undefined ? undefined : startOf(timeOf(day), interval);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
