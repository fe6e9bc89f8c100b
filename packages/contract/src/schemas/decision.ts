import { z } from "zod";
import { speakerSchema } from "./statement.ts";

const madeBy = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !text.includes("\0"), "It contains the character U+0000.")
  .meta({ description: "Who decides." });
const undo = z.literal(true).meta({ description: "The machine's answer again." });
const targetId = z.string();

export const correctionInputSchema = z
  .union([
    z.strictObject({ madeBy, field: z.literal("stance"), targetId, value: z.number().min(-1).max(1).nullable() }),
    z.strictObject({ madeBy, field: z.literal("stance"), targetId, undo }),
    z.strictObject({ madeBy, field: z.literal("speaker"), speaker: speakerSchema.nullable() }),
    z.strictObject({ madeBy, field: z.literal("speaker"), undo }),
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

const answerSchema = z.union([z.number(), z.string()]).nullable();

export const correctionSchema = z
  .strictObject({
    id: z.int(),
    madeAt: z.iso.datetime(),
    madeBy: z.string(),
    field: z.enum(["stance", "speaker", "merge"]),
    articleId: z.string().nullable(),
    statementId: z.string().nullable(),
    targetId: z.string().nullable().meta({ description: "For a stance; a speaker is the same toward every target." }),
    before: answerSchema.meta({ description: "What was shown: a stance value, or a speaker's id." }),
    after: answerSchema,
    isUndo: z.boolean().meta({ description: "The machine's answer was put back." }),
  })
  .readonly()
  .meta({ id: "Correction" });

export const correctionListSchema = z
  .strictObject({ corrections: z.array(correctionSchema).readonly() })
  .readonly()
  .meta({ id: "CorrectionList", description: "Newest first." });
export type CorrectionList = z.infer<typeof correctionListSchema>;
