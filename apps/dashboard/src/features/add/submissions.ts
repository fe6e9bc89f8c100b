import type { AnalyzedArticle, Job } from "@standpoint/contract";
import { createStore } from "../../external-store.ts";
import { type ArticleFacts, factsOf } from "../articles/article-facts.ts";

/** An article on its way into the store. */
export interface Submission {
  readonly id: number;
  readonly name: string;
  /** `waiting`: for those before it, here or on the server. */
  readonly state: "waiting" | "reading" | "done" | "failed" | "cancelled";
  /** Of the work on the server, once there is any. */
  readonly job: Job | null;
  readonly added: {
    readonly outcome: "created" | "unchanged";
    readonly articleId: string;
    readonly found: Found;
  } | null;
  readonly error: unknown;
}

/** What was found in an article. */
export interface Found {
  readonly facts: ArticleFacts;
  readonly statements: number;
  /** Of them nobody can be named for. */
  readonly unattributed: number;
  /** How many address each claim. */
  readonly toward: readonly { readonly targetId: string; readonly count: number }[];
}

/** Sends an article; tells of its job, if it becomes one, as it goes. */
export type Send = (onJob: (job: Job) => void) => Promise<{
  readonly outcome: "created" | "unchanged";
  readonly analyzed: AnalyzedArticle;
}>;

/** Sent at once: the server reads as many at a time as it has cores. */
const atOnce = 2;

/** Articles that are sent one after another, whatever view is open. */
export function createSubmissions() {
  const store = createStore<readonly Submission[]>([]);
  const sends = new Map<number, Send>();
  const queue: number[] = [];
  let running = 0;
  let lastId = 0;

  const update = (id: number, change: Partial<Submission>) =>
    store.change((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));

  const run = async (id: number) => {
    const send = sends.get(id);
    if (send === undefined) return;
    update(id, { state: "reading" });
    let last: Job | null = null;
    try {
      const { outcome, analyzed } = await send((job) => {
        last = job;
        update(id, { job, state: job.state === "waiting" ? "waiting" : "reading" });
      });
      sends.delete(id);
      const added = { outcome, articleId: analyzed.article.id, found: foundIn(analyzed) };
      update(id, { state: "done", added });
    } catch (error) {
      const isCancelled = (last as Job | null)?.state === "cancelled";
      update(id, { state: isCancelled ? "cancelled" : "failed", error });
    }
  };

  const next = () => {
    const id = running < atOnce ? queue.shift() : undefined;
    if (id === undefined) return;
    running += 1;
    void run(id).finally(() => {
      running -= 1;
      next();
    });
    next();
  };

  return {
    store,
    submit(name: string, send: Send): number {
      lastId += 1;
      const id = lastId;
      sends.set(id, send);
      store.change((all) => [{ id, name, state: "waiting", job: null, added: null, error: null }, ...all]);
      queue.push(id);
      next();
      return id;
    },
    /** Sends what failed once more. */
    retry(id: number): void {
      update(id, { state: "waiting", job: null, error: null });
      queue.push(id);
      next();
    },
    /** Takes what is over from the list. */
    remove(id: number): void {
      sends.delete(id);
      store.change((all) => all.filter((one) => one.id !== id));
    },
  };
}

export function foundIn({ article, statements }: Pick<AnalyzedArticle, "article" | "statements">): Found {
  // An entry for each statement and claim.
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const targetIds = [...new Set(statements.map(({ targetId }) => targetId))];
  return {
    facts: factsOf(article, statements),
    statements: byId.size,
    unattributed: [...byId.values()].filter(({ attribution }) => attribution === null).length,
    toward: targetIds.map((targetId) => ({
      targetId,
      count: statements.filter((one) => one.targetId === targetId && one.stance.value !== null).length,
    })),
  };
}
