import type { Store } from "@standpoint/storage";
import { type Env, EnvInvalidError } from "../env.ts";

/** @throws {EnvInvalidError} when the server is to ask for keys, and nobody has one that could make others */
export async function assertAdminKey(store: Pick<Store, "listApiKeys">, { keys, host }: Env): Promise<void> {
  if (keys === "off") return;
  const today = new Date().toISOString().slice(0, 10);
  const isThere = (await store.listApiKeys()).some(
    ({ role, revokedAt, expiresOn }) => role === "admin" && revokedAt === null && (expiresOn ?? today) >= today,
  );
  if (isThere) return;
  throw new EnvInvalidError(
    `STANDPOINT_KEYS: there is no admin key yet; make one with “standpoint keys add NAME --role admin”, or say off to let everybody who reaches ${host} do everything`,
  );
}
