import type { SpeakerSummary, TargetSummary } from "@standpoint/contract";
import type { Band, BandWords } from "../../api-types.ts";
import { bandOf, bands, bandWord } from "../../scale.ts";
import { detailOf } from "../../speaker.ts";

/** One speaker's row of the chart. */
export interface SpeakerBar {
  readonly id: string;
  readonly name: string;
  /** Role and organisation, `null` when neither is known. */
  readonly detail: string | null;
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
  /** The mean over the period before, in [-1, 1]; `null` without a period, or when nothing was said then. */
  readonly previous: number | null;
  readonly band: Band;
  /** The band in the target's words. */
  readonly word: string;
}

/** The ends of an interval together; `null` where there is none. */
export function intervalOf({ low, high }: Pick<SpeakerSummary, "low" | "high">): SpeakerBar["interval"] {
  return low === null || high === null ? null : [low, high];
}

/** Rows from the most supportive mean to the most opposed; equal means by count, then by name. */
export function barsOf(speakers: readonly SpeakerSummary[], words: BandWords): SpeakerBar[] {
  return speakers
    .map(({ speaker, mean, low, high, count, undecided, corrected, articles, singleSource, previous }): SpeakerBar => {
      const band = bandOf(mean);
      return {
        id: speaker.id,
        name: speaker.name,
        detail: detailOf(speaker),
        mean,
        interval: intervalOf({ low, high }),
        count,
        undecided,
        corrected,
        articles,
        singleSource,
        previous: previous?.mean ?? null,
        band,
        word: bandWord(words, band),
      };
    })
    .sort((one, other) => other.mean - one.mean || other.count - one.count || one.name.localeCompare(other.name));
}

/** More rows than this are a list, not a picture. */
const maxBars = 24;

/** The rows of those with most statements, at most `maxBars`, and of everybody in `always`; the order stays. */
export function mostHeard(bars: readonly SpeakerBar[], always: readonly string[]): SpeakerBar[] {
  const heard = bars.toSorted((one, other) => other.count - one.count).slice(0, maxBars);
  const kept = new Set([...heard.map(({ id }) => id), ...always]);
  return bars.filter(({ id }) => kept.has(id));
}

/** Statements per band, by the band's name. */
export function byBand(distribution: TargetSummary["distribution"]): Record<Band, number> {
  return Object.fromEntries(bands.map(({ key }, index) => [key, distribution[index] ?? 0])) as Record<Band, number>;
}

/** How many speakers' means fall in each band, the largest group first; bands without one are left out. */
export function speakersPerBand(bars: readonly SpeakerBar[]): { band: Band; word: string; speakers: number }[] {
  const groups = new Map<Band, { band: Band; word: string; speakers: number }>();
  for (const { band, word } of bars) {
    groups.set(band, { band, word, speakers: (groups.get(band)?.speakers ?? 0) + 1 });
  }
  return [...groups.values()].sort((one, other) => other.speakers - one.speakers);
}
