import { FeedNotFoundError } from "@standpoint/domain";
import { beforeEach, expect, test } from "vitest";
import type { Store } from "./store.ts";

/** What every database does with feeds. */
export function feedsSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
  });

  const input = { url: "https://example.org/feed", outlet: "Example Post", language: "de", everyMinutes: 30 } as const;

  test("a feed is subscribed to once", async () => {
    const { feed, outcome } = await store.addFeed(input);
    expect(outcome).toBe("created");
    expect(feed).toMatchObject({
      ...input,
      id: expect.stringMatching(/^feed_[\da-f]{16}$/),
      polledAt: null,
      failures: 0,
      error: null,
    });
    expect(await store.addFeed({ ...input, everyMinutes: 5 })).toEqual({ feed, outcome: "unchanged" });
    const other = await store.addFeed({ ...input, url: "https://example.org/other", outlet: null, language: null });
    expect(await store.listFeeds()).toEqual([feed, other.feed]);
    expect(await store.getFeed(feed.id)).toEqual(feed);
  });

  test("what a poll found is kept, and failures are counted until one goes well", async () => {
    const { id } = (await store.addFeed(input)).feed;
    const position = { etag: '"1"', lastModified: "Fri, 14 Feb 2025 08:00:00 GMT", seen: ["a", "b"] };
    expect(await store.getFeedPosition(id)).toEqual({ etag: null, lastModified: null, seen: [] });
    await store.recordPoll(id, { error: null, waitSeconds: 1_800, found: { position, queued: 2, skipped: 1 } });
    const feed = await store.getFeed(id);
    expect(feed).toMatchObject({ failures: 0, error: null, queued: 2, skipped: 1 });
    expect(Date.parse(feed.nextPollAt) - Date.parse(feed.polledAt ?? "")).toBe(1_800_000);
    for (const failures of [1, 2]) {
      await store.recordPoll(id, { error: "It is down.", waitSeconds: 3_600 });
      expect(await store.getFeed(id)).toMatchObject({ failures, error: "It is down.", queued: 2 });
    }
    expect(await store.getFeedPosition(id)).toEqual(position);
    await store.recordPoll(id, { error: null, waitSeconds: 1_800 });
    expect(await store.getFeed(id)).toMatchObject({ failures: 0, error: null, queued: 2 });
  });

  test("a feed that is deleted, or never was, is not found", async () => {
    const { id } = (await store.addFeed(input)).feed;
    await store.deleteFeed(id);
    for (const unknown of [id, "", "\0"]) {
      await expect(store.getFeed(unknown)).rejects.toThrow(FeedNotFoundError);
      await expect(store.deleteFeed(unknown)).rejects.toThrow(FeedNotFoundError);
    }
    await store.recordPoll(id, { error: null, waitSeconds: 60 });
    expect(await store.listFeeds()).toEqual([]);
  });
}
