import { z } from "zod";
import { statementRowSchema } from "./statement.ts";

export const reviewQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Statements a page." }),
  cursor: z.string().optional().meta({ description: "`next` of the page before." }),
});
export type ReviewQuery = { limit?: number | undefined; cursor?: string | undefined };

export const reviewPageSchema = z
  .strictObject({
    statements: z
      .array(
        z
          .strictObject({
            statement: statementRowSchema,
            uncertainty: z.number().min(0).max(1).meta({
              description:
                "1 less the product of the confidences in score and speaker: half the score's where it is undecided, 0.5 where nobody is named; a speaker whom people named or confirmed is sure.",
            }),
            impact: z.number().min(0).max(1).meta({
              description: "1 / (4 + the speaker's statements that count): its share in their `shrunkMean`.",
            }),
            reasons: z
              .array(z.enum(["undecided", "unsure-score", "unsure-speaker", "unattributed", "few-statements"]))
              .readonly()
              .meta({
                description:
                  "Why it is here: a confidence below 0.7 makes a score or a speaker unsure, and fewer than five statements of the speaker that count are few.",
              }),
          })
          .readonly(),
      )
      .readonly(),
    remaining: z.int().min(0).meta({
      description: "Statements that address the claim and whose score nobody has accepted or changed.",
    }),
    next: z.string().nullable().meta({
      description: "Opaque cursor of the next page; `null` on the last, which is at most the thousandth statement.",
    }),
  })
  .readonly()
  .meta({ id: "ReviewPage", description: "By uncertainty times impact, of the 1,000 most uncertain statements." });
export type ReviewPage = z.infer<typeof reviewPageSchema>;

const count = z.int().min(0);

export const agreementSchema = z
  .strictObject({
    scorers: z
      .array(
        z
          .strictObject({
            scorer: z.string(),
            scorerVersion: z.string(),
            compared: count.meta({
              description: "Statements that it scored and people decided on, without those it left undecided.",
            }),
            undecided: count,
            sameBand: count.meta({ description: "In one of the five bands, or both off target." }),
            sameSide: count.meta({ description: "Both against, both balanced, both for, or both off target." }),
            meanDifference: z.number().min(0).max(2).nullable().meta({
              description: "Between the two values, where both are on the scale; `null` where none is.",
            }),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: "Every scorer and version that has scored a statement which people decided on." }),
    found: z
      .strictObject({
        confirmed: count.meta({ description: "The speaker and the words were found right." }),
        speakerChanged: count,
        contentChanged: count,
        rejected: count.meta({ description: "No statement." }),
      })
      .readonly()
      .meta({ description: "Statements by what people decided of what was found: speakers, words, that it is one." }),
    reviewers: z
      .array(z.strictObject({ madeBy: z.string(), accepted: count, changed: count, rejected: count }).readonly())
      .readonly()
      .meta({ description: "Whose decisions stand: scores accepted and changed, statements rejected." }),
  })
  .readonly()
  .meta({ id: "Agreement", description: "How often people's decisions agree with the scorers, as they stand now." });
export type Agreement = z.infer<typeof agreementSchema>;
