import { z } from "zod";

export const languageSchema = z.enum(["en", "de"]).meta({ id: "Language", description: "ISO 639-1 code." });

/** A calendar date; rejects 2025-02-30, and the year 0, which there was none of. */
export const dateSchema = z.iso
  .date()
  .refine((date) => !date.startsWith("0000"), "There is no year 0.")
  .meta({ description: "ISO 8601 date, `YYYY-MM-DD`.", examples: ["2025-02-14"] });

export const articleIdSchema = z
  .string()
  .meta({ description: "Derived from the text.", examples: ["art_0f3c5a7e9b1d2468"] });

export const articleSchema = z
  .strictObject({
    id: articleIdSchema,
    language: languageSchema,
    title: z.string().nullable(),
    publishedOn: dateSchema,
    publishedOnSource: z
      .enum(["given", "received"])
      .meta({ description: "`received`: the article came without a date and took the day it was received (UTC)." }),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    text: z.string().meta({
      description:
        "Exactly as received; every offset counts in it, in UTF-16 code units. Empty where statements were imported and their article is not here.",
    }),
  })
  .readonly()
  .meta({ id: "Article" });

/** What a row of a list says of its article. */
export const articleSummarySchema = z
  .strictObject({
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    language: languageSchema,
    publishedOnSource: z.enum(["given", "received"]),
  })
  .readonly()
  .meta({ id: "ArticleSummary" });

/** A line of text; U+0000 is no text. */
const line = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !text.includes("\0"), "It contains the character U+0000.");

export const articleInputSchema = z
  .strictObject({
    // A longer text is a problem of its own (article_too_long), so the schema only documents the limit.
    text: z.string().min(1).meta({ description: "Plain text of the article.", maxLength: 5_000_000 }),
    title: line(1_000).nullish(),
    publishedOn: dateSchema.nullish().meta({ description: "Left out: the day the article is received." }),
    outlet: line(200).nullish(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullish(),
    language: languageSchema.nullish().meta({ description: "Left out: detected from the text." }),
  })
  .meta({ id: "ArticleInput" });
export type ArticleInput = z.infer<typeof articleInputSchema>;

export const addArticleHeadersSchema = z.object({
  Prefer: z.string().optional().meta({
    description:
      "`respond-async` (RFC 7240): do not wait; an article that is not there yet is queued and answered with 202.",
  }),
});
