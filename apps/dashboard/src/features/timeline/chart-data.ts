import type { Interval, Series } from "@standpoint/contract";

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
  /** At most `maxTicks` interval starts, in milliseconds. */
  readonly ticks: readonly number[];
  /** Interval starts between the first and the last point, both included. */
  readonly intervals: number;
}

/** More than eight panels are no longer compared at a glance. */
const maxPanels = 8;
const maxTicks = 4;
const dayMs = 86_400_000;

/** Panels on one scale of time; the series with most statements are drawn, the others are named. */
export function timelineOf(series: readonly Series[], interval: Interval): Timeline {
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
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const starts = times.length === 0 ? [] : intervalStarts({ first, last, interval });
  // Half an interval of air, so that the first and the last point do not sit on the frame.
  const air = Math.max(lengthMs[interval], (last - first) * 0.08) / 2;

  return {
    panels: panels.slice(0, maxPanels),
    others: panels.slice(maxPanels).map(({ id, name, count }) => ({ id, name, count })),
    domain: times.length === 0 ? [0, 1] : [first - air, last + air],
    ticks: thinned(starts),
    intervals: starts.length,
  };
}

const lengthMs: Record<Interval, number> = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs, quarter: 91 * dayMs };

type Point = Series["points"][number];

function pointOf(point: Point, neighbours: readonly (Point | undefined)[]): TimelinePoint {
  const { from, mean, low, high, count, undecided, articles, singleSource } = point;
  return {
    from,
    time: Date.parse(`${from}T00:00:00Z`),
    mean,
    interval: low === null || high === null ? null : [low, high],
    count,
    undecided,
    articles,
    singleSource,
    isAlone: neighbours.every((neighbour) => neighbour === undefined || neighbour.low === null),
  };
}

function intervalStarts({ first, last, interval }: { first: number; last: number; interval: Interval }): number[] {
  const starts: number[] = [];
  for (let time = first; time <= last; time = nextStart(time, interval)) starts.push(time);
  return starts;
}

function nextStart(time: number, interval: Interval): number {
  if (interval === "day") return time + dayMs;
  if (interval === "week") return time + 7 * dayMs;
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (interval === "month" ? 1 : 3), 1);
}

/** Evenly spaced starts, the first one always among them. */
function thinned(starts: readonly number[]): number[] {
  const step = Math.ceil(starts.length / maxTicks);
  return starts.filter((_, index) => index % step === 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
