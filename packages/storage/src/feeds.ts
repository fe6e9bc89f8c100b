import { FeedNotFoundError, type Language } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { instantOf } from "./instant.ts";
import { searchable, storableJson } from "./storable.ts";

/** What is said of a feed when it is subscribed to. */
export interface FeedInput {
  readonly url: string;
  readonly outlet: string | null;
  readonly language: Language | null;
  readonly everyMinutes: number;
}

export interface Feed extends FeedInput {
  /** Derived from the URL. */
  readonly id: string;
  /** ISO 8601 instants, by the database's clock. */
  readonly createdAt: string;
  readonly polledAt: string | null;
  readonly nextPollAt: string;
  /** How often in a row it could not be read. */
  readonly failures: number;
  /** Why the last poll failed; `null` when it did not. */
  readonly error: string | null;
  /** Of the last poll that found the feed changed: items that became jobs, and those that cannot be articles. */
  readonly queued: number;
  readonly skipped: number;
}

/** What a poll has to know. */
export interface FeedPosition {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Ids of items that articles were made of, the newest first. */
  readonly seen: readonly string[];
}

/** What a poll found. `position` is missing where nothing has changed, and where it failed. */
export interface FeedPoll {
  readonly error: string | null;
  /** How long until the next one. */
  readonly waitSeconds: number;
  readonly found?: { readonly position: FeedPosition; readonly queued: number; readonly skipped: number };
}

/** Subscribes to a feed; one that is there is left as it is. */
export async function addFeed(
  database: Database,
  { url, outlet, language, everyMinutes }: FeedInput,
): Promise<{ readonly feed: Feed; readonly outcome: "created" | "unchanged" }> {
  const added = await sql<{ id: string }>`
    insert into feeds (id, url, outlet, language, every_minutes)
    values ('feed_' || left(encode(sha256(convert_to(${url}, 'utf8')), 'hex'), 16), ${url}, ${outlet}, ${language}, ${everyMinutes})
    on conflict do nothing
    returning id
  `.execute(database);
  const { rows } = await sql<{ id: string }>`select id from feeds where url = ${url}`.execute(database);
  return {
    feed: await getFeed(database, rows[0]?.id ?? url),
    outcome: added.rows.length > 0 ? "created" : "unchanged",
  };
}

/** In the order they were subscribed to. */
export async function listFeeds(database: Database): Promise<readonly Feed[]> {
  const { rows } = await sql<Feed>`select ${columns} from feeds order by feeds.created_at, id`.execute(database);
  return rows;
}

/** @throws {FeedNotFoundError} */
export async function getFeed(database: Database, id: string): Promise<Feed> {
  const { rows } = await sql<Feed>`select ${columns} from feeds where id = ${searchable(id)}`.execute(database);
  if (rows[0] === undefined) throw new FeedNotFoundError(id);
  return rows[0];
}

/** @throws {FeedNotFoundError} */
export async function getFeedPosition(database: Database, id: string): Promise<FeedPosition> {
  const { rows } = await sql<FeedPosition>`
    select etag, last_modified as "lastModified", seen from feeds where id = ${id}
  `.execute(database);
  if (rows[0] === undefined) throw new FeedNotFoundError(id);
  return rows[0];
}

/** Its articles stay. @throws {FeedNotFoundError} */
export async function deleteFeed(database: Database, id: string): Promise<void> {
  const { rows } = await sql`delete from feeds where id = ${searchable(id)} returning id`.execute(database);
  if (rows.length === 0) throw new FeedNotFoundError(id);
}

/** Of a feed that was deleted meanwhile nothing is kept. */
export async function recordPoll(
  database: Database,
  id: string,
  { error, waitSeconds, found }: FeedPoll,
): Promise<void> {
  const position = found
    ? sql`, etag = ${found.position.etag}, last_modified = ${found.position.lastModified},
        seen = ${storableJson(found.position.seen)}::jsonb, queued = ${found.queued}, skipped = ${found.skipped}`
    : sql``;
  await sql`
    update feeds set polled_at = now(), next_poll_at = now() + ${waitSeconds} * interval '1 second', error = ${error},
      failures = ${error === null ? sql`0` : sql`failures + 1`}${position}
    where id = ${id}
  `.execute(database);
}

const columns = sql`
  id, url, outlet, language, every_minutes as "everyMinutes", ${instantOf("created_at")} as "createdAt",
  ${instantOf("polled_at")} as "polledAt", ${instantOf("next_poll_at")} as "nextPollAt", failures, error, queued, skipped`;
