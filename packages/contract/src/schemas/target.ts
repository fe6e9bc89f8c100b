import type { ScorerName } from "@standpoint/domain";
import { z } from "zod";
import { jobSchema } from "./job.ts";
import { stanceScoreSchema, statementRowSchema } from "./statement.ts";

const localized = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ en: schema, de: schema }).readonly();
const phrases = localized(z.array(z.string()).readonly());

export const partySchema = z
  .strictObject({ name: z.string(), aliases: phrases })
  .readonly()
  .meta({ id: "Party", description: "A side of the claim, with every name it goes by." });

const bandWordsSchema = z
  .tuple([z.string(), z.string(), z.string(), z.string(), z.string()])
  .readonly()
  .meta({ id: "BandWords", description: "The five bands' words, from most opposed to most supportive." });

/** Names that a scorer is chosen by. */
export const scorerNames = ["roles", "cross-encoder", "chat-model"] as const satisfies readonly ScorerName[];

export const targetSchema = z
  .strictObject({
    id: z.string(),
    revision: z.int().min(1),
    claim: localized(z.string()),
    challenger: partySchema.nullable(),
    incumbent: partySchema.nullable(),
    polarity: z.union([z.literal(1), z.literal(-1)]).meta({
      description: "What the challenger's strength says of the claim: 1 affirms it, -1 denies it.",
    }),
    scorer: z
      .enum(scorerNames)
      .optional()
      .meta({ description: "Whose scores are shown; left out where the installation's choice will do." }),
    bands: localized(bandWordsSchema),
    paraphrases: z.strictObject({ affirms: phrases, dismisses: phrases }).readonly(),
  })
  .readonly()
  .meta({ id: "Target" });

/** A text that somebody writes into a claim. */
const written = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(maxLength)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), "It has neither letter nor digit.")
    .refine((text) => !text.includes("\0"), "It contains the character U+0000.");
const writtenList = (maxLength: number, most: number) => localized(z.array(written(maxLength)).max(most).readonly());
const none = { en: [], de: [] };

const partyDraftSchema = z
  .strictObject({ name: written(100), aliases: writtenList(100, 100).default(none) })
  .readonly()
  .meta({ id: "PartyDraft", description: "A side of the claim, and every other name it goes by." });

const word = written(40);

export const targetDraftSchema = z
  .strictObject({
    claim: localized(written(400)).meta({ description: "One declarative sentence, in both languages." }),
    challenger: partyDraftSchema.nullable().default(null).meta({ description: "Who does it." }),
    incumbent: partyDraftSchema.nullable().default(null).meta({ description: "To whom it is done." }),
    polarity: targetSchema.unwrap().shape.polarity.default(1),
    scorer: targetSchema.unwrap().shape.scorer,
    bands: localized(z.tuple([word, word, word, word, word]).readonly()).meta({
      description: "The five bands' words, from most opposed to most supportive.",
    }),
    paraphrases: z
      .strictObject({ affirms: writtenList(400, 50).default(none), dismisses: writtenList(400, 50).default(none) })
      .readonly()
      .default({ affirms: none, dismisses: none })
      .meta({ description: "Other ways to say that the claim holds, and that it does not." }),
  })
  .readonly()
  .meta({ id: "TargetDraft", description: "A claim as somebody writes it." });
export type TargetDraft = z.input<typeof targetDraftSchema>;

export const changeTargetHeadersSchema = z.object({
  "If-Match": z.string().optional().meta({
    description: "The `ETag` that the claim was read with: where it has changed since, nothing is stored (412).",
  }),
});

export const savedTargetSchema = z
  .strictObject({
    target: targetSchema,
    job: jobSchema.nullable().meta({
      description: "Scores what is stored toward it; `null` where nothing is to be scored.",
    }),
  })
  .readonly()
  .meta({ id: "SavedTarget" });
export type SavedTarget = z.infer<typeof savedTargetSchema>;

export const targetPreviewInputSchema = z
  .strictObject({
    target: targetDraftSchema,
    targetId: z.string().nullish().meta({ description: "The target that it is to replace." }),
    limit: z.int().min(1).max(50).default(20).meta({ description: "The most statements." }),
  })
  .meta({ id: "TargetPreviewInput" });
export type TargetPreviewInput = z.input<typeof targetPreviewInputSchema>;

export const targetPreviewSchema = z
  .strictObject({
    statements: z
      .array(
        z
          .strictObject({
            ...statementRowSchema.unwrap().omit({ targetId: true, targetRevision: true, stance: true }).shape,
            before: stanceScoreSchema.nullable().meta({
              description: "As it is shown toward `targetId`; `null` without one.",
            }),
            after: stanceScoreSchema.meta({ description: "Toward the draft." }),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({
    id: "TargetPreview",
    description:
      "The newest statements that name a side of the draft, then the newest of all; fewer than asked for where scoring them takes more than five seconds.",
  });
export type TargetPreview = z.infer<typeof targetPreviewSchema>;

export const targetListSchema = z
  .strictObject({ targets: z.array(targetSchema).readonly() })
  .readonly()
  .meta({ id: "TargetList" });
export type TargetList = z.infer<typeof targetListSchema>;
