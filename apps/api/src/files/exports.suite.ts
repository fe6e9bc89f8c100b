import {
  type ArticlePage,
  fileFormats,
  type Heatmap,
  type SeriesList,
  type SpeakerList,
  type StatementPage,
} from "@standpoint/contract";
import type { Article, ScoredStatement } from "@standpoint/domain";
import type { Store } from "@standpoint/storage";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp } from "../test-app.ts";

type Api = Awaited<ReturnType<typeof testApp>>;
type Record_ = Readonly<Record<string, unknown>>;

const statementFormats = ["json", ...fileFormats.statements] as const;
const tableFormats = ["json", ...fileFormats.speakers] as const;

/**
 * What every database's files are: the rows of the API's own pages, in every format, also while rows are added.
 *
 * @param database.snapshots whether what is added meanwhile is in no file
 */
export function exportsSuite(
  openEmptyStore: () => Promise<Store>,
  { snapshots }: { readonly snapshots: boolean },
): void {
  let api: Api;
  beforeAll(async () => {
    api = await testApp({ store: await openEmptyStore() });
    await api.store.addArticles(Array.from({ length: 25 }, (_, number) => storedArticle(number, 50)));
  }, 120_000);
  afterAll(async () => await api?.close());

  const get = async (path: string, headers: Record<string, string> = {}) => await api.app.request(path, { headers });
  const json = async <Answer>(path: string) => (await get(path)).json() as Promise<Answer>;

  /** All items of a list, page by page. */
  async function allPages<Item>(path: string, itemsOf: (page: never) => readonly Item[]): Promise<Item[]> {
    const items: Item[] = [];
    for (let cursor = ""; ; ) {
      const page = await json<{ next: string | null }>(`${path}?limit=100${cursor}`);
      items.push(...itemsOf(page as never));
      if (page.next === null) return items;
      cursor = `&cursor=${page.next}`;
    }
  }
  const allStatements = () => allPages("/v1/targets/tariffs/statements", (page: StatementPage) => page.statements);

  test("a file has the statements of all pages, in their order, in every format", async () => {
    const listed = await allStatements();
    expect(listed).toHaveLength(1_250);
    const ids = listed.map(({ id }) => id);
    for (const format of statementFormats) {
      const rows = await rowsOf(await get(`/v1/targets/tariffs/statements.${format}`), format);
      expect(rows.map((row) => row["id"] ?? row["statement_id"])).toEqual(ids);
      if (format === "json" || format === "ndjson") expect(rows).toEqual(listed);
    }
  });

  test("a file holds what was there when it began, once, while statements are added", {
    timeout: 120_000,
  }, async () => {
    let added = 25;
    for (const format of statementFormats) {
      const before = (await json<StatementPage>("/v1/targets/tariffs/statements?limit=1")).total;
      const ids = new Set((await allStatements()).map(({ id }) => id));
      const { body } = await get(`/v1/targets/tariffs/statements.${format}`);
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      const pieces: Uint8Array[] = [];
      for (let step = 0; ; step += 1) {
        const { done, value } = await reader.read();
        if (done) break;
        pieces.push(value);
        // After the first rows, which may come behind a header; newer and older than all others, by turns.
        if (step < 1 || step > 3) continue;
        added += 1;
        await api.store.addArticle(storedArticle(added, 20, step === 2 ? "2031-01-01" : "2001-01-01"));
      }
      const rows = await rowsOf(new Response(Buffer.concat(pieces)), format);
      const found = rows.map((row) => String(row["id"] ?? row["statement_id"]));
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((id) => ids.has(id))).toHaveLength(before);
      const after = (await json<StatementPage>("/v1/targets/tariffs/statements?limit=1")).total;
      expect(found.length).toBeLessThanOrEqual(snapshots ? before : after);
    }
  });

  test("Parquet has dates, numbers and lists, and texts that no guard has changed", async () => {
    const rows = await rowsOf(await get("/v1/targets/tariffs/statements.parquet?to=2025-02-01"), "parquet");
    expect(rows[0]).toMatchObject({
      published_on: new Date("2025-02-01T00:00:00Z"),
      stance: expect.any(Number),
      target_revision: 1,
      labels: [expect.any(Number)],
      text: expect.stringMatching(/^=SUM/),
      speaker_role: null,
    });
    const plain = await rowsOf(await get("/v1/targets/tariffs/statements.csv?to=2025-02-01"), "csv");
    expect(plain[0]?.["text"]).toMatch(/^'=SUM/);
  });

  test("a zip says what its statements are, where they are from and what scored them", async () => {
    const response = await get("/v1/targets/tariffs/statements.zip?band=supports&delimiter=%3B");
    const files = await unzipped(response);
    expect(Object.keys(files)).toEqual(["statements.csv", "columns.csv", "CITATION.cff", "query.json", "scorers.json"]);
    const rows = parse(files["statements.csv"] ?? "", { columns: true, delimiter: ";" });
    const columns: { name: string; example: string }[] = parse(files["columns.csv"] ?? "", {
      columns: true,
      delimiter: ";",
    });
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] as object));
    expect(columns.find(({ name }) => name === "stance")).toMatchObject({ example: "-0.35", minimum: "-1" });
    expect(JSON.parse(files["query.json"] ?? "")).toMatchObject({
      url: "http://localhost/v1/targets/tariffs/statements.zip?band=supports&delimiter=%3B",
      target: { id: "tariffs" },
      filter: { band: ["supports"] },
      retrievedAt: "2025-03-01T23:30:00.000Z",
    });
    expect(files["CITATION.cff"]).toContain('date-released: "2025-03-01"');
    expect(JSON.parse(files["scorers.json"] ?? "")).toEqual([
      { scorer: "marks", version: "1", statements: rows.length },
    ]);
  });

  test("all speakers are in the file, whatever the list is limited to, and a series has a row for each point", async () => {
    const { speakers } = await json<SpeakerList>("/v1/targets/tariffs/speakers?limit=1000");
    const { series } = await json<SeriesList>("/v1/targets/tariffs/series?limit=1000&interval=quarter");
    expect(speakers.length).toBeGreaterThan(100);
    for (const format of tableFormats) {
      const rows = await rowsOf(await get(`/v1/targets/tariffs/speakers.${format}`), format);
      expect(rows).toHaveLength(speakers.length);
      if (format === "json") expect(rows).toEqual(speakers);
      const points = await rowsOf(await get(`/v1/targets/tariffs/series.${format}?interval=quarter`), format);
      const isTable = format === "csv" || format === "parquet";
      expect(points).toHaveLength(isTable ? series.flatMap((one) => one.points).length : series.length);
      if (format === "ndjson") expect(points).toEqual(series);
    }
    const [first] = await rowsOf(await get("/v1/targets/tariffs/speakers.csv"), "csv");
    expect(first).toMatchObject({
      mean: String(speakers[0]?.mean),
      articles: String(speakers[0]?.articles),
      previous_mean: "",
    });
  });

  test("a file of a heatmap has a row for each field with a mean, of all speakers", async () => {
    const { targets, rows } = await json<Heatmap>("/v1/heatmap?limit=1000");
    const fields = rows.flatMap(({ speaker, cells }) =>
      cells.flatMap((mean, index) => (mean === null ? [] : [{ targetId: targets[index], speaker, ...mean }])),
    );
    expect(fields.length).toBeGreaterThan(100);
    for (const format of tableFormats) {
      const listed = await rowsOf(await get(`/v1/heatmap.${format}`), format);
      expect(listed).toHaveLength(fields.length);
      if (format === "json") expect(listed).toEqual(fields);
    }
    const [first] = await rowsOf(await get("/v1/heatmap.csv?target=tariffs"), "csv");
    expect(first).toMatchObject({ target_id: "tariffs", speaker_id: expect.any(String), mean: expect.any(String) });
  });

  test("articles are listed newest first without their texts, and exported all", async () => {
    const listed = await allPages("/v1/articles", (page: ArticlePage) => page.articles);
    const { total } = await json<ArticlePage>("/v1/articles?limit=1");
    expect(listed).toHaveLength(total);
    expect(listed.map(({ publishedOn }) => publishedOn)).toEqual(
      listed
        .map(({ publishedOn }) => publishedOn)
        .sort()
        .reverse(),
    );
    expect(listed[0]).not.toHaveProperty("text");
    for (const format of tableFormats) {
      const rows = await rowsOf(await get(`/v1/articles.${format}`), format);
      expect(rows.map((row) => row["id"] ?? row["article_id"])).toEqual(listed.map(({ id }) => id));
    }
    const german = await json<ArticlePage>("/v1/articles?language=de&outlet=Beispiel&from=2025-02-24");
    expect(german.articles.map(({ id }) => id)).toEqual(
      listed.filter((one) => one.language === "de" && one.publishedOn >= "2025-02-24").map(({ id }) => id),
    );
    expect((await get("/v1/articles?cursor=x")).status).toBe(422);
  });
}

