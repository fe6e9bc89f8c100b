import { randomUUID } from "node:crypto";
import { openStore, type Store } from "@standpoint/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openToThisMachine, testApp, testText } from "../test-app.ts";
import { hashOf, makeKey } from "./secret-key.ts";

let store: Store;
let jobs: Awaited<ReturnType<typeof testApp>>["jobs"];
let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  store = await openStore({ inMemory: true });
  ({ jobs } = await testApp({ store }));
  api = await testApp({ store, jobs });
}, 60_000);
afterAll(async () => {
  await jobs.stop();
  await store.close();
});

const json = { "Content-Type": "application/json" };
/** Sends a POST with this key to an app, and reads its answer. */
async function send(path: string, key: string, body?: unknown, { app } = api, headers: Record<string, string> = json) {
  const response = await app.request(path, {
    method: "POST",
    headers: { ...headers, "Idempotency-Key": key },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    location: response.headers.get("location"),
    isRepeated: response.headers.get("idempotency-replayed") === "true",
    text,
    code: response.ok ? null : (JSON.parse(text).type as string).split("/").at(-1),
  };
}
const article = () => ({ text: testText("+", randomUUID()), language: "en" });

test("the same request gets the same answer, also from a server that was started again", async () => {
  const [key, body] = [randomUUID(), article()];
  const first = await send("/v1/articles", key, body);
  expect(first).toMatchObject({ status: 201, isRepeated: false });
  expect(await send("/v1/articles", key, body)).toEqual({ ...first, isRepeated: true });
  const restarted = await testApp({ store, jobs });
  expect(await send("/v1/articles", `"${key}"`, body, restarted)).toEqual({ ...first, isRepeated: true });
  expect((await send("/v1/articles", randomUUID(), body)).status).toBe(200);
});

test("a correction that is sent twice is made once", async () => {
  const { article: stored, statements } = JSON.parse((await send("/v1/articles", randomUUID(), article())).text);
  const path = `/v1/articles/${stored.id}/statements/${statements[0].id}/corrections`;
  const [key, body] = [randomUUID(), { madeBy: "Ada", field: "stance", targetId: "tariffs", value: -1 }];
  const first = await send(path, key, body);
  expect(first.status).toBe(201);
  expect(await send(path, key, body)).toEqual({ ...first, isRepeated: true });
  expect(await store.listCorrections({ articleId: stored.id, statementId: statements[0].id })).toHaveLength(1);
});

test("an answer that is no content, or stands nowhere else, is repeated too", async () => {
  const queued = await send("/v1/articles", randomUUID(), article(), api, { ...json, Prefer: "respond-async" });
  const [path, key] = [`${queued.location}/cancel`, randomUUID()];
  const cancelled = await send(path, key);
  await jobs.retry(queued.location?.split("/").at(-1) ?? "");
  expect(await send(path, key)).toEqual({ ...cancelled, isRepeated: true });
  expect(cancelled).toMatchObject({ status: 200, text: expect.stringContaining("cancelled") });

  const speaker = { id: "ben", kind: "person", name: "Ben", role: null, organization: null };
  const { article: stored, statements } = JSON.parse((await send("/v1/articles", randomUUID(), article())).text);
  const corrections = `/v1/articles/${stored.id}/statements/${statements[0].id}/corrections`;
  await send(corrections, randomUUID(), { madeBy: "Ada", field: "speaker", speaker });
  const [merge, mergeKey] = [{ madeBy: "Ada", into: "anna-weber" }, randomUUID()];
  const merged = await send("/v1/speakers/ben/merge", mergeKey, merge);
  expect(merged).toMatchObject({ status: 204, text: "" });
  expect(await send("/v1/speakers/ben/merge", mergeKey, merge)).toEqual({ ...merged, isRepeated: true });
});

test("nothing is repeated that was deleted since, and nothing of it is kept", async () => {
  const [key, body] = [randomUUID(), article()];
  const { location } = await send("/v1/articles", key, body);
  const { rows } = await store.executeSql("select * from kept_answers where key = $1", [key]);
  expect(rows).toMatchObject([{ status: 201, location, body: null }]);
  await api.app.request(location ?? "", { method: "DELETE" });
  expect(await send("/v1/articles", key, body)).toMatchObject({ status: 404, code: "article_not_found" });
});

test.for([
  ["/v1/keys", { name: "a script", role: "read" }, "key"],
  ["/v1/webhooks", { url: "https://example.org/hook", events: ["statement.created"] }, "secret"],
] as const)("what is shown once is kept nowhere (%s)", async ([path, body, member]) => {
  const key = randomUUID();
  const first = await send(path, key, body);
  const again = await send(path, key, body);
  const { [member]: secret, ...shown } = JSON.parse(first.text);
  expect(again).toMatchObject({ status: 201, location: first.location });
  expect(JSON.parse(again.text)).toEqual(shown);
  const { rows } = await store.executeSql("select * from kept_answers");
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test("a key belongs to its request and its caller", async () => {
  const [key, body] = [randomUUID(), article()];
  await send("/v1/articles", key, body);
  expect(await send("/v1/articles", key, article())).toMatchObject({ status: 422, code: "idempotency_key_reused" });
  expect(await send("/v1/articles", key, body, api, { ...json, Prefer: "respond-async" })).toMatchObject({
    code: "idempotency_key_reused",
  });
  expect(await send("/v1/jobs/nothing/cancel", key)).toMatchObject({ code: "idempotency_key_reused" });
  const secret = makeKey();
  await store.addApiKey({ id: secret.id, name: "x", role: "write", hash: hashOf(secret.key), expiresOn: null });
  const another = { ...json, Authorization: `Bearer ${secret.key}` };
  expect(await send("/v1/articles", key, body, api, another)).toMatchObject({ status: 200, isRepeated: false });
});

test("while the first is worked on, the second is told to wait", async () => {
  const { promise: analysis, resolve: finish } = Promise.withResolvers<[]>();
  const slow = await testApp({ store, jobs, analyze: () => analysis });
  const [key, body] = [randomUUID(), article()];
  const first = send("/v1/articles", key, body, slow);
  await expect
    .poll(async () => (await store.executeSql("select from kept_answers where key = $1", [key])).rows.length)
    .toBe(1);
  const response = await slow.app.request("/v1/articles", {
    method: "POST",
    headers: { ...json, "Idempotency-Key": key },
    body: JSON.stringify(body),
  });
  expect([response.status, response.headers.get("retry-after")]).toEqual([409, "1"]);
  expect(await response.json()).toMatchObject({ type: "http://localhost/problems/idempotency_key_in_use" });
  finish([]);
  expect((await first).status).toBe(201);
  expect(await send("/v1/articles", key, body, slow)).toMatchObject({ status: 201, isRepeated: true });
});

describe("what is not kept", () => {
  test("a problem: the request may be mended", async () => {
    const [key, body] = [randomUUID(), article()];
    expect(await send("/v1/articles", key, { ...body, publishedOn: "2025-02-30" })).toMatchObject({ status: 422 });
    expect(await send("/v1/articles", key, body)).toMatchObject({ status: 201, isRepeated: false });
  });

  test("an error of ours", async () => {
    const failing = await testApp({ store, jobs, analyze: () => Promise.reject(new Error("out of order")) });
    const [key, body] = [randomUUID(), article()];
    expect((await send("/v1/articles", key, body, failing)).status).toBe(500);
    expect(await send("/v1/articles", key, body)).toMatchObject({ status: 201, isRepeated: false });
  });

  test("an analysis: its text is to be stored nowhere", async () => {
    const key = randomUUID();
    expect(await send("/v1/analyses", key, article())).toMatchObject({ status: 200, isRepeated: false });
    expect(await send("/v1/analyses", key, article())).toMatchObject({ status: 200, isRepeated: false });
    expect((await store.executeSql("select from kept_answers where key = $1", [key])).rows).toEqual([]);
  });

  test("an import, which changes nothing the second time by itself", async () => {
    const table = "text,target_id,published_on,language\nIt rains.,tariffs,2024-05-06,en\n";
    const request = { method: "POST", headers: { "Content-Type": "text/csv", "Idempotency-Key": "i" }, body: table };
    const answers = [];
    for (let count = 0; count < 2; count += 1)
      answers.push(await (await api.app.request("/v1/statements", request)).text());
    expect(answers).toEqual(['{"added":1,"unchanged":0,"bad":0}\n', '{"added":0,"unchanged":1,"bad":0}\n']);
  });
});

test.for(["", '""', "two words", "é", "a".repeat(256), 'a"b', "a\\b"])(
  "an Idempotency-Key that is none is refused: %s",
  async (key) => {
    expect(await send("/v1/articles", key, article())).toMatchObject({
      status: 422,
      code: "request_invalid",
      text: expect.stringContaining("#/Idempotency-Key"),
    });
  },
);

test("callers without a key to the API share theirs with nobody who has one", async () => {
  const access = { ...openToThisMachine, keys: "writes" as const };
  const closed = await testApp({ store, jobs, access });
  const [key, body] = [randomUUID(), article()];
  await send("/v1/articles", key, body);
  expect(await send("/v1/articles", key, body, closed)).toMatchObject({ status: 401 });
});
