import { z } from "zod";
import { dateSchema } from "./article.ts";
import { speakerSchema } from "./statement.ts";
import { targetSummarySchema } from "./summary.ts";

export const speakerSearchQuerySchema = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "Words of a name, or their beginnings, all of them; left out: everybody." }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: "The most speakers." }),
});
export type SpeakerSearchQuery = z.input<typeof speakerSearchQuerySchema>;

export const foundSpeakersSchema = z
  .strictObject({
    speakers: z
      .array(
        z
          .strictObject({
            speaker: speakerSchema,
            statements: z.int().min(0).meta({ description: "Whether they address a claim or not." }),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "FoundSpeakers", description: "Most statements first; who was merged into another is that one." });
export type FoundSpeakers = z.infer<typeof foundSpeakersSchema>;

const speakerRoleSchema = z
  .strictObject({
    role: z.string().nullable(),
    organization: z.string().nullable(),
    from: dateSchema.meta({ description: "Day of the first article that says so." }),
    to: dateSchema.meta({ description: "Day of the last." }),
    articles: z.int().min(1),
  })
  .readonly()
  .meta({ id: "SpeakerRole", description: "What articles call the speaker." });

const towardSchema = targetSummarySchema
  .unwrap()
  .omit({ previous: true, distribution: true })
  .extend({ targetId: z.string() })
  .readonly()
  .meta({
    id: "SpeakerToward",
    description: "All that a speaker says of one claim; `mean` is `null` when none counts.",
  });

export const speakerProfileSchema = z
  .strictObject({
    speaker: speakerSchema.meta({
      description: "Whose their statements are shown as: of a merged speaker, the other.",
    }),
    names: z.array(z.string()).readonly().meta({ description: "Every name they go by, the one that is shown first." }),
    merged: z.array(speakerSchema).readonly().meta({ description: "Who was merged into them." }),
    roles: z.array(speakerRoleSchema).readonly().meta({ description: "Newest first, at most 100." }),
    articles: z.int().min(0).meta({ description: "Articles with a statement of theirs." }),
    from: dateSchema.nullable().meta({ description: "Day of the first of them." }),
    to: dateSchema.nullable().meta({ description: "Day of the last." }),
    targets: z
      .array(towardSchema)
      .readonly()
      .meta({ description: "Without claims that no statement was scored toward." }),
  })
  .readonly()
  .meta({ id: "SpeakerProfile", description: "What is known of a speaker, copies of articles left out." });
export type SpeakerProfile = z.infer<typeof speakerProfileSchema>;
