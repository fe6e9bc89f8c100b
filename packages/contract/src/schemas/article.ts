import { z } from "zod";
import { problemSchema } from "./problem.ts";

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
    byline: z.string().nullable().meta({ description: "Who wrote it, as it is said there." }),
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
export const line = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !text.includes("\0"), "It contains the character U+0000.");

export const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

// A longer text is a problem of its own (article_too_long), so the schema only documents the limit.
export const articleText = z.string().min(1).meta({ description: "Plain text of the article.", maxLength: 5_000_000 });

/** What a sender says of an article; it wins over what its document says. */
export const saidOfArticle = {
  title: line(1_000).nullish(),
  publishedOn: dateSchema.nullish().meta({ description: "Left out: found, or the day the article is received." }),
  outlet: line(200).nullish(),
  byline: line(1_000).nullish().meta({ description: "Who wrote it." }),
  url: webAddress
    .nullish()
    .meta({ description: "Where it is from. Without `text` and `html` the article is fetched from there." }),
  language: languageSchema.nullish().meta({ description: "Left out: detected from the text." }),
};

export const articleInputSchema = z
  .strictObject({
    text: articleText.optional(),
    html: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "In place of `text`: the page that the article is in.", maxLength: 5_000_000 }),
    ...saidOfArticle,
  })
  .superRefine(({ text, html, url }, { addIssue }) => {
    if (text !== undefined && html !== undefined)
      addIssue({ code: "custom", path: ["html"], message: "There is a text already." });
    if (text === undefined && html === undefined && !url)
      addIssue({ code: "custom", path: ["text"], message: "There must be a text, an html or a url." });
  })
  .meta({ id: "ArticleInput", description: "An article as `text`, as `html`, or at a `url`." });
export type ArticleInput = z.infer<typeof articleInputSchema>;

/** Bodies that are a document themselves; a form has it as `file`. */
export const documentTypes = [
  "text/html",
  "application/pdf",
  "text/plain",
  "message/rfc822",
  "multipart/form-data",
] as const;

/** Beside a body that is a document itself. */
export const saidOfArticleSchema = z.object({
  ...saidOfArticle,
  url: webAddress.nullish().meta({ description: "Where it is from." }),
});
export type SaidOfArticle = z.infer<typeof saidOfArticleSchema>;

const recordLine = z.int().meta({ description: "Where the record begins; the first line is 1." });

/** What became of a record of several articles. */
export const articleResultSchema = z
  .union([
    z.strictObject({ line: recordLine, id: articleIdSchema, status: z.enum(["created", "unchanged"]) }),
    z.strictObject({
      line: recordLine,
      id: articleIdSchema.nullable().meta({ description: "`null` until its page is fetched." }),
      status: z.literal("queued"),
      job: z.string().meta({ description: "Id of the job." }),
    }),
    z.strictObject({ line: recordLine, problem: problemSchema }),
  ])
  .meta({ id: "ArticleResult" });
export type ArticleResult = z.infer<typeof articleResultSchema>;

export const addArticleHeadersSchema = z.object({
  Prefer: z.string().optional().meta({
    description:
      "`respond-async` (RFC 7240): do not wait; an article that is not there yet is queued and answered with 202.",
  }),
});
