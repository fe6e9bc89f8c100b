import { accessProblems, type Endpoint, endpoints, pages, roleOf, roles } from "@standpoint/contract";
import type { Role } from "@standpoint/domain";
import { openStore, type Store } from "@standpoint/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEnv } from "../env.ts";
import { openToThisMachine, testApp } from "../test-app.ts";
import type { AccessRules } from "./access-rules.ts";
import { assertAdminKey } from "./assert-admin-key.ts";
import { hashOf, makeKey } from "./secret-key.ts";

let store: Store;
let jobs: Awaited<ReturnType<typeof testApp>>["jobs"];
const keys = {} as Record<Role, string>;
const everything: AccessRules = { ...openToThisMachine, keys: "all", isLocal: false };

beforeAll(async () => {
  store = await openStore({ inMemory: true });
  ({ jobs } = await testApp({ store }));
  for (const role of roles) keys[role] = await addKey(role);
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await store.close();
});

const addKey = async (role: Role, expiresOn: string | null = null) => {
  const { id, key } = makeKey();
  await store.addApiKey({ id, name: `a ${role} key`, role, hash: hashOf(key), expiresOn });
  return key;
};
const appWith = async (access: AccessRules) => await testApp({ store, jobs, access });
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
const refusals: readonly unknown[] = accessProblems;
const codeOf = async (response: Response) =>
  response.ok ? response.status : ((await response.json()) as { type: string }).type.split("/").at(-1);

describe("who may do what", () => {
  const all = Object.entries<Endpoint>({ ...endpoints, ...pages });
  const operations = all.map(([name, endpoint]) => ({
    name,
    needed: roleOf(endpoint),
    path: endpoint.path.replaceAll(/\{\w+\}/g, "nothing"),
    method: endpoint.method.toUpperCase(),
  }));

  test.for(operations)("$name needs the role $needed", async ({ path, method, needed }) => {
    const { app } = await appWith(everything);
    const ask = async (headers: Record<string, string>) => await codeOf(await app.request(path, { method, headers }));
    if (needed === null) return expect(refusals).not.toContain(await ask({}));
    expect(await ask({})).toBe("key_missing");
    expect(await ask(bearer(makeKey().key))).toBe("key_invalid");
    for (const role of roles) {
      const answer = await ask(bearer(keys[role]));
      if (roles.indexOf(role) < roles.indexOf(needed)) expect(answer).toBe("key_lacks_role");
      else expect(refusals).not.toContain(answer);
    }
  });

  test.for(operations)("$name, where only writing needs a key", async ({ path, method, needed }) => {
    const { app } = await appWith({ ...everything, keys: "writes" });
    const answer = await codeOf(await app.request(path, { method }));
    if (needed === null || needed === "read") expect(refusals).not.toContain(answer);
    else expect(answer).toBe("key_missing");
  });

  test.for(["/v1", "/v1/", "/v1/nothing", "/v1/keys/x/y", "//v1/keys"])("%s is closed, or nothing", async (path) => {
    const { app } = await appWith(everything);
    expect((await app.request(path)).status).toBeOneOf([401, 404]);
    expect((await app.request(path, { method: "PATCH" })).status).toBeOneOf([401, 404]);
  });

  test("what is open to all is little", () => {
    expect(operations.filter(({ needed }) => needed === null).map(({ name }) => name)).toEqual([
      "getHealth",
      "getReadiness",
      "getOpenApi",
      "getDocs",
      "getProblemPage",
    ]);
  });

  test("HEAD needs what GET needs", async () => {
    const { app } = await appWith(everything);
    const head = async (headers: Record<string, string>) =>
      (await app.request("/v1/keys", { method: "HEAD", headers })).status;
    expect([await head({}), await head(bearer(keys.write)), await head(bearer(keys.admin))]).toEqual([401, 403, 200]);
  });

  test("a command in the server's own process may do everything, and no request can say that it is one", async () => {
    const { app } = await appWith(everything);
    expect((await app.request("/v1/keys", {}, { inProcess: true })).status).toBe(200);
    expect((await app.request("/v1/keys", {}, { incoming: { socket: { remoteAddress: "127.0.0.1" } } })).status).toBe(
      401,
    );
  });
});

