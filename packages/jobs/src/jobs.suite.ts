import {
  type Article,
  CursorInvalidError,
  JobNotFoundError,
  JobNotRetryableError,
  UrlNotAllowedError,
} from "@standpoint/domain";
import { sampleArticle as plainArticle } from "@standpoint/domain/sample-article";
import type { Store } from "@standpoint/storage";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Job } from "./job.ts";
import { type JobHandlers, type Jobs, openJobs } from "./open-jobs.ts";

export function sampleArticle(id: string): Article {
  return { ...plainArticle("en", `The text of ${id}.`), id };
}

/** Waits for what other work brings about. */
export async function until<Value>(get: () => Promise<Value>, isRight: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await get();
    if (isRight(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The tests every database passes. */
export function jobsSuite(openStore: () => Store): void {
  let store: Store;
  let jobs: Jobs;
  let errors: string[];
  let opened: Jobs[];

  const open = async (alone = false) => {
    const more = await openJobs(store, { alone, onError: (message) => errors.push(message) });
    opened.push(more);
    return more;
  };
  beforeEach(async () => {
    store = openStore();
    errors = [];
    opened = [];
    jobs = await open();
    await store.executeSql("delete from pgboss.job");
  });
  afterEach(async () => {
    await Promise.all(opened.map((one) => one.stop()));
  });

  const unused = () => Promise.reject(new Error("not expected"));
  const work = async (handlers: Partial<JobHandlers>, on = jobs) =>
    await on.work(
      {
        "add-article": unused,
        "fetch-article": unused,
        "poll-feed": unused,
        rescore: unused,
        "deliver-webhook": unused,
        ...handlers,
      },
      { atOnce: 2 },
    );
  const addArticle = async (id: string) => await jobs.add("add-article", { article: sampleArticle(id) });
  const ended = async (job: Job) =>
    await until(
      () => jobs.get(job.id),
      ({ state }) => state !== "waiting" && state !== "active",
    );
  const active = async (job: Job) =>
    await until(
      () => jobs.get(job.id),
      ({ state }) => state === "active",
    );
  /** Lets no time pass before the next attempt of what failed. */
  const skipPauses = async () => {
    await store.executeSql("update pgboss.job set start_after = now() where state = 'retry'");
  };

  test("a job is worked on with what it was given, and then keeps no text", async () => {
    const given: Article[] = [];
    const job = await addArticle("art_1");
    expect(job).toMatchObject({ kind: "add-article", subject: "art_1", state: "waiting", attempts: 0, error: null });
    await work({ "add-article": async ({ article }) => void given.push(article) });
    expect(await ended(job)).toMatchObject({ state: "done", attempts: 1, error: null, nextAttemptAt: null });
    expect(given).toEqual([sampleArticle("art_1")]);
    const { rows } = await store.executeSql("select data::text, deletion_seconds from pgboss.job");
    expect(rows).toEqual([{ data: "{}", deletion_seconds: 86_400 }]);
  });

  test("half a surrogate pair in a title stops no job", async () => {
    const title = "half \ud83d";
    const job = await jobs.add("add-article", { article: { ...sampleArticle("art_1"), title } });
    let given: string | null = null;
    await work({
      "add-article": async ({ article }) => {
        given = article.title;
      },
    });
    await ended(job);
    expect(given).toBe("half \ufffd");
  });

  test("an article is queued once; one rescoring may wait behind the one that is worked on", async () => {
    expect(await addArticle("art_1")).toEqual(await addArticle("art_1"));
    const gate = Promise.withResolvers<void>();
    await work({ "add-article": () => gate.promise, rescore: () => gate.promise });
    const first = await active(await addArticle("art_1"));
    expect((await addArticle("art_1")).id).toBe(first.id);
    const rescore = () => jobs.add("rescore", { targetId: "tariffs" });
    const running = await active(await rescore());
    const behind = await rescore();
    expect(behind.id).not.toBe(running.id);
    expect(await rescore()).toEqual(behind);
    gate.resolve();
    for (const job of [first, running, behind]) expect((await ended(job)).state).toBe("done");
    expect((await addArticle("art_1")).id).not.toBe(first.id);
  });

  test("a job that fails five times is put aside for a person to try again, and the others go on", async () => {
    let fails = true;
    const seen: string[] = [];
    const poisoned = await addArticle("art_poisoned");
    await work({
      "add-article": async ({ article: { id } }) => {
        seen.push(id);
        if (id === "art_poisoned" && fails) throw new Error("it is poisoned");
      },
    });
    for (const number of [1, 2, 3, 4]) {
      const failed = await until(
        () => jobs.get(poisoned.id),
        ({ state, attempts, error }) => state === "waiting" && attempts === number && error !== null,
      );
      expect(failed.error).toBe("it is poisoned");
      expect(Date.parse(failed.nextAttemptAt ?? "")).toBeGreaterThan(Date.now());
      await skipPauses();
      expect((await ended(await addArticle(`art_${number}`))).state).toBe("done");
    }
    const failed = await ended(poisoned);
    expect(failed).toMatchObject({ state: "failed", attempts: 5, error: "it is poisoned" });
    expect(errors).toEqual(Array(5).fill("art_poisoned: it is poisoned"));
    expect((await jobs.list({ state: "failed", limit: 10 })).jobs).toEqual([failed]);

    fails = false;
    expect(await jobs.retry(poisoned.id)).toMatchObject({ state: "waiting", nextAttemptAt: null });
    expect(await ended(poisoned)).toMatchObject({ state: "done", attempts: 6, error: null });
    expect(seen.filter((id) => id === "art_poisoned")).toHaveLength(6);
  });

  test("an article that is fetched is told by its id, and forgotten with it", async () => {
    const job = await jobs.add("fetch-article", { url: "https://example.org/a", said: {} });
    expect(job).toMatchObject({ subject: "https://example.org/a", articleId: null });
    await work({ "fetch-article": async () => ({ articleId: "art_1" }) });
    expect(await ended(job)).toMatchObject({ state: "done", articleId: "art_1" });
    await jobs.forgetArticle("art_1");
    await expect(jobs.get(job.id)).rejects.toThrow(JobNotFoundError);
  });

  test("what can never go well fails at once, and may be tried again all the same", async () => {
    const job = await jobs.add("fetch-article", { url: "http://10.0.0.1/", said: {} });
    let tries = 0;
    await work({
      "fetch-article": async () => {
        tries += 1;
        if (tries === 1) throw new UrlNotAllowedError("it does not lead to the public web");
        return { articleId: "art_1" };
      },
    });
    expect(await ended(job)).toMatchObject({
      state: "failed",
      attempts: 1,
      error: expect.stringContaining("not fetched"),
    });
    await jobs.retry(job.id);
    expect(await ended(job)).toMatchObject({ state: "done", attempts: 2 });
  });

  test("a job may be queued for later; queued again for sooner, it begins sooner", async () => {
    const poll = async (inSeconds: number) => await jobs.add("poll-feed", { feedId: "feed_1" }, { inSeconds });
    const dueIn = ({ nextAttemptAt }: Job) => (Date.parse(nextAttemptAt ?? "") - Date.now()) / 1_000;
    const job = await poll(3_600);
    expect(dueIn(job)).toBeGreaterThan(3_500);
    expect(dueIn(await poll(7_200))).toBeLessThan(3_700);
    expect(dueIn(await poll(600))).toBeLessThan(700);
    const polled: string[] = [];
    await work({
      "poll-feed": async ({ feedId }) => {
        polled.push(feedId);
        await poll(3_600);
      },
    });
    expect((await poll(0)).id).toBe(job.id);
    expect(await ended(job)).toMatchObject({ state: "done", subject: "feed_1" });
    expect((await jobs.list({ kind: "poll-feed", state: "waiting", limit: 5 })).jobs).toHaveLength(1);
    expect(polled).toEqual(["feed_1"]);
  });

  test("progress can be read, and a job that is cancelled ends at its next batch", async () => {
    const steps = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const ends: string[] = [];
    const job = await jobs.add("rescore", { targetId: "tariffs" });
    await work({
      rescore: async (_payload, { progress }) => {
        try {
          for (const [index, { promise }] of steps.entries()) {
            await promise;
            await progress({ done: index + 1, total: 2 });
          }
          ends.push("ran to its end");
        } finally {
          ends.push("ended");
        }
      },
    });
    await active(job);
    steps[0]?.resolve();
    const half = await until(
      () => jobs.get(job.id),
      ({ progress }) => progress !== null,
    );
    expect(half).toMatchObject({ state: "active", progress: { done: 1, total: 2 } });
    expect(await jobs.cancel(job.id)).toMatchObject({ state: "cancelled" });
    steps[1]?.resolve();
    await until(
      async () => ends,
      ({ length }) => length > 0,
    );
    expect(ends).toEqual(["ended"]);
    expect(await jobs.get(job.id)).toMatchObject({ state: "cancelled", progress: { done: 1, total: 2 }, error: null });
    expect(errors).toEqual([]);
  });

  test("a cancelled job is not begun, until somebody has it tried again", async () => {
    const job = await addArticle("art_1");
    await jobs.cancel(job.id);
    const seen: string[] = [];
    await work({ "add-article": async ({ article }) => void seen.push(article.id) });
    await ended(await addArticle("art_2"));
    expect(seen).toEqual(["art_2"]);
    await jobs.retry(job.id);
    expect((await ended(job)).state).toBe("done");
    expect(await jobs.cancel(job.id)).toMatchObject({ state: "done" });
  });

  test("only what failed or was cancelled is tried again, and not beside another of its kind", async () => {
    const job = await addArticle("art_1");
    await expect(jobs.retry(job.id)).rejects.toThrow(new JobNotRetryableError("it is waiting"));
    await jobs.cancel(job.id);
    await addArticle("art_1");
    await expect(jobs.retry(job.id)).rejects.toThrow("another job does the same");
    for (const id of ["", "x", "00000000-0000-0000-0000-000000000000"]) {
      await expect(jobs.get(id)).rejects.toThrow(JobNotFoundError);
      await expect(jobs.cancel(id)).rejects.toThrow(JobNotFoundError);
      await expect(jobs.retry(id)).rejects.toThrow(JobNotFoundError);
    }
  });

  test("a list is newest first, by kind and state, a page at a time", async () => {
    const added = [];
    for (const id of ["art_1", "art_2", "art_3"]) added.unshift(await addArticle(id));
    added.unshift(await jobs.add("rescore", { targetId: "tariffs" }));
    expect(await jobs.list({ limit: 4 })).toEqual({ jobs: added, next: null });
    expect((await jobs.list({ kind: "add-article", limit: 10 })).jobs).toEqual(added.slice(1));
    expect((await jobs.list({ kind: "rescore", state: "waiting", limit: 10 })).jobs).toEqual(added.slice(0, 1));
    expect((await jobs.list({ state: "done", limit: 10 })).jobs).toEqual([]);
    const first = await jobs.list({ limit: 3 });
    expect(first.jobs).toEqual(added.slice(0, 3));
    expect(await jobs.list({ limit: 3, cursor: first.next ?? "" })).toEqual({ jobs: added.slice(3), next: null });
    for (const cursor of ["", "x", Buffer.from("1.5 x").toString("base64url")]) {
      await expect(jobs.list({ limit: 3, cursor })).rejects.toThrow(CursorInvalidError);
    }
  });

  test("whoever stops hands back what it has begun, and that is no failed attempt", async () => {
    const begun = Promise.withResolvers<void>();
    const job = await jobs.add("rescore", { targetId: "tariffs" });
    const other = await open();
    await work(
      {
        rescore: async (_payload, { progress }) => {
          for (let done = 0; ; done += 1) {
            await progress({ done, total: 100 });
            begun.resolve();
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        },
      },
      other,
    );
    await begun.promise;
    await other.stop();
    const waiting = await jobs.get(job.id);
    expect(waiting).toMatchObject({ state: "waiting", attempts: 0, error: null, nextAttemptAt: null });
    expect(waiting.progress?.total).toBe(100);
    await work({ rescore: async () => {} });
    expect(await ended(job)).toMatchObject({ state: "done", attempts: 1 });
    expect(errors).toEqual([]);
  });

  test("what a dead process has left is tried again at once, and counts as an attempt", async () => {
    const job = await addArticle("art_1");
    // As a killed process leaves it.
    await store.executeSql("update pgboss.job set state = 'active', started_on = now(), heartbeat_on = now()");
    const next = await open(true);
    expect(await next.get(job.id)).toMatchObject({
      state: "waiting",
      error: "The process that worked on it ended.",
      nextAttemptAt: null,
    });
    await work({ "add-article": async () => {} }, next);
    expect(await ended(job)).toMatchObject({ state: "done", attempts: 2 });
  });

  test("an article is forgotten with every job that had its text", async () => {
    const jobsOf = async () => (await jobs.list({ limit: 10 })).jobs.map(({ subject }) => subject);
    await addArticle("art_1");
    await jobs.cancel((await addArticle("art_2")).id);
    await addArticle("art_2");
    await jobs.forgetArticle("art_2");
    expect(await jobsOf()).toEqual(["art_1"]);
  });
}
