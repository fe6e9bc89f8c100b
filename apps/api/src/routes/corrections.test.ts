import {
  type Agreement,
  type AnalyzedArticle,
  analyzedArticleSchema,
  type CorrectionList,
  type ReviewPage,
  type StatementPage,
} from "@standpoint/contract";
import { ScorerUnavailableError } from "@standpoint/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hashOf, makeKey } from "../access/secret-key.ts";
import { testApp, testText } from "../test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
let article: AnalyzedArticle;
beforeAll(async () => {
  api = await testApp();
}, 60_000);
afterAll(async () => await api.close());
/** The statements of a test are no other's. */
let number = 0;
beforeEach(async () => {
  number += 1;
  const posted = await api.post({
    text: `${testText("+", "-", "~")} (${number})`,
    publishedOn: "2025-02-14",
    language: "en",
  });
  article = analyzedArticleSchema.parse(await posted.json());
});

const ofArticle = () => `/v1/articles/${article.article.id}`;
const read = async () => analyzedArticleSchema.parse(await (await api.app.request(ofArticle())).json()).statements;
async function decide(decision: object, { statement = 0, headers = {}, app = api.app } = {}) {
  const id = article.statements.filter(({ targetId }) => targetId === "tariffs")[statement]?.id;
  const response = await app.request(`${ofArticle()}/statements/${id}/corrections`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ madeBy: "Ada", ...decision }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it.
  return { status: response.status, answer: (await response.json()) as any };
}
const other = () => {
  const start = article.article.text.indexOf("Number 1");
  return [{ start, end: start + "Number 1 of them is -".length }];
};

test("other words are scored again, toward every target, and the machine's stay beside them", async () => {
  const { status, answer } = await decide({ field: "content", content: other() });
  expect(status).toBe(201);
  expect(answer.corrections).toMatchObject([{ field: "content", after: other(), madeBy: "Ada" }]);
  const shown = (await read()).filter(({ id }) => id === article.statements[0]?.id);
  const [was] = article.statements;
  expect(shown).toMatchObject(
    ["other", "tariffs"].map((targetId) => ({
      targetId,
      text: "Number 1 of them is -",
      stance: { value: -0.8, scorer: "marks" },
      reviewed: ["content"],
      machine: { text: was?.text, content: was?.content, stance: { value: -0.8 } },
    })),
  );
  expect((await decide({ field: "content", undo: true })).status).toBe(201);
  expect(await read()).toEqual(article.statements);
});

test("spans outside the text are a problem, and so is a scorer that cannot answer: nothing changes", async () => {
  const beyond = await decide({ field: "content", content: [{ start: 0, end: 1_000_000 }] });
  expect(beyond).toMatchObject({ status: 422, answer: { type: expect.stringMatching(/content_invalid$/) } });
  const { app } = await testApp({
    ...api,
    score: () => Promise.reject(new ScorerUnavailableError("marks", "it sleeps", { retryAfterSeconds: 60 })),
  });
  expect((await decide({ field: "content", content: other() }, { app })).status).toBe(503);
  expect(await read()).toEqual(article.statements);
});

test("who decides is the key's name, or else whoever the request names", async () => {
  const key = makeKey();
  await api.store.addApiKey({ id: key.id, name: "Newsroom", role: "write", hash: hashOf(key.key), expiresOn: null });
  const headers = { Authorization: `Bearer ${key.key}` };
  const accept = { field: "stance", targetId: "tariffs", accept: true };
  const named = async (madeBy: string | undefined, given = {}) => {
    const { status, answer } = await decide({ ...accept, madeBy }, given);
    return status === 201 ? answer.corrections[0].madeBy : answer.errors;
  };
  expect(await named("Ada")).toBe("Ada");
  expect(await named("Ada", { headers })).toBe("Newsroom");
  expect(await named(undefined, { headers })).toBe("Newsroom");
  expect(await named(undefined)).toMatchObject([{ pointer: "#/madeBy" }]);
});

test("a history names its speakers", async () => {
  const ben = { id: "ben", kind: "person", name: "Ben Okafor", role: null, organization: null };
  const { answer } = await decide({ field: "speaker", speaker: ben });
  expect(answer.corrections).toMatchObject([{ before: "anna-weber", after: "ben" }]);
  expect(answer.speakers.map(({ name }: { name: string }) => name)).toEqual(["Anna Weber", "Ben Okafor"]);
});

test("merges are told with their speakers' names", async () => {
  const merge = async (into: string | null) =>
    await api.app.request("/v1/speakers/ben/merge", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ madeBy: "Ada", into }),
    });
  await decide({ field: "speaker", speaker: { id: "ben", kind: "person", name: "Ben Okafor" } });
  await merge("anna-weber");
  await merge(null);
  const told = (await (await api.app.request("/v1/speakers/ben/merges")).json()) as CorrectionList;
  expect(told.corrections).toMatchObject([
    { field: "merge", speakerId: "ben", before: "anna-weber", after: null },
    { field: "merge", speakerId: "ben", before: null, after: "anna-weber", madeBy: "Ada" },
  ]);
  expect(told.speakers.map(({ name }) => name)).toEqual(["Anna Weber", "Ben Okafor"]);
  expect((await api.app.request("/v1/speakers/nobody/merges")).status).toBe(404);
});