/** An article whose every statement is somebody else's, every second one in German. */
function storedArticle(
  number: number,
  count: number,
  publishedOn = `2025-02-${String((number % 25) + 1).padStart(2, "0")}`,
) {
  const article: Article = {
    id: `art_${number}`,
    language: number % 2 === 0 ? "de" : "en",
    title: null,
    publishedOn,
    publishedOnSource: "given",
    outlet: number % 2 === 0 ? "Beispiel" : "Example Post",
    byline: null,
    url: null,
    text: `Article ${number}: “The tariffs hit us hard,” said somebody.`,
  };
  const statements = Array.from({ length: count }, (_, index): ScoredStatement => {
    const name = `Speaker ${(number * 7 + index) % 150}`;
    const value = (index % 5) / 2 - 1;
    return {
      id: `st_${number}_${index}`,
      articleId: article.id,
      publishedOn,
      text: `=SUM(${index})\nThe tariffs; they hit us, hard.`,
      form: "direct",
      content: [{ start: index, end: index + 5 }],
      cue: null,
      source: null,
      attribution: {
        speaker: { id: name.toLowerCase().replace(" ", "-"), kind: "person", name, role: null, organization: null },
        sieve: "explicit-name",
        confidence: 0.9,
      },
      targetId: "tariffs",
      targetRevision: 1,
      stance: {
        value,
        confidence: 0.5,
        labels: [value < -0.2 ? -1 : value > 0.2 ? 1 : 0],
        scorer: "marks",
        scorerVersion: "1",
        evidence: [],
      },
    };
  });
  return { article, statements };
}

async function rowsOf(response: Response, format: (typeof statementFormats)[number]): Promise<Record_[]> {
  switch (format) {
    case "json":
      return (await response.json()) as Record_[];
    case "ndjson":
      return (await response.text())
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    case "csv":
      return parse(await response.text(), { columns: true });
    case "parquet":
      return await parquetReadObjects({ file: await response.arrayBuffer() });
    case "zip":
      return parse((await unzipped(response))["statements.csv"] ?? "", { columns: true });
  }
}

async function unzipped(response: Response): Promise<Record<string, string>> {
  const files = unzipSync(await response.bytes());
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