test.for([
  ["0.0.0.0", "", ["read", "write"], /^STANDPOINT_KEYS: there is no admin key yet; .* reaches 0\.0\.0\.0/],
  ["127.0.0.1", "all", [], /no admin key/],
  ["127.0.0.1", "writes", ["revoked", "expired"], /no admin key/],
  ["0.0.0.0", "", ["admin"], null],
  ["0.0.0.0", "off", [], null],
  ["127.0.0.1", "", [], null],
] as const)("a server on %s with STANDPOINT_KEYS=%s and keys of %o", async ([HOST, STANDPOINT_KEYS, made, refusal]) => {
  const listApiKeys = async () =>
    made.map((kind) => ({
      ...{ id: "a1", name: "Ada", createdAt: "2025-01-01T00:00:00.000Z", lastUsedAt: null },
      role: kind === "read" || kind === "write" ? kind : ("admin" as const),
      revokedAt: kind === "revoked" ? "2025-02-01T00:00:00.000Z" : null,
      expiresOn: kind === "expired" ? "2025-02-01" : null,
    }));
  const start = assertAdminKey({ listApiKeys }, readEnv({ HOST, STANDPOINT_KEYS }));
  if (refusal === null) await expect(start).resolves.toBeUndefined();
  else await expect(start).rejects.toThrow(refusal);
});

describe("a key", () => {
  test("says in headers what is wrong with it (RFC 6750)", async () => {
    const { app } = await appWith(everything);
    const challengeTo = async (path: string, headers: Record<string, string>) =>
      (await app.request(path, { headers })).headers.get("www-authenticate");
    expect(await challengeTo("/v1/targets", {})).toBe('Bearer realm="Standpoint"');
    expect(await challengeTo("/v1/targets", bearer("x"))).toBe('Bearer realm="Standpoint", error="invalid_token"');
    expect(await challengeTo("/v1/keys", bearer(keys.read))).toBe(
      'Bearer realm="Standpoint", error="insufficient_scope", scope="admin"',
    );
  });

  test.for([
    ["a wrong secret", (key: string) => `Bearer ${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`],
    ["its id alone", (key: string) => `Bearer ${key.slice(0, 15)}`],
    ["its hash", (key: string) => `Bearer ${hashOf(key)}`],
    ["something after it", (key: string) => `Bearer ${key} x`],
    ["nothing", () => "Bearer"],
    ["bytes that no key has", () => "Bearer \u00ff\u00fe"],
  ] as const)("is not valid with %s, also where none is needed", async ([, header]) => {
    for (const access of [everything, openToThisMachine]) {
      const { app } = await appWith(access);
      const response = await app.request("/v1/targets", { headers: { Authorization: header(keys.read) } });
      expect([response.status, await codeOf(response)]).toEqual([401, "key_invalid"]);
    }
  });

  test("is valid to the end of its last day", async () => {
    const { app } = await appWith(everything);
    const answers = ["2025-02-28", "2025-03-01"].map(async (expiresOn) => {
      const response = await app.request("/v1/targets", { headers: bearer(await addKey("read", expiresOn)) });
      return await codeOf(response);
    });
    expect(await Promise.all(answers)).toEqual(["key_invalid", 200]);
  });

  test("is made by an admin, shown once, used, and revoked at once", async () => {
    const { app, entries } = await appWith(everything);
    const admin = bearer(keys.admin);
    const made = await app.request("/v1/keys", {
      method: "POST",
      headers: { ...admin, "Content-Type": "application/json" },
      body: JSON.stringify({ name: "a script", role: "read" }),
    });
    const { id, key, ...shown } = (await made.json()) as Record<string, string>;
    expect([made.status, made.headers.get("location")]).toEqual([201, `/v1/keys/${id}`]);
    expect(key).toMatch(new RegExp(`^sp_${id}_[0-9a-f]{64}$`));
    expect(shown).toMatchObject({ name: "a script", role: "read", lastUsedAt: null, revokedAt: null, expiresOn: null });

    const use = async () => await codeOf(await app.request("/v1/targets", { headers: bearer(key ?? "") }));
    expect(await use()).toBe(200);
    await expect
      .poll(async () => (await store.getApiKey(id ?? "")).lastUsedAt)
      .toBe(new Date("2025-03-01T23:30:00Z").toISOString());
    const listed = await (await app.request("/v1/keys", { headers: admin })).text();
    expect(listed).toContain(id);
    expect(listed).not.toContain(key);
    expect((await app.request(`/v1/keys/${id}`, { method: "DELETE", headers: admin })).status).toBe(204);
    expect(await use()).toBe("key_invalid");
    expect(JSON.stringify(entries)).not.toContain(key?.slice(16));
    expect(entries).toContainEqual(expect.objectContaining({ keyId: id, path: "/v1/targets", status: 200 }));
  });

  test("limits its bearer also where none is needed", async () => {
    const { app } = await appWith(openToThisMachine);
    expect(await codeOf(await app.request("/v1/keys", { headers: bearer(keys.read) }))).toBe("key_lacks_role");
  });

  test("a last use is noted once a minute, and nobody waits for it", async () => {
    const noted: string[] = [];
    const slow: Store = {
      ...store,
      noteApiKeyUse: async ({ id }) => {
        noted.push(id);
        await new Promise(() => {});
      },
    };
    const { app } = await testApp({ store: slow, jobs, access: everything });
    const { id, key } = makeKey();
    await store.addApiKey({ id, name: "x", role: "read", hash: hashOf(key), expiresOn: null });
    const use = async () => (await app.request("/v1/targets", { headers: bearer(key) })).status;
    await store.noteApiKeyUse({ id, at: "2025-03-01T23:29:01Z" });
    expect([await use(), noted]).toEqual([200, []]);
    await store.noteApiKeyUse({ id, at: "2025-03-01T23:29:00Z" });
    expect([await use(), noted]).toEqual([200, [id]]);
  });

  test("another scheme is no key of ours", async () => {
    const { app } = await appWith(openToThisMachine);
    expect((await app.request("/v1/targets", { headers: { Authorization: "Basic eDp5" } })).status).toBe(200);
  });
});

