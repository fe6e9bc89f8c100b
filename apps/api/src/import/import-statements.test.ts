import { requiredColumns, statementRecordSchema } from "@standpoint/contract";
import { bands } from "@standpoint/domain";
import { columns } from "@standpoint/report";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { brokenStore, testApp, testText } from "../test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
}, 60_000);
afterAll(async () => await api.store.close());

type Body = string | Uint8Array | ReadableStream<Uint8Array>;

const send = (body: Body, type = "text/csv", app = api.app) =>
  app.request("/v1/statements", {
    method: "POST",
    headers: { "Content-Type": type },
    body,
    duplex: "half",
  } as RequestInit);
const linesOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const importCsv = async (body: Body) => await linesOf(await send(body));
const importJson = async (...records: readonly unknown[]) =>
  await linesOf(
    await send(
      records.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n"),
      "application/x-ndjson",
    ),
  );
const allBands = [...bands, "off-target"] as const;
const exported = async ({ app } = api) =>
  await (
    await app.request(`/v1/targets/tariffs/statements.csv?${allBands.map((band) => `band=${band}`).join("&")}`)
  ).text();
const empty = async ({ store } = api) => {
  const ids = new Set<string>();
  for await (const block of store.exportStatements({ targetId: "tariffs", filter: { band: allBands } }))
    for (const { articleId } of block) ids.add(articleId);
  for (const id of ids) await store.deleteArticle(id);
};
afterEach(async () => await empty());

const record = { text: "The tariffs hurt us.", target_id: "tariffs", published_on: "2024-05-06", language: "en" };

test("a record has the columns of the export", () => {
  expect(Object.keys(statementRecordSchema.shape).sort()).toEqual(columns.map(({ name }) => name).sort());
});

describe("ready-made statements", () => {
  test("need four columns; the rest is derived or plain", async () => {
    const body = `${requiredColumns.join(",")}\nThe tariffs hurt us.,tariffs,2024-05-06,en\n`;
    expect(await importCsv(body)).toEqual([{ added: 1, unchanged: 0, bad: 0 }]);
    expect(await importCsv(body)).toEqual([{ added: 0, unchanged: 1, bad: 0 }]);
    expect(await importJson(record)).toEqual([{ added: 0, unchanged: 1, bad: 0 }]);
    const { statements } = await api.store.listStatements({
      targetId: "tariffs",
      filter: { band: ["off-target"] },
      limit: 5,
    });
    expect(statements).toMatchObject([
      {
        id: expect.stringMatching(/^st_[\da-f]{16}$/),
        articleId: expect.stringMatching(/^art_[\da-f]{16}$/),
        form: "direct",
        attribution: null,
        targetRevision: 1,
        stance: { value: null, confidence: 1, labels: [], scorer: "import", scorerVersion: "1" },
        article: { title: null, outlet: null, url: null, publishedOnSource: "given" },
      },
    ]);
  });

  test("come from a table with semicolons, a byte-order mark, line breaks in cells, and blank lines", async () => {
    const body =
      '\uFEFFlanguage;text;"target_id";published_on;stance;article_id\r\n\r\nde;"Die ""Zölle""; so\r\n\r\nWeber";tariffs;2024-05-06;-0.5;art_table\r\n\r\n';
    expect(await importCsv(body)).toEqual([{ added: 1, unchanged: 0, bad: 0 }]);
    const { statements } = await api.store.getArticle("art_table");
    expect(statements).toMatchObject([{ text: 'Die "Zölle"; so\r\n\r\nWeber', stance: { value: -0.5, labels: [-1] } }]);
  });

  test("wherever the stream is cut, the same is read", async () => {
    const body = new TextEncoder().encode(
      `${requiredColumns.join(",")},article_id\r\n"Zölle, ""so""\r\nsehr",tariffs,2024-05-06,de,art_cut\r\nnext,tariffs,2024-05-06,de,art_cut`,
    );
    for (const size of [1, 2, 3, 7, 50]) {
      const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, index) =>
        body.slice(index * size, (index + 1) * size),
      );
      expect((await importCsv(ReadableStream.from(chunks) as ReadableStream<Uint8Array>)).at(-1)).toMatchObject({
        bad: 0,
      });
    }
    const { article, statements } = await api.store.getArticle("art_cut");
    expect(article.text).toBe("");
    expect(statements.map(({ text }) => text).sort()).toEqual(['Zölle, "so"\r\nsehr', "next"]);
  });

  test("by a speaker of the register need no name", async () => {
    await api.store.syncSpeakers([
      { id: "weber", kind: "person", name: "Anna Weber", role: null, organization: null, aliases: ["A. Weber"] },
    ]);
    const speakers = [
      { speaker_id: "weber" },
      { speaker_name: "A. Weber", speaker_kind: "person" },
      { speaker_name: "Nordwerk AG", speaker_kind: "organization" },
    ];
    const records = speakers.map((speaker, index) => ({
      ...record,
      ...speaker,
      article_id: "art_register",
      statement_id: `st_${index}`,
    }));
    expect(await importJson(...records)).toEqual([{ added: 3, unchanged: 0, bad: 0 }]);
    const { statements } = await api.store.getArticle("art_register");
    expect(statements.map(({ attribution }) => attribution?.speaker.id)).toEqual([
      "weber",
      "weber",
      "organization-nordwerk-ag",
    ]);
  });
});

