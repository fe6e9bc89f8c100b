import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { ScoredStatement, Speaker } from "@standpoint/domain";
import { type Jobs, openJobs } from "@standpoint/jobs";
import type { Store, StoredArticle } from "@standpoint/storage";
import { jobHandlers } from "../../apps/api/src/job-handlers.ts";
import {
  sampleArticle,
  sampleSpeaker,
  sampleStatement,
  sampleTarget,
} from "../../packages/storage/src/sample-articles.ts";
import { pick, randomOf } from "./random.ts";

export type Step =
  | { readonly do: "import"; readonly ids: readonly string[] }
  | { readonly do: "queue" | "delete article"; readonly id: string }
  | { readonly do: "rescore" }
  | { readonly do: "stance"; readonly id: string; readonly value: number | null | "undo" }
  | { readonly do: "speaker"; readonly id: string; readonly speaker: Speaker | null | "undo" }
  | { readonly do: "accept" | "reject"; readonly id: string; readonly isUndo: boolean }
  | { readonly do: "words"; readonly id: string; readonly start: number | "undo" }
  | { readonly do: "merge"; readonly from: string; readonly into: string }
  | { readonly do: "split" | "delete speaker"; readonly id: string }
  | { readonly do: "back up" };

export const speakers = ["ada", "ben", "cleo", "dora"].map((id) => sampleSpeaker({ id, name: id }));
const days = ["2024-02-29", "2024-03-01", "2025-06-15"];
export const target = sampleTarget();

/** What somebody does to a store, one thing after the other; the same for the same seed. */
export function historyOf(seed: number): readonly Step[] {
  const random = randomOf(seed);
  const some = () => pick(random, speakers).id;
  const alive = Array.from({ length: 45 }, (_, number) => `art_${10 + number}`);
  const steps: Step[] = [0, 15, 30].map((start) => ({ do: "import", ids: alive.slice(start, start + 15) }));
  const another = (name: string) => {
    const id = `art_${10 + Math.floor(random() * 45)}_${steps.length}_${name}`;
    alive.push(id);
    return id;
  };
  const makers: readonly (() => Step)[] = [
    () => ({ do: "import", ids: ["one", "other"].map((one) => another(one)) }),
    () => ({ do: "queue", id: another("queued") }),
    () => ({ do: "rescore" }),
    () => ({ do: "stance", id: pick(random, alive), value: pick(random, [-1, 0.5, null, "undo"]) }),
    () => ({ do: "speaker", id: pick(random, alive), speaker: pick(random, [...speakers, null, "undo"]) }),
    () => ({ do: "accept", id: pick(random, alive), isUndo: random() < 0.3 }),
    () => ({ do: "reject", id: pick(random, alive), isUndo: random() < 0.3 }),
    () => ({ do: "words", id: pick(random, alive), start: pick(random, [2, 5, 9, "undo"]) }),
    () => ({ do: "merge", from: some(), into: some() }),
    () => ({ do: "merge", from: some(), into: some() }),
    () => ({ do: "split", id: some() }),
    () => ({ do: "delete article", id: alive.splice(Math.floor(random() * alive.length), 1)[0] ?? "" }),
  ];
  for (let count = 0; count < 30; count += 1) steps.push(pick(random, makers)());
  steps.splice(20, 0, { do: "delete speaker", id: some() }, { do: "back up" }, { do: "rescore" });
  return steps;
}

export interface Player {
  /** Opens the store; called again after a backup. */
  readonly open: () => Promise<Store>;
  /** Passes an error over, when the step may be tried again; or throws it. */
  readonly forgive: (error: unknown) => Promise<void>;
  /** What is done with the closed store; `null` where that makes no sense. */
  readonly backUp: (() => Promise<void>) | null;
  /** Told of each change once it is there for good, by the number of its step, and its part. */
  readonly acknowledge: (name: string) => void | Promise<void>;
}

/**
 * Does what a history tells, after the last change that was acknowledged: the next may have been done before, and is done again.
 *
 * @returns the store, open
 */
