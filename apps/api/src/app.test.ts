import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  analysisSchema,
  analyzedArticleSchema,
  jobSchema,
  problems,
  requestProblems,
  type StatementPage,
} from "@standpoint/contract";
import { ScorerUnavailableError, StoreUnavailableError } from "@standpoint/domain";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDocument } from "./openapi.ts";
import { brokenStore, testApp, testText } from "./test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
}, 60_000);
afterAll(async () => await api.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads an answer as it comes.
const get = async (path: string): Promise<any> => (await api.app.request(path)).json();

describe("articles", () => {
  test("a new article answers 201 with its statements toward every target, in text order", async () => {
    const text = testText("+", "-");
    const response = await api.post({ text, publishedOn: "2025-02-14", outlet: "Example Post", language: "en" });
    const answer = analyzedArticleSchema.parse(await response.json());
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe(`/v1/articles/${answer.article.id}`);
    expect(answer.article).toMatchObject({ text, publishedOn: "2025-02-14", publishedOnSource: "given" });
    expect(answer.statements.map(({ text, targetId }) => `${text} ${targetId}`)).toEqual([
      "Number 0 of them is + other",
      "Number 0 of them is + tariffs",
      "Number 1 of them is - other",
      "Number 1 of them is - tariffs",
    ]);
    expect(await get(`/v1/articles/${answer.article.id}`)).toEqual(answer);
  });

  test("the same text again answers 200 with the one that is there", async () => {
    const first = await (await api.post({ text: testText("+", "again"), title: "First" })).json();
    const second = await api.post({ text: testText("+", "again"), title: "Second", publishedOn: "2020-01-01" });
    expect([second.status, await second.json()]).toEqual([200, first]);
  });

  test("an article without a date takes the day it was received and says so", async () => {
    const { article } = (await (await api.post({ text: testText("undated") })).json()) as never;
    expect(article).toMatchObject({ publishedOn: "2025-03-01", publishedOnSource: "received" });
  });

  test("an analysis answers as for an article, toward every target or one, and stores nothing", async () => {
    const text = testText("-", "unstored", "+");
    const analyze = async (body: object) =>
      await api.app.request("/v1/analyses", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
    const answer = analysisSchema.parse(await (await analyze({ text, language: "en" })).json());
    expect((await api.app.request(`/v1/articles/${answer.article.id}`)).status).toBe(404);
    const toward = analysisSchema.parse(await (await analyze({ text, targetId: "tariffs" })).json());
    expect(toward.statements).toEqual(answer.statements.filter(({ targetId }) => targetId === "tariffs"));
    expect((await analyze({ text, targetId: "none" })).status).toBe(404);
    expect((await analyze({ text: " " })).status).toBe(422);
    expect(await (await api.post({ text, language: "en" })).json()).toMatchObject(answer);
  });

  test("two posts of one article at the same time make one article", async () => {
    const body = { text: testText("+", "twice") };
    const responses = await Promise.all([api.post(body), api.post(body), api.post(body)]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const answers = await Promise.all(responses.map((response) => response.json()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});

describe("jobs", () => {
  const later = { "Content-Type": "application/json", Prefer: "respond-async, wait=10" };
  const send = async (method: string, path: string) => {
    const response = await api.app.request(path, { method });
    return { status: response.status, body: await response.json() };
  };

  test("an article may be queued, followed, cancelled and tried again; one that is there is given at once", async () => {
    const text = testText("later");
    const response = await api.post({ text }, later);
    const job = jobSchema.parse(await response.json());
    expect(response.status).toBe(202);
    expect(response.headers.get("location")).toBe(`/v1/jobs/${job.id}`);
    expect(response.headers.get("preference-applied")).toBe("respond-async");
    expect(job).toMatchObject({ kind: "add-article", state: "waiting", attempts: 0 });
    expect(await (await api.post({ text }, later)).json()).toEqual(job);
    expect(await get(`/v1/jobs/${job.id}`)).toEqual(job);
    expect(await get("/v1/jobs?state=waiting&kind=add-article&limit=1")).toEqual({ jobs: [job], next: null });
    expect(await get("/v1/jobs?kind=rescore")).toEqual({ jobs: [], next: null });

    expect(await send("POST", `/v1/jobs/${job.id}/retry`)).toMatchObject({
      status: 409,
      body: { type: "http://localhost/problems/job_not_retryable", detail: expect.stringContaining("it is waiting") },
    });
    const cancelled = await send("POST", `/v1/jobs/${job.id}/cancel`);
    expect(cancelled).toMatchObject({ status: 200, body: { state: "cancelled" } });
    jobSchema.parse(cancelled.body);
    const events = await api.app.request(`/v1/jobs/${job.id}/events`);
    expect(events.headers.get("content-type")).toBe("text/event-stream");
    const [, id = "", data = ""] = /^id: (.*)\ndata: (.*)$/m.exec(await events.text()) ?? [];
    expect(JSON.parse(data)).toEqual(cancelled.body);
    const again = await api.app.request(`/v1/jobs/${job.id}/events`, { headers: { "Last-Event-ID": id } });
    expect(again.status).toBe(204);
    expect(await send("POST", `/v1/jobs/${job.id}/retry`)).toMatchObject({ status: 200, body: { state: "waiting" } });

    const known = { text: testText("known") };
    await api.post(known);
    expect((await api.post(known, later)).status).toBe(200);
    expect((await api.post({ text: " " }, later)).status).toBe(422);
    expect((await api.post({ text: testText("now") }, { ...later, Prefer: "respond-asynchronously" })).status).toBe(
      201,
    );
  });

  test.for([
    ["GET", "/v1/jobs/x", 404],
    ["GET", "/v1/jobs/x/events", 404],
    ["POST", "/v1/jobs/00000000-0000-0000-0000-000000000000/cancel", 404],
    ["POST", "/v1/jobs/%00/retry", 404],
    ["GET", "/v1/jobs?limit=0", 422],
    ["GET", "/v1/jobs?limit=201", 422],
    ["GET", "/v1/jobs?state=sleeping", 422],
    ["GET", "/v1/jobs?cursor=x", 422],
    ["DELETE", "/v1/jobs/x", 405],
  ] as const)("%s %s answers %i", async ([method, path, status]) => {
    expect(await send(method, path)).toMatchObject({ status, body: { status } });
  });
});

describe("bad input", () => {
  const json = { "Content-Type": "application/json" };
  const text = testText("+");
  const cases: { name: string; body: unknown; headers?: Record<string, string>; code: string; pointer?: string }[] = [
    { name: "empty body", body: "", code: "body_not_json", pointer: "#" },
    { name: "a body that is not JSON", body: "{text:", code: "body_not_json", pointer: "#" },
    {
      name: "binary body",
      body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff]),
      code: "body_not_json",
      pointer: "#",
    },
    { name: "an image", body: text, headers: { "Content-Type": "image/png" }, code: "unsupported_media_type" },
    { name: "no content type", body: new TextEncoder().encode("{}"), headers: {}, code: "unsupported_media_type" },
    { name: "JSON that is no object", body: [text], code: "request_invalid", pointer: "#" },
    { name: "no text", body: {}, code: "request_invalid", pointer: "#/text" },
    { name: "empty text", body: { text: "" }, code: "request_invalid", pointer: "#/text" },
    { name: "blank text", body: { text: " \n\t " }, code: "article_empty", pointer: "#/text" },
    { name: "text that is no string", body: { text: 1 }, code: "request_invalid", pointer: "#/text" },
    {
      name: "a binary file as text",
      body: { text: "\u0000\u0001PNG\u0000" },
      code: "text_not_readable",
      pointer: "#/text",
    },
    { name: "U+0000 in the title", body: { text, title: "a\0b" }, code: "request_invalid", pointer: "#/title" },
    {
      name: "an unknown language code",
      body: { text, language: "fr" },
      code: "request_invalid",
      pointer: "#/language",
    },
    {
      name: "a text in another language",
      body: {
        text: "Le président a déclaré hier que les nouveaux droits de douane allaient nuire aux fabricants européens, et que son gouvernement préparait une réponse. Il a ajouté que les entreprises du pays pourraient compter sur des aides, et que personne ne devait payer seul le prix de cette décision.",
      },
      code: "language_unsupported",
      pointer: "#/language",
    },
    {
      name: "30 February",
      body: { text, publishedOn: "2025-02-30" },
      code: "request_invalid",
      pointer: "#/publishedOn",
    },
    {
      name: "a date and time",
      body: { text, publishedOn: "2025-02-14T10:00:00Z" },
      code: "request_invalid",
      pointer: "#/publishedOn",
    },
    {
      name: "the year 0",
      body: { text, publishedOn: "0000-01-01" },
      code: "request_invalid",
      pointer: "#/publishedOn",
    },
    {
      name: "an address that is no web page",
      body: { text, url: "javascript:alert(1)" },
      code: "request_invalid",
      pointer: "#/url",
    },
    { name: "an unknown member", body: { text, "a/b": 1 }, code: "request_invalid", pointer: "#/a~1b" },
    {
      name: "more than 5,000,000 characters",
      body: { text: "The tariffs. ".repeat(400_000) },
      code: "article_too_long",
      pointer: "#/text",
    },
  ];
  test.for(cases)("$name: $code, and nothing is stored", async ({ body, headers = json, code, pointer }) => {
    const app = await api.app;
    const before = (await get("/v1/targets/tariffs/statements?band=off-target&band=balanced")).total;
    const response = await api.post(body, headers);
    const problem = (await response.json()) as never;
    expect(problem).toMatchObject({
      type: `http://localhost/problems/${code}`,
      ...{ ...problems, ...requestProblems }[code as keyof typeof problems],
      status: response.status,
      ...(pointer && { errors: [{ pointer }] }),
    });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect((problem as { instance: string }).instance).toBe(`urn:uuid:${response.headers.get("x-request-id")}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect((await app.request(`/problems/${code}`)).status).toBe(200);
    expect((await get("/v1/targets/tariffs/statements?band=off-target&band=balanced")).total).toBe(before);
  });

  test("a body over the limit is refused before all of it has come", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
      },
    });
    const request = new Request("http://localhost/v1/articles", {
      method: "POST",
      headers: json,
      body,
      duplex: "half",
    } as RequestInit);
    const response = await api.app.fetch(request);
    expect([response.status, ((await response.json()) as { type: string }).type]).toEqual([
      413,
      "http://localhost/problems/body_too_large",
    ]);
    expect(sent).toBeLessThan(40_000_000);
  });

  test("an article of nearly 5,000,000 characters is not too large, however JSON writes them", async () => {
    const text = `${testText("+", "long")} ${"The tariffs äöü are here. ".repeat(180_000)}`;
    const body = JSON.stringify({ text, language: "en" }).replaceAll(
      /[äöü]/g,
      (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
    );
    expect((await api.post(body)).status).toBe(201);
  });

  test.for([
    { path: "/v1/articles/art_0000", status: 404, code: "article_not_found" },
    { path: "/v1/articles/%00", status: 404, code: "article_not_found" },
    { path: "/v1/targets/nothing/statements", status: 404, code: "target_not_found" },
    { path: "/v1/targets/nothing/statements.csv", status: 404, code: "target_not_found" },
    { path: "/v1/targets/nothing/speakers", status: 404, code: "target_not_found" },
    { path: "/v1/targets/%F0%9F/series", status: 404, code: "target_not_found" },
    { path: "/v1/targets/tariffs/statements?cursor=x", status: 422, code: "cursor_invalid", pointer: "#/cursor" },
    { path: "/v1/targets/tariffs/statements?band=loud", status: 422, code: "request_invalid", pointer: "#/band/0" },
    { path: "/v1/targets/tariffs/statements?limit=0", status: 422, code: "request_invalid", pointer: "#/limit" },
    { path: "/v1/targets/tariffs/statements?limit=x", status: 422, code: "request_invalid", pointer: "#/limit" },
    { path: "/v1/targets/tariffs/statements?from=2025-02-30", status: 422, code: "request_invalid", pointer: "#/from" },
    { path: "/v1/targets/tariffs/statements?q=a&q=b", status: 422, code: "request_invalid", pointer: "#/q" },
    {
      path: "/v1/targets/tariffs/statements.csv?language=fr",
      status: 422,
      code: "request_invalid",
      pointer: "#/language/0",
    },
    { path: "/v1/targets/tariffs/series?interval=year", status: 422, code: "request_invalid", pointer: "#/interval" },
    { path: "/v1/nothing", status: 404, code: "not_found" },
    { path: "/v1/", status: 404, code: "not_found" },
    { path: "/nothing", status: 404, code: "not_found" },
    { path: "/problems/nothing", status: 404, code: "not_found" },
    { path: "/problems/..%2Fcsv-columns", status: 404, code: "not_found" },
  ])("GET $path answers $status $code", async ({ path, status, code, pointer }) => {
    const response = await api.app.request(path);
    const problem = await response.json();
    expect(response.status).toBe(status);
    expect(problem).toMatchObject({
      type: `http://localhost/problems/${code}`,
      ...(pointer !== undefined && { errors: [{ pointer }] }),
    });
  });

  test.for([
    { method: "PUT", path: "/v1/articles", allow: "POST, GET, HEAD, OPTIONS" },
    { method: "PUT", path: "/v1/articles/art_1", allow: "GET, HEAD, DELETE, OPTIONS" },
    { method: "PUT", path: "/v1/targets", allow: "GET, HEAD, POST, OPTIONS" },
    { method: "POST", path: "/v1/targets/tariffs/statements.csv", allow: "GET, HEAD, OPTIONS" },
  ])("$method $path answers 405 and allows $allow", async ({ method, path, allow }) => {
    const response = await api.app.request(path, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({ type: "http://localhost/problems/method_not_allowed" });
  });

  test("unknown query parameters are ignored", async () => {
    expect((await api.app.request("/v1/targets/tariffs/statements?utm_source=x&speaker=")).status).toBe(200);
  });

  test("a scorer that cannot answer is a 503 that says when to come back, and nothing is stored", async () => {
    const analyze = () => Promise.reject(new ScorerUnavailableError("sample", "it sleeps", { retryAfterSeconds: 42 }));
    const sleeping = await testApp({ store: api.store, analyze });
    const response = await sleeping.post({ text: testText("+", "sleeps") });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "42"]);
    expect(await response.json()).toMatchObject({
      type: "http://localhost/problems/scorer_unavailable",
      ...problems.scorer_unavailable,
      detail: "The scorer sample cannot answer now: it sleeps.",
    });
    expect((await sleeping.post({ text: testText("+", "sleeps") })).status).toBe(503);
  });

  test("a database that does not answer is a 503 that says when to come back", async () => {
    const lost = () => Promise.reject(new StoreUnavailableError("Connection terminated unexpectedly"));
    const failing = await testApp({ store: brokenStore(api.store, { hasArticle: lost }) });
    const response = await failing.post({ text: testText("+", "fails") });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await response.json()).toMatchObject({
      type: "http://localhost/problems/store_unavailable",
      ...problems.store_unavailable,
    });
  });

  test("an unforeseen error tells the log, not the client", async () => {
    const failing = await testApp({
      store: brokenStore(api.store, { hasArticle: () => Promise.reject(new Error("secret of the database")) }),
    });
    const response = await failing.post({ text: testText("+", "fails") });
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        type: "about:blank",
        title: "Internal Server Error",
        status: 500,
        instance: expect.stringMatching(/^urn:uuid:/),
      },
    ]);
    expect(JSON.stringify(failing.entries)).toContain("secret of the database");
    expect(JSON.stringify(failing.entries)).not.toContain("Anna Weber");
  });
});