describe("pages of other sites", () => {
  const post = { method: "POST", body: "{}" };
  test.for([
    [{ Origin: "https://example.org" }, "cross_site_refused"],
    [{ Origin: "http://localhost:3000" }, "cross_site_refused"],
    [{ Origin: "null" }, "cross_site_refused"],
    [{ "Sec-Fetch-Site": "cross-site" }, "cross_site_refused"],
    [{ "Sec-Fetch-Site": "same-site", Origin: "http://localhost" }, "cross_site_refused"],
    [{ "Sec-Fetch-Site": "cross-site", Origin: "http://localhost" }, "cross_site_refused"],
    [{ "Sec-Fetch-Site": "same-origin", Origin: "http://localhost" }, "job_not_found"],
    [{ "Sec-Fetch-Site": "none" }, "job_not_found"],
    [{ Origin: "http://localhost" }, "job_not_found"],
    [{}, "job_not_found"],
  ] as const)("a post with %o answers %s", async ([headers, code]) => {
    const { app } = await appWith(openToThisMachine);
    const response = await app.request("/v1/jobs/nothing/cancel", { ...post, headers });
    expect(await codeOf(response)).toBe(code);
  });

  test("a page of an origin that is allowed to call may", async () => {
    const { app } = await testApp({ store, jobs, corsOrigins: ["https://example.org"] });
    const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://example.org" };
    expect(await codeOf(await app.request("/v1/jobs/nothing/cancel", { ...post, headers }))).toBe("job_not_found");
    const other = { ...headers, Origin: "https://example.org.example.com" };
    expect(await codeOf(await app.request("/v1/jobs/nothing/cancel", { ...post, headers: other }))).toBe(
      "cross_site_refused",
    );
  });

  test("no method that changes something is let through, none that reads is kept out, and a key opens", async () => {
    const { app } = await appWith(openToThisMachine);
    const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://example.org" };
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(await codeOf(await app.request("/v1/articles/nothing", { method, headers }))).toBe("cross_site_refused");
    expect((await app.request("/v1/targets", { headers })).status).toBe(200);
    const keyed = await app.request("/v1/articles/nothing", {
      method: "DELETE",
      headers: { ...headers, ...bearer(keys.admin) },
    });
    expect(await codeOf(keyed)).toBe("article_not_found");
  });

  test.for([
    ["http://localhost:4400", 200],
    ["http://dashboard.localhost", 200],
    ["http://127.0.0.1:4400", 200],
    ["http://[::1]:4400", 200],
    ["http://example.org", 403],
    ["http://127.0.0.1.example.org", 403],
    ["http://192.0.2.1", 403],
    ["http://[2001:db8::1]", 403],
  ] as const)("a server of this machine alone, called %s, answers %i", async ([origin, status]) => {
    const { app } = await appWith(openToThisMachine);
    for (const path of ["/v1/targets", "/openapi.json"])
      expect((await app.request(`${origin}${path}`)).status).toBe(status);
    expect((await (await appWith(everything)).app.request(`${origin}/openapi.json`)).status).toBe(200);
  });
});
