import type { ScoredStatement, Speaker } from "@standpoint/domain";
import { type SeriesInterval, startOfInterval } from "./intervals.ts";
import { type MeanWithInterval, meanWithInterval } from "./mean-with-interval.ts";
import { bySpeaker, tallyStatements } from "./summarize-speakers.ts";
import type { Tally } from "./tally.ts";

/** Statements from `from` until the next interval starts. */
export interface StancePoint extends MeanWithInterval {
  readonly from: string;
}

export interface SpeakerSeries {
  readonly speaker: Speaker;
  /** In time order, one at least; intervals without a statement that counts have no point. */
  readonly points: readonly StancePoint[];
}

export interface SpeakerSeriesTally {
  readonly speaker: Speaker;
  readonly points: readonly { readonly from: string; readonly tally: Tally }[];
}

/** A series for each speaker, most statements first, then by name. */
export function seriesOfTallies(tallies: readonly SpeakerSeriesTally[]): SpeakerSeries[] {
  return tallies
    .map(({ speaker, points }) => ({
      speaker,
      points: points
        .filter(({ tally }) => tally.count > 0)
        .map(({ from, tally }) => ({ from, ...meanWithInterval(tally) }))
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
    }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => countOf(b) - countOf(a) || (a.speaker.name < b.speaker.name ? -1 : 1));
}

/** The same from statements scored toward one target; unattributed, off-target and undecided ones are in no mean. */
export function statementsToSeries(statements: Iterable<ScoredStatement>, interval: SeriesInterval): SpeakerSeries[] {
  return seriesOfTallies(
    bySpeaker(statements).map(({ speaker, statements }) => ({
      speaker,
      points: [...Map.groupBy(statements, ({ publishedOn }) => startOfInterval(publishedOn, interval))].map(
        ([from, group]) => ({ from, tally: tallyStatements(group) }),
      ),
    })),
  );
}

function countOf({ points }: SpeakerSeries): number {
  return points.reduce((total, { count }) => total + count, 0);
}
