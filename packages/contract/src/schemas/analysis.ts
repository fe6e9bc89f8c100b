import { z } from "zod";
import { articleText, saidOfArticle } from "./article.ts";
import { analyzedArticleSchema, scoredStatementSchema } from "./statement.ts";

export const analysisInputSchema = z
  .strictObject({
    text: articleText,
    ...saidOfArticle,
    targetId: z.string().nullish().meta({ description: "Left out: scored toward every target." }),
  })
  .meta({ id: "AnalysisInput" });
export type AnalysisInput = z.infer<typeof analysisInputSchema>;

/** As for an article, without what is known of the stored ones, and what people decided. */
export const analysisSchema = analyzedArticleSchema
  .unwrap()
  .omit({ copyOf: true, copies: true })
  .extend({ statements: z.array(scoredStatementSchema).readonly() })
  .readonly()
  .meta({ id: "Analysis" });
export type Analysis = z.infer<typeof analysisSchema>;
