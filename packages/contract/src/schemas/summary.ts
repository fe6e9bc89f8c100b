import { z } from "zod";
import { dateSchema } from "./article.ts";
import { speakerSchema, statementRowSchema } from "./statement.ts";

/** A mean and how sure it is; never shown without its count and interval. */
export const meanFields = {
  mean: z.number().min(-1).max(1).meta({ description: "Over the statements that count." }),
  low: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .meta({ description: "Lower end of the 95 % interval; `null` with one statement." }),
  high: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .meta({ description: "Upper end of the 95 % interval; `null` with one statement." }),
  count: z.int().min(1).meta({ description: "Statements that address the claim, without those that are undecided." }),
  undecided: z.int().min(0).meta({
    description: "Statements that address the claim on a side nobody can tell: both signs are among their labels.",
  }),
  articles: z.int().min(1).meta({ description: "Articles they come from." }),
  singleSource: z.boolean().meta({
    description: "Fewer than three articles: the interval is over statements, which one article makes look too sure.",
  }),
};

export const speakerSummarySchema = z
  .strictObject({
    speaker: speakerSchema,
    ...meanFields,
    shrunkMean: z.number().min(-1).max(1).meta({
      description:
        "The mean, drawn toward the mean over everybody the rest of the query matches as if that were four more statements: for rankings in which few statements must not win.",
    }),
    distribution: z
      .tuple([z.int(), z.int(), z.int(), z.int(), z.int()])
      .readonly()
      .meta({ description: "Statements that count, per band, from most opposed to most supportive." }),
  })
  .readonly()
  .meta({ id: "SpeakerSummary" });
export type SpeakerSummary = z.infer<typeof speakerSummarySchema>;

export const speakerListSchema = z
  .strictObject({ speakers: z.array(speakerSummarySchema).readonly() })
  .readonly()
  .meta({ id: "SpeakerList", description: "Speakers by mean, highest first; unattributed statements are in no row." });
export type SpeakerList = z.infer<typeof speakerListSchema>;

export const intervalSchema = z.enum(["day", "week", "month", "quarter"]).meta({ id: "Interval" });
export type Interval = z.infer<typeof intervalSchema>;

export const stancePointSchema = z
  .strictObject({ from: dateSchema, ...meanFields })
  .readonly()
  .meta({
    id: "StancePoint",
    description: "Statements from `from` until the next interval starts (weeks on Monday, UTC).",
  });

export const seriesSchema = z
  .strictObject({ speaker: speakerSchema, points: z.array(stancePointSchema).readonly() })
  .readonly()
  .meta({ id: "Series" });
export type Series = z.infer<typeof seriesSchema>;

export const seriesListSchema = z
  .strictObject({ interval: intervalSchema, series: z.array(seriesSchema).readonly() })
  .readonly()
  .meta({
    id: "SeriesList",
    description: "A series per speaker, most statements first; intervals without statements have no point.",
  });
export type SeriesList = z.infer<typeof seriesListSchema>;

export const statementPageSchema = z
  .strictObject({
    statements: z.array(statementRowSchema).readonly(),
    total: z.int().min(0).meta({ description: "Statements that match the query, over all pages." }),
    offTarget: z.int().min(0).meta({
      description:
        "Statements that match the rest of the query but do not address the claim; listed with `band=off-target`.",
    }),
    undecided: z.int().min(0).meta({
      description: "Statements of the total that are undecided: listed, and in no mean.",
    }),
    next: z.string().nullable().meta({ description: "Opaque cursor of the next page; `null` on the last." }),
  })
  .readonly()
  .meta({ id: "StatementPage" });
export type StatementPage = z.infer<typeof statementPageSchema>;
