import type { Job } from "@standpoint/contract";
import { UrlNotAllowedError, UrlNotFetchedError } from "@standpoint/domain";
import { readDocument, readFeed } from "@standpoint/intake";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { testApp, testHandlers, testText } from "../test-app.ts";
import type { Intake } from "../threads/open-intake.ts";

const pages: Record<string, string> = {};
const intake: Intake = {
  read: readDocument,
  readFeed: async (feed) => readFeed(feed),
  async fetch({ url }) {
    if (url.includes("10.0.0.1")) throw new UrlNotAllowedError("it does not lead to the public web");
    const page = pages[url];
    if (page === undefined) throw new UrlNotFetchedError("the server answers with status 404", { isTransient: false });
    const mediaType = url.endsWith(".png") ? "image/png" : "text/html";
    const bytes = new TextEncoder().encode(page);
    return { status: "fetched", url, mediaType, charset: null, bytes, etag: null, lastModified: null };
  },
};

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp({ intake });
}, 60_000);
afterAll(async () => await api.close());
afterEach(async () => {
  await api.store.executeSql(
    "truncate articles, statements, scores, scored_statements, statement_words, rollups, histograms",
  );
  await api.store.executeSql("delete from pgboss.job");
});

const pageOf = (text: string) =>
  `<html lang="en"><head><title>Makers count the cost</title><meta property="og:site_name" content="Example Post">
  <meta name="author" content="Jo Sander"><meta property="article:published_time" content="2025-02-14T08:00:00Z"></head><body><p>${text}</p></body></html>`;
const found = {
  title: "Makers count the cost",
  outlet: "Example Post",
  byline: "Jo Sander",
  publishedOn: "2025-02-14",
  publishedOnSource: "given",
};
const url = "https://example.org/tariffs";
const said = {
  title: "Said",
  outlet: "Said Post",
  byline: "Mia Alt",
  publishedOn: "2024-01-02",
  language: "de",
  url: "https://example.org/said",
};

const send = async (body: string | FormData, type: string | null, { query = "", prefer = "" } = {}) =>
  await api.app.request(`/v1/articles${query}`, {
    method: "POST",
    body,
    headers: { ...(type && { "content-type": type }), ...(prefer && { prefer }) },
  });
const linesOf = async (response: Response) =>
  (await response.text())
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const codeOf = async (response: Response) => ((await response.json()) as { type: string }).type.split("/").at(-1);

describe("an article comes", () => {
  const mail = `From: Jo Sander <news@example.org>\r\nSubject: Tariffs\r\nDate: Fri, 14 Feb 2025 08:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${testText("+")}`;
  const rows: { name: string; type: string; body: string; article: object }[] = [
    {
      name: "as html",
      type: "application/json",
      body: JSON.stringify({ html: pageOf(testText("+")), url }),
      article: { ...found, url },
    },
    { name: "as a page", type: "text/html", body: pageOf(testText("+")), article: { ...found, url: null } },
    {
      name: "as plain text",
      type: "text/plain; charset=utf-8",
      body: testText("+"),
      article: { title: null, publishedOnSource: "received" },
    },
    {
      name: "as a mail",
      type: "message/rfc822",
      body: mail,
      article: { title: "Tariffs", outlet: "example.org", byline: "Jo Sander", publishedOn: "2025-02-14" },
    },
  ];
  test.for(rows)("$name", async ({ type, body, article }) => {
    const response = await send(body, type);
    expect(response.status).toBe(201);
    const answer = (await response.json()) as { article: { text: string }; statements: unknown[] };
    expect(answer.article).toMatchObject({ ...article, language: "en", text: testText("+") });
    expect(answer.statements).toHaveLength(2);
    expect((await send(body, type)).status).toBe(200);
  });

  test("at a URL", async () => {
    pages[url] = pageOf(testText("+"));
    const response = await api.post({ url });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ article: { ...found, url, text: testText("+") } });
  });

  test("and who wrote it is in the list and its file", async () => {
    await send(pageOf(testText("+")), "text/html");
    const { articles } = (await (await api.app.request("/v1/articles?fields=byline")).json()) as { articles: object[] };
    expect(articles).toEqual([{ byline: "Jo Sander" }]);
    expect(await (await api.app.request("/v1/articles.csv")).text()).toMatch(/,byline,.*\r?\n.*,Jo Sander,/);
  });

  test("as the file of a form", async () => {
    const form = new FormData();
    form.set("file", new File([pageOf(testText("+"))], "tariffs.html"));
    const response = await send(form, null, { query: "?title=Said" });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ article: { ...found, title: "Said" } });
  });
});

