import { setTimeout } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type { StatementPage } from "@standpoint/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenStore, testApp, testTarget, testText } from "../test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp({ corsOrigins: ["https://charts.example.org"] });
  const marks = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? "+" : "-"));
  await api.post({ text: testText(...marks), publishedOn: "2025-02-14", language: "en", outlet: "Example Post" });
}, 60_000);
afterAll(async () => await api.close());

const statements = "/v1/targets/tariffs/statements";
const get = async (path: string, headers: Record<string, string> = {}, method = "GET") =>
  await api.app.request(path, { method, headers });

describe("entity tags", () => {
  test.for([
    statements,
    "/v1/targets",
    "/v1/targets/tariffs/speakers",
    "/v1/targets/tariffs/feed.atom",
    "/v1/columns",
    "/openapi.json",
  ])("%s is answered with 304 to who has it", async (path) => {
    const first = await get(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [tag, `"other", ${tag}`, tag.replace("W/", ""), "*"]) {
      const second = await get(path, { "If-None-Match": known });
      expect([second.status, second.body, second.headers.get("etag")]).toEqual([304, null, tag]);
      expect(second.headers.get("cache-control")).toBe("no-cache");
      expect(second.headers.get("vary")).toBe(first.headers.get("vary"));
      expect(second.headers.get("content-type")).toBeNull();
    }
    expect((await get(path, { "If-None-Match": 'W/"other"' })).status).toBe(200);
  });

  test("a correction changes the tag of all that it changes", async () => {
    const paths = [statements, "/v1/targets/tariffs/speakers", "/v1/targets/tariffs/summary"];
    const tags = async () => await Promise.all(paths.map(async (path) => (await get(path)).headers.get("etag")));
    const before = await tags();
    const [first] = ((await (await get(statements)).json()) as StatementPage).statements;
    const { articleId, id: statementId } = first ?? { articleId: "", id: "" };
    const decision = { field: "stance", targetId: "tariffs", value: -0.3 } as const;
    await api.store.correctStatement({ articleId, statementId, madeBy: "a test", decision });
    const after = await tags();
    expect(after.filter((tag, index) => tag === before[index])).toEqual([]);
    await api.store.correctStatement({
      articleId,
      statementId,
      madeBy: "a test",
      decision: { field: "stance", targetId: "tariffs", undo: true },
    });
    expect(await tags()).toEqual(before);
  });

  test.for([`${statements}.json`, `${statements}.csv`, "/v1/nothing"])("%s has none", async (path) => {
    const response = await get(path, { "If-None-Match": "*" });
    expect([response.status === 304, response.headers.get("etag")]).toEqual([false, null]);
    await response.body?.cancel();
  });
});

describe("the time of the last change", () => {
  const claim = "/v1/targets/timed";
  const { id: _id, revision: _revision, ...content } = testTarget("timed");
  const draft = (word: string) => ({ ...content, claim: { en: `Rain is ${word}.`, de: `Regen ist ${word}.` } });
  const timeOf = async () => (await get(claim)).headers.get("last-modified");
  const later = async () => await expect.poll(timeOf, { timeout: 5_000 }).not.toBeNull();

  test("a claim has it, another for each revision, and none in the second that it is made in", async () => {
    await api.store.addTarget("timed", draft("wet"));
    expect(await timeOf()).toBeNull();
    await later();
    const time = (await timeOf()) ?? "";
    expect(new Date(time).toUTCString()).toBe(time);
    const known = await get(claim, { "If-Modified-Since": time });
    expect([known.status, known.headers.get("last-modified")]).toEqual([304, time]);
    const tomorrow = new Date(Date.now() + 86_400_000).toUTCString();
    expect((await get(claim, { "If-Modified-Since": tomorrow })).status).toBe(200);
    expect((await get(claim, { "If-Modified-Since": time, "If-None-Match": '"other"' })).status).toBe(200);
    await api.store.changeTarget("timed", draft("cold"));
    await api.store.changeTarget("timed", draft("loud"));
    expect(await (await get(claim, { "If-Modified-Since": time })).json()).toMatchObject({ revision: 3 });
    await later();
    expect(Date.parse((await timeOf()) ?? "")).toBeGreaterThan(Date.parse(time) + 1_000);
    await api.store.deleteTarget("timed");
  });

  test.for([statements, "/v1/targets", "/v1/articles", "/openapi.json"])("%s has none", async (path) => {
    const response = await get(path, { "If-Modified-Since": new Date().toUTCString() });
    expect([response.status, response.headers.get("last-modified")]).toEqual([200, null]);
  });
});

