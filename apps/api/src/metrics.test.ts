import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, testText } from "./test-app.ts";

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
}, 60_000);
afterAll(async () => await api.close());

const metrics = async () => await (await api.app.request("/metrics")).text();

test("requests are counted by route, never by what stands in an address", async () => {
  await api.app.request("/v1/articles/secret-1");
  await api.app.request("/v1/articles/secret-2");
  await api.app.request("/v1/elsewhere/secret-3");
  const text = await metrics();
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/v1/articles/:id",status="404",ok="false"} 2\n',
  );
  expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/v1/*",status="404",ok="false"} 1\n');
  expect(text).toContain("process_resident_memory_bytes ");
  expect(text).not.toContain("secret");
});

test("the queue is shown by kind and state", async () => {
  const job = await api.jobs.add("add-article", { article: { ...article, id: "art_1" } });
  await api.jobs.add("add-article", { article: { ...article, id: "art_2" } });
  await api.jobs.cancel(job.id);
  const text = await metrics();
  expect(text).toContain('standpoint_jobs{kind="add-article",state="waiting"} 1\n');
  expect(text).toContain('standpoint_jobs{kind="add-article",state="cancelled"} 1\n');
  expect(text).not.toContain('state="done"');
});

const article = {
  language: "en",
  title: null,
  publishedOn: "2025-02-14",
  publishedOnSource: "given",
  outlet: null,
  byline: null,
  url: null,
  text: testText("+"),
} as const;
