import { z } from "zod";
import { dateSchema, languageSchema } from "./article.ts";
import { fieldsOf } from "./fields.ts";
import { formSchema, statementRowSchema } from "./statement.ts";
import { intervalSchema } from "./summary.ts";

/** A parameter that may be given several times, and once is a list of one. */
const repeatable = <Schema extends z.ZodType<unknown, string>>(schema: Schema) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(schema).optional());

export const bandFilterSchema = z
  .enum(["opposes", "leans-against", "balanced", "leans-toward", "supports", "off-target"])
  .meta({
    id: "BandFilter",
    description: "A band of the scale, or `off-target`: statements that do not address the claim.",
  });

const confidence = z.coerce.number().min(0).max(1).optional();

/** The one query behind the charts, the table and the exports. */
export const filterFields = {
  statementId: repeatable(z.string()).meta({
    description: "Several are alternatives. Much faster with the days they are from, in `from` and `to`.",
  }),
  speaker: repeatable(z.string()).meta({ description: "Speaker id; several are alternatives." }),
  from: dateSchema.optional().meta({ description: "Published on or after." }),
  to: dateSchema.optional().meta({ description: "Published on or before." }),
  language: repeatable(languageSchema),
  outlet: repeatable(z.string()),
  organization: repeatable(z.string()).meta({
    description: "What the speaker belongs to, or is: the exact name; several are alternatives.",
  }),
  form: repeatable(formSchema),
  band: repeatable(bandFilterSchema).meta({ description: "Left out: all bands, without `off-target`." }),
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description:
        'Words of the statement or the article\'s title, all of them, in any form: `"a phrase"`, `begin*`, `-without`.',
      examples: ["Zoll*", '"steel tariffs" -aluminium'],
    }),
  scorer: repeatable(z.string()).meta({
    description: "Name of the scorer whose score is shown, `correction` for a person's; several are alternatives.",
  }),
  minConfidence: confidence.meta({ description: "The score's confidence is at least this, 0 to 1." }),
  maxConfidence: confidence.meta({ description: "The score's confidence is at most this, 0 to 1." }),
  copies: z
    .literal("include")
    .optional()
    .meta({ description: "Left out: without the statements of articles that are near-duplicates of others." }),
};

export const filterSchema = z.object(filterFields);
export type Filter = z.infer<typeof filterSchema>;

const speakerLimit = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000)
  .default(100)
  .meta({ description: "The most speakers, those with most statements; all that `speaker` names are given." });

export const speakerQuerySchema = z.object({ ...filterFields, limit: speakerLimit });
export type SpeakerQuery = z.input<typeof speakerQuerySchema>;

export const heatmapQuerySchema = z.object({
  target: repeatable(z.string()).meta({ description: "Target id; left out: all targets." }),
  from: filterFields.from,
  to: filterFields.to,
  speaker: filterFields.speaker,
  limit: speakerLimit,
});
export type HeatmapQuery = z.input<typeof heatmapQuerySchema>;

export const seriesQuerySchema = z.object({
  ...filterFields,
  interval: intervalSchema.default("month"),
  limit: speakerLimit,
});
export type SeriesQuery = z.input<typeof seriesQuerySchema>;

/** What a list of statements can be in the order of. */
export const statementSorts = ["date", "relevance", "value", "confidence"] as const;

export const statementQuerySchema = z.object({
  ...filterFields,
  sort: z.enum(statementSorts).default("date").meta({
    description:
      "What the list is in the order of; by `relevance` those come first that fit `q` best, and without `q` the newest.",
  }),
  order: z.enum(["asc", "desc"]).default("desc").meta({
    description: "`desc`: newest or highest first. Nothing to `relevance`.",
  }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Statements a page." }),
  cursor: z.string().optional().meta({ description: "`next` of the page before." }),
  skip: z.coerce.number().int().min(0).max(100_000).default(0).meta({
    description: "Statements to pass over, from the beginning or the cursor: for who scrolls, not to read all.",
  }),
  fields: fieldsOf(statementRowSchema).meta({
    description: "Only these members of each statement; a point leads into a member.",
    examples: ["id,text,stance.value"],
  }),
});
export type StatementQuery = Filter & {
  sort?: (typeof statementSorts)[number] | undefined;
  order?: "asc" | "desc" | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
  skip?: number | undefined;
  fields?: readonly string[] | undefined;
};

export const targetParamsSchema = z.object({
  id: z.string().meta({ description: "Target id.", examples: ["quorvex-threat"] }),
});
export const speakerParamsSchema = z.object({ id: z.string().meta({ description: "Speaker id." }) });
export const statementParamsSchema = z.object({
  id: z.string().meta({ description: "Article id." }),
  statementId: z.string().meta({ description: "Statement id." }),
});
export const articleParamsSchema = z.object({ id: z.string().meta({ description: "Article id." }) });
