import { z } from "zod";
import { dateSchema, languageSchema } from "./article.ts";
import { bandFilterSchema } from "./query.ts";
import { formSchema, sieveSchema, speakerKindSchema } from "./statement.ts";

/** Text as it stands; U+0000 and half of a surrogate pair are none. */
const words = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .refine((text) => text.trim() !== "", "It is empty.")
    .refine((text) => !text.includes("\0") && text.isWellFormed(), "It is not readable text.");

const id = words(100);
const score = z.number().min(0).max(1);
const offset = z.int().min(0);

/** Columns that a table must have; a record must fill them. */
export const requiredColumns = ["text", "target_id", "published_on", "language"] as const;

/**
 * A statement that was found and scored elsewhere, by the names of the CSV export's columns: what is left out, or `null`,
 * is derived or stays unknown (`docs/csv-columns.md`).
 */
export const statementRecordSchema = z
  .strictObject({
    text: words(1_000_000),
    target_id: id,
    published_on: dateSchema,
    language: languageSchema,
    statement_id: id.nullish().meta({ description: "Left out: derived from article, speaker and text." }),
    target_revision: z.int().min(1).nullish().meta({ description: "Left out: today's." }),
    article_id: id.nullish().meta({ description: "Left out: derived from outlet, title, URL and date." }),
    published_on_source: z.enum(["given", "received"]).nullish().meta({ description: "Left out: `given`." }),
    outlet: words(200).nullish(),
    title: words(1_000).nullish(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullish(),
    speaker_id: words(200).nullish().meta({ description: "Left out: derived from kind and name, as in an article." }),
    speaker_name: words(200).nullish(),
    speaker_kind: speakerKindSchema.nullish(),
    speaker_role: words(1_000).nullish(),
    speaker_organization: words(1_000).nullish(),
    form: formSchema.nullish().meta({ description: "Left out: `direct`." }),
    stance: z.number().min(-1).max(1).nullish().meta({ description: "Left out: it does not address the claim." }),
    confidence: score.nullish().meta({ description: "Left out: 1." }),
    labels: z
      .array(z.literal([-1, 0, 1]))
      .refine((labels) => labels.every((label, index) => label > (labels[index - 1] ?? -2)), "They are not ascending.")
      .nullish()
      .meta({ description: "Left out: the stance's own." }),
    band: bandFilterSchema.nullish().meta({ description: "Says nothing new; it must be the stance's." }),
    scorer: words(100).nullish().meta({ description: "Left out: `import`." }),
    scorer_version: words(100).nullish().meta({ description: "Left out: `1`." }),
    sieve: sieveSchema.nullish().meta({ description: "Left out: `import`." }),
    attribution_confidence: score.nullish().meta({ description: "Left out: 1." }),
    start: offset.nullish(),
    end: offset.nullish(),
    cue: words(10_000).nullish(),
    source: words(10_000).nullish(),
    reviewed: z
      .array(z.enum(["accepted", "stance", "confirmed", "speaker", "content"]))
      .nullish()
      .meta({ description: "Left out: nobody has decided anything." }),
  })
  .meta({ id: "StatementRecord" });
export type StatementRecord = z.infer<typeof statementRecordSchema>;

/** A record that was not stored. */
export const badRecordSchema = z
  .strictObject({
    line: z.int().meta({ description: "Where the record begins; the first line is 1." }),
    column: z.string().optional(),
    detail: z.string(),
  })
  .meta({ id: "BadRecord" });
export type BadRecord = z.infer<typeof badRecordSchema>;

/** How many records were read so far. */
export const importTotalsSchema = z
  .strictObject({
    added: z.int(),
    unchanged: z.int().meta({ description: "They were there already." }),
    bad: z.int(),
  })
  .meta({ id: "ImportTotals" });
export type ImportTotals = z.infer<typeof importTotalsSchema>;
