import type { Facets, FoundSpeakers, SpeakerProfile, StatementPage } from "@standpoint/contract";
import { foundSpeakersSchema, speakerProfileSchema } from "@standpoint/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, testText } from "../test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
  await api.post({
    text: testText("+", "-", "0", "?", "~"),
    publishedOn: "2025-02-14",
    language: "en",
    outlet: "Post",
  });
}, 60_000);
afterAll(async () => await api.close());

const get = async <Answer>(path: string): Promise<Answer> => {
  const response = await api.app.request(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Answer;
};

test("statements are listed by what is asked for, page by page", async () => {
  const listed: (number | null)[] = [];
  let path: string | null = "/v1/targets/tariffs/statements?sort=value&order=asc&limit=2";
  while (path !== null) {
    const page: StatementPage = await get(path);
    listed.push(...page.statements.map(({ stance }) => stance.value));
    path = page.next && `/v1/targets/tariffs/statements?sort=value&order=asc&limit=2&cursor=${page.next}`;
  }
  expect(listed).toEqual([-0.8, 0, 0.1, 0.8]);
});

test.for([
  ["scorer=marks", 4],
  ["scorer=other&scorer=marks", 4],
  ["scorer=other", 0],
  ["minConfidence=0.5&maxConfidence=0.5", 4],
  ["minConfidence=0.51", 0],
  ["organization=Nordwerk", 0],
] as const)("%s chooses, in a list and in its chart", async ([query, count]) => {
  expect((await get<StatementPage>(`/v1/targets/tariffs/statements?${query}`)).total).toBe(count);
  const { count: counted, undecided } = await get<{ count: number; undecided: number }>(
    `/v1/targets/tariffs/summary?${query}`,
  );
  expect(counted + undecided).toBe(count);
});

test.for([
  ["statements?sort=size", "#/sort"],
  ["statements?order=up", "#/order"],
  ["summary?minConfidence=high", "#/minConfidence"],
  ["facets?maxConfidence=1.5", "#/maxConfidence"],
] as const)("%s is a problem at its parameter", async ([query, pointer]) => {
  const response = await api.app.request(`/v1/targets/tariffs/${query}`);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
});

test("a query tells the values that it could be filtered by", async () => {
  expect(await get<Facets>("/v1/targets/tariffs/facets?outlet=Other")).toEqual({
    outlets: [{ value: "Post", count: 4 }],
    organizations: [],
    scorers: [],
  });
  expect((await api.app.request("/v1/targets/nothing/facets")).status).toBe(404);
});

test("a speaker is found by name, and their profile says where they stand toward every target", async () => {
  const found = await get<FoundSpeakers>("/v1/speakers?q=web");
  expect(foundSpeakersSchema.parse(found).speakers).toMatchObject([{ speaker: { name: "Anna Weber" }, statements: 5 }]);
  const profile = await get<SpeakerProfile>(`/v1/speakers/${found.speakers[0]?.speaker.id}`);
  expect(speakerProfileSchema.parse(profile)).toMatchObject({
    speaker: { id: "anna-weber" },
    names: ["Anna Weber"],
    articles: 1,
    from: "2025-02-14",
    targets: [
      { targetId: "tariffs", count: 3, undecided: 1, offTarget: 1, articles: 1, mean: 0 },
      { targetId: "other", count: 3 },
    ],
  });
  expect((await api.app.request("/v1/speakers/nobody")).status).toBe(404);
  expect((await api.app.request("/v1/speakers?limit=1000")).status).toBe(422);
});
