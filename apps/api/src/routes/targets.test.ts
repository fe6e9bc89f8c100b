import type { Analysis, SavedTarget, TargetList, TargetPreview } from "@standpoint/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EnvInvalidError } from "../env.ts";
import { testApp, testTarget, testText } from "../test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp({
    scorerOf: async ({ scorer }) => {
      if (scorer === "chat-model") throw new EnvInvalidError("CHAT_MODEL_URL is missing");
      return { name: "marks", version: "1" };
    },
  });
}, 60_000);
afterAll(async () => await api.close());
beforeEach(async () => {
  for (const { id } of (await api.store.listArticles({ filter: {}, limit: 100 })).articles)
    await api.store.deleteArticle(id);
  for (const { id } of await api.store.listTargets()) await api.store.deleteTarget(id);
  await api.store.syncTargets([testTarget("tariffs"), testTarget("other")]);
});

const { id: _id, revision: _revision, ...draft } = testTarget("");
const rain = { ...draft, claim: { en: "It rains: too much!", de: "Es regnet zu viel." } };
const send = async (path: string, body: unknown, method = "POST") =>
  await api.app.request(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
const read = async <Answer>(response: Response, status = 200): Promise<Answer> => {
  expect(response.status).toBe(status);
  return (await response.json()) as Answer;
};
const targets = async () => (await read<TargetList>(await api.app.request("/v1/targets"))).targets;

describe("a claim", () => {
  test("is stored under an id made of its words, with what is left out filled in, and articles are scored toward it", async () => {
    await api.post({ text: testText("+") });
    const { bands, claim } = rain;
    const response = await send("/v1/targets", { claim, bands, challenger: { name: "Rain" } });
    expect(response.headers.get("location")).toBe("/v1/targets/it-rains-too-much");
    const { target, job } = await read<SavedTarget>(response, 201);
    expect(target).toEqual({
      ...rain,
      id: "it-rains-too-much",
      revision: 1,
      challenger: { name: "Rain", aliases: { en: [], de: [] } },
    });
    expect(job).toMatchObject({ kind: "rescore", subject: target.id, state: "waiting" });
    expect(await read(await api.app.request("/v1/targets/it-rains-too-much"))).toEqual(target);
    expect((await targets()).map(({ id }) => id)).toEqual(["tariffs", "other", target.id]);
    expect(await api.store.getScoring(target.id)).toMatchObject({ target: { revision: 1 }, finished: false });
    expect((await read<SavedTarget>(await send("/v1/targets", rain), 201)).target.id).toBe("it-rains-too-much-2");
  });

  test("is changed to its next revision, and the same again changes nothing", async () => {
    const first = await read<SavedTarget>(await send("/v1/targets/other", { ...draft, polarity: -1 }, "PUT"));
    expect(first).toMatchObject({ target: { id: "other", revision: 2, polarity: -1 }, job: null });
    await api.post({ text: testText("+") });
    const again = await read<SavedTarget>(await send("/v1/targets/other", { ...draft, polarity: -1 }, "PUT"));
    expect(again).toEqual({ ...first, job: null });
    const second = await read<SavedTarget>(await send("/v1/targets/other", rain, "PUT"));
    expect(second).toMatchObject({ target: { revision: 3 }, job: { kind: "rescore", subject: "other" } });
    expect((await send("/v1/targets/nothing", rain, "PUT")).status).toBe(404);
    const audit = await read<{ entries: unknown[] }>(await api.app.request("/v1/audit?operation=changeTarget&limit=1"));
    expect(audit.entries).toMatchObject([
      { subject: "/v1/targets/other", change: { what: "revision", from: 2, to: 3 } },
    ]);
  });

  test("is not changed over what somebody else has written meanwhile, where the request says what it read", async () => {
    const tagOf = async () => (await api.app.request("/v1/targets/other")).headers.get("etag") ?? "";
    const put = async (known: string, body: unknown) =>
      await api.app.request("/v1/targets/other", {
        method: "PUT",
        headers: { "Content-Type": "application/json", "If-Match": known },
        body: JSON.stringify(body),
      });
    const read = await tagOf();
    expect((await put(read, rain)).status).toBe(200);
    const late = await put(read, { ...draft, polarity: -1 });
    expect([late.status, await late.json()]).toMatchObject([412, { detail: expect.stringContaining("revision 2") }]);
    expect((await targets()).find(({ id }) => id === "other")).toMatchObject({ revision: 2, claim: rain.claim });
    expect((await put(`"none", ${await tagOf()}`, draft)).status).toBe(200);
    expect((await put("*", rain)).status).toBe(200);
  });

  test("is deleted, with what was scored toward it", async () => {
    await api.post({ text: testText("+") });
    expect((await api.app.request("/v1/targets/other", { method: "DELETE" })).status).toBe(204);
    expect((await targets()).map(({ id }) => id)).toEqual(["tariffs"]);
    expect((await api.app.request("/v1/targets/other", { method: "DELETE" })).status).toBe(404);
    expect((await api.app.request("/v1/targets/other")).status).toBe(404);
  });

  const party = { name: "Rain", aliases: { en: ["rain"], de: [] } };
  test.for<[string, object, string]>([
    ["without German", { claim: { en: "It rains." } }, "#/claim/de"],
    ["of blanks", { claim: { en: "It rains.", de: "  " } }, "#/claim/de"],
    ["of marks alone", { claim: { en: "?!", de: "Es regnet." } }, "#/claim/en"],
    ["longer than 400 characters", { claim: { en: "a".repeat(401), de: "Es regnet." } }, "#/claim/en"],
    ["with U+0000", { claim: { en: "a\0", de: "Es regnet." } }, "#/claim/en"],
    ["with four words for the bands", { bands: { ...draft.bands, de: ["a", "b", "c", "d"] } }, "#/bands/de"],
    ["with an empty word for a band", { bands: { ...draft.bands, en: ["a", "b", "", "d", "e"] } }, "#/bands/en/2"],
    [
      "with an empty alias",
      { challenger: { ...party, aliases: { en: ["rain", " "], de: [] } } },
      "#/challenger/aliases/en/1",
    ],
    [
      "with more than 100 aliases",
      { incumbent: { ...party, aliases: { en: Array(101).fill("a"), de: [] } } },
      "#/incumbent/aliases/en",
    ],
    ["with a side without a name", { challenger: { aliases: party.aliases } }, "#/challenger/name"],
    ["that is neither affirmed nor denied", { polarity: 0 }, "#/polarity"],
    ["with a member that there is not", { weight: 1 }, "#/weight"],
    ["with a scorer that there is not", { scorer: "dice" }, "#/scorer"],
    ["with a scorer that this installation lacks", { scorer: "chat-model" }, "#/scorer"],
  ])("%s is a problem at its place, and is not stored", async ([, fault, pointer]) => {
    const response = await send("/v1/targets", { ...rain, ...fault });
    expect(await read(response, 422)).toMatchObject({ errors: [{ pointer }] });
    expect((await send("/v1/targets/other", { ...rain, ...fault }, "PUT")).status).toBe(422);
    expect((await targets()).map(({ revision }) => revision)).toEqual([1, 1]);
  });
});

describe("a draft", () => {
  test("is what a text can be analysed toward, and nothing is stored", async () => {
    const { statements } = await read<Analysis>(await send("/v1/analyses", { text: testText("+", "-"), target: rain }));
    expect(statements.map(({ targetId, stance }) => [targetId, stance.value])).toEqual([
      ["draft", 0.8],
      ["draft", -0.8],
    ]);
    expect(await targets()).toHaveLength(2);
    const both = { text: testText("+"), target: rain, targetId: "other" };
    expect(await read(await send("/v1/analyses", both), 422)).toMatchObject({ errors: [{ pointer: "#/target" }] });
    const lacking = { text: testText("+"), target: { ...rain, scorer: "chat-model" } };
    expect(await read(await send("/v1/analyses", lacking), 422)).toMatchObject({
      errors: [{ pointer: "#/target/scorer" }],
    });
  });

  test("is tried on stored statements, beside their scores toward the claim that it is to replace", async () => {
    await api.post({ text: testText("+", "?"), publishedOn: "2025-01-01" });
    await api.post({ text: testText("-"), publishedOn: "2025-01-02" });
    const [first] = (await api.store.listArticles({ filter: {}, limit: 1 })).articles;
    await api.store.correctStatement({
      articleId: first?.id ?? "",
      statementId: (await api.store.getArticle(first?.id ?? "")).statements[0]?.id ?? "",
      madeBy: "a test",
      decision: { field: "stance", targetId: "tariffs", value: 0.1 },
    });
    const preview = async (body: object) => {
      const { statements } = await read<TargetPreview>(await send("/v1/target-previews", { target: rain, ...body }));
      return statements.map(({ before, after }) => [before?.value ?? null, after.value]);
    };
    const tried = await preview({ targetId: "tariffs" });
    expect(tried[0]).toEqual([0.1, -0.8]);
    expect(new Set(tried.slice(1))).toEqual(
      new Set([
        [0.8, 0.8],
        [null, null],
      ]),
    );
    expect(await preview({ limit: 1 })).toEqual([[null, -0.8]]);
    expect(await targets()).toHaveLength(2);
    expect((await send("/v1/target-previews", { target: rain, targetId: "nothing" })).status).toBe(404);
    const tooMany = { target: rain, limit: 51 };
    expect(await read(await send("/v1/target-previews", tooMany), 422)).toMatchObject({
      errors: [{ pointer: "#/limit" }],
    });
  });

  test("is tried on nothing where there is nothing", async () => {
    const nothing = { statements: [] };
    expect(await read(await send("/v1/target-previews", { target: rain }))).toEqual(nothing);
    for (const { id } of await targets()) await api.store.deleteTarget(id);
    expect(await read(await send("/v1/target-previews", { target: rain }))).toEqual(nothing);
  });
});