describe("what its sender says wins", () => {
  test.for(["html", "url"])("over what a page says (%s)", async (way) => {
    pages[said.url] = pageOf(testText("+"));
    const response = await api.post({ ...said, ...(way === "html" && { html: pageOf(testText("+")) }) });
    expect(await response.json()).toMatchObject({ article: said });
  });

  test("in the query of a file", async () => {
    const response = await send(pageOf(testText("+")), "text/html", { query: `?${new URLSearchParams(said)}` });
    expect(await response.json()).toMatchObject({ article: said });
  });
});

describe("it is refused", () => {
  const png = "https://example.org/a.png";
  pages[png] = "x";
  const rows: { name: string; type?: string; body: string; query?: string; status: number; code: string }[] = [
    { name: "a text and a page", body: '{"text":"a","html":"b"}', status: 422, code: "request_invalid" },
    { name: "nothing at all", body: "{}", status: 422, code: "request_invalid" },
    { name: "no URL of the web", body: '{"url":"file:///etc/passwd"}', status: 422, code: "request_invalid" },
    { name: "a private address", body: '{"url":"http://10.0.0.1/"}', status: 422, code: "url_not_allowed" },
    { name: "a URL that is gone", body: '{"url":"https://example.org/gone"}', status: 422, code: "url_not_fetched" },
    { name: "a picture", body: JSON.stringify({ url: png }), status: 422, code: "document_not_readable" },
    { name: "a page without text", body: '{"html":"<p>"}', status: 422, code: "document_not_readable" },
    { name: "a page of marks alone", body: '{"html":"<p>—"}', status: 422, code: "article_empty" },
    { name: "a PDF that is none", type: "application/pdf", body: "x", status: 422, code: "document_not_readable" },
    {
      name: "20 MB of a page",
      type: "text/html",
      body: "x".repeat(20_000_000),
      status: 413,
      code: "document_too_large",
    },
    {
      name: "21 MB of anything",
      type: "text/plain",
      body: "x".repeat(21_000_000),
      status: 413,
      code: "body_too_large",
    },
    {
      name: "another language",
      type: "text/html",
      body: `<p>${"Les droits de douane sont lourds et les fabricants se plaignent. ".repeat(9)}`,
      status: 422,
      code: "language_unsupported",
    },
    {
      name: "a date that is none",
      type: "text/html",
      body: "<p>x",
      query: "?publishedOn=2025-02-30",
      status: 422,
      code: "request_invalid",
    },
    {
      name: "a form without a file",
      type: "multipart/form-data; boundary=b",
      body: "--b--",
      status: 422,
      code: "request_invalid",
    },
    { name: "a form that is none", type: "multipart/form-data", body: "x", status: 422, code: "request_invalid" },
    { name: "a picture as a body", type: "image/png", body: "x", status: 415, code: "unsupported_media_type" },
  ];
  test.for(rows)("$name", async ({ type = "application/json", body, query = "", status, code }) => {
    const response = await send(body, type, { query });
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  test("a form with a picture, or with more than a file", async () => {
    const form = new FormData();
    form.set("file", new File(["x"], "a.png", { type: "image/png" }));
    expect((await send(form, null)).status).toBe(415);
    form.set("file", new File(["Words."], "a.txt"));
    form.set("title", "x");
    expect(await (await send(form, null)).json()).toMatchObject({ errors: [{ pointer: "#/title" }] });
  });
});

describe("nobody waits", () => {
  const prefer = "respond-async";
  const handlers = () => testHandlers({ store: api.store, jobs: api.jobs, intake });
  const idle = { signal: new AbortController().signal, progress: async () => {} };

  test("for a page to be fetched", async () => {
    const response = await send(JSON.stringify({ url, title: "Said" }), "application/json", { prefer });
    expect(response.status).toBe(202);
    const job = (await response.json()) as Job;
    expect(response.headers.get("location")).toBe(`/v1/jobs/${job.id}`);
    expect(job).toMatchObject({ kind: "fetch-article", subject: url, articleId: null });
    pages[url] = pageOf(testText("+"));
    const { articleId } = await handlers()["fetch-article"]({ url, said: { title: "Said" } }, idle);
    expect((await api.store.getArticle(articleId)).article).toMatchObject({ ...found, title: "Said", url });
    expect(await handlers()["fetch-article"]({ url, said: {} }, idle)).toEqual({ articleId });
  });

  test("for a page that was sent to be analysed", async () => {
    const response = await send(pageOf(testText("+")), "text/html", { prefer });
    const { kind, subject, articleId } = (await response.json()) as Job;
    expect([response.status, kind, articleId]).toEqual([202, "add-article", subject]);
  });
});

describe("several articles", () => {
  test("come as lines of JSON, one result for each, and the others go on", async () => {
    pages[url] = pageOf(testText("+"));
    const records = [
      JSON.stringify({ text: testText("+") }),
      "",
      "{",
      JSON.stringify({ text: testText("-"), title: 1 }),
      JSON.stringify({ html: pageOf(testText("-")) }),
      JSON.stringify({ url: "http://10.0.0.1/" }),
      JSON.stringify({ text: testText("+") }),
      JSON.stringify({}),
    ];
    const response = await send(records.join("\n"), "application/x-ndjson");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
    const id = expect.stringMatching(/^art_/);
    const problem = (code: string, pointer: string) => ({
      problem: expect.objectContaining({
        type: `http://localhost/problems/${code}`,
        errors: [expect.objectContaining({ pointer })],
      }),
    });
    expect(await linesOf(response)).toEqual([
      { line: 1, id, status: "created" },
      { line: 3, ...problem("request_invalid", "#") },
      { line: 4, ...problem("request_invalid", "#/title") },
      { line: 5, id, status: "created" },
      { line: 6, ...problem("url_not_allowed", "#/url") },
      { line: 7, id, status: "unchanged" },
      { line: 8, ...problem("request_invalid", "#/text") },
    ]);
  });

  test("come as a table", async () => {
    const rows = [`text,title,publishedOn`, `"${testText("+")}",Tariffs,2025-02-14`, `"${testText("-")}",,2025-02-30`];
    const [created, bad] = await linesOf(await send(rows.join("\r\n"), "text/csv"));
    expect(created).toMatchObject({ line: 2, status: "created" });
    expect((await api.store.getArticle(created.id)).article).toMatchObject({
      title: "Tariffs",
      publishedOn: "2025-02-14",
    });
    expect(bad).toMatchObject({ line: 3, problem: { errors: [{ pointer: "#/publishedOn" }] } });
    const wrong = await send("text,headline\nx,y", "text/csv");
    expect([wrong.status, await codeOf(wrong)]).toEqual([422, "request_invalid"]);
  });

  test("are queued where nobody waits", async () => {
    const records = [{ text: testText("+") }, { url }].map((record) => JSON.stringify(record)).join("\n");
    const lines = await linesOf(await send(records, "application/x-ndjson", { prefer: "respond-async" }));
    expect(lines).toEqual([
      { line: 1, id: expect.stringMatching(/^art_/), status: "queued", job: expect.any(String) },
      { line: 2, id: null, status: "queued", job: expect.any(String) },
    ]);
    expect(await api.jobs.get(lines[1].job)).toMatchObject({ kind: "fetch-article", subject: url });
  });
});