describe("types", () => {
  test.for([
    ["", "application/json"],
    ["*/*", "application/json"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"],
    ["application/json, application/problem+json", "application/json"],
    ["text/csv", "text/csv; charset=utf-8; header=present"],
    ["Text/CSV;q=0.5", "text/csv; charset=utf-8; header=present"],
    ["text/*", "text/csv; charset=utf-8; header=present"],
    ["text/csv, */*", "text/csv; charset=utf-8; header=present"],
    ["text/csv;q=0.5, application/json;q=0.9", "application/json"],
    ["application/json;q=0.5, application/x-ndjson", "application/x-ndjson"],
    ["application/vnd.apache.parquet", "application/vnd.apache.parquet"],
    ["application/zip", "application/zip"],
  ] as const)("Accept: %s is answered with %s", async ([accept, type]) => {
    const response = await get(`${statements}?limit=2`, accept === "" ? {} : { Accept: accept });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    expect(response.headers.get("vary")).toContain("Accept");
    await response.body?.cancel();
  });

  test.for([
    [statements, "text/html"],
    [statements, "application/json;q=0, text/html"],
    [statements, "*/*;q=0"],
    ["/v1/targets/tariffs/speakers", "application/zip"],
    ["/v1/targets/tariffs/series", "image/png"],
    ["/v1/articles", "application/zip"],
  ] as const)("%s cannot be %s", async ([path, accept]) => {
    const response = await get(path, { Accept: accept });
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ type: "http://localhost/problems/not_acceptable", status: 406 });
  });

  test("a file by Accept is never a page", async () => {
    const lines = await (await get(`${statements}?limit=2&fields=id`, { Accept: "application/x-ndjson" })).text();
    expect(lines.trim().split("\n")).toHaveLength(12);
  });
});

describe("members and pages", () => {
  test.for([
    ["fields=id,text", ["id", "text"]],
    ["fields=id&fields=text", ["id", "text"]],
    ["fields=stance.value,stance.scorer", ["stance"]],
  ] as const)("%s leaves only these", async ([query, members]) => {
    const { statements: rows, total } = (await (await get(`${statements}?${query}`)).json()) as StatementPage;
    expect([rows.length, total]).toEqual([12, 12]);
    for (const row of rows) expect(Object.keys(row)).toEqual(members);
    const lines = await (await get(`${statements}.ndjson?${query}`)).text();
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
  });

  test("a member of a member is where it was, and null where that is", async () => {
    const path = `${statements}?fields=stance.value,attribution.speaker.name,article&limit=1`;
    const { statements: rows } = (await (await get(path)).json()) as StatementPage;
    expect(rows).toEqual([
      {
        stance: { value: expect.any(Number) },
        attribution: { speaker: { name: "Anna Weber" } },
        article: expect.objectContaining({ outlet: "Example Post" }),
      },
    ]);
  });

  test.for(["fields=id,secret", "fields=", "fields=id.x", "excel=maybe", "delimiter=|", "guard=1&guard=0"])(
    "%s is not right",
    async (query) => {
      const [name = ""] = query.split("=");
      const response = await get(`${statements}.csv?${query}`);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ errors: [{ pointer: expect.stringContaining(`#/${name}`) }] });
    },
  );

  test("the next page is in a header, too, and the last has none", async () => {
    const ids: string[] = [];
    let path: string | undefined = `${statements}?limit=5&band=supports&band=opposes`;
    for (let pages = 0; path !== undefined; pages += 1) {
      const response: Response = await get(path);
      const page = (await response.json()) as StatementPage;
      ids.push(...page.statements.map(({ id }) => id));
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
      expect(path === undefined).toBe(page.next === null);
      expect(pages).toBeLessThan(3);
    }
    expect(new Set(ids).size).toBe(12);
  });
});

describe("how CSV is written", () => {
  const first = async (query: string) =>
    Buffer.from(await (await get(`${statements}.csv?${query}`)).bytes()).toString();

  test("with a byte-order mark for Excel, and between cells what is asked for", async () => {
    const plain = await first("");
    expect(plain.startsWith("statement_id,target_id,")).toBe(true);
    expect(await first("excel=1")).toBe(`\uFEFF${plain}`);
    expect((await first("excel=true&delimiter=%3B")).startsWith("\uFEFFstatement_id;target_id;")).toBe(true);
    expect((await first("delimiter=tab")).startsWith("statement_id\ttarget_id\t")).toBe(true);
  });
});

