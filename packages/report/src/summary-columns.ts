import type { Speaker } from "@standpoint/domain";
import { type Column, columns } from "./columns.ts";
import type { SeriesInterval } from "./intervals.ts";
import type { MeanWithInterval } from "./mean-with-interval.ts";
import type { StancePoint } from "./statements-to-series.ts";
import type { SpeakerSummary } from "./summarize-speakers.ts";

/** A speaker's row: what the API lists of one. */
export interface SpeakerRow extends SpeakerSummary {
  readonly previous: { readonly mean: number; readonly count: number } | null;
}

/** A speaker's interval: a row each, so that the table is long and not wide. */
export interface PointRow extends StancePoint {
  readonly speaker: Speaker;
  readonly interval: SeriesInterval;
}

/** Where a speaker stands toward a target. */
export interface FieldRow extends MeanWithInterval {
  readonly targetId: string;
  readonly speaker: Speaker;
}

/** What a file of statements says of a speaker, said again where the row is the speaker's own. */
function ofSpeaker(name: string, cell: (speaker: Speaker) => string | null): Column<{ readonly speaker: Speaker }> {
  const { meaning, example } = columns.find((column) => column.name === name) as Column;
  return { name, type: "text", meaning, example, cell: ({ speaker }) => cell(speaker) };
}

const namesOfSpeaker: readonly Column<{ readonly speaker: Speaker }>[] = [
  { ...ofSpeaker("speaker_id", ({ id }) => id), meaning: "The speaker" },
  ofSpeaker("speaker_name", ({ name }) => name),
  ofSpeaker("speaker_kind", ({ kind }) => kind),
  ofSpeaker("speaker_role", ({ role }) => role),
  ofSpeaker("speaker_organization", ({ organization }) => organization),
];

const onScale = { type: "number", minimum: -1, maximum: 1 } as const;
const count = { type: "integer", minimum: 0 } as const;

const means: readonly Column<MeanWithInterval>[] = [
  {
    name: "mean",
    ...onScale,
    meaning: "Mean stance of the statements that count",
    example: "0.31",
    cell: (m) => m.mean,
  },
  {
    name: "low",
    ...onScale,
    meaning: "Lower end of the mean's 95 % interval; empty with one statement",
    example: "0.12",
    cell: (m) => m.low,
  },
  {
    name: "high",
    ...onScale,
    meaning: "Upper end of the mean's 95 % interval; empty with one statement",
    example: "0.5",
    cell: (m) => m.high,
  },
  {
    name: "count",
    ...count,
    minimum: 1,
    unit: "statements",
    meaning: "Statements that address the claim, without those that are undecided",
    example: "12",
    cell: (m) => m.count,
  },
  {
    name: "undecided",
    ...count,
    unit: "statements",
    meaning: "Statements that address the claim on a side nobody can tell",
    example: "1",
    cell: (m) => m.undecided,
  },
  {
    name: "corrected",
    ...count,
    unit: "statements",
    meaning: "Statements of the count whose stance, speaker or words a person changed",
    example: "2",
    cell: (m) => m.corrected,
  },
  {
    name: "articles",
    ...count,
    minimum: 1,
    unit: "articles",
    meaning: "Articles that the statements come from",
    example: "5",
    cell: (m) => m.articles,
  },
  {
    name: "single_source",
    type: "boolean",
    meaning: "`true` or `false`: fewer than three articles, so the interval looks too sure",
    example: "false",
    cell: (m) => m.singleSource,
  },
];

const bandNames = ["opposes", "leans_against", "balanced", "leans_toward", "supports"] as const;

/** Every column of a file of speakers. */
export const speakerColumns: readonly Column<SpeakerRow>[] = [
  ...namesOfSpeaker,
  ...means,
  {
    name: "shrunk_mean",
    ...onScale,
    meaning: "The mean, drawn toward that of everybody where statements are few; for rankings",
    example: "0.28",
    cell: (s) => s.shrunkMean,
  },
  ...bandNames.map(
    (name, index): Column<SpeakerRow> => ({
      name,
      ...count,
      unit: "statements",
      meaning: `Statements of the count in the band \`${name.replace("_", "-")}\``,
      example: "3",
      cell: ({ distribution }) => distribution[index] ?? 0,
    }),
  ),
  {
    name: "previous_mean",
    ...onScale,
    meaning:
      "The mean over as many days right before `from`; empty without both `from` and `to`, or when nothing was said",
    example: "0.2",
    cell: ({ previous }) => previous?.mean ?? null,
  },
  {
    name: "previous_count",
    ...count,
    unit: "statements",
    meaning: "How many statements that mean is over",
    example: "4",
    cell: ({ previous }) => previous?.count ?? null,
  },
];

/** Every column of a file of series. */
export const seriesColumns: readonly Column<PointRow>[] = [
  ...namesOfSpeaker,
  {
    name: "interval",
    type: "text",
    meaning: "How long an interval is: `day`, `week` (from Monday), `month` or `quarter`",
    example: "month",
    cell: (p) => p.interval,
  },
  {
    name: "from",
    type: "date",
    meaning: "First day of the interval, `YYYY-MM-DD` (UTC); intervals without statements have no row",
    example: "2025-02-01",
    cell: (p) => p.from,
  },
  ...means,
];

const targetColumn = columns.find(({ name }) => name === "target_id") as Column;

/** Every column of a file of a heatmap. */
export const heatmapColumns: readonly Column<FieldRow>[] = [
  { ...targetColumn, cell: (f) => f.targetId },
  ...namesOfSpeaker,
  ...means,
];