describe("a bad record is told with its line, and the others are stored", () => {
  const jsonCases: { name: string; record: unknown; column?: string; detail: RegExp }[] = [
    { name: "no JSON", record: "{text:", detail: /no JSON/ },
    { name: "no object", record: [1], detail: /expected object/ },
    { name: "an unknown member", record: { ...record, speaker: "Anna" }, column: "speaker", detail: /no such member/ },
    { name: "no text", record: { ...record, text: undefined }, column: "text", detail: /missing/ },
    { name: "a blank text", record: { ...record, text: " \n" }, column: "text", detail: /empty/ },
    { name: "U+0000", record: { ...record, text: "a\0b" }, column: "text", detail: /not readable/ },
    { name: "half a surrogate pair", record: { ...record, title: "\uD83D" }, column: "title", detail: /not readable/ },
    { name: "too long a text", record: { ...record, text: "x".repeat(1_000_001) }, column: "text", detail: /1000000/ },
    { name: "30 February", record: { ...record, published_on: "2024-02-30" }, column: "published_on", detail: /date/ },
    { name: "a stance above 1", record: { ...record, stance: 1.01 }, column: "stance", detail: /<=1/ },
    { name: "a stance that is no number", record: { ...record, stance: "1" }, column: "stance", detail: /number/ },
    { name: "an unknown target", record: { ...record, target_id: "rain" }, column: "target_id", detail: /“rain”/ },
    { name: "an unknown form", record: { ...record, form: "sung" }, column: "form", detail: /direct/ },
    { name: "an unknown band", record: { ...record, band: "loves" }, column: "band", detail: /supports/ },
    {
      name: "another band than the stance's",
      record: { ...record, stance: 0.5, band: "supports" },
      column: "band",
      detail: /“leans-toward”/,
    },
    {
      name: "an unknown kind",
      record: { ...record, speaker_name: "HAL", speaker_kind: "robot" },
      column: "speaker_kind",
      detail: /person/,
    },
    {
      name: "a name without a kind",
      record: { ...record, speaker_name: "HAL" },
      column: "speaker_kind",
      detail: /missing/,
    },
    {
      name: "a role of nobody",
      record: { ...record, speaker_role: "chief" },
      column: "speaker_name",
      detail: /missing/,
    },
    { name: "another language", record: { ...record, language: "fr" }, column: "language", detail: /en/ },
    {
      name: "labels out of order",
      record: { ...record, stance: 1, labels: [1, 0] },
      column: "labels",
      detail: /ascending/,
    },
    {
      name: "labels without a stance",
      record: { ...record, labels: [1] },
      column: "labels",
      detail: /none where there is none/,
    },
    { name: "an end before the start", record: { ...record, start: 5, end: 4 }, column: "end", detail: /behind/ },
    {
      name: "an address that is no web page",
      record: { ...record, url: "javascript:alert(1)" },
      column: "url",
      detail: /URL/,
    },
    { name: "too long an outlet", record: { ...record, outlet: "x".repeat(201) }, column: "outlet", detail: /200/ },
    { name: "too long a line", record: { ...record, title: "x".repeat(1_100_000) }, detail: /1048576 bytes/ },
  ];
  test.for(jsonCases)("$name", async ({ name, record: bad, column, detail }) => {
    const good = (id: string) => ({ ...record, article_id: "art_good", statement_id: id });
    const results = await importJson(good(`${name} 1`), "", bad, good(`${name} 2`));
    expect(results).toEqual([
      { line: 3, ...(column && { column }), detail: expect.stringMatching(detail) },
      { added: 2, unchanged: 0, bad: 1 },
    ]);
  });

  const header = requiredColumns.join(",");
  const row = (text: string) => `${text},tariffs,2024-05-06,en`;
  const csvCases: { name: string; rows: string; bad: object[]; added: number }[] = [
    {
      name: "a cell too many",
      rows: `${row("a")},x\n${row("b")}`,
      bad: [{ line: 2, detail: "It has 5 cells, and the header has 4." }],
      added: 1,
    },
    { name: "a quotation mark within a cell", rows: `${row('5" pipe')}\n${row("b")}`, bad: [{ line: 2 }], added: 1 },
    { name: "words after a closing quotation mark", rows: `${row('"a"b')}\n${row("c")}`, bad: [{ line: 2 }], added: 1 },
    {
      name: "a cell that is never closed",
      rows: `${row("a")}\n${row('"b')}\n${row("c")}`,
      bad: [{ line: 3 }],
      added: 1,
    },
    {
      name: "a cell that is closed too late",
      rows: `${row('"a')}\n${`${row("b".repeat(5_000))}\n`.repeat(210)}${row("c")}`,
      bad: [{ line: 2, detail: "A quotation mark opens a cell and none closes it." }],
      added: 2,
    },
  ];
  test.for(csvCases)("in a table: $name", async ({ rows, bad, added }) => {
    const results = await importCsv(`${header}\n${rows}`);
    expect(results.filter((one) => "detail" in one)).toMatchObject(bad);
    expect(results.at(-1)).toEqual({ added, unchanged: 0, bad: bad.length });
  });

  test("in a table: a decimal comma", async () => {
    const body = `${requiredColumns.join(";")};stance\nx;tariffs;2024-05-06;de;0,5`;
    expect((await importCsv(body))[0]).toMatchObject({
      line: 2,
      column: "stance",
      detail: expect.stringContaining("number"),
    });
  });

  test.for(["text/csv", "application/x-ndjson"])("in %s: bytes that are no UTF-8", async (type) => {
    const lines =
      type === "text/csv"
        ? [header, row("?"), row("fine")]
        : [record, { ...record, text: "?" }, record].map((one) => JSON.stringify(one));
    const body = new TextEncoder().encode(lines.join("\n")).map((byte) => (byte === 0x3f ? 0xff : byte));
    expect(await linesOf(await send(body, type))).toMatchObject([{ line: 2, detail: "It is not UTF-8." }, { bad: 1 }]);
  });
});

