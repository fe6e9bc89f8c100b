import { CursorInvalidError, WebhookNotFoundError } from "@standpoint/domain";
import { beforeEach, expect, test } from "vitest";
import {
  longText,
  type SampleStatement,
  sampleArticle,
  sampleImport,
  sampleSpeaker,
  sampleStatement,
} from "./sample-articles.ts";
import type { Store } from "./store.ts";
import { type WebhookEvent, webhookEvents } from "./webhook-events.ts";
import type { Webhook } from "./webhooks.ts";

/** The tests of webhooks, and of what they are told. */
export function webhooksSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
  });

  const add = async (id: string, ...statements: readonly SampleStatement[]) => {
    const article = sampleArticle({ id });
    await store.addArticle({
      article,
      statements: statements.map((statement, start) => sampleStatement(article, { start, ...statement })),
    });
  };
  const listen = async (events: readonly WebhookEvent[], webhook: Partial<Webhook> = {}) =>
    await store.webhooks.add({
      ...{ id: "wh_1", url: "https://example.org/hook", targetId: null, speakerId: null, secret: "whsec_c2VjcmV0" },
      ...webhook,
      events,
    });
  /** Oldest first, with what each is about. */
  const told = async (webhookId = "wh_1") => {
    const { webhooks } = store;
    const { deliveries } = await webhooks.listDeliveries({ webhookId, limit: 200 });
    const tasks = await Promise.all(deliveries.map(({ id }) => webhooks.getTask(id)));
    return tasks.reverse().map((task) => ({ event: task?.event, ...task?.subject }));
  };
  const ben = sampleSpeaker({ id: "ben", name: "Ben" });

  test("one is kept as it was added, without its secret in lists, and is gone when it is deleted", async () => {
    const { webhooks } = store;
    const added = await listen(["statement.created"], { targetId: "tariffs", speakerId: "ben" });
    expect(added).toEqual({
      id: "wh_1",
      url: "https://example.org/hook",
      events: ["statement.created"],
      targetId: "tariffs",
      speakerId: "ben",
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(await webhooks.list()).toEqual([added]);
    const { id } = await webhooks.addTest("wh_1");
    expect((await webhooks.getTask(id))?.webhook.secret).toBe("whsec_c2VjcmV0");
    await webhooks.delete("wh_1");
    expect(await webhooks.list()).toEqual([]);
    expect(await webhooks.getTask(id)).toBeNull();
    for (const missing of [
      () => webhooks.delete("wh_1"),
      () => webhooks.addTest("a\0b"),
      () => webhooks.listDeliveries({ webhookId: "wh_1", limit: 1 }),
    ])
      await expect(missing()).rejects.toThrow(WebhookNotFoundError);
  });

  test("new statements that address the claim are told, those of an article and target together", async () => {
    await listen(["statement.created"]);
    await listen(["statement.created"], { id: "wh_2", targetId: "other", speakerId: "ben" });
    await add(
      "art_1",
      {},
      { value: null },
      { speaker: ben },
      { targetId: "other" },
      { targetId: "other", speaker: ben },
    );
    const event = "statement.created";
    const ofOne = (targetId: string, ...starts: readonly number[]) => ({
      event,
      targetId,
      articleId: "art_1",
      statementIds: starts.map((start) => `st_art_1_${start}`),
    });
    expect((await told()).sort((a, b) => String(a.event).localeCompare(String(b.event)))).toEqual(
      expect.arrayContaining([ofOne("tariffs", 0, 2), ofOne("other", 3, 4)]),
    );
    expect(await told("wh_2")).toEqual([ofOne("other", 4)]);
    await add("art_1", { start: 9 });
    expect(await told()).toHaveLength(2);
  });

  test("of imported statements those are told that were added", async () => {
    await listen(["statement.created"]);
    const statements = [sampleImport({ start: 1 }), sampleImport({ start: 2 })];
    await store.addStatements(statements.slice(0, 1));
    await store.addStatements(statements);
    expect((await told()).map((one) => "statementIds" in one && one.statementIds)).toEqual(
      statements.map(({ id }) => [id]),
    );
  });

  test("a copy of an article is no news", async () => {
    await listen(webhookEvents);
    for (const [id, value] of [
      ["art_1", 1],
      ["art_2", -1],
    ] as const) {
      const article = sampleArticle({ id, text: longText() });
      await store.addArticle({ article, statements: [sampleStatement(article, { value })] });
    }
    expect(await told()).toMatchObject([{ event: "statement.created", articleId: "art_1" }]);
  });

  test("a mean that comes into another band is told, with both; a first statement is none", async () => {
    await listen(["speaker.band_changed"]);
    await add("art_1", { value: 0.5 });
    expect(await told()).toEqual([]);
    await add("art_2", { value: 0.4 });
    expect(await told()).toEqual([]);
    await add("art_3", { value: -1 }, { value: null }, { speaker: ben, value: -1 });
    const first = {
      event: "speaker.band_changed",
      targetId: "tariffs",
      speakerId: "anna-weber",
      from: { mean: 0.45, band: "leans-toward" },
      to: { mean: expect.closeTo(-0.0333, 4), band: "balanced" },
      count: 3,
    };
    expect(await told()).toEqual([first]);
    await store.correctStatement({
      articleId: "art_3",
      statementId: "st_art_3_0",
      madeBy: "Ada",
      decision: { field: "stance", targetId: "tariffs", value: 1 },
    });
    await store.deleteArticle("art_1");
    await store.deleteArticle("art_2");
    expect((await told()).map((one) => "to" in one && one.to.band)).toEqual(["balanced", "supports"]);
  });

  test("a mean that drifts is told once it is 0.2 from what was told last", async () => {
    await listen(["speaker.score_shifted"], { targetId: "tariffs" });
    await add("art_0", { value: 0 }, { value: 0 }, { targetId: "other", value: -1 });
    for (let index = 1; index <= 6; index += 1) await add(`art_${index}`, { value: 0.5 });
    await add("art_other", { targetId: "other", value: 1 });
    const shifts = await told();
    // 1/3, 1/4, … of 0.5 are 0.17, 0.25 and so on, up to 0.375.
    expect(shifts).toEqual([
      {
        event: "speaker.score_shifted",
        targetId: "tariffs",
        speakerId: "anna-weber",
        from: { mean: 0, band: "balanced" },
        to: { mean: 0.25, band: "leans-toward" },
        count: 4,
      },
    ]);
  });

  test("merging and splitting speakers tells what becomes of their means", async () => {
    await add("art_1", { value: 0.9 });
    await add("art_2", { value: -0.9, speaker: ben });
    await listen(["speaker.band_changed"]);
    await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy: "Ada" });
    await store.splitSpeaker({ id: "ben", madeBy: "Ada" });
    expect((await told()).map((one) => "to" in one && [one.speakerId, one.from.band, one.to.band])).toEqual([
      ["anna-weber", "supports", "balanced"],
      ["anna-weber", "balanced", "supports"],
    ]);
  });

  test("a change that is not stored is not told", async () => {
    await listen(webhookEvents);
    await add("art_1");
    const before = (await told()).length;
    await expect(add("art_2", { speaker: sampleSpeaker({ name: "a\0b" }) })).rejects.toThrow();
    expect(await told()).toHaveLength(before);
  });

  test("what is told of a speaker is deleted with them", async () => {
    await listen(webhookEvents);
    await listen(["statement.created"], { id: "wh_ben", speakerId: "ben" });
    await add("art_1", { value: 1, speaker: ben });
    await add("art_2", { value: -1, speaker: ben });
    expect(JSON.stringify(await told())).toContain('"speakerId":"ben"');
    await store.deleteSpeaker("ben");
    expect(JSON.stringify(await told())).not.toContain("ben");
    expect((await store.webhooks.list()).map(({ id }) => id)).toEqual(["wh_1"]);
    expect((await store.executeSql("select from told_means")).rows).toEqual([]);
  });

  test("deliveries are queued in their order, told with their last attempt, and kept for 30 days", async () => {
    const { webhooks } = store;
    await listen([]);
    const ids: string[] = [];
    // Eleven: their numbers are not all of one length.
    for (let count = 0; count < 11; count += 1) ids.push((await webhooks.addTest("wh_1")).id);
    expect(await webhooks.listUnqueued(2)).toEqual(ids.slice(0, 2));
    await webhooks.markQueued(ids.slice(0, 2));
    expect(await webhooks.listUnqueued(2)).toEqual(ids.slice(2, 4));

    const [first = ""] = ids;
    await webhooks.addAttempt(first, { state: "pending", responseStatus: 500, error: "It answered 500." });
    await webhooks.addAttempt(first, { state: "delivered", responseStatus: 204, error: null });
    const newest = await webhooks.listDeliveries({ webhookId: "wh_1", limit: 10 });
    expect(newest.deliveries.map(({ id }) => id)).toEqual(ids.slice(1).reverse());
    const rest = await webhooks.listDeliveries({ webhookId: "wh_1", limit: 2, cursor: newest.next ?? "" });
    expect(rest).toEqual({
      deliveries: [
        {
          id: first,
          event: "webhook.test",
          state: "delivered",
          attempts: 2,
          responseStatus: 204,
          error: null,
          createdAt: expect.any(String),
          attemptedAt: expect.any(String),
        },
      ],
      next: null,
    });
    await expect(webhooks.listDeliveries({ webhookId: "wh_1", limit: 2, cursor: "x" })).rejects.toThrow(
      CursorInvalidError,
    );

    await store.executeSql(`update webhook_deliveries set created_at = now() - interval '31 days' where id = $1`, [
      first,
    ]);
    await webhooks.forgetOld();
    expect((await webhooks.listDeliveries({ webhookId: "wh_1", limit: 200 })).deliveries).toHaveLength(10);
  });
}