describe("what people decide", () => {
  const text = testText("+", "-");
  const send = async (path: string, body?: object, method = "POST") =>
    await api.app.request(path, {
      method,
      ...(body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
  const added = async () => {
    const answer = await (await api.post({ text, publishedOn: "2025-02-14", language: "en" })).json();
    const { article, statements } = analyzedArticleSchema.parse(answer);
    return { id: article.id, first: statements[0]?.id, path: `/v1/articles/${article.id}` };
  };
  const meanNow = async () => (await get("/v1/targets/tariffs/summary?from=2025-02-14&to=2025-02-14")).mean;

  test("a correction is shown at once, listed, and taken back", async () => {
    const { path, first } = await added();
    const [address, before] = [`${path}/statements/${first}/corrections`, await meanNow()];
    const correction = { madeBy: "Ada", field: "stance", targetId: "tariffs", value: -1 };
    const response = await send(address, correction);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ corrections: [{ madeBy: "Ada", before: 0.8, after: -1 }] });
    expect(await meanNow()).toBeCloseTo(before - 1.8 / 2, 10);
    expect((await send(address, { madeBy: "Ada", field: "stance", targetId: "tariffs", undo: true })).status).toBe(201);
    expect(await meanNow()).toBe(before);
    expect((await get(address)).corrections).toHaveLength(2);
    expect((await send(address, { ...correction, value: 2 })).status).toBe(422);
    expect((await send(`${path}/statements/nothing/corrections`, correction)).status).toBe(404);
  });

  test("speakers are merged and split, and one cannot be merged with itself", async () => {
    await added();
    const ben = { id: "ben", kind: "person", name: "Ben", role: null, organization: null };
    const { path, first } = await added();
    await send(`${path}/statements/${first}/corrections`, { madeBy: "Ada", field: "speaker", speaker: ben });
    expect((await send("/v1/speakers/ben/merge", { madeBy: "Ada", into: "anna-weber" })).status).toBe(204);
    expect((await send("/v1/speakers/ben/merge", { madeBy: "Ada", into: "anna-weber" })).status).toBe(409);
    const speakers = async () =>
      (await get("/v1/targets/tariffs/speakers")).speakers.map((one: { speaker: { id: string } }) => one.speaker.id);
    expect(await speakers()).toEqual(["anna-weber"]);
    expect((await send("/v1/speakers/ben/merge", { madeBy: "Ada", into: null })).status).toBe(204);
    expect(await speakers()).toContain("ben");
    expect((await send("/v1/speakers/nobody/merge", { madeBy: "Ada", into: null })).status).toBe(404);
  });

  test("a person's data is given as lines, and deleted with all that was said", async () => {
    await added();
    const data = await api.app.request("/v1/speakers/anna-weber/data.ndjson");
    const lines = (await data.text()).trimEnd().split("\n");
    expect(data.headers.get("content-type")).toBe("application/x-ndjson");
    expect(lines.map((line) => JSON.parse(line).type)).toContain("statement");
    expect((await send("/v1/speakers/anna-weber", undefined, "DELETE")).status).toBe(204);
    expect((await send("/v1/speakers/anna-weber", undefined, "DELETE")).status).toBe(404);
    expect((await api.app.request("/v1/speakers/anna-weber/data.ndjson")).status).toBe(404);
  });

  test("a deleted article is gone, and may be added again", async () => {
    const { path } = await added();
    expect((await send(path, undefined, "DELETE")).status).toBe(204);
    expect((await api.app.request(path)).status).toBe(404);
    expect((await send(path, undefined, "DELETE")).status).toBe(404);
    expect((await api.post({ text, language: "en" })).status).toBe(201);
  });
});

describe("reading", () => {
  let reader: Awaited<ReturnType<typeof testApp>>;
  const read = async <Answer>(path: string) => (await (await reader.app.request(path)).json()) as Answer;
  beforeAll(async () => {
    reader = await testApp();
    const articles = [
      { text: testText("+", "-"), publishedOn: "2025-01-10", outlet: "Post", title: "=1+1" },
      { text: testText("+", "0", "?"), publishedOn: "2025-01-20", outlet: "Post, weekly" },
      { text: testText("-", "-", "-"), publishedOn: "2025-03-05" },
    ];
    for (const article of articles) await reader.post({ ...article, language: "en" });
  }, 60_000);
  afterAll(async () => await reader.close());

  test("the feed has the statements of the query", async () => {
    const response = await reader.app.request("/v1/targets/tariffs/feed.atom?band=opposes");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const { entries = [] } = parseAtomFeed(await response.text());
    const { statements } = await read<StatementPage>("/v1/targets/tariffs/statements?band=opposes&limit=50");
    expect(entries.map(({ content }) => content?.value)).toEqual(statements.map(({ text }) => text));
    expect(entries).toHaveLength(4);
    expect((await reader.app.request("/v1/targets/none/feed.atom")).status).toBe(404);
  });

  test("targets", async () => {
    expect(await read("/v1/targets")).toMatchObject({ targets: [{ id: "tariffs" }, { id: "other" }] });
  });

  test("speakers have mean, interval, count and distribution", async () => {
    const { speakers } = await read<{ speakers: { low: number }[] }>("/v1/targets/tariffs/speakers");
    expect(speakers).toMatchObject([
      {
        speaker: { name: "Anna Weber" },
        mean: -16 / 70,
        count: 7,
        articles: 3,
        singleSource: false,
        distribution: [4, 0, 1, 0, 2],
      },
    ]);
    expect(speakers[0]?.low).toBeLessThan(-1.6 / 7);
  });

  test("an undecided statement is listed and counted, in no mean; the shrunk mean knows everybody", async () => {
    const { app, post, close } = await testApp();
    const speakersOf = async (query: string) =>
      await (await app.request(`/v1/targets/tariffs/speakers${query}`)).json();
    await post({ text: testText("+", "~", "~"), publishedOn: "2025-01-10", language: "en" });
    expect(await speakersOf("")).toMatchObject({ speakers: [{ mean: 0.8, shrunkMean: 0.8, count: 1, undecided: 2 }] });
    expect(await speakersOf("?speaker=anna-weber")).toEqual(await speakersOf(""));
    expect(await speakersOf("?speaker=nobody")).toMatchObject({ speakers: [], others: { speakers: 0, count: 0 } });
    expect(await (await app.request("/v1/targets/tariffs/series")).json()).toMatchObject({
      series: [{ points: [{ mean: 0.8, count: 1, undecided: 2 }] }],
    });
    const page = (await (await app.request("/v1/targets/tariffs/statements")).json()) as StatementPage;
    expect(page).toMatchObject({ total: 3, undecided: 2, offTarget: 0 });
    const csv = await (await app.request("/v1/targets/tariffs/statements.csv")).text();
    const rows: { labels: string }[] = parse(csv, { columns: true });
    expect(rows.map(({ labels }) => labels).sort()).toEqual(["-1|0|1", "-1|0|1", "1"]);
    expect(page.statements.map(({ stance }) => stance.labels.join("|"))).toEqual(rows.map(({ labels }) => labels));
    await close();
  }, 60_000);

  test("two articles are a single source, one statement has no interval", async () => {
    expect(await read("/v1/targets/tariffs/speakers?to=2025-02-01")).toMatchObject({
      speakers: [{ count: 4, articles: 2, singleSource: true }],
    });
    expect(await read("/v1/targets/tariffs/speakers?band=balanced")).toMatchObject({
      speakers: [{ mean: 0, low: null, high: null, count: 1, articles: 1, singleSource: true }],
    });
  });

  test("a series has a point for each interval, months when nothing is said", async () => {
    expect(await read("/v1/targets/tariffs/series")).toMatchObject({
      interval: "month",
      series: [
        {
          points: [
            { from: "2025-01-01", count: 4, mean: 0.2 },
            { from: "2025-03-01", count: 3, mean: -0.8 },
          ],
        },
      ],
    });
    expect(await read("/v1/targets/tariffs/series?interval=quarter")).toMatchObject({
      series: [{ points: [{ from: "2025-01-01", count: 7 }] }],
    });
  });

  test("what a limit leaves out is told as one, and what was said before as a change", async () => {
    expect(await read("/v1/targets/tariffs/speakers?limit=1")).toMatchObject({
      speakers: [{ previous: null }],
      others: { speakers: 0, count: 0, mean: null },
    });
    expect(await read("/v1/targets/tariffs/speakers?from=2025-02-16&to=2025-03-31")).toMatchObject({
      speakers: [{ mean: -0.8, previous: { mean: 0.2, count: 4 } }],
    });
    expect(await read("/v1/targets/tariffs/summary?from=2025-02-16&to=2025-03-31")).toMatchObject({
      mean: -0.8,
      previous: { mean: 0.2, count: 4 },
    });
  });

  test("a summary is over all statements, and empty where there are none", async () => {
    expect(await read("/v1/targets/tariffs/summary")).toMatchObject({
      mean: -16 / 70,
      count: 7,
      articles: 3,
      offTarget: 1,
      distribution: [4, 0, 1, 0, 2],
      previous: null,
    });
    expect(await read("/v1/targets/tariffs/summary?speaker=nobody")).toEqual({
      mean: null,
      low: null,
      high: null,
      count: 0,
      undecided: 0,
      corrected: 0,
      articles: 0,
      singleSource: true,
      offTarget: 0,
      distribution: [0, 0, 0, 0, 0],
      previous: null,
    });
  });

  test("a histogram has twenty bins from -1 to 1", async () => {
    const { bins } = await read<{ bins: { from: number; to: number; count: number }[] }>(
      "/v1/targets/tariffs/histogram",
    );
    expect(bins).toHaveLength(20);
    expect([bins[0]?.from, bins[10]?.from, bins[19]?.to]).toEqual([-1, 0, 1]);
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { from: -0.9, to: -0.8, count: 4 },
      { from: 0, to: 0.1, count: 1 },
      { from: 0.8, to: 0.9, count: 2 },
    ]);
  });

  test("a heatmap has a cell for each speaker and target", async () => {
    const heatmap = await read<{ rows: object[] }>("/v1/heatmap?target=other&target=tariffs");
    expect(heatmap).toMatchObject({
      targets: ["other", "tariffs"],
      rows: [{ speaker: { id: "anna-weber" }, cells: [{ count: 7 }, { count: 7, mean: -16 / 70 }] }],
      speakers: 1,
    });
    expect(await read("/v1/heatmap?from=2025-03-01&to=2025-03-05")).toMatchObject({
      targets: ["tariffs", "other"],
      rows: [{ cells: [{ count: 3 }, { count: 3 }] }],
    });
    expect(await read("/v1/heatmap?from=2026-03-01")).toMatchObject({ rows: [], speakers: 0 });
    expect(await read("/v1/heatmap?target=nothing")).toMatchObject({ status: 404 });
  });

  test("the CSV has the rows of all pages, in their order, under every filter", async () => {
    for (const filter of [
      "",
      "band=off-target&band=supports",
      "outlet=Post&outlet=Post%2C+weekly",
      "q=number+1",
      "from=2026-01-01",
    ]) {
      const ids: string[] = [];
      let next: string | null = "";
      while (next !== null) {
        const cursor: string = next && `&cursor=${next}`;
        const page: StatementPage = await read(`/v1/targets/tariffs/statements?limit=2&${filter}${cursor}`);
        ids.push(...page.statements.map(({ id }) => id));
        expect(page.total).toBeGreaterThanOrEqual(ids.length);
        next = page.next;
      }
      const response = await reader.app.request(`/v1/targets/tariffs/statements.csv?${filter}`);
      const rows: { statement_id: string }[] = parse(await response.text(), { columns: true });
      expect(rows.map((row) => row.statement_id)).toEqual(ids);
    }
  });

  test("the CSV says what it is, guards text and leaves numbers alone", async () => {
    const response = await reader.app.request("/v1/targets/tariffs/statements.csv?to=2025-01-15");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="standpoint-tariffs-2025-03-01.csv"',
    });
    const rows: { stance: string }[] = parse(await response.text(), { columns: true });
    expect(rows).toMatchObject(rows.map(() => ({ title: "'=1+1", outlet: "Post", cue: "said", source: "Anna Weber" })));
    expect(rows.map(({ stance }) => stance).sort()).toEqual(["-0.8", "0.8"]);
  });

  test("a CSV that cannot be finished breaks off instead of ending", async () => {
    const failing = await testApp({
      store: brokenStore(reader.store, {
        async *copyStatements(query, signal) {
          yield* reader.store.copyStatements(query, signal);
          throw new Error("the database went away");
        },
      }),
    });
    const response = await failing.app.request("/v1/targets/tariffs/statements.csv");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("the database went away");
  });

  test("a reader that leaves ends the export", async () => {
    let left: AbortSignal | undefined;
    const watched = await testApp({
      store: brokenStore(reader.store, {
        async *copyStatements(query, signal) {
          left = signal;
          while (true) yield* reader.store.copyStatements(query, signal);
        },
      }),
    });
    const body = (await watched.app.request("/v1/targets/tariffs/statements.csv")).body?.getReader();
    expect(new TextDecoder().decode((await body?.read())?.value)).toContain("statement_id");
    await body?.read();
    expect(left?.aborted).toBe(false);
    await body?.cancel();
    expect(left?.aborted).toBe(true);
  });

  test("HEAD answers as GET does, without a body", async () => {
    const response = await reader.app.request("/v1/targets/tariffs/statements.csv", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-type")).toContain("text/csv");
  });
});

