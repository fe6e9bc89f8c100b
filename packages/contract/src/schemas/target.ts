import type { ScorerName } from "@standpoint/domain";
import { z } from "zod";

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
export const scorerNames = ["roles", "chat-model"] as const satisfies readonly ScorerName[];

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

export const targetListSchema = z
  .strictObject({ targets: z.array(targetSchema).readonly() })
  .readonly()
  .meta({ id: "TargetList" });
export type TargetList = z.infer<typeof targetListSchema>;
