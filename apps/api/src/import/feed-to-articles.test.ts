import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Feed } from "@standpoint/contract";
import { fetchDocument } from "@standpoint/intake";
import { openJobs } from "@standpoint/jobs";
import { openStore } from "@standpoint/storage";
import { expect, test } from "vitest";
import { jobHandlers } from "../job-handlers.ts";
import { testApp, testText } from "../test-app.ts";
import { openIntake } from "../threads/open-intake.ts";

test("from a feed of a real server to stored articles, fetched once", { timeout: 60_000 }, async () => {
  const asked: string[] = [];
  const site = createServer(({ url = "", headers }, response) => {
    asked.push(url);
    const origin = `http://${headers.host}`;
    if (url === "/feed.xml" && headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else if (url === "/feed.xml") {
      const items = [1, 2].map(
        (number) => `<item><title>Title ${number}</title><link>${origin}/${number}</link></item>`,
      );
      response
        .setHeader("etag", '"1"')
        .end(`<rss version="2.0"><channel><title>Post</title>${items.join("")}</channel></rss>`);
    } else if (url === "/2") response.writeHead(302, { location: "http://10.0.0.1/" }).end();
    else
      response
        .setHeader("content-type", "text/html")
        .end(`<html><body><article><p>${testText("+")}</p></article></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const { port } = site.address() as AddressInfo;
  const reach = {
    resolve: async () => ["127.0.0.1"],
    allows: (address: string) => address === "127.0.0.1",
    ports: [80, port],
  };

  const store = await openStore({ inMemory: true });
  const jobs = await openJobs(store, { alone: true, onError: () => {} });
  const reader = openIntake({ threads: 1 });
  const intake = {
    ...reader,
    fetch: (request: Parameters<typeof fetchDocument>[0]) => fetchDocument(request, { reach }),
  };
  const surroundings = {
    send: async () => 204,
    score: async () => [],
    scorerOf: async () => ({ name: "marks", version: "1" }),
  };
  const { app, close } = await testApp({ store, jobs, intake });
  const handlers = jobHandlers({
    ...surroundings,
    store,
    jobs,
    intake,
    analyze: async () => [],
    now: () => new Date(),
  });
  await jobs.work(handlers, { atOnce: 1 });

  const send = async (path: string, body?: object) =>
    await app.request(path, {
      method: "POST",
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  const feed = (await (await send("/v1/feeds", { url: `http://example.org:${port}/feed.xml` })).json()) as Feed;
  const jobOf = async (number: number) =>
    (await jobs.list({ kind: "fetch-article", limit: 5 })).jobs.find(({ subject }) => subject.endsWith(`/${number}`));
  const until = { timeout: 30_000 };
  await expect.poll(() => jobOf(1), until).toMatchObject({ state: "done", articleId: expect.stringMatching(/^art_/) });
  await expect.poll(() => jobOf(2), until).toMatchObject({ state: "failed", attempts: 1 });
  const { article } = await store.getArticle((await jobOf(1))?.articleId ?? "");
  expect(article).toMatchObject({ title: "Title 1", text: testText("+"), url: `http://example.org:${port}/1` });

  await send(`/v1/feeds/${feed.id}/poll`);
  await expect.poll(() => asked.filter((url) => url === "/feed.xml"), until).toHaveLength(2);
  await expect.poll(async () => (await store.getFeed(feed.id)).queued, until).toBe(2);
  expect(asked.filter((url) => url === "/1")).toHaveLength(1);
  await close();
  await reader.close();
  site.close();
});
