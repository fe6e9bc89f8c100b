import { type EndpointName, endpoints } from "@standpoint/contract";
import { expect, test } from "vitest";
import { createClient } from "./client.ts";
import { memberOf, ProblemError } from "./problem-error.ts";

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

function clientAnswering(response: () => Response, baseUrl = "http://api.example/") {
  const calls: Call[] = [];
  const client = createClient({
    baseUrl,
    fetch: async (url, init) => {
      calls.push({ url: String(url), init: init ?? {} });
      return response();
    },
  });
  return { client, calls };
}

const json =
  (body: unknown, init: ResponseInit = {}, type = "application/json") =>
  () =>
    new Response(JSON.stringify(body), { ...init, headers: { "content-type": type } });

const words = ["a", "b", "c", "d", "e"] as const;
const draft = { claim: { en: "It rains.", de: "Es regnet." }, bands: { en: words, de: words } };

test("has a function for every endpoint, with its method and path", async () => {
  const { client, calls } = clientAnswering(json({}), "");
  const call = {
    addArticle: () => client.addArticle({ text: "Words." }),
    analyzeText: () => client.analyzeText({ text: "Words." }),
    getArticle: () => client.getArticle("{id}"),
    deleteArticle: () => client.deleteArticle("{id}"),
    correctStatement: () =>
      client.correctStatement(
        { articleId: "{id}", statementId: "{statementId}" },
        { madeBy: "Ada", field: "speaker", speaker: null },
      ),
    listCorrections: () => client.listCorrections({ articleId: "{id}", statementId: "{statementId}" }),
    decideCopy: () => client.decideCopy("{id}", { madeBy: "Ada", reject: true }),
    listCopyDecisions: () => client.listCopyDecisions("{id}"),
    listToReview: () => client.listToReview("{id}"),
    getAgreement: () => client.getAgreement("{id}"),
    mergeSpeaker: () => client.mergeSpeaker("{id}", { madeBy: "Ada", into: null }),
    findSpeakers: () => client.findSpeakers(),
    getSpeaker: () => client.getSpeaker("{id}"),
    listMerges: () => client.listMerges("{id}"),
    deleteSpeaker: () => client.deleteSpeaker("{id}"),
    exportSpeaker: () => client.exportSpeaker("{id}"),
    listJobs: () => client.listJobs(),
    getJob: () => client.getJob("{id}"),
    watchJob: () =>
      client
        .watchJob("{id}")
        .next()
        .catch(() => null),
    cancelJob: () => client.cancelJob("{id}"),
    retryJob: () => client.retryJob("{id}"),
    addWebhook: () => client.addWebhook({ url: "https://example.org/", events: ["statement.created"] }),
    listWebhooks: () => client.listWebhooks(),
    getWebhook: () => client.getWebhook("{id}"),
    deleteWebhook: () => client.deleteWebhook("{id}"),
    listDeliveries: () => client.listDeliveries("{id}"),
    testWebhook: () => client.testWebhook("{id}"),
    addFeed: () => client.addFeed({ url: "https://example.org/feed" }),
    listFeeds: () => client.listFeeds(),
    getSubscribedFeed: () => client.getSubscribedFeed("{id}"),
    deleteFeed: () => client.deleteFeed("{id}"),
    pollFeed: () => client.pollFeed("{id}"),
    listTargets: () => client.listTargets(),
    addTarget: () => client.addTarget(draft),
    previewTarget: () => client.previewTarget({ target: draft }),
    getTarget: () => client.getTarget("{id}"),
    changeTarget: () => client.changeTarget("{id}", draft),
    deleteTarget: () => client.deleteTarget("{id}"),
    listSpeakers: () => client.listSpeakers("{id}"),
    listSeries: () => client.listSeries("{id}"),
    getSummary: () => client.getSummary("{id}"),
    getHistogram: () => client.getHistogram("{id}"),
    getHeatmap: () => client.getHeatmap(),
    listStatements: () => client.listStatements("{id}"),
    getFacets: () => client.getFacets("{id}"),
    getFeed: () => client.getFeed("{id}"),
    exportStatements: () => client.exportStatements("{id}", "{format}" as never),
    exportSpeakers: () => client.exportSpeakers("{id}", "{format}" as never),
    exportSeries: () => client.exportSeries("{id}", "{format}" as never),
    exportHeatmap: () => client.exportHeatmap("{format}" as never),
    exportArticles: () => client.exportArticles("{format}" as never),
    listArticles: () => client.listArticles(),
    getArticleFacets: () => client.getArticleFacets(),
    listColumns: () => client.listColumns(),
    addKey: () => client.addKey({ name: "a script", role: "read" }),
    listKeys: () => client.listKeys(),
    getKey: () => client.getKey("{id}"),
    revokeKey: () => client.revokeKey("{id}"),
    listAudit: () => client.listAudit(),
    importStatements: () => client.importStatements({ type: "text/csv", body: "" }).next(),
    getHealth: () => client.getHealth(),
    getReadiness: () => client.getReadiness(),
  } satisfies Record<EndpointName, () => Promise<unknown>>;
  for (const [name, { method, path }] of Object.entries(endpoints)) {
    calls.length = 0;
    await call[name as EndpointName]();
    expect(decodeURIComponent(calls[0]?.url ?? "")).toBe(path);
    expect((calls[0]?.init.method ?? "GET").toLowerCase()).toBe(method);
  }
});

