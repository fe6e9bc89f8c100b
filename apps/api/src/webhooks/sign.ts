import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** What a webhook's messages are signed with; only who receives them is told. */
export function newSecret(): string {
  return `${prefix}${randomBytes(32).toString("base64")}`;
}

/**
 * The headers that let the receiver tell that a message is ours, whole and new.
 *
 * @param sentAt seconds since 1970
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  body: string,
  { id, sentAt, secret }: { readonly id: string; readonly sentAt: number; readonly secret: string },
): Record<string, string> {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${sentAt}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(sentAt), "webhook-signature": `v1,${signature}` };
}