export async function play(
  history: readonly Step[],
  { open, forgive, backUp, acknowledge }: Player,
  lastChange: string,
): Promise<Store> {
  const [lastStep = "-1", lastPart] = lastChange.split(":");
  const first = lastPart === undefined ? Number(lastStep || -1) + 1 : Number(lastStep);
  let number = first;
  const versionNow = () => history.slice(0, number + 1).filter((step) => step.do === "rescore").length;
  let session = await begin();
  for (; number < history.length; number += 1) {
    const step = history[number] as Step;
    if (step.do !== "back up") await insist(session, step);
    else if (backUp !== null) {
      await session.jobs.stop();
      await session.store.close();
      await backUp();
      session = await begin();
    }
    await acknowledge(`${number}`);
  }
  await session.jobs.stop();
  return session.store;

  async function begin(): Promise<Session> {
    const store = await open();
    const jobs = await openJobs(store, { alone: true, onError: (line) => process.stderr.write(`${line}\n`) });
    const handlers = jobHandlers({
      store: {
        ...store,
        async advanceScoring(scoring, change) {
          const name = `${number}:${change.next.position}`;
          const hasMoved = await store.advanceScoring(scoring, change);
          if (hasMoved) await acknowledge(name);
          return hasMoved;
        },
      },
      analyze: async ({ id }) => analyzed(id, versionNow()).statements,
      score: async ({ statements }) =>
        statements.map((statement) => ({ ...statement, ...scoreOf(statement.id, versionNow()) })),
      scorerOf: async () => ({ name: "roles", version: String(versionNow()) }),
      send: async () => 204,
      jobs: { add: unused },
      intake: { read: unused, readFeed: unused, fetch: unused },
      now: () => new Date(),
    });
    await jobs.work(handlers, { atOnce: 1 });
    return { store, jobs };
  }

  async function insist(session: Session, step: ChangingStep): Promise<void> {
    for (;;) {
      try {
        return await take(session, step);
      } catch (error) {
        await forgive(error);
      }
    }
  }

  async function take({ store, jobs }: Session, step: ChangingStep) {
    const madeBy = `step ${number}`;
    const statementOf = (articleId: string) => ({ articleId, statementId: `st_${articleId}_1` });
    const once = async (statement: ReturnType<typeof statementOf>, decide: () => Promise<void>) => {
      const made = await store.listCorrections(statement).catch(isRefusal);
      // Where the statement is gone, nothing is decided.
      if (made?.every((one) => one.madeBy !== madeBy)) await decide().catch(isRefusal);
    };
    const decide = async (statement: ReturnType<typeof statementOf>, decision: Decision) =>
      await once(statement, () => store.correctStatement({ ...statement, madeBy, decision }));
    switch (step.do) {
      case "import":
        return void (await store.addArticles(step.ids.map((id) => analyzed(id, versionNow()))));
      case "queue":
        if (lastChange !== `${number}:queued`) await jobs.add("add-article", analyzed(step.id, versionNow()));
        await acknowledge(`${number}:queued`);
        return await until(() => store.hasArticle(step.id));
      case "rescore": {
        const scorer = { name: "roles", version: String(versionNow()) };
        const { finished } = await store.startScoring({ target, scorer });
        await acknowledge(`${number}:`);
        if (!finished) await jobs.add("rescore", { targetId: target.id });
        return await until(async () => (await store.getScoring(target.id))?.finished ?? false);
      }
      case "stance": {
        const { id, value } = step;
        const answer = value === "undo" ? { undo: true as const } : { value };
        return await decide(statementOf(id), { field: "stance", targetId: target.id, ...answer });
      }
      case "accept": {
        const answer = step.isUndo ? { undo: true as const } : { accept: true as const };
        return await decide(statementOf(step.id), { field: "stance", targetId: target.id, ...answer });
      }
      case "reject": {
        const answer = step.isUndo ? { undo: true as const } : { reject: true as const };
        return await decide(statementOf(step.id), { field: "statement", ...answer });
      }
      case "words": {
        const { start } = step;
        const statement = statementOf(step.id);
        const answer = start === "undo" ? { undo: true as const } : { content: [{ start, end: 25 }] };
        const decision = { field: "content" as const, ...answer };
        return await once(statement, async () => {
          const draft = (await store.draftContent({ ...statement, decision })).statement;
          const scores = [{ ...draft, ...scoreOf(draft.id, versionNow()) }];
          await store.correctContent({ ...statement, madeBy, decision, scores });
        });
      }
      case "speaker": {
        const { id, speaker } = step;
        return await decide(statementOf(id), {
          field: "speaker",
          ...(speaker === "undo" ? { undo: true } : { speaker }),
        });
      }
      case "merge":
        return await store.mergeSpeakers({ from: step.from, into: step.into, madeBy }).catch(isRefusal);
      case "split":
        return await store.splitSpeaker({ id: step.id, madeBy }).catch(isRefusal);
      case "delete article":
        return await store.deleteArticle(step.id).catch(isRefusal);
      case "delete speaker":
        return await store.deleteSpeaker(step.id).catch(isRefusal);
    }
  }
}

type ChangingStep = Exclude<Step, { do: "back up" }>;
interface Session {
  readonly store: Store;
  readonly jobs: Jobs;
}
type Decision = Parameters<Store["correctStatement"]>[0]["decision"];

/** What is not there, or one already, is refused; so is most of what is done again. */
const unused = (): Promise<never> => Promise.reject(new Error("No step fetches anything."));

function isRefusal(error: { readonly code?: string }): void {
  if (!/_not_found$|speakers_not_mergeable/.test(error.code ?? "")) throw error;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(5);
}

/** An article as a scorer of this version would leave it. */
export function analyzed(id: string, version: number): StoredArticle {
  const article = sampleArticle({ id, publishedOn: pick(numbersOf(id), days) });
  const statements = [1, 2, 3, 4].map((start) => {
    const statement = sampleStatement(article, {
      start,
      speaker: pick(numbersOf(`${id} ${start}`), [...speakers, null]),
    });
    return { ...statement, ...scoreOf(statement.id, version) };
  });
  return { article, statements };
}

export function scoreOf(
  statementId: string,
  version: number,
): Pick<ScoredStatement, "targetId" | "targetRevision" | "stance"> {
  const value = pick(numbersOf(`${statementId} ${version}`), [-1, -0.4, 0, 0.3333, 1, null]);
  const { targetId, targetRevision, stance } = sampleStatement(sampleArticle(), { value });
  return { targetId, targetRevision, stance: { ...stance, scorerVersion: String(version) } };
}

function numbersOf(word: string): () => number {
  return randomOf(createHash("md5").update(word).digest().readUInt32BE());
}
