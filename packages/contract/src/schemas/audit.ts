import { z } from "zod";

export const auditEntrySchema = z
  .strictObject({
    id: z.int(),
    at: z.iso.datetime().meta({ description: "ISO 8601, UTC." }),
    keyId: z.string().nullable().meta({ description: "Whose key it was; `null` without one." }),
    madeBy: z.string().meta({
      description: "The key's name then; `keyless` without one, `cli` for a command in its own process.",
    }),
    requestId: z.string().meta({ description: "As in `X-Request-Id` and in the server's log." }),
    operation: z.string().meta({ description: "`operationId` of this document.", examples: ["mergeSpeaker"] }),
    subject: z.string().meta({ description: "Address of the thing.", examples: ["/v1/speakers/ada/merge"] }),
    status: z.int().nullable().meta({
      description:
        "HTTP status: whether it was created, for example, or there already. `null`: begun, and under way, or the process died before anybody knew.",
    }),
    change: z
      .strictObject({ what: z.string(), from: z.unknown().optional(), to: z.unknown() })
      .readonly()
      .nullable()
      .meta({ description: "Where a value changed; the whole history of a statement is in its corrections." }),
  })
  .readonly()
  .meta({ id: "AuditEntry" });

export const auditPageSchema = z
  .strictObject({
    entries: z.array(auditEntrySchema).readonly(),
    next: z.string().nullable().meta({ description: "Opaque cursor of the next page; `null` on the last." }),
  })
  .readonly()
  .meta({ id: "AuditPage", description: "Newest first." });
export type AuditPage = z.infer<typeof auditPageSchema>;

export const auditQuerySchema = z.object({
  operation: z.string().optional().meta({ description: "`operationId` of this document." }),
  key: z.string().optional().meta({ description: "Key id." }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Entries a page." }),
  cursor: z.string().optional().meta({ description: "`next` of the page before." }),
});
export type AuditQuery = z.input<typeof auditQuerySchema>;
