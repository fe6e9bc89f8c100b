import { z } from "zod";
import { line } from "./article.ts";
import { spanSchema, speakerKindSchema, speakerSchema } from "./statement.ts";

const madeBy = line(200).optional().meta({
  description: "Who decides. With a key it is the key's name, whatever is given; without one it must be there.",
});
const undo = z.literal(true).meta({ description: "The machine's answer again." });
const targetId = z.string();
const content = z.array(spanSchema).min(1).max(100).readonly().meta({
  description: "The statement's words in its article, in the text's order.",
});

const speakerInputSchema = z
  .strictObject({
    id: z
      .string()
      .optional()
      .meta({ description: "Left out: that of the register, or else as an article that names them would have it." }),
    kind: speakerKindSchema,
    name: line(200),
    role: line(1_000).nullish(),
    organization: line(1_000).nullish(),
  })
  .meta({ id: "SpeakerInput" });

export const correctionInputSchema = z
  .union([
    z.strictObject({ madeBy, field: z.literal("stance"), targetId, value: z.number().min(-1).max(1).nullable() }),
    z.strictObject({
      madeBy,
      field: z.literal("stance"),
      targetId,
      accept: z.literal(true).meta({ description: "The machine's score is right." }),
    }),
    z.strictObject({ madeBy, field: z.literal("stance"), targetId, undo }),
    z.strictObject({ madeBy, field: z.literal("speaker"), speaker: speakerInputSchema.nullable() }),
    z.strictObject({ madeBy, field: z.literal("speaker"), undo }),
    z.strictObject({ madeBy, field: z.literal("content"), content }),
    z.strictObject({ madeBy, field: z.literal("content"), undo }),
    z.strictObject({
      madeBy,
      field: z.literal("statement"),
      reject: z.literal(true).meta({ description: "It is no statement, whatever the claim." }),
    }),
    z.strictObject({
      madeBy,
      field: z.literal("statement"),
      accept: z.literal(true).meta({ description: "Its speaker and its words are right, as they are shown." }),
    }),
    z.strictObject({ madeBy, field: z.literal("statement"), undo }),
  ])
  .meta({ id: "CorrectionInput" });
export type CorrectionInput = z.infer<typeof correctionInputSchema>;

export const mergeInputSchema = z
  .strictObject({
    madeBy,
    into: z.string().nullable().meta({ description: "Whom the speaker is shown as; `null` splits them again." }),
  })
  .meta({ id: "MergeInput" });
export type MergeInput = z.infer<typeof mergeInputSchema>;

export const copyDecisionInputSchema = z
  .union([
    z.strictObject({
      madeBy,
      reject: z.literal(true).meta({ description: "It is no copy: what it says counts by itself." }),
    }),
    z.strictObject({ madeBy, undo }),
  ])
  .meta({ id: "CopyDecisionInput" });
export type CopyDecisionInput = z.infer<typeof copyDecisionInputSchema>;

const answerSchema = z.union([z.number(), z.string(), z.array(spanSchema).readonly()]).nullable();

export const correctionSchema = z
  .strictObject({
    id: z.int(),
    madeAt: z.iso.datetime(),
    madeBy: z.string(),
    field: z.enum(["stance", "speaker", "content", "statement", "merge", "copy"]),
    articleId: z.string().nullable(),
    statementId: z.string().nullable(),
    targetId: z.string().nullable().meta({ description: "For a stance; all else is the same toward every target." }),
    speakerId: z.string().nullable().meta({ description: "Of a merge: who was merged, or split off." }),
    before: answerSchema.meta({
      description:
        "What was shown: a stance value, a speaker's id (of a merge, whom they were shown as), of a copy the original's id, spans, `rejected` or `confirmed`; `null` for none of these.",
    }),
    after: answerSchema,
    isAccept: z.boolean().meta({ description: "What was shown was found right." }),
    isUndo: z.boolean().meta({ description: "The machine's answer was put back." }),
  })
  .readonly()
  .meta({ id: "Correction" });

export const correctionListSchema = z
  .strictObject({
    corrections: z.array(correctionSchema).readonly(),
    speakers: z.array(speakerSchema).readonly().meta({ description: "Those that the corrections name." }),
  })
  .readonly()
  .meta({ id: "CorrectionList", description: "Newest first." });
export type CorrectionList = z.infer<typeof correctionListSchema>;
