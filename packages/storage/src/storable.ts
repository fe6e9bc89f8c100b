import { TextNotReadableError } from "@standpoint/domain";

/**
 * The text as UTF-8 can hold it: half a surrogate pair becomes U+FFFD, which is as long, so that offsets stay right.
 *
 * @throws {TextNotReadableError} for U+0000, which Postgres cannot hold
 */
export function storable(text: string): string {
  if (text.includes("\0")) throw new TextNotReadableError("it contains the character U+0000");
  return text.toWellFormed();
}

/** The same for a word to look for: what cannot be stored is never found, so it throws nothing. */
export function searchable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}

/** A value as JSON for a jsonb parameter. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === "string" ? storable(item) : item));
}
