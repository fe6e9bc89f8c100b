import { type Article, DomainError, type ErrorCode, UrlNotFetchedError } from "@standpoint/domain";
import type { FeedItem } from "@standpoint/intake";
import type { Jobs } from "@standpoint/jobs";
import { createArticle } from "@standpoint/pipeline/drafts";
import type { Feed, FeedPoll, Store } from "@standpoint/storage";
import type { Intake } from "../threads/open-intake.ts";

const acceptFeeds =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/** New items of one poll; the others come with the next. */
const maxNewItems = 200;
/** Ids of items that are remembered: more than a feed lists. */
const maxSeen = 2_000;
/** The longest pause, however often a feed has failed. */
const maxWaitSeconds = 24 * 60 * 60;

const feedErrors: readonly ErrorCode[] = [
  "document_not_readable",
  "document_too_large",
  "url_not_allowed",
  "url_not_fetched",
];

export interface PollSurroundings {
  readonly store: Store;
  readonly jobs: Pick<Jobs, "add">;
  readonly intake: Intake;
  readonly receivedOn: string;
  readonly signal: AbortSignal;
}

/** Asks a feed for what is new, queues an article for each new item, and says when to ask again. */
export async function pollFeed(feed: Feed, surroundings: PollSurroundings): Promise<FeedPoll> {
  const usual = feed.everyMinutes * 60;
  try {
    return { error: null, waitSeconds: usual, ...(await findNew(feed, surroundings)) };
  } catch (error) {
    surroundings.signal.throwIfAborted();
    // What is not the feed's doing is tried again as every job is.
    if (!(error instanceof DomainError) || !feedErrors.includes(error.code)) throw error;
    const backOff = Math.min(usual * 2 ** Math.min(feed.failures + 1, 10), Math.max(maxWaitSeconds, usual));
    const asked = error instanceof UrlNotFetchedError ? (error.retryAfterSeconds ?? 0) : 0;
    return { error: error.message, waitSeconds: Math.min(Math.max(backOff, asked), 7 * maxWaitSeconds) };
  }
}

async function findNew(
  feed: Feed,
  { store, jobs, intake, receivedOn, signal }: PollSurroundings,
): Promise<Pick<FeedPoll, "found">> {
  const known = await store.getFeedPosition(feed.id);
  const answer = await intake.fetch({ url: feed.url, accept: acceptFeeds, known, signal });
  if (answer.status === "not-modified") return {};
  const { bytes, charset, url, etag, lastModified } = answer;
  const { title, items } = await intake.readFeed({ kind: "feed", bytes, charset, url }, signal);
  const seen = new Set(known.seen);
  const fresh = items.filter(({ id }) => !seen.has(id));
  const taken = fresh.slice(0, maxNewItems);
  let skipped = 0;
  for (const item of taken) {
    const article = articleIn(item, feed, title, receivedOn);
    if (article !== null) await jobs.add("add-article", { article });
    else if (item.text === null && item.url !== null)
      await jobs.add("fetch-article", { url: item.url, said: saidIn(item, feed) });
    else skipped += 1;
  }
  const isAll = taken.length === fresh.length;
  const position = {
    // Where some are left, the same version has to be read once more.
    etag: isAll ? etag : null,
    lastModified: isAll ? lastModified : null,
    seen: [...new Set([...taken.map(({ id }) => id), ...known.seen])].slice(0, maxSeen),
  };
  return { found: { position, queued: taken.length - skipped, skipped } };
}

function saidIn({ title, byline, publishedOn }: FeedItem, { outlet, language }: Feed) {
  return { title, byline, publishedOn, outlet, language };
}

/** `null` where the feed has no whole text, or one that cannot be an article. */
function articleIn(item: FeedItem, feed: Feed, feedTitle: string | null, receivedOn: string): Article | null {
  const { text, url } = item;
  if (text === null) return null;
  const said = saidIn(item, feed);
  try {
    return createArticle({ ...said, outlet: said.outlet ?? feedTitle?.slice(0, 200), url, text }, receivedOn);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
