import { z } from "zod";
import { articleIdSchema, articleSchema, articleSummarySchema, dateSchema } from "./article.ts";

export const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .readonly()
  .meta({ id: "Span", description: "Half-open range of UTF-16 code units into the article's text." });

export const speakerKindSchema = z.enum(["person", "organization", "group"]);

export const speakerSchema = z
  .strictObject({
    id: z.string(),
    kind: speakerKindSchema,
    name: z.string(),
    role: z.string().nullable(),
    organization: z.string().nullable(),
  })
  .readonly()
  .meta({ id: "Speaker" });

export const formSchema = z.enum(["direct", "indirect", "mixed"]).meta({
  id: "Form",
  description: "`direct` inside quotation marks, `indirect` reported, `mixed` reported with quoted words in it.",
});

export const sieveSchema = z.enum(["correction", "import", "explicit-name", "adjacent-turn", "coreference"]);

export const attributionSchema = z
  .strictObject({
    speaker: speakerSchema,
    sieve: sieveSchema,
    confidence: z.number().min(0).max(1).meta({
      description: "How often attributions of this kind were right on annotated news; none is given below 0.5.",
    }),
  })
  .readonly()
  .meta({ id: "Attribution" });

export const evidenceSchema = z
  .strictObject({ ...spanSchema.unwrap().shape, weight: z.number() })
  .readonly()
  .meta({ id: "Evidence", description: "Words that moved the score; the weights of a score add up to its value." });

export const stanceScoreSchema = z
  .strictObject({
    value: z.number().min(-1).max(1).nullable().meta({
      description: "-1 opposes, +1 supports the claim; `null` when the statement does not address it.",
    }),
    confidence: z.number().min(0).max(1),
    labels: z
      .array(z.literal([-1, 0, 1]))
      .max(3)
      .readonly()
      .meta({
        description:
          "The labels that 90 % confidence cannot rule out, ascending: -1 opposes, 0 balanced, 1 supports; empty where the value is `null`. With both -1 and 1 the statement is undecided: it is listed, and counts in no mean.",
      }),
    scorer: z.string(),
    scorerVersion: z.string(),
    evidence: z.array(evidenceSchema).readonly(),
  })
  .readonly()
  .meta({ id: "StanceScore" });

const statementFields = {
  id: z.string(),
  articleId: articleIdSchema,
  publishedOn: dateSchema,
  text: z.string().meta({ description: "The content spans' words, joined by ` … `." }),
  form: formSchema,
  content: z.array(spanSchema).readonly(),
  cue: spanSchema.nullable(),
  source: spanSchema.nullable(),
  attribution: attributionSchema.nullable(),
};

export const statementSchema = z.strictObject(statementFields).readonly().meta({ id: "Statement" });

export const scoredStatementSchema = z
  .strictObject({ ...statementFields, targetId: z.string(), targetRevision: z.int().min(1), stance: stanceScoreSchema })
  .readonly()
  .meta({ id: "ScoredStatement" });

export const reviewedSchema = z
  .array(z.enum(["accepted", "stance", "confirmed", "speaker", "content", "rejected"]))
  .readonly()
  .meta({
    description:
      "What people decided: `accepted`, its score is right; `confirmed`, its speaker and words are; `stance`, `speaker` or `content`, theirs is shown and not the machine's; `rejected`, it is no statement. Empty where nobody has.",
  });

/** A row of a list of statements: the scored statement and what to call its article. */
export const statementRowSchema = z
  .strictObject({ ...scoredStatementSchema.unwrap().shape, article: articleSummarySchema, reviewed: reviewedSchema })
  .readonly()
  .meta({ id: "StatementRow" });
export type StatementRow = z.infer<typeof statementRowSchema>;

export const machineAnswerSchema = z
  .strictObject({
    text: statementFields.text,
    content: statementFields.content,
    attribution: attributionSchema.nullable(),
    stance: stanceScoreSchema,
  })
  .readonly()
  .meta({ id: "MachineAnswer" });

/** A statement in its article. */
export const shownStatementSchema = z
  .strictObject({
    ...scoredStatementSchema.unwrap().shape,
    reviewed: reviewedSchema,
    machine: machineAnswerSchema.nullable().meta({
      description: "What the machine answered, under what people decided; `null` where they decided nothing.",
    }),
  })
  .readonly()
  .meta({ id: "ShownStatement" });
export type ShownStatement = z.infer<typeof shownStatementSchema>;

/** An article with its statements scored toward every target: one entry per statement and target, in text order. */
export const analyzedArticleSchema = z
  .strictObject({
    article: articleSchema,
    copyOf: z.string().nullable().meta({
      description:
        "The article stored first of which this is a near-duplicate; its statements count in no list and no chart.",
    }),
    notCopyOf: z.string().nullable().meta({
      description: "The article that it was taken for a copy of, until a person found that it is none.",
    }),
    copies: z.array(z.string()).readonly().meta({ description: "Ids of the articles that are copies of this one." }),
    statements: z.array(shownStatementSchema).readonly(),
  })
  .readonly()
  .meta({ id: "AnalyzedArticle" });
export type AnalyzedArticle = z.infer<typeof analyzedArticleSchema>;