test("a speaker may be given by name alone, and is who goes by it in the register", async () => {
  await api.store.syncSpeakers([
    { id: "cleo", kind: "person", name: "Cleo Marsh", role: "chair", organization: null, aliases: ["C. Marsh"] },
  ]);
  const given = async (name: string) => {
    const { status, answer } = await decide({ field: "speaker", speaker: { kind: "person", name } });
    return status === 201
      ? answer.speakers.find((one: { id: string }) => one.id === answer.corrections[0].after)
      : status;
  };
  expect(await given("C. Marsh")).toMatchObject({ id: "cleo", name: "Cleo Marsh", role: "chair" });
  const stranger = await given("Dana Quill");
  expect(stranger).toMatchObject({ name: "Dana Quill", role: null });
  expect(await given("Dana Quill")).toEqual(stranger);
  expect(await given(" ")).toBe(422);
});

test("what is decided leaves the queue, counts in the agreement, and is marked in lists and files", async () => {
  const get = async <Answer>(path: string) =>
    (await (await api.app.request(`/v1/targets/tariffs${path}`)).json()) as Answer;
  const queue = (query = "") => get<ReviewPage>(`/review${query}`);
  const before = await queue();
  await decide({ field: "stance", targetId: "tariffs", accept: true });
  await decide({ field: "stance", targetId: "tariffs", value: 0.5 }, { statement: 1 });
  await decide({ field: "statement", reject: true }, { statement: 2 });
  const ids = article.statements.filter(({ targetId }) => targetId === "tariffs").map(({ id }) => id);
  const after = await queue("?limit=200");
  expect(after.remaining).toBe(before.remaining - 3);
  expect(after.statements.map(({ statement }) => statement.id)).not.toEqual(expect.arrayContaining([ids[0]]));
  const first = await queue("?limit=1");
  expect(first.statements).toHaveLength(1);
  expect((await queue(`?limit=200&cursor=${first.next}`)).statements).toEqual(after.statements.slice(1));
  expect((await get<Agreement>("/agreement")).reviewers).toContainEqual(
    expect.objectContaining({ madeBy: "Ada", rejected: 1 }),
  );
  const { statements } = await get<StatementPage>("/statements?limit=200&fields=id,reviewed");
  const marks = new Map(statements.map(({ id, reviewed }) => [id, reviewed]));
  expect(ids.map((id) => marks.get(id))).toEqual([["accepted"], ["stance"], undefined]);
  const csv = await (await api.app.request("/v1/targets/tariffs/statements.csv")).text();
  expect(csv.split("\r\n").find((row) => row.startsWith(ids[1] ?? "?"))).toMatch(/,stance$/);
});

test("an article that was taken for a copy counts by itself once somebody says so, and is one again when that is taken back", async () => {
  const text = `${testText(...Array(12).fill("+"))} (${number})`;
  const [original, copy] = await Promise.all(
    ["", " Again."].map(async (end) => {
      const posted = await api.post({ text: text + end, publishedOn: "2025-02-14", language: "en" });
      return analyzedArticleSchema.parse(await posted.json());
    }),
  ).then((both) => both.sort((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null)));
  const [id, address] = [original?.article.id, `/v1/articles/${copy?.article.id}`];
  expect(copy).toMatchObject({ copyOf: id, notCopyOf: null });
  const send = async (body: object) => {
    const response = await api.app.request(`${address}/copy-decisions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: await response.json() };
  };
  const shown = async () => await (await api.app.request(address)).json();
  expect((await send({ reject: true })).status).toBe(422);
  expect(await send({ madeBy: "Ada", undo: true })).toMatchObject({ status: 409 });
  const rejected = { field: "copy", madeBy: "Ada", before: id, after: null, isUndo: false };
  expect(await send({ madeBy: "Ada", reject: true })).toMatchObject({
    status: 201,
    answer: { corrections: [rejected], speakers: [] },
  });
  expect(await shown()).toMatchObject({ copyOf: null, notCopyOf: id });
  const [entry] = (await api.store.listAudit({ limit: 1 })).entries;
  expect(entry).toMatchObject({ operation: "decideCopy", change: { what: "copy of", from: id, to: null } });
  expect((await send({ madeBy: "Ada", undo: true })).status).toBe(201);
  expect(await shown()).toMatchObject({ copyOf: id, notCopyOf: null });
  const listed = await (await api.app.request(`${address}/copy-decisions`)).json();
  expect(listed).toMatchObject({ corrections: [{ isUndo: true }, rejected] });
  expect((await api.app.request("/v1/articles/art_none/copy-decisions")).status).toBe(404);
});