describe("compression", () => {
  const gzip = { "Accept-Encoding": "br;q=1, gzip" };

  test.for([statements, `${statements}.csv`, `${statements}.json`, `${statements}.ndjson`])(
    "%s is compressed for who accepts it, and is the same",
    async (path) => {
      const [plain, packed] = [await get(path), await get(path, gzip)];
      expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
      expect(packed.headers.get("vary")).toContain("Accept-Encoding");
      expect(packed.headers.get("etag")).toBe(plain.headers.get("etag"));
      const bytes = await packed.bytes();
      expect(gunzipSync(bytes).toString()).toBe(await plain.text());
    },
  );

  test("the script of the docs page is compressed", async () => {
    const [plain, packed] = [await get("/docs/swagger-ui-bundle.js"), await get("/docs/swagger-ui-bundle.js", gzip)];
    const bytes = await packed.bytes();
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(bytes).equals(await plain.bytes())).toBe(true);
    expect(bytes.byteLength).toBeLessThan(Number(plain.headers.get("content-length")) / 2);
  });

  test.for([`${statements}.zip`, `${statements}.parquet`, "/v1/health", "/v1/nothing"])("%s is not", async (path) => {
    const response = await get(path, gzip);
    expect(response.headers.get("content-encoding")).toBeNull();
    await response.body?.cancel();
  });

  test.for(["identity", "gzip;q=0", "zstd"])("nor is anything for who accepts %s", async (accepted) => {
    expect((await get(statements, { "Accept-Encoding": accepted })).headers.get("content-encoding")).toBeNull();
  });

  describe.for(["ndjson", "json", "parquet", "zip"])("a %s file, compressed or not", (format) => {
    const fileOf = async (exportStatements: () => AsyncIterable<never>) => {
      const other = await testApp({ store: brokenStore(api.store, { exportStatements }) });
      const { body } = await other.app.request(`${statements}.${format}`, { headers: gzip });
      await other.jobs.stop();
      return body as ReadableStream<Uint8Array>;
    };
    const blocks = async () => {
      const query = { targetId: "tariffs", filter: {} };
      const all: unknown[] = [];
      for await (const block of api.store.exportStatements(query)) all.push(block);
      return all as never[];
    };

    test.for([0, 2])("is read no further when its reader leaves after %i pieces", async (pieces) => {
      let [isBegun, isLeft] = [false, false];
      const [block] = await blocks();
      const body = await fileOf(async function* () {
        isBegun = true;
        try {
          for (;;) yield block as never;
        } finally {
          isLeft = true;
        }
      });
      const reader = body.getReader();
      for (let piece = 0; piece < pieces; piece += 1) await reader.read();
      // What compresses reads ahead.
      await setTimeout(20);
      await reader.cancel();
      await expect.poll(() => isBegun === isLeft, { timeout: 10_000 }).toBe(true);
    });

    test("breaks off where its reading breaks", async () => {
      const [block] = await blocks();
      const body = await fileOf(async function* () {
        yield block as never;
        throw new Error("The database has gone.");
      });
      await expect(new Response(body).bytes()).rejects.toThrow("The database has gone.");
    });
  });
});

describe("methods", () => {
  test.for([statements, "/v1/targets", "/v1/columns", "/v1/health", "/openapi.json", "/v1/articles"])(
    "HEAD %s has the headers of GET, and no body",
    async (path) => {
      const [read, asked] = [await get(path), await get(path, {}, "HEAD")];
      const headersOf = ({ headers }: Response) =>
        [...headers].filter(([name]) => name !== "x-request-id" && name !== "content-length");
      expect([asked.status, asked.body, headersOf(asked)]).toEqual([200, null, headersOf(read)]);
    },
  );

  test.for(["csv", "ndjson", "json", "parquet", "zip"])("HEAD of a %s file reads no statement", async (format) => {
    const reads = () => {
      throw new Error("It is read.");
    };
    const other = await testApp({ store: brokenStore(api.store, { copyStatements: reads, exportStatements: reads }) });
    const response = await other.app.request(`${statements}.${format}`, { method: "HEAD" });
    expect([response.status, response.body]).toEqual([200, null]);
    expect(response.headers.get("content-disposition")).toContain(`.${format}"`);
    await other.jobs.stop();
  });

  test.for([
    ["/v1/articles", "POST, GET, HEAD, OPTIONS"],
    [`${statements}.parquet`, "GET, HEAD, OPTIONS"],
    ["/v1/health", "GET, HEAD, OPTIONS"],
  ] as const)("OPTIONS %s tells %s", async ([path, allow]) => {
    const response = await get(path, {}, "OPTIONS");
    expect([response.status, response.body, response.headers.get("allow")]).toEqual([204, null, allow]);
  });

  test("OPTIONS of an address that is none is a 404", async () => {
    expect((await get(`${statements}.xml`, {}, "OPTIONS")).status).toBe(404);
  });
});

describe("pages of other origins", () => {
  const preflight = { "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type" };

  test("one that is listed may read answers, problems too, and learns what it may send", async () => {
    const Origin = "https://charts.example.org";
    for (const path of [statements, "/v1/nothing", `${statements}.csv`]) {
      const { headers, body } = await get(path, { Origin });
      expect(headers.get("access-control-allow-origin")).toBe(Origin);
      expect(headers.get("access-control-expose-headers")).toContain(
        "Content-Disposition, ETag, Idempotency-Replayed, Link",
      );
      expect(headers.get("vary")).toContain("Origin");
      await body?.cancel();
    }
    const { status, headers } = await get("/v1/articles", { Origin, ...preflight }, "OPTIONS");
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toBe("POST, GET, HEAD, OPTIONS");
    expect(headers.get("access-control-allow-headers")).toBe("content-type");
  });

  test.for(["https://example.org", "null", "https://charts.example.org.example.com"])("%s may not", async (Origin) => {
    for (const response of [
      await get(statements, { Origin }),
      await get("/v1/articles", { Origin, ...preflight }, "OPTIONS"),
    ]) {
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(response.headers.get("vary")).toContain("Origin");
    }
  });
});