describe("what is refused as a whole", () => {
  test.for<[string, string, string, number, string]>([
    ["an empty table", "", "text/csv", 422, "#/text"],
    ["a table without a column there must be", "text,target_id,published_on\n", "text/csv", 422, "#/language"],
    ["a column that there is not", `${requiredColumns.join(",")},mood\n`, "text/csv", 422, "#/mood"],
    ["a column twice", `${requiredColumns.join(",")},text\n`, "text/csv", 422, "#/text"],
    ["a header with broken quotation marks", `"${requiredColumns.join(",")}\n`, "text/csv", 422, "#"],
  ])("%s", async ([, body, type, status, pointer]) => {
    const response = await send(body, type);
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ errors: expect.arrayContaining([expect.objectContaining({ pointer })]) }),
    ]);
  });

  test("a body of another type", async () => {
    const response = await send("{}", "application/json");
    expect([response.status, response.headers.get("accept")]).toEqual([415, "text/csv, application/x-ndjson"]);
  });
});

describe("the stream", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `Statement ${index},tariffs,2023-01-01,en`).join("\n");
  const table = (count: number) => `${requiredColumns.join(",")}\n${rows(count)}`;

  test("tells the totals after every thousand, and is read no faster than it is stored", async () => {
    let [sent, mostAhead, stored] = [0, 0, 0];
    const slow = await testApp({
      store: brokenStore(api.store, {
        addStatements: async (statements) => {
          mostAhead = Math.max(mostAhead, sent - stored);
          stored += statements.length;
          return statements.map(() => "added");
        },
      }),
    });
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = sent === 0 ? table(500) : `\n${rows(500)}`;
          sent += 500;
          controller.enqueue(new TextEncoder().encode(piece));
          if (sent === 10_000) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const results = await linesOf(await send(body, "text/csv", slow.app));
    expect(results.map(({ added }) => added)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => 1_000 * (index + 1)),
      10_000,
    ]);
    expect(mostAhead).toBeLessThanOrEqual(1_500);
  });

  test("that breaks leaves whole batches; the same again adds the rest", async () => {
    let asked = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        asked += 1;
        if (asked === 1) controller.enqueue(new TextEncoder().encode(`${table(1_200)}`));
        else controller.error(new Error("the connection broke"));
      },
    });
    await expect(importCsv(body)).rejects.toThrow("the connection broke");
    expect((await importCsv(table(1_500))).at(-1)).toEqual({ added: 500, unchanged: 1_000, bad: 0 });
    expect(await api.store.findRollupDifferences()).toEqual([]);
  });
});

