import { type ApiKey, KeyNotFoundError, type Role } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { instantOf } from "./instant.ts";
import { searchable, storable } from "./storable.ts";

export interface NewApiKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Of the key, which is not stored. */
  readonly hash: string;
  readonly expiresOn: string | null;
}

export async function addApiKey(database: Database, { id, name, role, hash, expiresOn }: NewApiKey): Promise<ApiKey> {
  const row = { id, name: storable(name), role, hash, expires_on: expiresOn };
  await database.insertInto("api_keys").values(row).execute();
  return await getApiKey(database, id);
}

/** All that were ever made, newest first. */
export async function listApiKeys(database: Database): Promise<ApiKey[]> {
  return await selectKeys(database).orderBy("created_at", "desc").orderBy("id").execute();
}

/** @throws {KeyNotFoundError} */
export async function getApiKey(database: Database, id: string): Promise<ApiKey> {
  const key = await selectKeys(database).where("id", "=", searchable(id)).executeTakeFirst();
  if (!key) throw new KeyNotFoundError(id);
  return key;
}

/** The key with this hash, also when it is revoked or past its last day. */
export async function findApiKey(database: Database, hash: string): Promise<ApiKey | null> {
  return (await selectKeys(database).where("hash", "=", hash).executeTakeFirst()) ?? null;
}

/** Revoked once, it stays so. @throws {KeyNotFoundError} */
export async function revokeApiKey(database: Database, id: string): Promise<void> {
  const revoked = await database
    .updateTable("api_keys")
    .set({ revoked_at: sql`coalesce(revoked_at, now())` })
    .where("id", "=", searchable(id))
    .returning("id")
    .executeTakeFirst();
  if (!revoked) throw new KeyNotFoundError(id);
}

/** @param use.at ISO 8601 instant */
export async function noteApiKeyUse(database: Database, use: { readonly id: string; readonly at: string }) {
  await database.updateTable("api_keys").set({ last_used_at: use.at }).where("id", "=", use.id).execute();
}

function selectKeys(database: Database) {
  return database
    .selectFrom("api_keys")
    .select(["id", "name", "role", "expires_on as expiresOn"])
    .select([
      instantOf("created_at").as("createdAt"),
      instantOf<string | null>("last_used_at").as("lastUsedAt"),
      instantOf<string | null>("revoked_at").as("revokedAt"),
    ]);
}
