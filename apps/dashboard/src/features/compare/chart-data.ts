import type { Histogram, SpeakerSummary } from "@standpoint/contract";
import type { BandFilter, BandWords } from "../../api-types.ts";
import type { Dot } from "../../queries.ts";
import { bandFilterOf, isUndecided } from "../../scale.ts";
import { distributionOf, type Tenth } from "../distribution/chart-data.ts";
import { barsOf, type SpeakerBar } from "../stance-chart/chart-data.ts";

/** A statement on the scale. */
export interface StripDot {
  readonly id: string;
  readonly articleId: string;
  readonly publishedOn: string;
  readonly text: string;
  /** [-1, 1] */
  readonly value: number;
  readonly band: BandFilter;
  /** In no mean, since its side is not clear. */
  readonly isUndecided: boolean;
  /** A person gave the stance, and not the machine. */
  readonly isCorrected: boolean;
}

/** A speaker's statements: each as a dot, or, where they are too many, counted by tenths of the scale. */
export interface StripRow {
  readonly bar: SpeakerBar;
  readonly dots: readonly StripDot[];
  readonly tenths: readonly Tenth[];
}

/** As many speakers as are compared where the reader names none. */
const fewSpeakers = 6;
/** More rows than these are not compared at a glance. */
const maxSpeakers = 12;

/** Those that the reader named, at most `maxSpeakers`, else the ones with most statements. */
export function comparedSpeakers(
  speakers: readonly SpeakerSummary[],
  named: readonly string[] | undefined,
): SpeakerSummary[] {
  const byCount = speakers.toSorted((one, other) => other.count - one.count);
  return named === undefined
    ? byCount.slice(0, fewSpeakers)
    : byCount.filter(({ speaker }) => named.includes(speaker.id)).slice(0, maxSpeakers);
}

/** A row for each speaker, most supportive first. */
export function stripRowsOf(
  speakers: readonly SpeakerSummary[],
  words: BandWords,
  { dots, histograms }: { readonly dots: readonly Dot[]; readonly histograms: ReadonlyMap<string, Histogram> },
): StripRow[] {
  const bySpeaker = Map.groupBy(dots, ({ attribution }) => attribution?.speaker.id ?? "");
  return barsOf(speakers, words).map((bar) => {
    const histogram = histograms.get(bar.id);
    return {
      bar,
      dots: (bySpeaker.get(bar.id) ?? []).flatMap(dotOf).sort((one, other) => one.value - other.value),
      tenths: histogram === undefined ? [] : distributionOf(histogram).tenths,
    };
  });
}

function dotOf({ id, articleId, publishedOn, text, stance, reviewed }: Dot): StripDot[] {
  const { value } = stance;
  if (value === null) return [];
  return [
    {
      ...{ id, articleId, publishedOn, text, value, band: bandFilterOf(value) },
      isUndecided: isUndecided(stance),
      isCorrected: reviewed.includes("stance"),
    },
  ];
}

/**
 * How far from the middle of its row each dot stands, so that none covers another: those that fall together are stacked
 * to both sides, nearer to one another where there is no room for all.
 *
 * @param places of the dots along the row, in pixels, ascending
 */
export function stacked(
  places: readonly number[],
  { size, room }: { readonly size: number; readonly room: number },
): number[] {
  const columns = Map.groupBy(places.keys(), (index) => Math.round((places[index] ?? 0) / size));
  const offsets = places.map(() => 0);
  for (const column of columns.values()) {
    const levels = Math.ceil((column.length - 1) / 2);
    const step = levels === 0 ? 0 : Math.min(size, room / levels);
    for (const [level, index] of column.entries()) {
      offsets[index] = Math.ceil(level / 2) * step * (level % 2 === 0 ? 1 : -1);
    }
  }
  return offsets.map((offset) => offset + 0);
}