describe("about the API", () => {
  test("openapi.json is the golden copy", async () => {
    const golden = JSON.parse(await readFile(new URL("../openapi.json", import.meta.url), "utf8"));
    // After a wanted change of the contract: pnpm --filter @standpoint/api openapi
    expect(await get("/openapi.json")).toEqual(golden);
  });

  test("every reference in the document leads somewhere", () => {
    const text = JSON.stringify(openApiDocument());
    const { components } = openApiDocument();
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(Object.keys(components.schemas)).toContain(name);
    }
    expect(text).not.toContain("$defs");
  });

  test("every problem has a page that names it", async () => {
    for (const [code, { title, status }] of Object.entries({ ...problems, ...requestProblems })) {
      const response = await api.app.request(`/problems/${code}`);
      expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(await response.text()).toContain(`# ${title}\n\n\`${code}\`, HTTP status ${status}\n`);
    }
  });

  test("docs/http-api.md names every endpoint and problem", async () => {
    const page = await readFile(new URL("../../../docs/http-api.md", import.meta.url), "utf8");
    for (const [path, methods] of Object.entries(openApiDocument().paths)) {
      for (const method of Object.keys(methods)) expect(page).toContain(`\`${method.toUpperCase()} ${path}\``);
    }
    for (const code of Object.keys({ ...problems, ...requestProblems }))
      expect(page).toContain(`(problems/${code}.md)`);
  });

  test("the server says that it is there", async () => {
    expect(await get("/v1/health")).toEqual({ status: "ok" });
  });

  test("every answer has the headers that keep a browser from guessing", async () => {
    for (const path of ["/v1/targets", "/v1/nothing", "/openapi.json", "/v1/targets/tariffs/statements.csv"]) {
      expect(Object.fromEntries((await api.app.request(path)).headers), path).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
  });

  test("the log has a line for each request, without its query and body", async () => {
    api.entries.length = 0;
    await api.app.request("/v1/targets?q=secret");
    await api.post({ text: testText("a secret") });
    expect(api.entries).toMatchObject([
      { level: "info", method: "GET", path: "/v1/targets", status: 200 },
      { level: "info", method: "POST", path: "/v1/articles", status: 201 },
    ]);
    expect(JSON.stringify(api.entries)).not.toContain("secret");
  });
});

