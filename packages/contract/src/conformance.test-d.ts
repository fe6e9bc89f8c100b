import type {
  ApiKey,
  Article,
  Attribution,
  Evidence,
  MachineAnswer,
  Reviewed,
  ScoredStatement,
  Span,
  Speaker,
  StanceScore,
  Statement,
  Target,
  TargetDraft,
} from "@standpoint/domain";
import type { z } from "zod";
import type { apiKeySchema } from "./schemas/api-key.ts";
import type { articleSchema } from "./schemas/article.ts";
import type {
  attributionSchema,
  evidenceSchema,
  machineAnswerSchema,
  reviewedSchema,
  scoredStatementSchema,
  spanSchema,
  speakerSchema,
  stanceScoreSchema,
  statementSchema,
} from "./schemas/statement.ts";
import type { targetDraftSchema, targetSchema } from "./schemas/target.ts";

/** Compiles only where each type takes the other's values: what the domain means is what the wire carries. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

export const conformance: readonly [
  Same<ApiKey, z.infer<typeof apiKeySchema>>,
  Same<Article, z.infer<typeof articleSchema>>,
  Same<Span, z.infer<typeof spanSchema>>,
  Same<Speaker, z.infer<typeof speakerSchema>>,
  Same<Attribution, z.infer<typeof attributionSchema>>,
  Same<MachineAnswer, z.infer<typeof machineAnswerSchema>>,
  Same<readonly Reviewed[], z.infer<typeof reviewedSchema>>,
  Same<Evidence, z.infer<typeof evidenceSchema>>,
  Same<StanceScore, z.infer<typeof stanceScoreSchema>>,
  Same<Statement, z.infer<typeof statementSchema>>,
  Same<ScoredStatement, z.infer<typeof scoredStatementSchema>>,
  Same<Target, z.infer<typeof targetSchema>>,
  Same<TargetDraft, z.infer<typeof targetDraftSchema>>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true];
