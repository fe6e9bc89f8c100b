import { type AuditPage, type Endpoint, endpoints, roleOf } from "@standpoint/contract";
import { openStore, type Store } from "@standpoint/storage";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RequestEnv } from "../request-context.ts";
import { brokenStore, openToThisMachine, testApp, testText } from "../test-app.ts";
import { accessGates } from "./gates.ts";
import { hashOf, makeKey } from "./secret-key.ts";

let store: Store;
let jobs: Awaited<ReturnType<typeof testApp>>["jobs"];
let api: Awaited<ReturnType<typeof testApp>>;
const admin = makeKey();
beforeAll(async () => {
  store = await openStore({ inMemory: true });
  ({ jobs } = await testApp({ store }));
  api = await testApp({ store, jobs });
  await store.addApiKey({ id: admin.id, name: "Ada", role: "admin", hash: hashOf(admin.key), expiresOn: null });
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await store.close();
});

async function send(method: string, path: string, body?: unknown, headers = {}) {
  return await api.app.request(path, {
    method,
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${admin.key}`, ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
/** Entries since the test began, oldest first. */
async function entriesOf(work: () => Promise<unknown>) {
  const [before] = (await store.listAudit({ limit: 1 })).entries;
  await work();
  const { entries } = (await (await send("GET", "/v1/audit?limit=200")).json()) as AuditPage;
  return entries.filter(({ id }) => id > (before?.id ?? 0)).reverse();
}

test("every endpoint that writes leaves an entry, and none that reads", async () => {
  const written: string[] = [];
  const beginAudit: Store["beginAudit"] = async ({ operation }) => written.push(operation);
  const completeAudit = async () => {};
  const app = new Hono<RequestEnv>();
  app.use(async (context, next) => {
    context.set("requestId", "r1");
    await next();
  });
  const dependencies = {
    store: brokenStore(store, { beginAudit, completeAudit }),
    access: openToThisMachine,
    corsOrigins: [],
  };
  app.route(
    "/",
    accessGates({ ...dependencies, now: () => new Date(), log: () => {} }, () => new Response()),
  );
  app.all("*", (context) => context.body(null, 204));
  for (const { method, path } of Object.values<Endpoint>(endpoints)) await app.request(path, { method });
  const expected = Object.entries<Endpoint>(endpoints).filter(
    ([, one]) => one.method !== "get" && roleOf(one) !== "read",
  );
  expect(written).toEqual(expected.map(([name]) => name));
  expect(written).toContain("deleteArticle");
});

test("it says who changed what, from what, to what, and under which request", async () => {
  const text = testText("+", "a secret");
  let ids = { article: "", statement: "", key: "", secret: "" };
  const entries = await entriesOf(async () => {
    const added = await (await send("POST", "/v1/articles", { text, language: "en" })).json();
    const { article, statements } = added as { article: { id: string }; statements: { id: string }[] };
    ids = { ...ids, article: article.id, statement: statements[0]?.id ?? "" };
    const corrections = `/v1/articles/${ids.article}/statements/${ids.statement}/corrections`;
    await send("POST", corrections, { madeBy: "Ben", field: "stance", targetId: "tariffs", value: -0.5 });
    const speaker = { id: "ben", kind: "person", name: "Ben", role: null, organization: null };
    await send("POST", corrections, { madeBy: "Ben", field: "speaker", speaker });
    await send("POST", "/v1/speakers/ben/merge", { madeBy: "Ben", into: "anna-weber" });
    const made = (await (await send("POST", "/v1/keys", { name: "a script", role: "write" })).json()) as never;
    ids = { ...ids, key: (made as { id: string }).id, secret: (made as { key: string }).key };
    await send("DELETE", `/v1/keys/${ids.key}`);
    await send("DELETE", `/v1/articles/${ids.article}`);
  });
  const corrections = `/v1/articles/${ids.article}/statements/${ids.statement}/corrections`;
  expect(entries.map(({ operation, subject, status, change }) => [operation, subject, status, change])).toEqual([
    ["addArticle", `/v1/articles/${ids.article}`, 201, null],
    ["correctStatement", corrections, 201, { what: "stance toward tariffs", from: 0.8, to: -0.5 }],
    ["correctStatement", corrections, 201, { what: "speaker", from: "anna-weber", to: "ben" }],
    ["mergeSpeaker", "/v1/speakers/ben/merge", 204, { what: "merged into", to: "anna-weber" }],
    ["addKey", `/v1/keys/${ids.key}`, 201, { what: "role", to: "write" }],
    ["revokeKey", `/v1/keys/${ids.key}`, 204, null],
    ["deleteArticle", `/v1/articles/${ids.article}`, 204, null],
  ]);
  for (const { keyId, madeBy } of entries) expect([keyId, madeBy]).toEqual([admin.id, "Ada"]);
  expect(entries.map(({ requestId }) => requestId)).toEqual(
    api.entries.filter(({ method }) => method !== "GET").map(({ requestId }) => requestId),
  );
  const { rows } = await store.executeSql("select * from audit_log");
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`secret|${ids.secret}|${hashOf(ids.secret)}`));
});

test("a job that is ended and tried again", async () => {
  const entries = await entriesOf(async () => {
    const queued = await send(
      "POST",
      "/v1/articles",
      { text: testText("-"), language: "en" },
      { Prefer: "respond-async" },
    );
    await send("POST", `${queued.headers.get("location")}/cancel`);
    await send("POST", `${queued.headers.get("location")}/retry`);
  });
  expect(entries.map(({ operation, status, change }) => [operation, status, change])).toEqual([
    ["addArticle", 202, null],
    ["cancelJob", 200, { what: "state", from: "waiting", to: "cancelled" }],
    ["retryJob", 200, { what: "state", from: "cancelled", to: "waiting" }],
  ]);
});

test.for([
  [
    "/v1/statements",
    "text/csv",
    "text,target_id,published_on,language\nIt rains.,tariffs,2024-05-06,en\nIt pours.,rain,2024-05-06,en\n",
    { what: "statements", to: { added: 1, unchanged: 0, bad: 1 } },
  ],
  [
    "/v1/articles",
    "application/x-ndjson",
    [{ text: testText("0") }, { text: testText("0") }, { text: "" }].map((one) => JSON.stringify(one)).join("\n"),
    { what: "articles", to: { created: 1, unchanged: 1, queued: 0, bad: 1 } },
  ],
] as const)("an import has its totals: %s", async ([path, type, records, change]) => {
  const entries = await entriesOf(async () => {
    await (await send("POST", path, records, { "Content-Type": type })).text();
  });
  expect(entries.map((entry) => [entry.status, entry.change])).toEqual([[200, change]]);
});

test("an entry is there before the change, and says so until that is done", async () => {
  const [found, gone] = [Promise.withResolvers<AuditPage["entries"]>(), Promise.withResolvers<void>()];
  const deleteArticle = async () => {
    found.resolve((await store.listAudit({ limit: 1 })).entries);
    await gone.promise;
  };
  const { app } = await testApp({ store: { ...store, deleteArticle }, jobs });
  const answer = app.request("/v1/articles/art_1", { method: "DELETE" });
  const begun = { operation: "deleteArticle", subject: "/v1/articles/art_1", madeBy: "keyless", status: null };
  expect(await found.promise).toMatchObject([begun]);
  gone.resolve();
  expect((await answer).status).toBe(204);
  expect((await store.listAudit({ limit: 1 })).entries).toMatchObject([{ ...begun, status: 204 }]);
});

test("what had no effect leaves no entry: a problem, a repeated answer, a refusal", async () => {
  const entries = await entriesOf(async () => {
    await send("POST", "/v1/articles", { text: "" });
    await send("DELETE", "/v1/articles/nothing");
    await send("POST", "/v1/keys", { name: "x", role: "read" }, { "Idempotency-Key": "once" });
    await send("POST", "/v1/keys", { name: "x", role: "read" }, { "Idempotency-Key": "once" });
    await api.app.request("/v1/keys", { method: "POST", headers: { "Sec-Fetch-Site": "cross-site" } });
  });
  expect(entries.map(({ operation }) => operation)).toEqual(["addKey"]);
});

test("without a key it says so, and a command in the server's own process says what it is", async () => {
  const [first, second] = await entriesOf(async () => {
    const post = { method: "POST", headers: { "Content-Type": "application/json" } };
    const body = JSON.stringify({ name: "x", role: "read" });
    await api.app.request("/v1/keys", { ...post, body });
    await api.app.request("/v1/keys", { ...post, body }, { inProcess: true });
  });
  expect([first, second].map((entry) => [entry?.keyId, entry?.madeBy])).toEqual([
    [null, "keyless"],
    [null, "cli"],
  ]);
});

test("what broke down on the way keeps its entry: it may have been done", async () => {
  const revokeApiKey: Store["revokeApiKey"] = async (id) => {
    await store.revokeApiKey(id);
    throw new Error("gone");
  };
  const { app } = await testApp({ store: { ...store, revokeApiKey }, jobs });
  const { id } = await store.addApiKey({ ...makeKey(), name: "x", role: "read", hash: "x", expiresOn: null });
  expect((await app.request(`/v1/keys/${id}`, { method: "DELETE" })).status).toBe(500);
  expect((await store.listAudit({ limit: 1 })).entries).toMatchObject([{ operation: "revokeKey", status: 500 }]);
});

test("where the log cannot be written, nothing is changed", async () => {
  const beginAudit = () => Promise.reject(new Error("out of room"));
  const { app } = await testApp({ store: { ...store, beginAudit }, jobs });
  const before = await store.listApiKeys();
  const response = await app.request("/v1/keys", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name: "x", role: "read" }),
  });
  expect(response.status).toBe(500);
  expect(await store.listApiKeys()).toEqual(before);
});

test.for(["limit=0", "limit=201", "cursor=x"])("GET /v1/audit?%s is refused", async (query) => {
  expect((await send("GET", `/v1/audit?${query}`)).status).toBe(422);
});