describe("the dashboard", () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof testApp>>["app"];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "standpoint-dashboard-"));
    await mkdir(join(folder, "dist", "assets"), { recursive: true });
    await writeFile(join(folder, "dist", "index.html"), "<!doctype html><title>Standpoint</title>");
    await writeFile(join(folder, "dist", "assets", "index-1a2b.js"), "export {};");
    await writeFile(join(folder, "secret.txt"), "secret");
    site = (await testApp({ store: api.store, dashboardFolder: join(folder, "dist") })).app;
  });
  afterAll(async () => await rm(folder, { recursive: true }));

  test.for(["/", "/index.html", "/targets/deepseek-threat?speaker=x", "/articles/art_1"])(
    "%s is its page",
    async (path) => {
      const response = await site.request(path);
      expect([response.status, await response.text()]).toEqual([200, "<!doctype html><title>Standpoint</title>"]);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    },
  );

  test.for([
    ["/embed/targets/tariffs/timeline", "*"],
    ["/embed/targets/tariffs/timeline?lang=de&theme=dark", "*"],
    ["/", "'none'"],
    ["/targets/tariffs/timeline", "'none'"],
    ["/embed", "'none'"],
    ["/embedded/x", "'none'"],
    ["/x/../embed/../targets/tariffs", "'none'"],
    ["/articles/embed/x", "'none'"],
  ] as const)("%s may be framed by %s", async ([path, ancestors]) => {
    const policy = (await site.request(path)).headers.get("content-security-policy") ?? "";
    expect(policy.split("; ").filter((part) => part.startsWith("frame-ancestors"))).toEqual([
      `frame-ancestors ${ancestors}`,
    ]);
  });

  test("its files may be kept for good", async () => {
    const response = await site.request("/assets/index-1a2b.js");
    expect(response.headers.get("content-type")).toContain("javascript");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  test.for([
    "/assets/gone.js",
    "/favicon.ico",
    "/v1/nothing",
    "/v1",
    "/problems/x",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
  ])("%s is no page", async (path) => {
    const response = await site.request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toBe("secret");
    expect(response.headers.get("cache-control") ?? "").not.toContain("immutable");
  });
});

test("no query makes the server fail", async () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "",
      "0",
      "-1",
      "2025-02-30",
      "0000-01-01",
      "9999-12-31",
      "off-target",
      "%",
      "\\",
      "\0",
      "\uD800",
      "1e9",
    ),
  );
  const name = fc.constantFrom(
    "speaker",
    "from",
    "to",
    "language",
    "outlet",
    "form",
    "band",
    "q",
    "sort",
    "limit",
    "cursor",
    "interval",
  );
  const path = fc.constantFrom("statements", "statements.csv", "speakers", "series");
  await fc.assert(
    fc.asyncProperty(path, fc.array(fc.tuple(name, value), { maxLength: 4 }), async (path, parameters) => {
      const query = new URLSearchParams(parameters.map(([key, text]): [string, string] => [key, text.toWellFormed()]));
      const response = await api.app.request(`/v1/targets/tariffs/${path}?${query}`);
      expect([200, 422]).toContain(response.status);
      await response.text();
    }),
    { numRuns: 300 },
  );
}, 60_000);
