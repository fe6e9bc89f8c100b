import { createHash } from "node:crypto";
import { DocumentNotReadableError, DocumentTooLargeError, DomainError } from "@standpoint/domain";
import { type AnyFeed, parseFeed } from "feedsmith";
import { decodeXml } from "../decode-text.ts";
import { line } from "../html/metadata.ts";
import { textOfHtml } from "../html/read-html.ts";
import { toDate } from "../to-date.ts";

export interface ReceivedFeed {
  readonly kind: "feed";
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Where it is from: its links may be relative to it. */
  readonly url: string;
}

export interface FoundFeed {
  readonly title: string | null;
  /** As the feed lists them, mostly newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Its own id, or else derived from its link or title; at most 200 characters. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date, as it is written there. */
  readonly publishedOn: string | null;
  /** The whole article, where the feed has it; `null` where it has an excerpt at most. */
  readonly text: string | null;
}

/** The largest feed that is read, in bytes. */
export const maxFeedBytes = 5_000_000;
/** More items of a feed are not looked at. */
const maxItems = 1_000;
/** What is shorter is an excerpt, whatever the feed calls it. */
const minTextLength = 1_000;

interface RawItem {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly (string | undefined)[] | undefined;
  readonly date: string | undefined;
  readonly html: string | undefined;
}

/**
 * The items of an RSS, Atom, RDF or JSON feed.
 *
 * @throws {DocumentTooLargeError}
 * @throws {DocumentNotReadableError} for what is no feed
 */
export function readFeed({ bytes, charset, url }: ReceivedFeed): FoundFeed {
  if (bytes.length > maxFeedBytes) throw new DocumentTooLargeError(`${maxFeedBytes} bytes of a feed`);
  let feed: AnyFeed;
  try {
    feed = parseFeed(decodeXml(bytes, charset));
  } catch (cause) {
    throw new DocumentNotReadableError("it is no feed", { cause });
  }
  return {
    title: plain(titleOf(feed)),
    items: itemsOf(feed)
      .slice(0, maxItems)
      .map((item) => toItem(item, url)),
  };
}

function titleOf({ feed }: AnyFeed): string | undefined {
  return typeof feed.title === "object" ? feed.title.value : feed.title;
}

function itemsOf(found: AnyFeed): readonly RawItem[] {
  switch (found.format) {
    case "rss":
      return (found.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        authors: item.dc?.creators ?? item.authors?.map(({ name }) => name),
        date: item.pubDate ?? item.dc?.dates?.[0],
        html: item.content?.encoded ?? item.description,
      }));
    case "rdf":
      return (found.feed.items ?? []).map((item) => ({
        id: item.link,
        link: item.link,
        title: item.title,
        authors: item.dc?.creators,
        date: item.dc?.dates?.[0],
        html: item.content?.encoded ?? item.description,
      }));
    case "atom":
      return (found.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        authors: entry.authors?.map(({ name }) => name),
        date: entry.published ?? entry.updated,
        html: entry.content?.value ?? entry.summary?.value,
      }));
    case "json":
      return (found.feed.items ?? []).map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        authors: item.authors?.map(({ name }) => name),
        date: item.date_published ?? item.date_modified,
        html: item.content_html ?? (item.content_text && escaped(item.content_text)),
      }));
  }
}

function toItem({ id, link, title, authors, date, html }: RawItem, feedUrl: string): FeedItem {
  const url = link === undefined ? null : URL.parse(link, feedUrl);
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.href.length <= 2_000;
  const text = html === undefined ? "" : textIn(html);
  // Without a link the excerpt is all there is.
  const isWhole = text.length >= minTextLength || (text !== "" && !isWeb);
  const key = id ?? link ?? `${title} ${text}`;
  return {
    id: key.length <= 200 ? key : createHash("sha256").update(key).digest("hex"),
    url: isWeb ? url.href : null,
    title: plain(title),
    byline: plain(authors?.filter(Boolean).join(", ")),
    publishedOn: date === undefined ? null : toDate(date),
    text: isWhole ? text : null,
  };
}

/** One item that is made to break the reader breaks no other. */
function textIn(html: string): string {
  try {
    return textOfHtml(html);
  } catch (error) {
    if (error instanceof DomainError) return "";
    throw error;
  }
}

/** Titles and names are HTML in some feeds. */
function plain(text: string | undefined): string | null {
  return text === undefined ? null : line(/[<&]/.test(text) ? textIn(text) : text);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
}
