import type { Feed, Job } from "@standpoint/contract";
import { UrlNotAllowedError, UrlNotFetchedError } from "@standpoint/domain";
import { type FetchRequest, readDocument, readFeed } from "@standpoint/intake";
import type { Store } from "@standpoint/storage";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { testApp, testHandlers } from "../test-app.ts";
import type { Intake } from "../threads/open-intake.ts";

let asked: FetchRequest[];
let answer: (request: FetchRequest) => string | Error | null;
const intake: Intake = {
  read: readDocument,
  readFeed: async (feed) => readFeed(feed),
  async fetch(request) {
    asked.push(request);
    const body = answer(request);
    if (body instanceof Error) throw body;
    if (body === null) return { status: "not-modified" };
    const bytes = new TextEncoder().encode(body);
    const etag = body;
    return {
      status: "fetched",
      url: request.url,
      mediaType: "text/xml",
      charset: null,
      bytes,
      etag,
      lastModified: null,
    };
  },
};

let api: Awaited<ReturnType<typeof testApp>>;
let store: Store;
beforeAll(async () => {
  api = await testApp({ intake });
  ({ store } = api);
}, 60_000);
afterAll(async () => await api.close());
afterEach(async () => {
  asked = [];
  await store.executeSql("truncate feeds");
  await store.executeSql("delete from pgboss.job");
});

