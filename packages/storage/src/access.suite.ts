import { CursorInvalidError, KeyNotFoundError } from "@standpoint/domain";
import { beforeEach, describe, expect, test } from "vitest";
import type { NewApiKey } from "./api-keys.ts";
import type { Store } from "./store.ts";

/** Who may do what, and what they did. */
export function accessSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
  });

  describe("keys", () => {
    const key: NewApiKey = { id: "a1", name: "Zöe’s script", role: "write", hash: "5e3c", expiresOn: "2025-03-31" };

    test("a key is found by its hash alone, and the hash is never given", async () => {
      const added = await store.addApiKey(key);
      expect(added).toEqual({
        id: "a1",
        name: "Zöe’s script",
        role: "write",
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        lastUsedAt: null,
        revokedAt: null,
        expiresOn: "2025-03-31",
      });
      expect(await store.findApiKey("5e3c")).toEqual(added);
      expect(await store.findApiKey("a1")).toBeNull();
      await expect(store.addApiKey({ ...key, id: "a2" })).rejects.toThrow("unique");
    });

    test("a revoked key stays in the list, with the time it was first revoked", async () => {
      await store.addApiKey(key);
      await store.addApiKey({ ...key, id: "b2", hash: "77aa", expiresOn: null });
      await store.revokeApiKey("a1");
      const revoked = await store.getApiKey("a1");
      await store.revokeApiKey("a1");
      expect(revoked.revokedAt).not.toBeNull();
      expect((await store.listApiKeys()).map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
        ["b2", null],
        ["a1", revoked.revokedAt],
      ]);
      await expect(store.revokeApiKey("\0")).rejects.toThrow(KeyNotFoundError);
      await expect(store.getApiKey("c3")).rejects.toThrow(KeyNotFoundError);
    });

    test("its last use is noted", async () => {
      await store.addApiKey(key);
      await store.noteApiKeyUse({ id: "a1", at: "2025-03-01T23:30:00.000Z" });
      expect((await store.getApiKey("a1")).lastUsedAt).toBe("2025-03-01T23:30:00.000Z");
    });
  });

  describe("answers to requests that are carried out once", () => {
    const request = { caller: "key a1", key: "r1" };
    const claim = { ...request, fingerprint: "f1" };
    const answer = { status: 201, location: "/v1/articles/art_1", body: null };

    test("one of many that come at once carries it out, and the others find it being worked on", async () => {
      const claims = await Promise.all([1, 2, 3].map(() => store.claimAnswer(claim)));
      expect(claims.filter((earlier) => earlier === null)).toHaveLength(1);
      expect(claims.filter((earlier) => earlier !== null)).toEqual([
        { fingerprint: "f1", answer: null },
        { fingerprint: "f1", answer: null },
      ]);
    });

    test("an answer is kept for its caller and key, and a request without one is free again", async () => {
      await store.claimAnswer(claim);
      await store.keepAnswer({ ...request, ...answer });
      await store.releaseAnswer(request);
      expect(await store.claimAnswer({ ...claim, fingerprint: "f2" })).toEqual({ fingerprint: "f1", answer });
      const other = { ...claim, caller: "key b2" };
      expect(await store.claimAnswer(other)).toBeNull();
      await store.releaseAnswer(other);
      expect(await store.claimAnswer(other)).toBeNull();
    });

    test.for([
      ["an answer of yesterday", answer, "24 hours 1 second", null],
      ["one of today", answer, "23 hours 59 minutes", { fingerprint: "f1", answer }],
      ["work that nobody can be at still", null, "15 minutes 1 second", null],
      ["work of minutes", null, "14 minutes", { fingerprint: "f1", answer: null }],
    ] as const)("%s", async ([, given, age, expected]) => {
      await store.claimAnswer(claim);
      if (given !== null) await store.keepAnswer({ ...request, ...given });
      await store.executeSql("update kept_answers set claimed_at = now() - $1::interval", [age]);
      expect(await store.claimAnswer(claim)).toEqual(expected);
    });
  });

  describe("the audit log", () => {
    const entry = {
      ...{ keyId: "a1", madeBy: "Ada", requestId: "r1", operation: "mergeSpeaker", subject: "/v1/speakers/ben/merge" },
    };
    const listed = async (query: { operation?: string; key?: string } = {}) =>
      (await store.listAudit({ ...query, limit: 50 })).entries.map(({ requestId }) => requestId);

    test("an entry is there once it is begun, with the time, and then has what became of it, newest first", async () => {
      const first = await store.beginAudit(entry);
      const second = await store.beginAudit({ ...entry, requestId: "r2", keyId: null });
      const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
      const begun = { ...entry, id: second, at, requestId: "r2", keyId: null, status: null, change: null };
      expect((await store.listAudit({ limit: 1 })).entries).toEqual([begun]);
      const change = { what: "shown as", to: "anna" };
      await store.completeAudit(first, { change });
      await store.completeAudit(first, { subject: "/v1/speakers/anna", status: 204 });
      await store.withdrawAudit(second);
      expect(await store.listAudit({ limit: 50 })).toEqual({
        entries: [{ ...entry, id: first, at, subject: "/v1/speakers/anna", status: 204, change }],
        next: null,
      });
    });

    test("pages hold every entry once while others are added; filters choose", async () => {
      for (const requestId of ["r1", "r2", "r3"]) await store.beginAudit({ ...entry, requestId });
      const first = await store.listAudit({ limit: 2 });
      await store.beginAudit({ ...entry, requestId: "r4", operation: "addKey", keyId: "b2" });
      const second = await store.listAudit({ limit: 2, cursor: first.next ?? "" });
      expect([...first.entries, ...second.entries].map(({ requestId }) => requestId)).toEqual(["r3", "r2", "r1"]);
      expect(second.next).toBeNull();
      expect(await listed({ operation: "addKey" })).toEqual(["r4"]);
      expect(await listed({ key: "a1" })).toEqual(["r3", "r2", "r1"]);
      expect(await listed({ key: "a1", operation: "addKey" })).toEqual([]);
      expect(await listed({ key: "\0" })).toEqual([]);
      await expect(store.listAudit({ limit: 2, cursor: "x" })).rejects.toThrow(CursorInvalidError);
    });
  });
}
