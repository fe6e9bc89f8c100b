import { createHash, randomBytes } from "node:crypto";

/**
 * A new key, `sp_ID_SECRET` in hexadecimal: one that turns up where it should not is seen to be ours, and its id says which to
 * revoke.
 */
export function makeKey(): { readonly id: string; readonly key: string } {
  const id = randomBytes(6).toString("hex");
  return { id, key: `sp_${id}_${randomBytes(32).toString("hex")}` };
}

export function isKey(text: string): boolean {
  return /^sp_[0-9a-f]{12}_[0-9a-f]{64}$/.test(text);
}

/**
 * What is stored of a key, and what it is found by: the time a look-up takes tells of the hash alone, which nobody can choose.
 *
 * A fast hash will do: slow ones guard passwords, which can be guessed; nobody guesses 256 random bits.
 */
export function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
