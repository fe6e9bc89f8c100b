import { z } from "zod";
import { dateSchema } from "./article.ts";
import { pickedSchema } from "./fields.ts";
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
  corrected: z.int().min(0).meta({
    description: "Statements of the count whose stance, speaker or words a person changed.",
  }),
  articles: z.int().min(1).meta({ description: "Articles they come from." }),
  singleSource: z.boolean().meta({
    description: "Fewer than three articles: the interval is over statements, which one article makes look too sure.",
  }),
};

const bandCountsSchema = z
  .tuple([z.int(), z.int(), z.int(), z.int(), z.int()])
  .readonly()
  .meta({ description: "Statements that count, per band, from most opposed to most supportive." });

/** What a change is measured from. */
const previousSchema = z
  .strictObject({ mean: z.number().min(-1).max(1), count: z.int().min(1) })
  .readonly()
  .nullable()
  .meta({
    description:
      "The same over as many days right before `from`; `null` without both `from` and `to`, or when nothing was said then.",
  });

/** What a limit leaves out: never dropped in silence. */
const othersSchema = z
  .strictObject({
    speakers: z.int().min(0),
    count: z.int().min(0).meta({ description: "Their statements that count." }),
    mean: z.number().min(-1).max(1).nullable(),
  })
  .readonly()
  .meta({ id: "Others", description: "The speakers of the query that are not listed, together." });

export const speakerSummarySchema = z
  .strictObject({
    speaker: speakerSchema,
    ...meanFields,
    shrunkMean: z.number().min(-1).max(1).meta({
      description:
        "The mean, drawn toward the mean over everybody the rest of the query matches as if that were four more statements: for rankings in which few statements must not win.",
    }),
    distribution: bandCountsSchema,
    previous: previousSchema,
  })
  .readonly()
  .meta({ id: "SpeakerSummary" });
export type SpeakerSummary = z.infer<typeof speakerSummarySchema>;

export const speakerListSchema = z
  .strictObject({ speakers: z.array(speakerSummarySchema).readonly(), others: othersSchema })
  .readonly()
  .meta({
    id: "SpeakerList",
    description: "The speakers with most statements, by mean, highest first; unattributed statements are in no row.",
  });
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
  .strictObject({ interval: intervalSchema, series: z.array(seriesSchema).readonly(), others: othersSchema })
  .readonly()
  .meta({
    id: "SeriesList",
    description:
      "A series for each of the speakers with most statements, these first; intervals without statements have no point.",
  });
export type SeriesList = z.infer<typeof seriesListSchema>;

export const targetSummarySchema = z
  .strictObject({
    ...meanFields,
    mean: meanFields.mean.nullable(),
    count: z.int().min(0),
    articles: z.int().min(0),
    offTarget: z.int().min(0).meta({ description: "Statements that do not address the claim." }),
    distribution: bandCountsSchema,
    previous: previousSchema,
  })
  .readonly()
  .meta({
    id: "TargetSummary",
    description: "All statements of the query as one, attributed or not; `mean` is `null` when none counts.",
  });
export type TargetSummary = z.infer<typeof targetSummarySchema>;

export const histogramSchema = z
  .strictObject({
    bins: z
      .array(z.strictObject({ from: z.number(), to: z.number(), count: z.int().min(0) }).readonly())
      .length(20)
      .readonly(),
    undecided: z.int().min(0),
  })
  .readonly()
  .meta({
    id: "Histogram",
    description:
      "Statements that count per tenth of the scale, from -1 to 1. Four tenths make a band: a value between two of them is in the outer one, 0 in the upper.",
  });
export type Histogram = z.infer<typeof histogramSchema>;

export const heatmapSchema = z
  .strictObject({
    targets: z.array(z.string()).readonly().meta({ description: "Target ids, in the order of the cells." }),
    rows: z
      .array(
        z
          .strictObject({
            speaker: speakerSchema,
            cells: z
              .array(z.strictObject(meanFields).readonly().nullable())
              .readonly()
              .meta({ description: "`null` where the speaker has said nothing that counts." }),
          })
          .readonly(),
      )
      .readonly(),
    speakers: z.int().min(0).meta({
      description: "Speakers of the query; more than rows where `limit` leaves some out.",
    }),
  })
  .readonly()
  .meta({ id: "Heatmap", description: "Mean stance of speakers toward several targets, most statements first." });
export type Heatmap = z.infer<typeof heatmapSchema>;

export const heatmapFieldSchema = z
  .strictObject({ targetId: z.string(), speaker: speakerSchema, ...meanFields })
  .readonly()
  .meta({ id: "HeatmapField", description: "Where a speaker stands toward a target, as a file has it." });
export type HeatmapField = z.infer<typeof heatmapFieldSchema>;

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
/** The page that `fields` makes of it. */
export const pickedStatementPageSchema = statementPageSchema
  .unwrap()
  .extend({ statements: z.array(pickedSchema).readonly() })
  .readonly()
  .meta({ id: "PickedStatementPage", description: "A page of statements with `fields`." });

export type StatementPage = z.infer<typeof statementPageSchema>;
