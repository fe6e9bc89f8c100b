import { z } from "zod";
import { articleInputSchema } from "./article.ts";

export const analysisInputSchema = articleInputSchema
  .extend({ targetId: z.string().nullish().meta({ description: "Left out: scored toward every target." }) })
  .meta({ id: "AnalysisInput" });
export type AnalysisInput = z.infer<typeof analysisInputSchema>;
