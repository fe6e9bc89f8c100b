import type { Role } from "@standpoint/domain";
import { z } from "zod";
import { dateSchema } from "./article.ts";

/** From the least to the most. */
export const roles = ["read", "write", "admin"] as const satisfies readonly Role[];

const roleSchema = z.enum(roles).meta({
  id: "Role",
  description:
    "`write` may do what `read` may, and add, correct and merge; `admin` may do all: also delete, manage keys and webhooks, and read the audit log.",
});

const instant = z.iso.datetime().meta({ description: "ISO 8601, UTC." });
const expiresOn = dateSchema
  .nullable()
  .meta({ description: "The last day (UTC) on which it is valid; `null`: until it is revoked." });

export const apiKeySchema = z
  .strictObject({
    id: z.string().meta({ description: "The second part of the key.", examples: ["9f86d081884c"] }),
    name: z.string(),
    role: roleSchema,
    createdAt: instant,
    lastUsedAt: instant.nullable().meta({ description: "To the minute." }),
    revokedAt: instant.nullable(),
    expiresOn,
  })
  .readonly()
  .meta({ id: "ApiKey", description: "A key without its secret." });

export const apiKeyListSchema = z
  .strictObject({ keys: z.array(apiKeySchema).readonly() })
  .readonly()
  .meta({ id: "ApiKeyList", description: "Newest first, with those that are revoked." });
export type ApiKeyList = z.infer<typeof apiKeyListSchema>;

export const apiKeyInputSchema = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^\P{Cc}*$/u, "It contains a control character.")
      .meta({ description: "Whose it is, or what it is for.", examples: ["newsletter script"] }),
    role: roleSchema,
    expiresOn: expiresOn.default(null),
  })
  .meta({ id: "ApiKeyInput" });
export type ApiKeyInput = z.input<typeof apiKeyInputSchema>;

export const addedApiKeySchema = z
  .strictObject({
    ...apiKeySchema.unwrap().shape,
    key: z
      .string()
      .optional()
      .meta({ description: "The key itself: shown this once, and left out where the answer is repeated." }),
  })
  .readonly()
  .meta({ id: "AddedApiKey" });
export type AddedApiKey = z.infer<typeof addedApiKeySchema>;

export const apiKeyParamsSchema = z.object({ id: z.string().meta({ description: "Key id." }) });
