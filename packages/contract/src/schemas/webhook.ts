import { z } from "zod";
import { articleSchema } from "./article.ts";
import { scoredStatementSchema, speakerSchema } from "./statement.ts";

export const webhookEventSchema = z.enum(["statement.created", "speaker.band_changed", "speaker.score_shifted"]).meta({
  id: "WebhookEvent",
  description:
    "Statements that address a claim are new; a speaker's mean has come into another band; it is 0.2 or more from where it was told last.",
});

export type WebhookEvent = z.infer<typeof webhookEventSchema>;

const instant = z.iso.datetime().meta({ description: "ISO 8601, UTC, by the database's clock." });

export const webhookSchema = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    events: z.array(webhookEventSchema).readonly(),
    targetId: z.string().nullable().meta({ description: "`null`: every target." }),
    speakerId: z.string().nullable().meta({ description: "`null`: all speakers." }),
    createdAt: instant,
  })
  .readonly()
  .meta({ id: "Webhook", description: "An address that is told of events." });
export type Webhook = z.infer<typeof webhookSchema>;

export const webhookListSchema = z
  .strictObject({ webhooks: z.array(webhookSchema).readonly() })
  .readonly()
  .meta({ id: "WebhookList", description: "Oldest first." });
export type WebhookList = z.infer<typeof webhookListSchema>;

export const webhookInputSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .refine((url) => !/^\w+:\/*[^/?#]*@/.test(url), "It holds a user name or a password."),
    events: z.array(webhookEventSchema).min(1).max(3),
    targetId: z.string().nullish().meta({ description: "Left out: every target." }),
    speakerId: z
      .string()
      .max(200)
      .refine((id) => !id.includes("\0"), "It contains the character U+0000.")
      .nullish()
      .meta({ description: "Left out: all speakers." }),
  })
  .meta({ id: "WebhookInput" });
export type WebhookInput = z.infer<typeof webhookInputSchema>;

export const addedWebhookSchema = z
  .strictObject({
    ...webhookSchema.unwrap().shape,
    secret: z.string().optional().meta({
      description: "What messages are signed with: shown this once, and left out where the answer is repeated.",
    }),
  })
  .readonly()
  .meta({ id: "AddedWebhook" });
export type AddedWebhook = z.infer<typeof addedWebhookSchema>;

export const deliverySchema = z
  .strictObject({
    id: z.string().meta({ description: "The message's `webhook-id`." }),
    event: z.union([webhookEventSchema, z.literal("webhook.test")]),
    state: z.enum(["pending", "delivered", "failed", "obsolete"]).meta({
      description:
        "`failed`: given up. `obsolete`: what it would have told was deleted before. What is pending is tried again.",
    }),
    attempts: z.int().min(0),
    responseStatus: z.int().nullable().meta({ description: "Of the last attempt; `null` where nobody answered." }),
    error: z.string().nullable().meta({ description: "Why the last attempt failed." }),
    createdAt: instant,
    attemptedAt: instant.nullable(),
  })
  .readonly()
  .meta({ id: "Delivery" });
export type Delivery = z.infer<typeof deliverySchema>;

export const deliveryPageSchema = z
  .strictObject({
    deliveries: z.array(deliverySchema).readonly(),
    next: z.string().nullable().meta({ description: "Opaque cursor of the next page; `null` on the last." }),
  })
  .readonly()
  .meta({ id: "DeliveryPage", description: "Newest first." });
export type DeliveryPage = z.infer<typeof deliveryPageSchema>;

export const deliveryQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Deliveries a page." }),
  cursor: z.string().optional().meta({ description: "`next` of the page before." }),
});
export type DeliveryQuery = z.input<typeof deliveryQuerySchema>;

export const webhookParamsSchema = z.object({ id: z.string().meta({ description: "Webhook id." }) });

const placeSchema = z
  .strictObject({
    mean: z.number().min(-1).max(1),
    band: z.enum(["opposes", "leans-against", "balanced", "leans-toward", "supports"]),
  })
  .readonly();

const meanChangeSchema = z
  .strictObject({
    targetId: z.string(),
    speaker: speakerSchema,
    from: placeSchema,
    to: placeSchema,
    count: z.int().meta({ description: "Statements in the mean now." }),
  })
  .readonly();

const { text: _, ...articleWithoutText } = articleSchema.unwrap().shape;

/** The body of what a webhook is sent. */
export const webhookMessageSchema = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("statement.created"),
      timestamp: instant,
      data: z.strictObject({
        targetId: z.string(),
        article: z.strictObject(articleWithoutText).readonly(),
        total: z.int().min(1).meta({ description: "How many statements; at most 100 are given." }),
        statements: z.array(scoredStatementSchema).readonly(),
      }),
    }),
    z.strictObject({ type: z.literal("speaker.band_changed"), timestamp: instant, data: meanChangeSchema }),
    z.strictObject({ type: z.literal("speaker.score_shifted"), timestamp: instant, data: meanChangeSchema }),
    z.strictObject({ type: z.literal("webhook.test"), timestamp: instant, data: z.strictObject({}) }),
  ])
  .meta({ id: "WebhookMessage" });
export type WebhookMessage = z.infer<typeof webhookMessageSchema>;
