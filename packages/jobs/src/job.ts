import type { Article, Language } from "@standpoint/domain";

/** What is said of an article before it is fetched; it wins over what its page says. */
export interface SaidOfArticle {
  readonly title?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly language?: Language | null | undefined;
}

/** What each kind of job is given. */
export interface JobPayloads {
  /** Analyse an article and store it. */
  readonly "add-article": { readonly article: Article };
  /** Fetch an article's page, analyse and store it. */
  readonly "fetch-article": { readonly url: string; readonly said: SaidOfArticle };
  /** Ask a feed for new items, and queue an article for each. */
  readonly "poll-feed": { readonly feedId: string };
  /** Score all stored articles toward a target, from where its scoring stands. */
  readonly rescore: { readonly targetId: string };
  /** Tell a webhook of an event. */
  readonly "deliver-webhook": { readonly deliveryId: string };
}
export type JobKind = keyof JobPayloads;
export const jobKinds = [
  "add-article",
  "fetch-article",
  "poll-feed",
  "rescore",
  "deliver-webhook",
] as const satisfies readonly JobKind[];

/** `waiting`: for a worker, or for its next attempt; `failed`: given up until somebody retries it. */
export const jobStates = ["waiting", "active", "done", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /** Id of the article, feed, target or delivery that it is about, or the URL; there is one waiting job for each. */
  readonly subject: string;
  /** The article that it adds; `null` until it is fetched, and where it adds none. */
  readonly articleId: string | null;
  readonly state: JobState;
  /** How often it was begun. */
  readonly attempts: number;
  /** In articles; `null` before the first report, and for a job that has no steps. */
  readonly progress: Progress | null;
  /** Why the last attempt failed; `null` when none has, and once it is done. */
  readonly error: string | null;
  /** ISO 8601 instants, by the database's clock. */
  readonly createdAt: string;
  /** Begin of the last attempt. */
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** When a waiting job is begun that failed, or is not due yet; `null` where nothing has to pass first. */
  readonly nextAttemptAt: string | null;
}

export function subjectOf<Kind extends JobKind>(kind: Kind, payload: JobPayloads[Kind]): string;
export function subjectOf(_kind: JobKind, payload: JobPayloads[JobKind]): string {
  if ("article" in payload) return payload.article.id;
  if ("feedId" in payload) return payload.feedId;
  if ("url" in payload) return payload.url;
  return "targetId" in payload ? payload.targetId : payload.deliveryId;
}
