import { z } from "zod";
import { articleText, saidOfArticle } from "./article.ts";
import { analyzedArticleSchema, scoredStatementSchema } from "./statement.ts";
import { targetDraftSchema } from "./target.ts";

export const analysisInputSchema = z
  .strictObject({
    text: articleText,
    ...saidOfArticle,
    targetId: z.string().nullish().meta({ description: "Left out: scored toward every target." }),
    target: targetDraftSchema.nullish().meta({ description: "In its place, a claim that is not stored." }),
  })
  .refine(({ targetId, target }) => targetId == null || target == null, {
    path: ["target"],
    message: "There is a targetId too.",
  })
  .meta({ id: "AnalysisInput" });
export type AnalysisInput = z.input<typeof analysisInputSchema>;

/** As for an article, without what is known of the stored ones, and what people decided. */
export const analysisSchema = analyzedArticleSchema
  .unwrap()
  .omit({ copyOf: true, notCopyOf: true, copies: true })
  .extend({ statements: z.array(scoredStatementSchema).readonly() })
  .readonly()
  .meta({ id: "Analysis" });
export type Analysis = z.infer<typeof analysisSchema>;