test.for([
  ["none", undefined, null],
  ["one", "sp_1", "Bearer sp_1"],
  ["one that is asked for", (): string => "sp_2", "Bearer sp_2"],
  ["one that is not there yet", (): null => null, null],
] as const)("with every request sends a key: %s", async ([, key, header]) => {
  const calls: RequestInit[] = [];
  const client = createClient({
    baseUrl: "",
    ...(key && { key }),
    fetch: async (_, init) => {
      calls.push(init ?? {});
      return new Response("{}");
    },
  });
  await client.listTargets();
  await client.addArticle({ text: "Words." });
  await client.exportStatements("harbour", "csv");
  expect(calls.map(({ headers }) => new Headers(headers).get("authorization"))).toEqual([header, header, header]);
});

test("repeats the key of a list and leaves out what is undefined", async () => {
  const { client, calls } = clientAnswering(json({ statements: [], total: 0, offTarget: 0, undecided: 0, next: null }));
  await client.listStatements("harbour", { speaker: ["a", "b & c"], q: "Zoll", from: undefined, limit: 20 });
  expect(calls[0]?.url).toBe(
    "http://api.example/v1/targets/harbour/statements?speaker=a&speaker=b+%26+c&q=Zoll&limit=20",
  );
});

test("escapes ids in paths", async () => {
  const { client, calls } = clientAnswering(json({}));
  await client.getArticle("../targets?x");
  expect(calls[0]?.url).toBe("http://api.example/v1/articles/..%2Ftargets%3Fx");
});

test.for([
  [201, "created"],
  [200, "unchanged"],
] as const)("tells by the status %i that an article was %s", async ([status, outcome]) => {
  const { client, calls } = clientAnswering(json({ article: { id: "art_1" }, statements: [] }, { status }));
  const added = await client.addArticle({ text: "Words.", language: "en" });
  expect(added).toEqual({ outcome, analyzed: { article: { id: "art_1" }, statements: [] } });
  expect(calls[0]?.init.body).toBe('{"text":"Words.","language":"en"}');
  expect(new Headers(calls[0]?.init.headers).get("content-type")).toBe("application/json");
});

test("an article is queued, and one that is there is given as it is", async () => {
  const queued = clientAnswering(json({ id: "job_1" }, { status: 202 }));
  expect(await queued.client.queueArticle({ text: "Words." })).toEqual({ outcome: "queued", job: { id: "job_1" } });
  expect(new Headers(queued.calls[0]?.init.headers).get("prefer")).toBe("respond-async");
  const known = clientAnswering(json({ article: { id: "art_1" }, statements: [] }));
  expect(await known.client.queueArticle({ text: "Words." })).toMatchObject({ outcome: "unchanged" });
});

test("a claim is read with what its change is sent with", async () => {
  const { client, calls } = clientAnswering(() => new Response('{"id":"harbour"}', { headers: { etag: 'W/"one"' } }));
  const { target, tag } = await client.getTarget("harbour");
  expect([target.id, tag]).toEqual(["harbour", 'W/"one"']);
  await client.changeTarget("harbour", draft, { tag });
  await client.changeTarget("harbour", draft);
  const sent = calls.map(({ init }) => new Headers(init.headers).get("if-match"));
  expect(sent).toEqual([null, 'W/"one"', null]);
});