describe("an export is imported elsewhere", () => {
  let other: Awaited<ReturnType<typeof testApp>>;
  beforeAll(async () => {
    other = await testApp();
  }, 60_000);
  afterAll(async () => await other.store.close());

  test("as it was, analysed or imported or corrected", async () => {
    await api.post({ text: testText("+", "-", "~", "?"), publishedOn: "2025-02-14", title: "=1+1", language: "en" });
    const [statement] = (
      await api.store.listStatements({ targetId: "tariffs", filter: { from: "2025-02-14" }, limit: 1 })
    ).statements;
    await api.store.correctStatement({
      articleId: statement?.articleId ?? "",
      statementId: statement?.id ?? "",
      madeBy: "Ada",
      decision: { field: "stance", targetId: "tariffs", value: 0.1234 },
    });
    const csv = await exported();
    const results = await linesOf(await send(csv, "text/csv", other.app));
    expect(results.at(-1)).toMatchObject({ unchanged: 0, bad: 0 });
    expect(await exported(other)).toBe(csv);
    expect((await linesOf(await send(csv))).at(-1)).toMatchObject({ added: 0, bad: 0 });
    await empty(other);
  });

  test("whatever its texts are", { timeout: 60_000 }, async () => {
    const text = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 50 }),
        fc.string({ unit: fc.constantFrom("=", "-", '"', ",", ";", "\r", "\n", "\t", "'", "a", "\uFEFF", "＝", "|") }),
      )
      .filter((one) => one.trim() !== "" && !one.includes("\0"));
    const optional = fc.option(
      text.map((one) => one.slice(0, 100)).filter((one) => one.trim() !== "" && one.isWellFormed()),
    );
    const score = fc.integer({ min: 0, max: 10_000 }).map((units) => units / 10_000);
    const stance = fc.oneof(
      fc.record({ stance: fc.constant(null), labels: fc.constant(null) }),
      fc.record({
        stance: fc.integer({ min: -10_000, max: 10_000 }).map((units) => units / 10_000),
        labels: fc.option(fc.constantFrom([-1], [0, 1], [-1, 0, 1])),
      }),
    );
    const speaker = fc.oneof(
      fc.constant({}),
      fc.record({
        speaker_name: text.map((one) => `Name ${one}`.slice(0, 100)).filter((one) => one.isWellFormed()),
        speaker_kind: fc.constantFrom("person", "organization", "group"),
        speaker_role: optional,
        speaker_organization: optional,
        sieve: fc.option(fc.constantFrom("correction", "import", "explicit-name")),
        attribution_confidence: fc.option(score),
      }),
    );
    const said = fc.record({
      text,
      form: fc.option(fc.constantFrom("direct", "indirect", "mixed")),
      confidence: fc.option(score),
      scorer: optional,
      cue: optional,
      source: optional,
    });
    const place = fc.oneof(
      fc.constant({}),
      fc.nat(1_000).map((start) => ({ start, end: start + 5 })),
    );
    const article = fc.record({
      title: optional,
      outlet: optional,
      published_on: fc.constantFrom("2024-02-29", "0001-01-01"),
    });
    const one = fc
      .tuple(said, stance, speaker, place, article)
      .map((parts) => ({ ...record, ...Object.assign({}, ...parts) }));
    const property = fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 10 }), async (records) => {
      await empty(api);
      await empty(other);
      const lines = records.map((one) => JSON.stringify(one)).join("\n");
      const first = (await linesOf(await send(lines, "application/x-ndjson"))).at(-1);
      expect(first).toMatchObject({ bad: 0 });
      const csv = await exported();
      expect((await linesOf(await send(csv, "text/csv", other.app))).at(-1)).toEqual({
        added: first.added,
        unchanged: 0,
        bad: 0,
      });
      expect(await exported(other)).toBe(csv);
    });
    await fc.assert(property, { numRuns: 15 });
  });
});
