import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** An id that is the same for the same content: a prefix and the first 64 bits of its SHA-256. */
export function contentId(prefix: string, content: string): string {
  return `${prefix}_${bytesToHex(sha256(utf8ToBytes(content))).slice(0, 16)}`;
}