test("passes the abort signal through", async () => {
  const { client, calls } = clientAnswering(json({ targets: [] }));
  const { signal } = new AbortController();
  await client.listTargets({ signal });
  expect(calls[0]?.init.signal).toBe(signal);
});

test("gives the address of a file with the same query", () => {
  const { client } = clientAnswering(json({}));
  expect(client.exportStatementsUrl("harbour", { band: ["opposes", "off-target"], from: "2031-01-01" })).toBe(
    "http://api.example/v1/targets/harbour/statements.csv?band=opposes&band=off-target&from=2031-01-01",
  );
  expect(client.exportSpeakersUrl("harbour", { language: ["de"] }, "parquet")).toBe(
    "http://api.example/v1/targets/harbour/speakers.parquet?language=de",
  );
  expect(client.exportSeriesUrl("harbour", { interval: "week" })).toBe(
    "http://api.example/v1/targets/harbour/series.csv?interval=week",
  );
  expect(client.exportArticlesUrl({ q: "tariffs" })).toBe("http://api.example/v1/articles.csv?q=tariffs");
  expect(client.exportHeatmapUrl({ target: ["harbour"] }, "json")).toBe(
    "http://api.example/v1/heatmap.json?target=harbour",
  );
  expect(createClient({ baseUrl: "" }).exportStatementsUrl("harbour")).toBe("/v1/targets/harbour/statements.csv");
  expect(client.exportStatementsUrl("harbour", { excel: true, delimiter: ";" }, "zip")).toBe(
    "http://api.example/v1/targets/harbour/statements.zip?excel=true&delimiter=%3B",
  );
});

test("throws the problem that the API answers with", async () => {
  const problem = {
    type: "http://api.example/problems/request_invalid",
    title: "The request does not fit its schema",
    status: 422,
    detail: "One member is not right.",
    errors: [{ pointer: "#/publishedOn", detail: "Not a date." }],
  };
  const { client } = clientAnswering(json(problem, { status: 422 }, "application/problem+json; charset=utf-8"));
  const error = await client.addArticle({ text: "x" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ name: "ProblemError", message: "One member is not right.", status: 422, problem });
  expect((error as ProblemError).detailOf("publishedOn")).toBe("Not a date.");
  expect((error as ProblemError).detailOf("text")).toBeUndefined();
});

test.for([
  ["a page of a gateway", () => new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" })],
  ["JSON that is no problem", json([1], { status: 502, statusText: "Bad Gateway" })],
  [
    "broken JSON",
    () =>
      new Response("{", {
        status: 502,
        statusText: "Bad Gateway",
        headers: { "content-type": "application/problem+json" },
      }),
  ],
] as const)("makes a problem of the status line when the answer is %s", async ([, response]) => {
  const { client } = clientAnswering(response);
  const error = await client.listTargets().catch((thrown: unknown) => thrown);
  expect((error as ProblemError).problem).toEqual({ type: "about:blank", title: "Bad Gateway", status: 502 });
});

test.for([
  ["#/publishedOn", "publishedOn"],
  ["/url/0", "url"],
  ["#/a~1b~0c", "a/b~c"],
  ["", ""],
] as const)("reads the pointer %s as the member %s", ([pointer, member]) => {
  expect(memberOf(pointer)).toBe(member);
});

test("tells bad records and totals as they come, wherever the answer is cut", async () => {
  const lines = '{"line":2,"detail":"Zölle"}\n{"added":1,"unchanged":0,"bad":1}\n';
  const bytes = new TextEncoder().encode(lines);
  for (const size of [1, 5, 100]) {
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const { client, calls } = clientAnswering(() => new Response(body));
    const results: unknown[] = [];
    for await (const result of client.importStatements({ type: "text/csv", body: "text" })) results.push(result);
    expect(results).toEqual([
      { line: 2, detail: "Zölle" },
      { added: 1, unchanged: 0, bad: 1 },
    ]);
    expect(new Headers(calls[0]?.init.headers).get("content-type")).toBe("text/csv");
  }
});