const call = async (method: string, path: string, body?: object) =>
  await api.app.request(path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
const url = "https://example.org/feed.xml";
const subscribe = async (more: object = {}) =>
  (await (await call("POST", "/v1/feeds", { url, ...more })).json()) as Feed;
const poll = async ({ id }: Feed): Promise<Feed> => {
  asked = [];
  const handlers = testHandlers({ store, jobs: api.jobs, intake });
  await handlers["poll-feed"]({ feedId: id }, { signal: new AbortController().signal, progress: async () => {} });
  return await store.getFeed(id);
};
const queued = async () =>
  (await api.jobs.list({ limit: 1_000 })).jobs.filter(({ kind }) => kind !== "poll-feed").toReversed();
const polls = async () => (await api.jobs.list({ kind: "poll-feed", limit: 10 })).jobs;
const feedOf = (...items: readonly string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed Post</title>${items.join("")}</channel></rss>`;
const item = (number: number, content = "") =>
  `<item><title>Title ${number}</title><link>https://example.org/${number}</link><pubDate>Fri, 14 Feb 2025 08:00:00 GMT</pubDate>${content}</item>`;
const whole = (text: string) => `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`;
const minutesUntil = ({ nextPollAt, polledAt }: Feed) => (Date.parse(nextPollAt) - Date.parse(polledAt ?? "")) / 60_000;

test("a feed is subscribed to, shown, polled on demand, and deleted", async () => {
  const response = await call("POST", "/v1/feeds", { url, outlet: "Example Post", everyMinutes: 60 });
  expect(response.status).toBe(201);
  const feed = (await response.json()) as Feed;
  expect(response.headers.get("location")).toBe(`/v1/feeds/${feed.id}`);
  expect(feed).toMatchObject({ url, outlet: "Example Post", language: null, everyMinutes: 60, polledAt: null });
  expect((await call("POST", "/v1/feeds", { url: "https://EXAMPLE.org:443/./feed.xml" })).status).toBe(200);
  expect(await (await call("GET", "/v1/feeds")).json()).toEqual({ feeds: [feed] });
  expect(await (await call("GET", `/v1/feeds/${feed.id}`)).json()).toEqual(feed);
  const job = await call("POST", `/v1/feeds/${feed.id}/poll`);
  expect(job.status).toBe(202);
  expect((await job.json()) as Job).toMatchObject({ kind: "poll-feed", subject: feed.id, state: "waiting" });
  expect(await polls()).toHaveLength(1);
  expect((await call("DELETE", `/v1/feeds/${feed.id}`)).status).toBe(204);
  for (const [method, path] of [
    ["GET", ""],
    ["DELETE", ""],
    ["POST", "/poll"],
  ] as const)
    expect((await call(method, `/v1/feeds/${feed.id}${path}`)).status).toBe(404);
});

test("an address with a character that cannot be stored is written as it is asked for", async () => {
  expect((await subscribe({ url: "https://example.org/\0/a" })).url).toBe("https://example.org/%00/a");
});

test.for([
  { url: "ftp://example.org/feed" },
  { url: 5 },
  {},
  { url, everyMinutes: 1 },
  { url, language: "fr" },
  { url, color: "red" },
])("%j is no feed", async (body) => {
  expect((await call("POST", "/v1/feeds", body)).status).toBe(422);
});

test("each new item becomes a job: its page is fetched, or its text is taken where the feed has all of it", async () => {
  const text = "“The tariffs hit us hard,” said Anna Weber of the works council. ".repeat(20).trim();
  answer = () => feedOf(item(1), item(2, whole(text)), item(3, whole("— ".repeat(600))));
  const feed = await poll(await subscribe());
  expect(feed).toMatchObject({ queued: 2, skipped: 1, failures: 0, error: null });
  expect(await queued()).toMatchObject([
    { kind: "fetch-article", subject: "https://example.org/1" },
    { kind: "add-article", subject: expect.stringMatching(/^art_/) },
  ]);
  const { rows } = await store.executeSql(
    "select data -> 'payload' as payload from pgboss.job where name like '%-article'",
  );
  expect(rows.map((row) => (row as { payload: object }).payload)).toEqual(
    expect.arrayContaining([
      {
        url: "https://example.org/1",
        said: { title: "Title 1", byline: null, publishedOn: "2025-02-14", outlet: null, language: null },
      },
      {
        article: expect.objectContaining({
          title: "Title 2",
          text,
          outlet: "Feed Post",
          url: "https://example.org/2",
          publishedOn: "2025-02-14",
        }),
      },
    ]),
  );
});

test("what was seen is not queued again, and what has not changed is not sent again", async () => {
  let items = [item(1), item(2)];
  answer = ({ known }) => (known?.etag === feedOf(...items) ? null : feedOf(...items));
  const feed = await subscribe();
  await poll(feed);
  await store.executeSql("delete from pgboss.job where name = 'fetch-article'");
  await poll(feed);
  expect(asked[0]?.known?.etag).toBe(feedOf(...items));
  expect(await queued()).toEqual([]);
  items = [item(3), item(1)];
  expect(await poll(feed)).toMatchObject({ queued: 1 });
  expect((await queued()).map(({ subject }) => subject)).toEqual(["https://example.org/3"]);
});

test("of a feed with very many new items some come with the next poll, though it has not changed", async () => {
  answer = ({ known }) => (known?.etag ? null : feedOf(...Array.from({ length: 250 }, (_, index) => item(index))));
  const feed = await subscribe();
  expect((await poll(feed)).queued).toBe(200);
  expect((await poll(feed)).queued).toBe(50);
  await poll(feed);
  expect(await queued()).toHaveLength(250);
});

test("the next poll is due after the feed's minutes, and twice as long after each failure", async () => {
  const failures: (Error | string)[] = [
    new UrlNotFetchedError("the server answers with status 500", { isTransient: true }),
    "<html>no feed</html>",
    new UrlNotAllowedError("it does not lead to the public web"),
  ];
  answer = () => failures.shift() ?? feedOf();
  const feed = await subscribe({ everyMinutes: 30 });
  for (const minutes of [60, 120, 240]) {
    const failed = await poll(feed);
    expect(minutesUntil(failed)).toBe(minutes);
    expect(failed.error).toMatch(/^The /);
    const [next] = (await polls()).filter(({ state }) => state === "waiting");
    expect(next?.id).toBeDefined();
  }
  expect((await store.getFeed(feed.id)).failures).toBe(3);
  const well = await poll(feed);
  expect([minutesUntil(well), well.failures, well.error]).toEqual([30, 0, null]);
});

test("a server that asks for patience is given it, and for a week at most", async () => {
  const feed = await subscribe({ everyMinutes: 30 });
  for (const [retryAfterSeconds, minutes] of [
    [7_200, 120],
    [1e9, 7 * 24 * 60],
  ] as const) {
    answer = () =>
      new UrlNotFetchedError("the server answers with status 429", { isTransient: true, retryAfterSeconds });
    expect(minutesUntil(await poll(feed))).toBe(minutes);
  }
});

test("a feed that was deleted is not polled again", async () => {
  const feed = await subscribe();
  await store.deleteFeed(feed.id);
  await store.executeSql("delete from pgboss.job");
  await expect(poll(feed)).rejects.toThrow("no feed");
  expect([asked, await polls()]).toEqual([[], []]);
});
