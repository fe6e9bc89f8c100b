import type { Article } from "@standpoint/domain";

/** What each kind of job is given. */
export interface JobPayloads {
  /** Analyse an article and store it. */
  readonly "add-article": { readonly article: Article };
  /** Score all stored articles toward a target, from where its scoring stands. */
  readonly rescore: { readonly targetId: string };
  /** Tell a webhook of an event. */
  readonly "deliver-webhook": { readonly deliveryId: string };
}
export type JobKind = keyof JobPayloads;
export const jobKinds = ["add-article", "rescore", "deliver-webhook"] as const satisfies readonly JobKind[];

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
  /** Id of the article, target or delivery that it is about; there is one waiting job for each. */
  readonly subject: string;
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
  /** When a waiting job that failed is tried again; `null` where nothing has to pass first. */
  readonly nextAttemptAt: string | null;
}

export function subjectOf<Kind extends JobKind>(kind: Kind, payload: JobPayloads[Kind]): string;
export function subjectOf(_kind: JobKind, payload: JobPayloads[JobKind]): string {
  if ("article" in payload) return payload.article.id;
  return "targetId" in payload ? payload.targetId : payload.deliveryId;
}
