import { CursorInvalidError } from "@standpoint/domain";
import { type Store, searchable } from "@standpoint/storage";
import { type Job, type JobKind, type JobState, jobKinds } from "./job.ts";

export type ExecuteSql = Store["executeSql"];

/** One attempt at a job: another attempt has another number. */
export interface Attempt {
  readonly id: string;
  readonly name: string;
  readonly retryCount: number;
}

export interface JobQuery {
  readonly kind?: JobKind | undefined;
  readonly state?: JobState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface JobPage {
  /** Newest first. */
  readonly jobs: readonly Job[];
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null;
}

export interface JobCount {
  readonly kind: JobKind;
  readonly state: JobState;
  readonly count: number;
}

/** How long a job that is done is kept, in seconds. */
const keepDoneSeconds = 24 * 60 * 60;

/** pg-boss's states behind each of ours. */
const states: Readonly<Record<JobState, readonly string[]>> = {
  waiting: ["created", "retry"],
  active: ["active"],
  done: ["completed"],
  failed: ["failed"],
  cancelled: ["cancelled"],
};
const allStates = Object.values(states).flat();

interface JobRow {
  id: string;
  name: JobKind;
  subject: string;
  state: string;
  retry_count: number;
  article_id: string | null;
  progress: Job["progress"];
  error: string | null;
  created_on: Date;
  started_on: Date | null;
  completed_on: Date | null;
  next_on: Date | null;
  position: string;
}

// An article's text is never read here: it lies in the payload, which has no progress beside it.
const columns = `
  id, name, singleton_key as subject, state::text, retry_count, created_on, started_on, completed_on,
  case name when 'add-article' then singleton_key when 'fetch-article' then output ->> 'articleId' end as article_id,
  case when name <> 'add-article' then data -> 'progress' end as progress,
  case when state <> 'completed' then
    coalesce(output ->> 'message', output -> 'value' ->> 'message', output ->> 'value') end as error,
  case when state < 'active' and start_after > now() then start_after end as next_on,
  extract(epoch from created_on)::text as position`;

export async function getRow(executeSql: ExecuteSql, id: string): Promise<Job | null> {
  if (!isUuid(id)) return null;
  const text = `select ${columns} from pgboss.job where name = any($1::text[]) and id = $2::uuid`;
  const { rows } = await executeSql(text, [[...jobKinds], id]);
  return rows.length > 0 ? toJob(rows[0] as JobRow) : null;
}

/** The job of a kind that is about a subject and waits, or else the one that is worked on. */
export async function getLiveRow(executeSql: ExecuteSql, kind: JobKind, subject: string): Promise<Job | null> {
  const text = `
    select ${columns} from pgboss.job where name = $1 and singleton_key = $2 and job.state <= 'active'
    order by job.state limit 1`;
  const { rows } = await executeSql(text, [kind, subject]);
  return rows.length > 0 ? toJob(rows[0] as JobRow) : null;
}

/** What is being worked on, whoever does. */
export async function listActiveRows(executeSql: ExecuteSql): Promise<readonly Attempt[]> {
  const text = `
    select name, id, retry_count as "retryCount" from pgboss.job where name = any($1::text[]) and state = 'active'`;
  return (await executeSql(text, [[...jobKinds]])).rows as Attempt[];
}

/** Ends the pause before a job's next attempt. */
export async function startNow(executeSql: ExecuteSql, id: string): Promise<void> {
  const text = "update pgboss.job set start_after = now() where name = any($1::text[]) and id = $2 and state = 'retry'";
  await executeSql(text, [[...jobKinds], id]);
}

/** Has a job that has not been tried yet begin no later than that. */
export async function startWithin(
  executeSql: ExecuteSql,
  { kind, subject, inSeconds }: { readonly kind: JobKind; readonly subject: string; readonly inSeconds: number },
): Promise<void> {
  const text = `
    update pgboss.job set start_after = now() + $3 * interval '1 second'
    where name = $1 and singleton_key = $2 and state = 'created' and start_after > now() + $3 * interval '1 second'`;
  await executeSql(text, [kind, subject, inSeconds]);
}

/** @throws {CursorInvalidError} */
export async function listRows(executeSql: ExecuteSql, { kind, state, limit, cursor }: JobQuery): Promise<JobPage> {
  const [before, id] = cursor === undefined ? [null, null] : fromCursor(cursor);
  // Each kind by itself, so that an index by age serves it.
  const text = `
    select jobs.* from unnest($1::text[]) as kinds (kind), lateral (
      select ${columns} from pgboss.job
      where name = kind and state::text = any($2::text[])
        and ($3::numeric is null or (created_on, id) < (to_timestamp(0) + $3::numeric * interval '1 second', $4::uuid))
      order by created_on desc, id desc limit $5
    ) as jobs
    order by created_on desc, id desc limit $5`;
  const kinds = kind === undefined ? [...jobKinds] : [kind];
  const values = [kinds, state === undefined ? allStates : [...states[state]], before, id, limit + 1];
  const rows = (await executeSql(text, values)).rows as JobRow[];
  const last = rows[limit - 1];
  return { jobs: rows.slice(0, limit).map(toJob), next: rows.length > limit && last ? toCursor(last) : null };
}

export async function countRows(executeSql: ExecuteSql): Promise<readonly JobCount[]> {
  const text = `
    select kind, ours.state, count(*)::integer as count
    from pgboss.job join jsonb_each($2::jsonb) as ours (state, theirs) on theirs ? job.state::text,
      unnest($1::text[]) as kinds (kind)
    where name = kind group by kind, ours.state`;
  return (await executeSql(text, [[...jobKinds], JSON.stringify(states)])).rows as JobCount[];
}

/** @returns whether the attempt still counts: the job was not cancelled, deleted, or given to another worker */
export async function writeProgress(executeSql: ExecuteSql, attempt: Attempt, progress: Job["progress"]) {
  return await update(executeSql, attempt, "data = jsonb_set(data, '{progress}', $4::jsonb)", JSON.stringify(progress));
}

/** Lets go of what a job was given, an article's text above all, and of the job itself after a day. */
export async function forgetPayload(executeSql: ExecuteSql, attempt: Attempt): Promise<void> {
  await update(executeSql, attempt, "data = data - 'payload', deletion_seconds = $4", keepDoneSeconds);
}

/** Has this attempt be the last one. */
export async function giveUp(executeSql: ExecuteSql, { name, id, retryCount }: Attempt): Promise<void> {
  const text = "update pgboss.job set retry_limit = retry_count where name = $1 and id = $2::uuid and retry_count = $3";
  await executeSql(text, [name, id, retryCount]);
}

/** Gives a job back, as if this attempt had not begun. */
export async function handBack(executeSql: ExecuteSql, attempt: Attempt): Promise<void> {
  const set = "state = 'retry', start_after = now(), started_on = null, heartbeat_on = null, output = $4::jsonb";
  await update(executeSql, attempt, set, null);
}

async function update(executeSql: ExecuteSql, { name, id, retryCount }: Attempt, set: string, value: unknown) {
  const text = `
    update pgboss.job set ${set}
    where name = $1 and id = $2::uuid and state = 'active' and retry_count = $3 returning id`;
  return (await executeSql(text, [name, id, retryCount, value])).rows.length > 0;
}

export async function forgetArticle(executeSql: ExecuteSql, articleId: string): Promise<void> {
  const id = searchable(articleId);
  await executeSql("delete from pgboss.job where name = 'add-article' and singleton_key = $1", [id]);
  await executeSql("delete from pgboss.job where name = 'fetch-article' and output ->> 'articleId' = $1", [id]);
}

function toJob(row: JobRow): Job {
  const state = (Object.keys(states) as JobState[]).find((one) => states[one].includes(row.state)) ?? "failed";
  return {
    id: row.id,
    kind: row.name,
    subject: row.subject,
    articleId: row.article_id,
    state,
    attempts: row.started_on === null ? 0 : row.retry_count + 1,
    progress: row.progress,
    error: row.error,
    createdAt: row.created_on.toISOString(),
    startedAt: row.started_on?.toISOString() ?? null,
    endedAt: row.completed_on?.toISOString() ?? null,
    nextAttemptAt: row.next_on?.toISOString() ?? null,
  };
}

function toCursor({ position, id }: JobRow): string {
  return Buffer.from(`${position} ${id}`).toString("base64url");
}

function fromCursor(cursor: string): readonly [position: string, id: string] {
  const [position = "", id = ""] = Buffer.from(cursor, "base64url").toString().split(" ");
  if (!/^\d{1,12}\.\d{1,6}$/.test(position) || !isUuid(id)) throw new CursorInvalidError();
  return [position, id];
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
