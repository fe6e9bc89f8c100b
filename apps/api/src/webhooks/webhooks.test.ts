import { type AddedWebhook, type Delivery, type WebhookEvent, webhookMessageSchema } from "@standpoint/contract";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { testApp, testText } from "../test-app.ts";
import { deliver } from "./deliver.ts";
import type { Send } from "./guarded-send.ts";
import { queueDeliveries } from "./queue-deliveries.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
  return async () => await api.close();
}, 60_000);

interface Sent {
  readonly url: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}
let sent: Sent[];
let answer: () => Promise<number>;
beforeEach(() => {
  sent = [];
  answer = async () => 204;
});
afterEach(async () => {
  for (const { id } of await api.store.webhooks.list()) await api.store.webhooks.delete(id);
});

const send: Send = async (url, { body, headers }) => {
  sent.push({ url, body, headers });
  return await answer();
};
const tell = async (deliveryId: string) =>
  await deliver(deliveryId, { store: api.store, send, now: () => new Date(), signal: new AbortController().signal });
/** Delivers all that is to be told. */
const tellAll = async () => {
  const ids = await api.store.webhooks.listUnqueued(100);
  for (const id of ids) await tell(id).catch(() => {});
  await api.store.webhooks.markQueued(ids);
};

const request = async (method: string, path: string, body?: object) =>
  await api.app.request(path, {
    method,
    ...(body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });
const listen = async (events: readonly WebhookEvent[], more: object = {}) => {
  const response = await request("POST", "/v1/webhooks", { url: "https://example.org/hook", events, ...more });
  expect(response.status).toBe(201);
  return (await response.json()) as AddedWebhook;
};
const deliveriesOf = async ({ id }: AddedWebhook) =>
  ((await (await request("GET", `/v1/webhooks/${id}/deliveries`)).json()) as { deliveries: readonly Delivery[] })
    .deliveries;
const testDelivery = async ({ id }: AddedWebhook) =>
  (await (await request("POST", `/v1/webhooks/${id}/test`)).json()) as Delivery;

test("a webhook shows its secret once, and is listed and deleted", async () => {
  const { secret, ...webhook } = await listen(["statement.created"], { targetId: "tariffs" });
  expect(secret).toMatch(/^whsec_/);
  expect(webhook).toMatchObject({ url: "https://example.org/hook", targetId: "tariffs", speakerId: null });
  expect(await (await request("GET", "/v1/webhooks")).json()).toEqual({ webhooks: [webhook] });
  expect(await (await request("GET", `/v1/webhooks/${webhook.id}`)).json()).toEqual(webhook);
  expect((await request("DELETE", `/v1/webhooks/${webhook.id}`)).status).toBe(204);
  expect(await (await request("GET", "/v1/webhooks")).json()).toEqual({ webhooks: [] });
  for (const [method, path] of [
    ["GET", `/v1/webhooks/${webhook.id}`],
    ["DELETE", `/v1/webhooks/${webhook.id}`],
    ["GET", `/v1/webhooks/${webhook.id}/deliveries`],
    ["POST", `/v1/webhooks/${webhook.id}/test`],
  ] as const)
    expect((await request(method, path)).status).toBe(404);
});

test.for([
  [{ url: "ftp://example.org/", events: ["statement.created"] }, 422],
  [{ url: "https://ada:secret@example.org/", events: ["statement.created"] }, 422],
  [{ url: "https://example.org/", events: [] }, 422],
  [{ url: "https://example.org/", events: ["statement.deleted"] }, 422],
  [{ url: "https://example.org/", events: ["statement.created"], targetId: "none" }, 404],
  [{ url: "https://example.org/@ada", events: ["statement.created"] }, 201],
] as const)("%j answers %i", async ([body, status]) => {
  expect((await request("POST", "/v1/webhooks", body)).status).toBe(status);
});

test("a new article's statements are told, signed, as the receiver's library wants it", async () => {
  const webhook = await listen(["statement.created"], { targetId: "tariffs" });
  const added = await api.post({ text: testText("+", "-", "?"), outlet: "Example Post" });
  const { article } = (await added.json()) as { article: { id: string } };
  await tellAll();
  expect(sent).toHaveLength(1);
  const [{ url, body, headers } = {} as Sent] = sent;
  expect(url).toBe("https://example.org/hook");
  const message = webhookMessageSchema.parse(new Webhook(webhook.secret ?? "").verify(body, headers));
  expect(message).toMatchObject({
    type: "statement.created",
    data: { targetId: "tariffs", article: { id: article.id, outlet: "Example Post" }, total: 2 },
  });
  expect(message.type === "statement.created" && message.data.statements.map(({ text }) => text)).toEqual([
    "Number 0 of them is +",
    "Number 1 of them is -",
  ]);
  const [delivery] = await deliveriesOf(webhook);
  expect(delivery).toMatchObject({ id: headers["webhook-id"], state: "delivered", attempts: 1, responseStatus: 204 });
  await tell(delivery?.id ?? "");
  expect(sent).toHaveLength(1);
});

test("a mean that changes is told with its speaker", async () => {
  await api.post({ text: testText("+", "first of a change") });
  await listen(["speaker.band_changed", "speaker.score_shifted"], { targetId: "other", speakerId: "anna-weber" });
  await api.post({ text: testText(..."-".repeat(9)) });
  await tellAll();
  const messages = sent.map(({ body }) => webhookMessageSchema.parse(JSON.parse(body)));
  expect(messages.map(({ type }) => type).sort()).toEqual(["speaker.band_changed", "speaker.score_shifted"]);
  for (const { data } of messages)
    expect(data).toMatchObject({ targetId: "other", speaker: { name: "Anna Weber" }, to: { band: "leans-against" } });
});

test("what was deleted before it was told is not told", async () => {
  const webhook = await listen(["statement.created"], { targetId: "tariffs" });
  const added = await api.post({ text: testText("+", "short-lived") });
  const { article } = (await added.json()) as { article: { id: string } };
  await request("DELETE", `/v1/articles/${article.id}`);
  await tellAll();
  expect(sent).toEqual([]);
  expect(await deliveriesOf(webhook)).toMatchObject([{ state: "obsolete" }]);
});

const failures: readonly (readonly [
  name: string,
  fails: () => Promise<number>,
  status: number | null,
  error: string,
])[] = [
  ["an error of the receiver", async () => 500, 500, "It answered 500."],
  ["a receiver that moved", async () => 302, 302, "It answered 302."],
  ["a connection that fails", () => Promise.reject(new Error("connect ECONNREFUSED")), null, "connect ECONNREFUSED"],
  [
    "a host whose addresses all fail",
    () => Promise.reject(new AggregateError([new Error("connect EHOSTUNREACH")])),
    null,
    "connect EHOSTUNREACH",
  ],
];

test.for(failures)("%s is recorded, and tried again under the same id", async ([, fails, responseStatus, error]) => {
  const webhook = await listen(["statement.created"]);
  const { id } = await testDelivery(webhook);
  answer = fails;
  await expect(tell(id)).rejects.toThrow(error);
  expect(await deliveriesOf(webhook)).toMatchObject([{ id, state: "pending", attempts: 1, responseStatus, error }]);
  answer = async () => 200;
  await tell(id);
  expect(await deliveriesOf(webhook)).toMatchObject([
    { state: "delivered", attempts: 2, responseStatus: 200, error: null },
  ]);
  expect(sent.map(({ headers }) => headers["webhook-id"])).toEqual([id, id]);
});

test("it is given up after twelve attempts, and at once where the receiver wants no more", async () => {
  const webhook = await listen(["statement.created"]);
  const { id } = await testDelivery(webhook);
  answer = async () => 503;
  for (let attempt = 1; attempt < 12; attempt += 1) await expect(tell(id)).rejects.toThrow();
  await tell(id);
  expect(await deliveriesOf(webhook)).toMatchObject([{ state: "failed", attempts: 12, responseStatus: 503 }]);
  await testDelivery(webhook);
  answer = async () => 410;
  await tellAll();
  expect((await deliveriesOf(webhook))[0]).toMatchObject({ state: "failed", attempts: 1, responseStatus: 410 });
});

test("what is recorded gets a job, which delivers it", async () => {
  const unused = () => Promise.reject(new Error("not expected"));
  await api.jobs.work(
    {
      "add-article": unused,
      "fetch-article": unused,
      "poll-feed": unused,
      rescore: unused,
      "deliver-webhook": async ({ deliveryId }) => await tell(deliveryId),
    },
    { atOnce: 1 },
  );
  const stop = queueDeliveries(api.store, api.jobs, (error) => expect.unreachable(error));
  const webhook = await listen(["statement.created"]);
  await testDelivery(webhook);
  await expect.poll(async () => (await deliveriesOf(webhook))[0]?.state, { timeout: 10_000 }).toBe("delivered");
  await stop();
  expect(sent).toHaveLength(1);
});
